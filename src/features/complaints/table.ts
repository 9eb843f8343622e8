import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, whole } from '../../db/columns.ts'
import { reports } from '../reports/table.ts'
import { workers } from '../workers/table.ts'
import { states } from './rules.ts'

/**
 * What happened with a complaint after it was filed; rows are only added. `seq` counts from 1, so that of two people who
 * move the same complaint at once one finds the number taken.
 */
export const complaintMoves = pgTable(
  'complaint_moves',
  {
    reportId: whole()
      .notNull()
      .references(() => reports.id),
    seq: integer().notNull(),
    state: text({ enum: states }).notNull(),
    /** One of the usual offices by its id, or a name as it was typed. */
    referredTo: text(),
    note: text(),
    movedBy: whole()
      .notNull()
      .references(() => workers.id),
    movedAt: instant().notNull(),
  },
  t => [primaryKey({ name: 'complaint_moves_key', columns: [t.reportId, t.seq] })],
)

export type ComplaintMove = typeof complaintMoves.$inferSelect
