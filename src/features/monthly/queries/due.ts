import { and, between, count, eq, isNotNull } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Db } from '../../../db/database.ts'
import { reports } from '../../reports/table.ts'
import { workers } from '../../workers/table.ts'
import { type Month, spanOf } from '../rules/months.ts'

/** Somebody who filed reports in a month and can be written to. */
export type Reporter = { workerId: number; telegramId: number; locale: Locale; address: string | null; reports: number }

/** Everybody of an agency who filed something about this month. */
export async function reportersOf(db: Db, agencyId: number, month: Month): Promise<Reporter[]> {
  const { from, to } = spanOf(month)
  const { id, telegramId, locale, address } = workers
  const rows = await db
    .select({ workerId: id, telegramId, locale, address, reports: count() })
    .from(reports)
    .innerJoin(workers, eq(workers.id, reports.workerId))
    .where(
      and(
        eq(reports.agencyId, agencyId),
        eq(reports.state, 'filed'),
        between(reports.activityDate, from, to),
        isNotNull(telegramId),
      ),
    )
    .groupBy(id)
    .orderBy(id)
  return rows.flatMap(row => (row.telegramId === null ? [] : [{ ...row, telegramId: row.telegramId }]))
}
