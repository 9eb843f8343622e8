import { and, asc, eq, gt, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import type { Days, StatedLeave } from '../rules/leave.ts'
import { type Leave, leaves, memberships, workers } from '../table.ts'

/** Somebody with leave in a span: since when they stand on the roster there, and their leaves that touch the span. */
export type OnLeave = { workerId: number; since: Day; leaves: StatedLeave[] }

const inSpan = ({ from, to }: Days) => and(isNull(leaves.cancelledAt), lte(leaves.fromDay, to), gte(leaves.toDay, from))

/**
 * Who of the agency is on leave on which days of a span, those who stand in one of the scopes at some time of it.
 * Whether that makes a whole week is for `onLeaveAll(leaves, span, since)` to say: somebody counts as on leave in a week
 * if every working day of it from `since` on is covered, so that who was ill on Monday still owes the week's report.
 */
export async function leavesIn(db: Db, agencyId: number, scopes: readonly string[], span: Days): Promise<OnLeave[]> {
  const there = and(lte(memberships.since, span.to), or(isNull(memberships.until), gt(memberships.until, span.from)))
  const since = sql<Day>`(select min(${memberships.since})::text from ${memberships}
    where ${memberships.workerId} = ${workers.id} and ${there})`
  const stands = sql`exists (select 1 from ${memberships}
    where ${memberships.workerId} = ${workers.id} and ${there} and ${within(memberships.region, scopes)})`
  const rows = await db
    .select({ workerId: workers.id, since, kind: leaves.kind, from: leaves.fromDay, to: leaves.toDay })
    .from(leaves)
    .innerJoin(workers, eq(workers.id, leaves.workerId))
    .where(and(eq(workers.agencyId, agencyId), inSpan(span), stands))
    .orderBy(asc(workers.id), asc(leaves.fromDay))
  const people = new Map<number, OnLeave>()
  for (const { workerId, since, ...leave } of rows) {
    const known = people.get(workerId) ?? { workerId, since, leaves: [] }
    people.set(workerId, { ...known, leaves: [...known.leaves, leave] })
  }
  return [...people.values()]
}

/** A person's leaves that are not over before `from`, cancelled ones left out, earliest first. */
export async function leavesOf(db: Db, workerId: number, from: Day): Promise<(StatedLeave & { id: number })[]> {
  const open = and(eq(leaves.workerId, workerId), isNull(leaves.cancelledAt), gte(leaves.toDay, from))
  return db
    .select({ id: leaves.id, kind: leaves.kind, from: leaves.fromDay, to: leaves.toDay })
    .from(leaves)
    .where(open)
    .orderBy(asc(leaves.fromDay), asc(leaves.id))
}

export async function leaveById(db: Db, id: number): Promise<Leave | undefined> {
  const [leave] = await db.select().from(leaves).where(eq(leaves.id, id))
  return leave
}
