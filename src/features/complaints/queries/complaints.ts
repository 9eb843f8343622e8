import { and, asc, desc, eq, gt, isNull, lt, lte, not, or, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import { addDays, type Day, type Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencies } from '../../agencies/table.ts'
import { answerWithinDays } from '../../reports/kinds/complaint.ts'
import type { Values } from '../../reports/kinds/kind.ts'
import { type Photo, reports } from '../../reports/table.ts'
import { workers } from '../../workers/table.ts'
import type { Reach } from '../access.ts'
import { closedStates, type Filter, type State } from '../rules.ts'
import { type ComplaintMove, complaintMoves } from '../table.ts'

/** A complaint as it stands; `seq` is its last move, 0 before the first. Only filed ones are complaints. */
export type Complaint = {
  id: number
  number: string
  region: string
  day: Day
  filedAt: Date
  values: Values
  photos: Photo[]
  state: State
  referredTo: string | null
  seq: number
  agency: string
  zone: Zone
  author: { workerId: number; name: string; telegramId: number | null; locale: Locale }
}

/** A move, and by whom. */
export type Step = ComplaintMove & { by: string }

/** How many there are under each filter. */
export type Tally = Readonly<Record<Filter, number>>

const lastMove = (db: Db) =>
  db
    .select({ seq: complaintMoves.seq, state: complaintMoves.state, referredTo: complaintMoves.referredTo })
    .from(complaintMoves)
    .where(eq(complaintMoves.reportId, reports.id))
    .orderBy(desc(complaintMoves.seq))
    .limit(1)
    .as('last')

type Last = ReturnType<typeof lastMove>

const stateOf = (last: Last) => sql<State>`coalesce(${last.state}, ${reports.values} ->> 'status', 'received')`

const columnsOf = (last: Last) => ({
  id: reports.id,
  number: reports.number,
  region: reports.region,
  day: sql<Day>`to_char(${reports.activityDate}, 'YYYY-MM-DD')`,
  filedAt: reports.filedAt,
  values: reports.values,
  photos: reports.photos,
  state: stateOf(last),
  referredTo: sql<
    string | null
  >`case when ${last.seq} is null then ${reports.values} ->> 'referred_to' else ${last.referredTo} end`,
  seq: sql<number>`coalesce(${last.seq}, 0)`.mapWith(Number),
  agency: agencies.shortName,
  zone: agencies.zone,
  author: { workerId: workers.id, name: workers.name, telegramId: workers.telegramId, locale: workers.locale },
})

const isComplaint = and(eq(reports.kind, 'complaint'), eq(reports.state, 'filed'))

const reached = (reaches: readonly Reach[]): SQL =>
  or(...reaches.map(({ agencyId, scopes }) => and(eq(reports.agencyId, agencyId), within(reports.region, scopes)))) ??
  sql`false`

/** Whose complaints: those that lie within somebody's reach, or those that a worker filed. */
export type Whose = { reaches: readonly Reach[] } | { workerId: number }

const those = (whose: Whose): SQL | undefined =>
  and(isComplaint, 'reaches' in whose ? reached(whose.reaches) : eq(reports.workerId, whose.workerId))

function conditionsOf(last: Last, today: Day): Readonly<Record<Filter, SQL>> {
  const states = sql.join(
    closedStates.map(state => sql`${state}`),
    sql`, `,
  )
  const closed = sql`${stateOf(last)} in (${states})`
  const open = not(closed)
  return {
    open,
    late: sql`${open} and ${lt(reports.activityDate, addDays(today, -answerWithinDays))}`,
    closed,
    all: sql`true`,
  }
}

const select = (db: Db, last: Last, condition: SQL | undefined) =>
  db
    .select(columnsOf(last))
    .from(reports)
    .innerJoin(workers, eq(workers.id, reports.workerId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoinLateral(last, sql`true`)
    .where(condition)

/** One complaint, if it is one of those. */
export async function complaintOf(db: Db, whose: Whose, id: number): Promise<Complaint | undefined> {
  const [found] = await select(db, lastMove(db), and(those(whose), eq(reports.id, id)))
  return found
}

type Page = { filter: Filter; today: Day; limit: number; offset: number }

/** One page: what waits from the oldest on, what is closed from the newest on; open ones stand before closed ones. */
export async function pageOfComplaints(db: Db, whose: Whose, page: Page): Promise<Complaint[]> {
  const last = lastMove(db)
  const { open, [page.filter]: only } = conditionsOf(last, page.today)
  const newestFirst = page.filter === 'all' || page.filter === 'closed'
  const order = newestFirst
    ? [desc(reports.activityDate), desc(reports.id)]
    : [asc(reports.activityDate), asc(reports.id)]
  return select(db, last, and(those(whose), only))
    .orderBy(sql`${open} desc`, ...order)
    .limit(page.limit)
    .offset(page.offset)
}

/** How many of those there are. */
export async function tallyOf(db: Db, whose: Whose, today: Day): Promise<Tally> {
  const last = lastMove(db)
  const { open, late, closed } = conditionsOf(last, today)
  const counted = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)
  const [row] = await db
    .select({
      open: counted(open),
      late: counted(late),
      closed: counted(closed),
      all: sql<number>`count(*)`.mapWith(Number),
    })
    .from(reports)
    .leftJoinLateral(last, sql`true`)
    .where(those(whose))
  return row ?? { open: 0, late: 0, closed: 0, all: 0 }
}

/** Complaints of an agency that were filed after `from` until `to` and that nobody has moved or closed yet, oldest first. */
export function arrivalsOf(db: Db, agencyId: number, from: Date, to: Date): Promise<Complaint[]> {
  const last = lastMove(db)
  const filed = and(gt(reports.filedAt, from), lte(reports.filedAt, to))
  const untouched = and(isNull(last.seq), eq(stateOf(last), 'received'))
  return select(db, last, and(isComplaint, eq(reports.agencyId, agencyId), filed, untouched)).orderBy(asc(reports.id))
}

/** What happened with a complaint since it was filed, in its order. */
export async function stepsOf(db: Db, reportId: number): Promise<Step[]> {
  const rows = await db
    .select({ move: complaintMoves, by: workers.name })
    .from(complaintMoves)
    .innerJoin(workers, eq(workers.id, complaintMoves.movedBy))
    .where(eq(complaintMoves.reportId, reportId))
    .orderBy(complaintMoves.seq)
  return rows.map(({ move, by }) => ({ ...move, by }))
}
