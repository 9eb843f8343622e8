import { and, asc, eq, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencies } from '../../agencies/table.ts'
import type { Enroller } from '../access.ts'
import { memberships, roles, type Worker, workers } from '../table.ts'

/** Somebody within reach: where they stand first of all, and whether they have joined. */
export type Listed = { id: number; name: string; joined: boolean; region: string }

type Reach = Pick<Enroller, 'agencyId' | 'scopes'>

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

/** Everybody of the agency within the scopes, workers and those who lead or read, by region and name. */
export async function peopleIn(db: Db, reach: Reach): Promise<Listed[]> {
  const region = sql<string>`coalesce(${placeIn(reach.scopes)}, ${roleIn(reach.agencyId, reach.scopes)})`.as('place')
  const joined = sql<boolean>`${workers.telegramId} is not null`
  // The join keeps columns qualified inside the subqueries: of one table alone, drizzle writes them bare.
  return db
    .select({ id: workers.id, name: workers.name, joined, region })
    .from(workers)
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(reached(reach))
    .orderBy(sql`place`, asc(workers.name), asc(workers.id))
}

/** One of them, if this person is within reach. */
export async function personIn(db: Db, reach: Reach, workerId: number): Promise<Worker | undefined> {
  const [worker] = await db
    .select()
    .from(workers)
    .where(and(eq(workers.id, workerId), reached(reach)))
  return worker
}

/** One of them who holds no role but those that the enroller gives: whose link and place the enroller may change. */
export async function personBelow(db: Db, enroller: Enroller, workerId: number): Promise<Worker | undefined> {
  const above = enroller.gives.length > 0 ? notInArray(roles.role, [...enroller.gives]) : sql`true`
  const held = await db.$count(roles, and(eq(roles.workerId, workerId), isNull(roles.endedAt), above))
  return held > 0 ? undefined : personIn(db, enroller, workerId)
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
