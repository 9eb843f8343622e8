import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionByCode, regionTitleOf } from '../../regions/queries.ts'
import { regencyOf } from '../../regions/rules.ts'
import { nearest } from '../../workers/access.ts'
import { type Place, standingOf } from '../../workers/queries/places.ts'
import { agencyPeople, type Contact, coordinatorsFor, workerById } from '../../workers/queries.ts'
import { memberships, roles } from '../../workers/table.ts'
import { type Letterhead, letterheads } from '../table.ts'

/** Who signs that they have seen it; without a name the line is left to be filled in by hand. */
export type Signer = { name: string | null; title: string | null; place: string | null; number: string | null }

/** Whose report it is and what stands around it. `region` is where they are placed, `town` where they sign. */
export type Identity = {
  workerId: number
  name: string
  telegramId: number | null
  agency: Agency
  /** *Kabupaten Gunungkidul*. */
  regency: string
  region: string
  town: string
  places: readonly Place[]
  letterhead: Letterhead | undefined
  signer: Signer
}

type Placed = { agencyId: number; region: string; workerId: number }

export async function letterheadOf(db: Db, agencyId: number): Promise<Letterhead | undefined> {
  const [row] = await db.select().from(letterheads).where(eq(letterheads.agencyId, agencyId))
  return row
}

const othersOf = (people: readonly Contact[], workerId: number) => people.filter(person => person.workerId !== workerId)

/** Who is sent the report: the nearest coordinators, else the agency's people; each once and never its author. */
export async function recipientsOf(db: Db, { agencyId, region, workerId }: Placed): Promise<Contact[]> {
  const near = nearest(othersOf(await coordinatorsFor(db, agencyId, region), workerId))
  const chosen = near.length > 0 ? near : othersOf(await agencyPeople(db, agencyId, ['agency']), workerId)
  return [...new Map(chosen.map(person => [person.workerId, person])).values()]
}

async function labelOf(db: Db, { workerId, role, scope }: Contact): Promise<string | null> {
  const held = and(eq(roles.workerId, workerId), eq(roles.role, role), eq(roles.scope, scope), isNull(roles.endedAt))
  const [row] = await db.select({ label: roles.label }).from(roles).where(held)
  return row?.label ?? null
}

/** Whom the agency has named to sign, else the nearest coordinator. */
async function signerOf(db: Db, placed: Placed, letterhead: Letterhead | undefined): Promise<Signer> {
  if (letterhead?.signerName) {
    const { signerName: name, signerTitle: title, signerNumber: number } = letterhead
    return { name, title, place: null, number }
  }
  const people = othersOf(await coordinatorsFor(db, placed.agencyId, placed.region), placed.workerId)
  const coordinator = people.find(({ role }) => role === 'coordinator')
  if (!coordinator) return { name: null, title: letterhead?.signerTitle ?? null, place: null, number: null }
  const title = await labelOf(db, coordinator)
  return { name: coordinator.name, title, place: await regionTitleOf(db, coordinator.scope), number: null }
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

/** The name of the subdistrict, or of the regency without *Kabupaten*, which is none of a place's name. */
async function townOf(db: Db, region: string): Promise<string> {
  const found = await regionByCode(db, region.slice(0, 8))
  return (found?.name ?? region).replace(/^(Kabupaten|Kota)( Administrasi)? /, '')
}

/** Nothing for those who belong to no agency. */
export async function identityOf(db: Db, workerId: number): Promise<Identity | undefined> {
  const worker = await workerById(db, workerId)
  const standing = worker && (await standingOf(db, worker))
  if (!worker || !standing) return undefined
  const { agency, places, roles: held } = standing
  const region = (await regionOf(db, workerId)) ?? held.find(({ scope }) => scope.length >= 5)?.scope ?? agency.region
  const letterhead = await letterheadOf(db, agency.id)
  const regency = await regionTitleOf(db, regencyOf(agency.region) ?? agency.region)
  const { name, telegramId } = worker
  const signer = await signerOf(db, { agencyId: agency.id, region, workerId }, letterhead)
  const town = await townOf(db, region)
  return { workerId, name, telegramId, agency, regency, region, town, places, letterhead, signer }
}
