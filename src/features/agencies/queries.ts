import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import { within } from '../../db/within.ts'
import { regencyOf } from '../regions/rules.ts'
import { type Agency, agencies, type Pillar, pillars } from './table.ts'

export async function agencyById(db: Db, id: number): Promise<Agency | undefined> {
  const [agency] = await db.select().from(agencies).where(eq(agencies.id, id))
  return agency
}

/** The agency of the regency in which the region lies. */
export async function agencyByRegion(db: Db, region: string): Promise<Agency | undefined> {
  const regency = regencyOf(region)
  if (regency === undefined) return undefined
  const [agency] = await db.select().from(agencies).where(eq(agencies.region, regency))
  return agency
}

/** The agencies whose regency lies within the scopes, by region. */
export const agenciesWithin = (db: Db, scopes: readonly string[]): Promise<Agency[]> =>
  db.select().from(agencies).where(within(agencies.region, scopes)).orderBy(asc(agencies.region))

export const allAgencies = (db: Db): Promise<Agency[]> => db.select().from(agencies).orderBy(asc(agencies.region))

/** The agency's kinds of worker, in its own order. */
export const pillarsOf = (db: Db, agencyId: number): Promise<Pillar[]> =>
  db.select().from(pillars).where(eq(pillars.agencyId, agencyId)).orderBy(asc(pillars.position))
