import { and, asc, eq, ilike, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { national } from '../../../base/scope.ts'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { chats } from '../../../outbox/table.ts'
import { agencies } from '../../agencies/table.ts'
import type { Enroller } from '../access.ts'
import { memberships, roles, type Worker, workers } from '../table.ts'

export type ListedState = 'joined' | 'waiting' | 'unreachable'

/** Somebody within reach: where they stand first of all, whether they have joined, and whether messages reach them. */
export type Listed = { id: number; name: string; state: ListedState; region: string }

type Reach = Pick<Enroller, 'agencyId' | 'scopes'>

/** What a list is narrowed to. `region` is a subdistrict, `text` a part of the name. */
export type Narrowing = { state?: ListedState; region?: string; pillar?: string; text?: string }

const placeIn = (scopes: readonly string[]): SQL<string | null> =>
  sql`(select min(${memberships.region}) from ${memberships} where ${memberships.workerId} = ${workers.id}
    and ${isNull(memberships.until)} and ${within(memberships.region, scopes)})`

const roleIn = (agencyId: number, scopes: readonly string[]): SQL<string | null> =>
  sql`(select min(${roles.scope}) from ${roles} where ${roles.workerId} = ${workers.id}
    and ${roles.agencyId} = ${agencyId} and ${isNull(roles.endedAt)} and ${within(roles.scope, scopes)})`

const reached = ({ agencyId, scopes }: Reach) =>
  and(
    eq(workers.agencyId, agencyId),
    or(sql`${placeIn(scopes)} is not null`, sql`${roleIn(agencyId, scopes)} is not null`),
  )

const isLost = sql`exists (select 1 from ${chats} where ${chats.chatId} = ${workers.telegramId} and not ${chats.reachable})`
const stateOf = sql<ListedState>`case when ${workers.telegramId} is null then 'waiting' when ${isLost} then 'unreachable' else 'joined' end`

const ofPillar = (pillar: string) =>
  sql`exists (select 1 from ${memberships} where ${memberships.workerId} = ${workers.id}
    and ${isNull(memberships.until)} and ${memberships.pillar} = ${pillar})`

const narrowed = (reach: Reach, { state, region, pillar, text }: Narrowing) =>
  and(
    reached(region === undefined ? reach : { ...reach, scopes: [region] }),
    state && sql`${stateOf} = ${state}`,
    pillar === undefined ? undefined : ofPillar(pillar),
    text === undefined ? undefined : ilike(workers.name, `%${text.replace(/[\\%_]/g, '\\$&')}%`),
  )

const region = (reach: Reach) =>
  sql<string>`coalesce(${placeIn(reach.scopes)}, ${roleIn(reach.agencyId, reach.scopes)})`.as('place')

export type Counted = { total: number; joined: number; waiting: number; unreachable: number }

/** How many there are in each state. */
export async function countPeople(db: Db, reach: Reach, narrowing: Narrowing = {}): Promise<Counted> {
  const rows = await db
    .select({ state: stateOf, count: sql<number>`count(*)`.mapWith(Number) })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(narrowed(reach, narrowing))
    .groupBy(sql`1`)
  const of = (state: ListedState) => rows.find(row => row.state === state)?.count ?? 0
  const [joined, waiting, unreachable] = [of('joined'), of('waiting'), of('unreachable')]
  return { total: joined + waiting + unreachable, joined, waiting, unreachable }
}

/** One page of the people within the scopes, workers and those who lead or read, by region and name. */
export const pageOfPeople = (
  db: Db,
  reach: Reach,
  narrowing: Narrowing,
  { limit, offset }: { limit: number; offset: number },
): Promise<Listed[]> =>
  // The join keeps columns qualified inside the subqueries: of one table alone, drizzle writes them bare.
  db
    .select({ id: workers.id, name: workers.name, state: stateOf, region: region(reach) })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(narrowed(reach, narrowing))
    .orderBy(sql`place`, asc(workers.name), asc(workers.id))
    .limit(limit)
    .offset(offset)

/** Names of all within the scopes, to see whether somebody stands there already. */
export const peopleIn = (db: Db, reach: Reach): Promise<{ id: number; name: string }[]> =>
  db
    .select({ id: workers.id, name: workers.name })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(reached(reach))
    .orderBy(asc(workers.name), asc(workers.id))

/** Names of all of an agency who have not joined, those who only hold a role too. */
export const unjoinedPeople = (db: Db, agencyId: number): Promise<{ id: number; name: string }[]> =>
  db
    .select({ id: workers.id, name: workers.name })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(and(reached({ agencyId, scopes: [national] }), isNull(workers.telegramId)))
    .orderBy(asc(workers.name), asc(workers.id))

/** One of them, if this person is within reach. */
export async function personIn(db: Db, reach: Reach, workerId: number): Promise<Worker | undefined> {
  const [worker] = await db
    .select()
    .from(workers)
    .where(and(eq(workers.id, workerId), reached(reach)))
  return worker
}

const above = ({ gives }: Enroller) => (gives.length > 0 ? notInArray(roles.role, [...gives]) : sql`true`)

/** One of them who holds no role but those that the enroller gives: whose link and place the enroller may change. */
export async function personBelow(db: Db, enroller: Enroller, workerId: number): Promise<Worker | undefined> {
  const held = and(eq(roles.workerId, workerId), isNull(roles.endedAt), above(enroller))
  return (await db.$count(roles, held)) > 0 ? undefined : personIn(db, enroller, workerId)
}

/** Somebody who has not joined, and what an invitation needs. */
export type Invitee = { id: number; name: string; phone: string | null; region: string }

/** All within reach who have not joined and whose link the enroller may give, by region and name. */
export function invitees(db: Db, enroller: Enroller): Promise<Invitee[]> {
  const higher = sql`exists (select 1 from ${roles} where ${roles.workerId} = ${workers.id}
    and ${isNull(roles.endedAt)} and ${above(enroller)})`
  return db
    .select({ id: workers.id, name: workers.name, phone: workers.phone, region: region(enroller) })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(and(reached(enroller), isNull(workers.telegramId), sql`not ${higher}`))
    .orderBy(sql`place`, asc(workers.name), asc(workers.id))
}

/** The subdistricts in which somebody stands within reach, by code. */
export async function subdistrictsOf(db: Db, reach: Reach): Promise<string[]> {
  const code = sql<string>`substr(${memberships.region}, 1, 8)`
  const rows = await db
    .selectDistinct({ code })
    .from(memberships)
    .innerJoin(workers, eq(workers.id, memberships.workerId))
    .where(
      and(eq(workers.agencyId, reach.agencyId), isNull(memberships.until), within(memberships.region, reach.scopes)),
    )
    .orderBy(code)
  return rows.map(row => row.code)
}

/** The region of a person's first place, if they hold one. */
export async function memberPlace(db: Db, workerId: number): Promise<string | undefined> {
  const [place] = await db
    .select({ region: memberships.region })
    .from(memberships)
    .where(and(eq(memberships.workerId, workerId), isNull(memberships.until)))
    .orderBy(asc(memberships.id))
    .limit(1)
  return place?.region
}
