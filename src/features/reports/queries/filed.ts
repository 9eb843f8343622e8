import { and, count, desc, eq, gte, lte, ne, sql } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencies } from '../../agencies/table.ts'
import { workers } from '../../workers/table.ts'
import { type Report, type ReportDraft, type ReportVersion, reportDrafts, reports, reportVersions } from '../table.ts'

export async function reportOfDraft(db: Db, draftId: number): Promise<Report | undefined> {
  const [report] = await db.select().from(reports).where(eq(reports.draftId, draftId))
  return report
}

/** The report that a settled draft became, or that took its values over. */
export const reportFrom = async (db: Db, draft: Pick<ReportDraft, 'id' | 'base'>): Promise<Report | undefined> =>
  (await reportOfDraft(db, draft.id)) ?? (draft.base ? reportById(db, draft.base.reportId) : undefined)

export async function reportById(db: Db, id: number): Promise<Report | undefined> {
  const [report] = await db.select().from(reports).where(eq(reports.id, id))
  return report
}

/** A worker's own report by its number. */
export async function reportNumbered(db: Db, workerId: number, number: string): Promise<Report | undefined> {
  const [report] = await db
    .select()
    .from(reports)
    .where(and(eq(reports.workerId, workerId), eq(reports.number, number)))
  return report
}

/** The report that a worker filed last, not before `since`; in this chat, where one is named. */
export async function lastReportOf(
  db: Db,
  workerId: number,
  since: Date,
  chatId?: number,
): Promise<Report | undefined> {
  const recent = and(eq(reports.workerId, workerId), gte(reports.filedAt, since))
  const here = chatId === undefined ? undefined : eq(reports.chatId, chatId)
  const [report] = await db.select().from(reports).where(and(recent, here)).orderBy(desc(reports.id)).limit(1)
  return report
}

/** The report that this update changed, when the update comes again. */
export async function reportChangedBy(db: Db, updateId: number): Promise<Report | undefined> {
  const [row] = await db
    .select({ report: reports })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .where(eq(reportVersions.cause, updateId))
  return row?.report
}

/** What a report said before each of its changes, oldest first, and by whom it was changed. */
export const versionsOf = (db: Db, reportId: number): Promise<{ version: ReportVersion; by: string }[]> =>
  db
    .select({ version: reportVersions, by: workers.name })
    .from(reportVersions)
    .innerJoin(workers, eq(workers.id, reportVersions.changedBy))
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(reportVersions.version)

/** A month of activities, `2026-11`, and how many reports a worker has about it. */
export type MonthCount = { month: string; total: number }

/** The months that a worker has reports about, whatever became of these; newest first. */
export function monthsOf(db: Db, workerId: number): Promise<MonthCount[]> {
  const month = sql<string>`to_char(${reports.activityDate}, 'YYYY-MM')`
  return db
    .select({ month, total: count() })
    .from(reports)
    .where(eq(reports.workerId, workerId))
    .groupBy(month)
    .orderBy(desc(month))
}

/** One page of a worker's own reports about activities from one day to another, newest activity first. */
export const reportsBetween = (
  db: Db,
  workerId: number,
  { from, to }: { from: Day; to: Day },
  { offset, limit }: { offset: number; limit: number },
): Promise<Report[]> =>
  db
    .select()
    .from(reports)
    .where(and(eq(reports.workerId, workerId), gte(reports.activityDate, from), lte(reports.activityDate, to)))
    .orderBy(desc(reports.activityDate), desc(reports.id))
    .offset(offset)
    .limit(limit)

/** A worker's reports that a coordinator has to decide about, newest first. */
export const waitingReportsOf = (db: Db, workerId: number): Promise<Report[]> =>
  db
    .select()
    .from(reports)
    .where(and(eq(reports.workerId, workerId), eq(reports.state, 'waiting')))
    .orderBy(desc(reports.id))

/** Reports within these scopes that a coordinator has to decide about, the oldest first; never their own. */
export const waitingIn = (
  db: Db,
  { agencyId, scopes, workerId }: { agencyId: number; scopes: readonly string[]; workerId: number },
  limit: number,
): Promise<Report[]> =>
  db
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.agencyId, agencyId),
        eq(reports.state, 'waiting'),
        within(reports.region, scopes),
        ne(reports.workerId, workerId),
      ),
    )
    .orderBy(reports.filedAt, reports.id)
    .limit(limit)

/** How many filed reports of a worker are of activities in these days, both inclusive. */
export async function reportCountOf(db: Db, workerId: number, from: Day, to: Day): Promise<number> {
  const inDays = and(gte(reports.activityDate, from), lte(reports.activityDate, to))
  const [row] = await db
    .select({ total: count() })
    .from(reports)
    .where(and(eq(reports.workerId, workerId), eq(reports.state, 'filed'), inDays))
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
