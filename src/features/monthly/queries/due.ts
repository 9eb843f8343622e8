import { and, between, count, eq, gte, isNotNull, sql } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Db } from '../../../db/database.ts'
import { reports, reportVersions } from '../../reports/table.ts'
import { workers } from '../../workers/table.ts'
import { type Month, spanOf } from '../rules/months.ts'
import { type MonthlyRow, monthlyReports } from '../table.ts'

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

/** A month that was sent, with its author: something about it was filed or changed since. */
export type Touched = { row: MonthlyRow; author: { telegramId: number; locale: Locale } }

/** The last editions of an agency, of this month or a later one, whose reports were touched after they were sent. */
export async function touchedSince(db: Db, agencyId: number, month: Month): Promise<Touched[]> {
  const newer = sql`exists (select 1 from ${monthlyReports} newer where newer.worker_id = ${monthlyReports.workerId}
    and newer.month = ${monthlyReports.month} and newer.edition > ${monthlyReports.edition} and newer.sent_at is not null)`
  const touched = sql`exists (select 1 from ${reports} left join ${reportVersions} on ${reportVersions.reportId} = ${reports.id}
    where ${reports.workerId} = ${monthlyReports.workerId} and to_char(${reports.activityDate}, 'YYYY-MM') = ${monthlyReports.month}
    and greatest(${reports.filedAt}, ${reportVersions.changedAt}) > ${monthlyReports.sentAt})`
  const sent = and(
    eq(monthlyReports.agencyId, agencyId),
    gte(monthlyReports.month, month),
    isNotNull(monthlyReports.sentAt),
  )
  const rows = await db
    .select({ row: monthlyReports, telegramId: workers.telegramId, locale: workers.locale })
    .from(monthlyReports)
    .innerJoin(workers, eq(workers.id, monthlyReports.workerId))
    .where(and(sent, isNotNull(workers.telegramId), sql`not ${newer}`, touched))
    .orderBy(monthlyReports.id)
  return rows.flatMap(({ row, telegramId, locale }) =>
    telegramId === null ? [] : [{ row, author: { telegramId, locale } }],
  )
}
