import { and, asc, eq } from 'drizzle-orm'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencyById } from '../../agencies/queries.ts'
import { findInRoster, workerById } from '../queries.ts'
import { type JoinRequest, joinRequests } from '../table.ts'
import { placesOf } from './places.ts'

/** A request with its words: who asks, for which place, and who of the roster it could be. */
export type RequestCard = {
  request: JoinRequest
  agency: string
  zone: Zone
  pillar: string
  region: string
  matches: { id: number; name: string }[]
  /** Name of whoever decided. */
  decider: string | undefined
}

export async function requestById(db: Db, id: number): Promise<JoinRequest | undefined> {
  const [request] = await db.select().from(joinRequests).where(eq(joinRequests.id, id))
  return request
}

/** The request with which this account waits, if it waits. */
export async function openRequestOf(db: Db, telegramId: number): Promise<JoinRequest | undefined> {
  const waiting = and(eq(joinRequests.telegramId, telegramId), eq(joinRequests.state, 'open'))
  const [request] = await db.select().from(joinRequests).where(waiting)
  return request
}

/** Requests of the agency within the scopes that wait for an answer, oldest first. */
export const openRequests = (db: Db, agencyId: number, scopes: readonly string[]): Promise<JoinRequest[]> =>
  db
    .select()
    .from(joinRequests)
    .where(
      and(eq(joinRequests.agencyId, agencyId), eq(joinRequests.state, 'open'), within(joinRequests.region, scopes)),
    )
    .orderBy(asc(joinRequests.id))

export async function cardOf(db: Db, request: JoinRequest): Promise<RequestCard> {
  const agency = await agencyById(db, request.agencyId)
  const [place] = await placesOf(db, request.agencyId, [request])
  const matches = request.state === 'open' ? await findInRoster(db, request.agencyId, request.name) : []
  const decider = request.decidedBy === null ? undefined : await workerById(db, request.decidedBy)
  return {
    request,
    agency: agency?.shortName ?? '',
    zone: agency?.zone ?? 'Asia/Jakarta',
    pillar: place?.pillar ?? request.pillar,
    region: place?.region ?? request.region,
    matches: matches.map(({ id, name }) => ({ id, name })),
    decider: decider?.name,
  }
}
