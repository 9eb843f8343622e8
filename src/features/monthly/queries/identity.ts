import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { type Issuer, issuerOf } from '../../agencies/queries/letterhead.ts'
import { townOf } from '../../regions/queries.ts'
import { nearest } from '../../workers/access.ts'
import { type Place, standingOf } from '../../workers/queries/places.ts'
import { signerOf } from '../../workers/queries/signer.ts'
import { agencyPeople, type Contact, coordinatorsFor, workerById } from '../../workers/queries.ts'
import type { Signer } from '../../workers/rules/signer.ts'
import { memberships } from '../../workers/table.ts'

/** Whose report it is and what stands around it. `region` is where they are placed, `town` where they sign. */
export type Identity = Issuer & {
  workerId: number
  name: string
  telegramId: number | null
  region: string
  town: string
  places: readonly Place[]
  signer: Signer
}

type Placed = { agencyId: number; region: string; workerId: number }

const othersOf = (people: readonly Contact[], workerId: number) => people.filter(person => person.workerId !== workerId)

/** Who is sent the report: the nearest coordinators, else the agency's people; each once and never its author. */
export async function recipientsOf(db: Db, { agencyId, region, workerId }: Placed): Promise<Contact[]> {
  const near = nearest(othersOf(await coordinatorsFor(db, agencyId, region), workerId))
  const chosen = near.length > 0 ? near : othersOf(await agencyPeople(db, agencyId, ['agency']), workerId)
  return [...new Map(chosen.map(person => [person.workerId, person])).values()]
}

async function regionOf(db: Db, workerId: number): Promise<string | undefined> {
  const held = and(eq(memberships.workerId, workerId), isNull(memberships.until))
  const [first] = await db
    .select({ region: memberships.region })
    .from(memberships)
    .where(held)
    .orderBy(asc(memberships.id))
  return first?.region
}

/** Nothing for those who belong to no agency. */
export async function identityOf(db: Db, workerId: number): Promise<Identity | undefined> {
  const worker = await workerById(db, workerId)
  const standing = worker && (await standingOf(db, worker))
  if (!worker || !standing) return undefined
  const { agency, places, roles: held } = standing
  const region = (await regionOf(db, workerId)) ?? held.find(({ scope }) => scope.length >= 5)?.scope ?? agency.region
  const issuer = await issuerOf(db, agency)
  const { name, telegramId } = worker
  const signer = await signerOf(db, issuer, { region, besides: workerId })
  const town = await townOf(db, region)
  return { ...issuer, workerId, name, telegramId, region, town, places, signer }
}
