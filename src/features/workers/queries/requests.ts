import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencyById } from '../../agencies/queries.ts'
import { workerById } from '../queries.ts'
import { likelySame, surelySame } from '../rules.ts'
import { type JoinRequest, joinRequests, workers } from '../table.ts'
import { placesOf } from './places.ts'
import { unjoinedPeople } from './roster.ts'

/** A request with its words: who asks, for which place, and who of the roster it could be. */
export type RequestCard = {
  request: JoinRequest
  agency: string
  zone: Zone
  pillar: string
  region: string
  matches: { id: number; name: string }[]
  /** Those of that name who have joined with another account, and since when. */
  joined: { id: number; name: string; since: Date | null }[]
  /** Name on the roster of whom the applicant turned out to be. */
  became: string | undefined
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

/** Those of the agency who have joined, workers and those who lead, and can hardly be anybody else than this one. */
export async function joinedAs(db: Db, { agencyId, name }: Pick<JoinRequest, 'agencyId' | 'name'>) {
  const people = await db
    .select({ id: workers.id, agencyId: workers.agencyId, name: workers.name, joinedAt: workers.joinedAt })
    .from(workers)
    .where(and(eq(workers.agencyId, agencyId), isNotNull(workers.telegramId)))
    .orderBy(asc(workers.id))
  return surelySame(name, people)
}

export async function cardOf(db: Db, request: JoinRequest): Promise<RequestCard> {
  const agency = await agencyById(db, request.agencyId)
  const [place] = await placesOf(db, request.agencyId, [request])
  const matches = request.state === 'open' ? likelySame(request.name, await unjoinedPeople(db, request.agencyId)) : []
  const joined = request.state === 'open' ? await joinedAs(db, request) : []
  const became = request.workerId === null ? undefined : await workerById(db, request.workerId)
  const decider = request.decidedBy === null ? undefined : await workerById(db, request.decidedBy)
  return {
    request,
    agency: agency?.shortName ?? '',
    zone: agency?.zone ?? 'Asia/Jakarta',
    pillar: place?.pillar ?? request.pillar,
    region: place?.region ?? request.region,
    matches: matches.map(({ id, name }) => ({ id, name })),
    joined: joined.map(({ id, name, joinedAt }) => ({ id, name, since: joinedAt })),
    became: became?.name,
    decider: decider?.name,
  }
}
