import { and, asc, between, eq, inArray, sql } from 'drizzle-orm'
import type { Locale } from '../../base/dates-out.ts'
import { addDays, type Day, instantAt, weekOf } from '../../base/days.ts'
import type { Db } from '../../db/database.ts'
import { within } from '../../db/within.ts'
import { chats } from '../../outbox/table.ts'
import { expectedPillarsAt, hourOf } from '../agencies/queries/policy.ts'
import { instantOf } from '../agencies/rules/policy.ts'
import { type Agency, agencies } from '../agencies/table.ts'
import { complaintFigures } from '../complaints/queries/figures.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { isWithin } from '../regions/rules.ts'
import { kinds } from '../reports/kinds/registry.ts'
import { waitingForConfirmation } from '../reports/queries/filed.ts'
import { reports, reportVersions } from '../reports/table.ts'
import { leavesIn } from '../workers/queries/leave.ts'
import { expectedWorkers } from '../workers/queries.ts'
import { type Beside, besideReports } from './queries/beside.ts'
import { type HeardRow, type StatedPerson, statesOf } from './rules/week.ts'
import { compareSubdistricts, type ExpectedRow, type FiledRow, type Span, type Summary, summarize } from './rules.ts'

/** Reports that were withdrawn, or that wait for approval, are in no figure. */
const filedIn = (agencyId: number, scope: string, { from, to }: Span) =>
  and(
    eq(reports.agencyId, agencyId),
    eq(reports.state, 'filed'),
    within(reports.region, [scope]),
    between(reports.activityDate, from, to),
  )

/** The day that a report said at the deadline: where it was changed since, what it said before the first such change. */
const dayAt = (
  deadline: Date,
) => sql<Day>`case when ${reports.version} = 1 then ${reports.activityDate}::text else coalesce((
  select ${reportVersions.values} ->> 'activity_date' from ${reportVersions}
  where ${reportVersions.reportId} = ${reports.id} and ${reportVersions.changedAt} > ${deadline.toISOString()}::timestamptz
  order by ${reportVersions.version} limit 1), ${reports.activityDate}::text) end`

/** Reports of activities in the span, of the whole agency. */
const filedReports = (db: Db, { id, region }: Agency, span: Span, deadline: Date): Promise<(FiledRow & HeardRow)[]> =>
  db
    .select({
      workerId: reports.workerId,
      kind: reports.kind,
      region: reports.region,
      values: reports.values,
      filedAt: reports.filedAt,
      dayAtDeadline: dayAt(deadline),
    })
    .from(reports)
    // The join keeps columns qualified inside the subquery: of one table alone, drizzle writes them bare.
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(filedIn(id, region, span))
    .orderBy(asc(reports.id))

type Owing = {
  expected: (ExpectedRow & Reached)[]
  /** Everybody of the agency who owes one, also elsewhere. */
  owing: ReadonlySet<number>
}

/** Everybody who owes a report for the span, placed where they count. Who owes one is what held when it ended. */
async function expectedIn(db: Db, { agency, scope, span }: Scoped): Promise<Owing> {
  const end = instantAt(addDays(span.to, 1), '00:00', agency.zone)
  const pillars = await expectedPillarsAt(db, agency.id, end)
  const people = await expectedWorkers(db, agency.id, [agency.region], span, pillars)
  const expected = people.flatMap(({ id, name, address, locale, joinedAt, telegramId, memberships }) => {
    const place = memberships.find(({ region }) => isWithin(region, scope))
    return place ? [{ id, name, address, locale, telegramId, joined: joinedAt !== null, region: place.region }] : []
  })
  return { expected, owing: new Set(people.map(({ id }) => id)) }
}

/** How somebody is spoken to. */
export type Reached = { telegramId: number | null; address: string | null; locale: Locale }

const isWeek = ({ from, to }: Span) => weekOf(from).from === from && weekOf(from).to === to

/** The deadline of a span that is a week; of others nothing is late. */
async function deadlineOf(db: Db, agency: Agency, span: Span): Promise<Date | undefined> {
  return isWeek(span) ? instantOf(await hourOf(db, agency, 'deadline'), span.from) : undefined
}

const never = new Date('9999-12-31T00:00:00Z')

/** Somebody who is expected to report, where they stand, and how they are spoken to. */
export type Attending = StatedPerson & Reached

/** Those to whom nothing that is sent comes. */
async function lostAmong(db: Db, people: readonly Reached[]): Promise<Set<number>> {
  const ids = people.flatMap(({ telegramId }) => (telegramId === null ? [] : [telegramId]))
  const lost = and(inArray(chats.chatId, ids), eq(chats.reachable, false))
  const rows = await db.select({ chatId: chats.chatId }).from(chats).where(lost)
  return new Set(rows.map(({ chatId }) => chatId))
}

type Standing = { rows: FiledRow[]; people: Attending[]; owing: ReadonlySet<number> }

/** What was filed in the span, and where everybody stands who is expected. */
async function standingIn(db: Db, reading: Scoped): Promise<Standing> {
  const { agency, scope, span } = reading
  const deadline = await deadlineOf(db, agency, span)
  const [heard, { expected, owing }, leaves, waiting] = await Promise.all([
    filedReports(db, agency, span, deadline ?? never),
    expectedIn(db, reading),
    leavesIn(db, agency.id, [scope], span),
    waitingForConfirmation(db, agency.id, span),
  ])
  const lost = await lostAmong(db, expected)
  const isLost = ({ telegramId }: Reached) => telegramId === null || lost.has(telegramId)
  const people = expected.map(person => ({ ...person, unreachable: isLost(person) }))
  const facts = { span, heard, leaves, waiting: new Set(waiting.map(({ workerId }) => workerId)) }
  return { rows: heard, owing, people: statesOf(people, { ...facts, ...(deadline && { deadline }) }) }
}

/** The part of an agency that lies in `scope`, in a span. */
export type Scoped = { agency: Agency; scope: string; span: Span }
/** What is read; the span may not have ended `today`. */
export type Reading = Scoped & { today: Day }

/** Complaints of this part: what came in and was closed in the span, and what stands open at its end. */
export const complaintsIn = (db: Db, { agency, scope, span, today }: Reading) =>
  complaintFigures(db, { agencyId: agency.id, zone: agency.zone, scope, ...span, today })

/** The figures of one scope in a span, with the number of reports in the span before, and what else happened. */
export async function summaryOf(db: Db, reading: Reading, before: Span): Promise<Summary & { beside: Beside }> {
  const { agency, scope } = reading
  const [{ rows, people, owing }, reportsBefore, complaints, beside] = await Promise.all([
    standingIn(db, reading),
    db.$count(reports, filedIn(agency.id, scope, before)),
    complaintsIn(db, reading),
    besideReports(db, reading),
  ])
  return { ...summarize({ kinds, scope, rows, before: reportsBefore, expected: people, owing, complaints }), beside }
}

/** Where everybody stands in a span, by name, for those who lead this scope. */
export const attendanceIn = async (db: Db, reading: Scoped): Promise<Attending[]> =>
  (await standingIn(db, reading)).people

/** The sub-districts of a scope that may be compared, with their titles. */
export async function comparisonIn(db: Db, reading: Scoped) {
  const { rows, people } = await standingIn(db, reading)
  const compared = compareSubdistricts(rows, people)
  return Promise.all(compared.map(async row => ({ ...row, title: await regionTitleOf(db, row.region) })))
}
