import { and, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import { addDays, type Day, instantAt, type Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { answerWithinDays } from '../../reports/kinds/complaint.ts'
import { reports } from '../../reports/table.ts'
import { closedStates } from '../rules.ts'
import { complaintMoves } from '../table.ts'

/**
 * Complaints of a span: those that came in and those that were closed in it, and of all those before its end the ones
 * that are still open then, and open for more than fourteen days.
 */
export type ComplaintFigures = { received: number; closed: number; open: number; late: number }

export type ComplaintsAsked = {
  agencyId: number
  zone: Zone
  scope: string
  from: Day
  to: Day
  /** While the span has not ended, what is open is late as of today. */
  today: Day
  /** Only those that this worker filed. */
  workerId?: number
}

const list = (values: readonly string[]) =>
  sql.join(
    values.map(value => sql`${value}`),
    sql`, `,
  )

/** The state after the last move before an instant, and when that was; without a move, as the report was filed. */
function stoodAt(db: Db, end: Date) {
  const last = db
    .select({ state: complaintMoves.state, movedAt: complaintMoves.movedAt })
    .from(complaintMoves)
    .where(and(eq(complaintMoves.reportId, reports.id), lt(complaintMoves.movedAt, end)))
    .orderBy(desc(complaintMoves.seq))
    .limit(1)
    .as('last')
  const state = sql`coalesce(${last.state}, ${reports.values} ->> 'status', 'received')`
  return { last, isClosed: sql`${state} in (${list(closedStates)})` }
}

const counting = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

/** The figures of one scope in a span, days in the agency's zone. Reports that were withdrawn, or that wait, are in none. */
export async function complaintFigures(db: Db, asked: ComplaintsAsked): Promise<ComplaintFigures> {
  const { agencyId, zone, scope, from, to, today, workerId } = asked
  const [begin, end] = [instantAt(from, '00:00', zone), instantAt(addDays(to, 1), '00:00', zone)]
  const [lastDay = to] = [today, to].sort()
  const { last, isClosed } = stoodAt(db, end)
  const day = reports.activityDate
  const [row] = await db
    .select({
      received: counting(gte(day, from)),
      closed: counting(sql`${isClosed} and coalesce(${gte(last.movedAt, begin)}, ${gte(day, from)})`),
      open: counting(sql`not ${isClosed}`),
      late: counting(sql`not ${isClosed} and ${lt(day, addDays(lastDay, -answerWithinDays))}`),
    })
    .from(reports)
    .leftJoinLateral(last, sql`true`)
    .where(
      and(
        eq(reports.agencyId, agencyId),
        eq(reports.kind, 'complaint'),
        eq(reports.state, 'filed'),
        within(reports.region, [scope]),
        lte(day, to),
        workerId === undefined ? undefined : eq(reports.workerId, workerId),
      ),
    )
  return row ?? { received: 0, closed: 0, open: 0, late: 0 }
}
