import { bigint, jsonb, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core'
import type { Day } from '../../base/days.ts'
import { identity, instant, regionCode, whole } from '../../db/columns.ts'
import { agencies } from '../agencies/table.ts'
import { workers } from '../workers/table.ts'

/** The figures of a report in its messages, as they stood when it was made; 0 of 0 where there are no groups. */
export type Summary = {
  reports: number
  days: number
  met: number
  own: number
  present: number
  of: number
  /** The last day that counted, while the month was not over. */
  until: Day | null
}

/**
 * The monthly report of a worker as it was looked at, and as it was sent. It is made anew each time; what is kept is
 * which document was seen, so that exactly that one is sent. Sent anew after a change it is another edition.
 */
export const monthlyReports = pgTable(
  'monthly_reports',
  {
    id: identity(),
    workerId: whole()
      .notNull()
      .references(() => workers.id),
    agencyId: whole()
      .notNull()
      .references(() => agencies.id),
    /** `2026-10`. */
    month: text().notNull(),
    edition: smallint().notNull().default(1),
    /** Where the worker was placed: those who lead there read it. */
    region: regionCode().notNull(),
    fingerprint: text().notNull(),
    summary: jsonb().$type<Summary>().notNull(),
    /** Telegram's id of the PDF that was looked at. */
    fileId: text().notNull(),
    madeAt: instant().notNull(),
    sentAt: instant(),
    /** The documents that were sent: to which worker, and their outbox ids. */
    cards: jsonb().$type<{ worker: number; delivery: number }[]>().notNull().default([]),
    reviewedBy: bigint({ mode: 'number' }).references(() => workers.id),
    reviewedAt: instant(),
    /** The last note of one who read it. */
    note: text(),
    notedBy: bigint({ mode: 'number' }).references(() => workers.id),
    notedAt: instant(),
  },
  t => [unique('monthly_reports_edition').on(t.workerId, t.month, t.edition)],
)

export type MonthlyRow = typeof monthlyReports.$inferSelect
