import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, instant, whole } from '../db/columns.ts'

/** State of grammY's conversation engine, keyed by person. Losing a row loses nothing: the draft row goes on. */
export const talkStates = pgTable('talk_states', { key: text().primaryKey(), state: jsonb().notNull() })

/** Which form a person is filling in, so that a talk can be entered again at the same question. */
export const talkFocus = pgTable('talk_focus', {
  telegramId: whole().primaryKey(),
  form: text().notNull(),
  draftId: whole().notNull(),
  updatedAt: instant().notNull(),
})

/** Drafts of the small forms (joining, adding a worker, founding an agency); reports keep their own. */
export const formDrafts = pgTable(
  'form_drafts',
  {
    id: identity(),
    form: text().notNull(),
    telegramId: whole().notNull(),
    values: jsonb().$type<Record<string, unknown>>().notNull(),
    asking: text(),
    lastUpdateId: whole(),
    state: text({ enum: ['open', 'done', 'dropped'] })
      .notNull()
      .default('open'),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  t => [index('form_drafts_person').on(t.telegramId)],
)

/** When a poll last completed: what health reads, also from a process that does not poll. */
export const pollMarks = pgTable('poll_marks', { botId: whole().primaryKey(), completedAt: instant().notNull() })
