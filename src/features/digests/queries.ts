import { and, between, eq } from 'drizzle-orm'
import type { Day } from '../../base/days.ts'
import type { Db } from '../../db/database.ts'
import { within } from '../../db/within.ts'
import type { Agency } from '../agencies/table.ts'
import { complaintFigures } from '../complaints/queries/figures.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { kinds } from '../reports/kinds/registry.ts'
import { waitingForConfirmation } from '../reports/queries/filed.ts'
import { reports } from '../reports/table.ts'
import { expectedWorkers } from '../workers/queries.ts'
import {
  type Attendance,
  attendanceOf,
  compareSubdistricts,
  type ExpectedRow,
  type FiledRow,
  type Span,
  type Summary,
  summarize,
} from './rules.ts'

/** Reports that were withdrawn, or that wait for approval, are in no figure. */
const filedIn = (agencyId: number, scope: string, { from, to }: Span) =>
  and(
    eq(reports.agencyId, agencyId),
    eq(reports.state, 'filed'),
    within(reports.region, [scope]),
    between(reports.activityDate, from, to),
  )

/** Reports of activities in the span, of the whole agency. */
const filedReports = (db: Db, { id, region }: Agency, span: Span): Promise<FiledRow[]> =>
  db
    .select({ workerId: reports.workerId, kind: reports.kind, region: reports.region, values: reports.values })
    .from(reports)
    .where(filedIn(id, region, span))

/** Everybody who owes a report for the span, placed where they count. */
async function expectedIn(db: Db, agencyId: number, scope: string, span: Span): Promise<ExpectedRow[]> {
  const people = await expectedWorkers(db, agencyId, [scope], span)
  return people.map(({ id, name, joinedAt, memberships }) => ({
    id,
    name,
    joined: joinedAt !== null,
    region: memberships[0]?.region ?? scope,
  }))
}

/** What is read: the part of an agency that lies in `scope`, in a span that may not have ended `today`. */
export type Reading = { agency: Agency; scope: string; span: Span; today: Day }

/** Complaints of this part: what came in and was closed in the span, and what stands open at its end. */
export const complaintsIn = (db: Db, { agency, scope, span, today }: Reading) =>
  complaintFigures(db, { agencyId: agency.id, zone: agency.zone, scope, ...span, today })

/** The figures of one scope in a span, beside the number of reports in the span before. */
export async function summaryOf(db: Db, reading: Reading, before: Span): Promise<Summary> {
  const { agency, scope, span } = reading
  const [rows, reportsBefore, expected, complaints] = await Promise.all([
    filedReports(db, agency, span),
    db.$count(reports, filedIn(agency.id, scope, before)),
    expectedIn(db, agency.id, scope, span),
    complaintsIn(db, reading),
  ])
  return summarize({ kinds, scope, rows, before: reportsBefore, expected, complaints })
}

/** Who reported and who did not, for those who lead this scope. */
export async function attendanceIn(db: Db, { agency, scope, span }: Omit<Reading, 'today'>): Promise<Attendance> {
  const [rows, waiting, expected] = await Promise.all([
    filedReports(db, agency, span),
    waitingForConfirmation(db, agency.id, span),
    expectedIn(db, agency.id, scope, span),
  ])
  return attendanceOf(rows, new Set(waiting.map(({ workerId }) => workerId)), expected)
}

/** The sub-districts of a scope that may be compared, with their titles. */
export async function comparisonIn(db: Db, { agency, scope, span }: Reading) {
  const [rows, expected] = await Promise.all([filedReports(db, agency, span), expectedIn(db, agency.id, scope, span)])
  const compared = compareSubdistricts(rows, expected)
  return Promise.all(compared.map(async row => ({ ...row, title: await regionTitleOf(db, row.region) })))
}
