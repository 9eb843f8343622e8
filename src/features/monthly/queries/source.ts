import { and, asc, between, count, desc, eq, gt, lte, sql } from 'drizzle-orm'
import { addDays, type Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Agency } from '../../agencies/table.ts'
import { complaintFigures } from '../../complaints/queries/figures.ts'
import { numberIn } from '../../reports/kinds/checks.ts'
import type { Values } from '../../reports/kinds/kind.ts'
import { reports } from '../../reports/table.ts'
import type { Meeting } from '../rules/coverage.ts'
import { type Month, spanOf } from '../rules/months.ts'
import type { FiledRow, Sources } from '../rules/report.ts'

const meetingKind = 'p2k2_session'
/** A group that has not met for a year is none of the worker's any more. */
const groupDays = 365

/** Withdrawn, waiting and refused reports are in no figure. */
const filedBy = (workerId: number) => and(eq(reports.workerId, workerId), eq(reports.state, 'filed'))

async function rowsOf(db: Db, workerId: number, month: Month): Promise<FiledRow[]> {
  const { from, to } = spanOf(month)
  const { number, kind, activityDate, region, values, photos } = reports
  const rows = await db
    .select({ number, kind, day: activityDate, region, values, photos })
    .from(reports)
    .where(and(filedBy(workerId), between(reports.activityDate, from, to)))
    .orderBy(asc(reports.activityDate), asc(reports.id))
  return rows.map(row => ({ ...row, day: row.day as Day }))
}

const meetingOf = (day: Day, region: string, values: Values): Meeting => ({
  day,
  region,
  group: typeof values.group === 'string' ? values.group : null,
  session: values.session,
  sessionTitle: values.session_title,
  size: numberIn(values, 'group_size') ?? 0,
  present: numberIn(values, 'present') ?? 0,
})

async function meetingsUntil(db: Db, workerId: number, until: Day): Promise<Meeting[]> {
  const during = and(lte(reports.activityDate, until), gt(reports.activityDate, addDays(until, -groupDays)))
  const rows = await db
    .select({ day: reports.activityDate, region: reports.region, values: reports.values })
    .from(reports)
    .where(and(filedBy(workerId), eq(reports.kind, meetingKind), during))
    .orderBy(asc(reports.activityDate), asc(reports.id))
  return rows.map(({ day, region, values }) => meetingOf(day as Day, region, values))
}

/** Whose month; the agency's zone says when it begins. */
export type Reporting = { workerId: number; agency: Pick<Agency, 'id' | 'region' | 'zone'> }

/** All that the report of this worker's month is made of. */
export async function sourcesOf(db: Db, { workerId, agency }: Reporting, month: Month, today: Day): Promise<Sources> {
  const span = spanOf(month)
  const rows = await rowsOf(db, workerId, month)
  const meetings = await meetingsUntil(db, workerId, span.to)
  const asked = { agencyId: agency.id, zone: agency.zone, scope: agency.region, workerId }
  const complaints = await complaintFigures(db, { ...asked, ...span, today })
  return { month, today, rows, meetings, complaints }
}

/** A month in which somebody has filed reports. */
export type FiledMonth = { month: Month; reports: number }

const monthOfReport = sql<Month>`to_char(${reports.activityDate}, 'YYYY-MM')`

/** The months in which this worker has filed reports, newest first. */
export const monthsOf = (db: Db, workerId: number): Promise<FiledMonth[]> =>
  db
    .select({ month: monthOfReport, reports: count() })
    .from(reports)
    .where(filedBy(workerId))
    .groupBy(monthOfReport)
    .orderBy(desc(monthOfReport))
