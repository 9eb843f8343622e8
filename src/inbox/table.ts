import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, whole } from '../db/columns.ts'

/** A masked update as it is kept until it is handled. `masked` counts the identity numbers that were taken out. */
export type Received = { update: { update_id: number } & Record<string, unknown>; masked: number }

/** What arrived. A settled row keeps its `update_id` for two days, without payload; one set aside keeps both payload and error. */
export const inbox = pgTable(
  'inbox',
  {
    updateId: whole().primaryKey(),
    seq: whole().notNull().generatedAlwaysAsIdentity(),
    personKey: text().notNull(),
    payload: jsonb().$type<Received>(),
    attempts: integer().notNull().default(0),
    error: text(),
    receivedAt: instant().notNull().default(sql`now()`),
    doneAt: instant(),
  },
  t => [
    index('inbox_waiting').on(t.personKey, t.seq).where(sql`done_at is null`),
    index('inbox_set_aside').on(t.updateId).where(sql`done_at is not null and error is not null`),
    index('inbox_settled').on(t.doneAt).where(sql`done_at is not null`),
  ],
)

/**
 * One row per person who ever wrote: claimed as a whole, so that two updates of one person never run at once.
 * `version` moves with every arrival; `attempts` counts the claims since the last settled update.
 */
export const inboxPeople = pgTable(
  'inbox_people',
  {
    personKey: text().primaryKey(),
    dueAt: instant(),
    version: integer().notNull().default(1),
    claimedUntil: instant(),
    token: text(),
    attempts: integer().notNull().default(0),
  },
  t => [index('inbox_people_due').on(t.dueAt).where(sql`due_at is not null`)],
)
