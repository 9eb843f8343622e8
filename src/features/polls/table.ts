import { index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { identity, instant, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { audiences } from '../broadcasts/table.ts'
import { workers } from '../workers/table.ts'

/** A question with a few options that is put to an audience, from its first draft on. */
export const polls = pgTable(
  'polls',
  {
    id: identity(),
    updateId: whole().notNull(),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    authorId: whole()
      .notNull()
      .references(() => workers.id),
    audienceId: whole()
      .notNull()
      .references(() => audiences.id),
    question: text().notNull().default(''),
    options: jsonb().$type<string[]>().notNull().default([]),
    closesAt: instant().notNull(),
    state: text({ enum: ['open', 'sent', 'closed', 'dropped'] })
      .notNull()
      .default('open'),
    asking: text({ enum: ['question', 'options', 'time'] }),
    lastUpdateId: whole(),
    createdAt: instant().notNull(),
    sentAt: instant(),
    closedAt: instant(),
  },
  t => [unique('polls_update').on(t.updateId), index('polls_state').on(t.state)],
)

/** The one answer of each person, wherever they gave it last. */
export const pollAnswers = pgTable(
  'poll_answers',
  {
    pollId: whole()
      .notNull()
      .references(() => polls.id),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    /** Its place among the options. */
    option: integer().notNull(),
    answeredAt: instant().notNull(),
  },
  t => [primaryKey({ name: 'poll_answers_key', columns: [t.pollId, t.workerId] })],
)

export type Poll = typeof polls.$inferSelect
