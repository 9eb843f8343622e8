import { and, count, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { agencies } from '../../agencies/table.ts'
import { type Report, reportDrafts, reports } from '../table.ts'

export async function reportOfDraft(db: Db, draftId: number): Promise<Report | undefined> {
  const [report] = await db.select().from(reports).where(eq(reports.draftId, draftId))
  return report
}

/** One page of a worker's own reports, newest first, and how many there are in all. */
export async function reportsOf(
  db: Db,
  workerId: number,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: Report[]; total: number }> {
  const own = eq(reports.workerId, workerId)
  const rows = await db.select().from(reports).where(own).orderBy(desc(reports.id)).offset(offset).limit(limit)
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(reports).where(own)
  return { rows, total }
}

/** How many reports of a worker are of activities in these days, both inclusive. */
export async function reportCountOf(db: Db, workerId: number, from: Day, to: Day): Promise<number> {
  const inDays = and(gte(reports.activityDate, from), lte(reports.activityDate, to))
  const [row] = await db
    .select({ total: count() })
    .from(reports)
    .where(and(eq(reports.workerId, workerId), inDays))
  return row?.total ?? 0
}

/** The village of the worker's last report, newest first, each once. */
export async function lastRegionsOf(db: Db, workerId: number): Promise<string[]> {
  const recent = await db
    .select({ region: reports.region })
    .from(reports)
    .where(eq(reports.workerId, workerId))
    .orderBy(desc(reports.id))
    .limit(20)
  return [...new Set(recent.map(({ region }) => region))]
}

/** A worker whose report of the week only waits for their tap. `drafts` is how many. */
export type Waiting = { workerId: number; drafts: number }

/**
 * Who has, for the days of this week, reports that were written but not sent: the coordinator sees *menunggu konfirmasi*,
 * not silence. A draft without a date counts by the day it was begun, in the agency's zone.
 */
export async function waitingForConfirmation(
  db: Db,
  agencyId: number,
  week: { from: Day; to: Day },
): Promise<Waiting[]> {
  const day = sql`coalesce(${reportDrafts.values} ->> 'activity_date', to_char(${reportDrafts.createdAt} at time zone ${agencies.zone}, 'YYYY-MM-DD'))`
  return db
    .select({ workerId: sql<number>`${reportDrafts.workerId}`.mapWith(Number), drafts: count() })
    .from(reportDrafts)
    .innerJoin(agencies, eq(agencies.id, reportDrafts.agencyId))
    .where(
      and(
        eq(reportDrafts.agencyId, agencyId),
        eq(reportDrafts.state, 'open'),
        eq(reportDrafts.practice, false),
        sql`${reportDrafts.kind} is not null and ${reportDrafts.workerId} is not null`,
        sql`${day} between ${week.from} and ${week.to}`,
      ),
    )
    .groupBy(reportDrafts.workerId)
}
