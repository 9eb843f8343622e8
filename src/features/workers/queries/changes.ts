import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencies } from '../../agencies/table.ts'
import { workerById } from '../queries.ts'
import { type ChangeRequest, changeRequests, memberships, type Worker } from '../table.ts'
import { placesOf, type Standing, standingOf } from './places.ts'

/** A request with its words: who asks, what they are now, and what they would become. */
export type ChangeCard = {
  request: ChangeRequest
  worker: Worker
  standing: Standing
  zone: Zone
  /** The region or the pillar that is asked for. */
  value: string
  /** Name of whoever decided. */
  decider: string | undefined
}

export async function changeById(db: Db, id: number): Promise<ChangeRequest | undefined> {
  const [request] = await db.select().from(changeRequests).where(eq(changeRequests.id, id))
  return request
}

/** With what this person waits, if they wait. */
export async function openChangeOf(db: Db, workerId: number): Promise<ChangeRequest | undefined> {
  const waiting = and(eq(changeRequests.workerId, workerId), eq(changeRequests.state, 'open'))
  const [request] = await db.select().from(changeRequests).where(waiting)
  return request
}

const standsIn = (scopes: readonly string[]) =>
  sql`exists (select 1 from ${memberships} where ${memberships.workerId} = ${changeRequests.workerId}
    and ${isNull(memberships.until)} and ${within(memberships.region, scopes)})`

/** Requests that wait for an answer of those who reach where the person is and where they want to be, oldest first. */
export const openChanges = (db: Db, agencyId: number, scopes: readonly string[]): Promise<ChangeRequest[]> =>
  db
    .select(getTableColumns(changeRequests))
    .from(changeRequests)
    // The join keeps columns qualified inside the subquery: of one table alone, drizzle writes them bare.
    .innerJoin(agencies, eq(agencies.id, changeRequests.agencyId))
    .where(
      and(
        eq(changeRequests.agencyId, agencyId),
        eq(changeRequests.state, 'open'),
        within(changeRequests.region, scopes),
        standsIn(scopes),
      ),
    )
    .orderBy(asc(changeRequests.id))

/** The card of a request; nothing where the person belongs to no agency any more. */
export async function changeCardOf(db: Db, request: ChangeRequest): Promise<ChangeCard | undefined> {
  const worker = await workerById(db, request.workerId)
  const standing = worker && (await standingOf(db, worker))
  if (!standing) return undefined
  const { region, pillar, agencyId, what } = request
  const [place] = await placesOf(db, agencyId, [{ region, pillar: pillar ?? '' }])
  const decider = request.decidedBy === null ? undefined : await workerById(db, request.decidedBy)
  const value = (what === 'place' ? place?.region : place?.pillar) ?? ''
  return { request, worker, standing, zone: standing.agency.zone, value, decider: decider?.name }
}
