import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Membership } from '../../../speaker.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionByCode, regionNamesOf, termsOf } from '../../regions/queries.ts'
import { isWithin, regencyOf, regionTitle } from '../../regions/rules.ts'
import { memberships, roles, type Worker } from '../table.ts'

/** A membership in words: *Pendamping PKH*, *Kapanewon Semin*. */
export type Place = { pillar: string; region: string }

/** What a person's card shows: the places held now, and the roles with their reach in words. */
export type Standing = {
  agency: Agency
  places: Place[]
  roles: { id: number; role: string; scope: string; label: string | null; region: string }[]
}

const titles = async (db: Db) => {
  const terms = await termsOf(db)
  return async (code: string) => {
    const region = await regionByCode(db, code)
    return region ? regionTitle(region, terms) : code
  }
}

/** Memberships in words, in their order. A pillar that the agency dropped keeps its code. */
export async function placesOf(db: Db, agencyId: number, held: readonly Membership[]): Promise<Place[]> {
  const pillars = await pillarsOf(db, agencyId)
  const titleOf = await titles(db)
  return Promise.all(
    held.map(async ({ pillar, region }) => ({
      pillar: pillars.find(({ code }) => code === pillar)?.label ?? pillar,
      region: await titleOf(region),
    })),
  )
}

/** What somebody of an agency is there; nothing for owners without an agency. */
export async function standingOf(db: Db, worker: Pick<Worker, 'id' | 'agencyId'>): Promise<Standing | undefined> {
  const agency = worker.agencyId === null ? undefined : await agencyById(db, worker.agencyId)
  if (!agency) return undefined
  const held = await db
    .select({ pillar: memberships.pillar, region: memberships.region })
    .from(memberships)
    .where(and(eq(memberships.workerId, worker.id), isNull(memberships.until)))
    .orderBy(memberships.id)
  const given = await db
    .select({ id: roles.id, role: roles.role, scope: roles.scope, label: roles.label })
    .from(roles)
    .where(and(eq(roles.workerId, worker.id), isNull(roles.endedAt)))
    .orderBy(roles.id)
  const titleOf = await titles(db)
  return {
    agency,
    places: await placesOf(db, agency.id, held),
    roles: await Promise.all(given.map(async one => ({ ...one, region: await titleOf(one.scope) }))),
  }
}

/** The name of a village in which somebody of this region could work, for an example. */
export async function someVillage(db: Db, region: string): Promise<string> {
  const names = await regionNamesOf(db, regencyOf(region) ?? region)
  return names.find(({ code, level }) => level === 'village' && isWithin(code, region))?.name ?? ''
}
