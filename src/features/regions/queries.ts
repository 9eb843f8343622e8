import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { national } from '../../base/scope.ts'
import type { Db } from '../../db/database.ts'
import { within } from '../../db/within.ts'
import { findNames, type NameMatch } from './match.ts'
import { isWithin, levelOf, pathOf, type Region, type RegionTerm, regencyOf, regionTitle } from './rules.ts'
import { regions, regionTerms } from './table.ts'

/** A name below a regency, as the reading of messages needs it. */
export type PlaceName = Region & { level: 'subdistrict' | 'village' }

const region = { code: regions.code, name: regions.name }
const keptAreas = 60
const kept = new WeakMap<Db, Map<string, Promise<Region[]>>>()

/** Regions never change while a process runs; what was read once is kept, but neither failures nor an unseeded nothing. */
function remember(db: Db, key: string, read: () => Promise<Region[]>): Promise<Region[]> {
  const areas = kept.get(db) ?? new Map<string, Promise<Region[]>>()
  kept.set(db, areas)
  const known = areas.get(key)
  if (known !== undefined) return known
  const [oldest] = areas.keys()
  if (areas.size >= keptAreas && oldest !== undefined) areas.delete(oldest)
  const reading = read()
  areas.set(key, reading)
  const forgetNothing = (found: Region[]) => (found.length === 0 ? areas.delete(key) : true)
  reading.then(forgetNothing, () => areas.delete(key))
  return reading
}

const ofLength = (length: number) => eq(sql`length(${regions.code})`, length)

export const regencies = (db: Db): Promise<Region[]> =>
  remember(db, 'regencies', () => db.select(region).from(regions).where(ofLength(5)).orderBy(asc(regions.code)))

const allWithin = (db: Db, scope: string): Promise<Region[]> =>
  remember(db, scope, () =>
    db
      .select(region)
      .from(regions)
      .where(within(regions.code, [scope]))
      .orderBy(asc(regions.code)),
  )

/** The region, or nothing when no such code exists. */
export async function regionByCode(db: Db, code: string): Promise<Region | undefined> {
  const [found] = await db.select(region).from(regions).where(eq(regions.code, code))
  return found
}

/** The regions one level down, by code; below `national` the provinces. */
export function childrenOf(db: Db, code: string): Promise<Region[]> {
  const length = code === national ? 2 : ({ 2: 5, 5: 8, 8: 13 }[code.length] ?? 0)
  const children = and(within(regions.code, [code]), ofLength(length))
  return db.select(region).from(regions).where(children).orderBy(asc(regions.code))
}

/** From the province down to the region itself. */
export const regionPath = (db: Db, code: string): Promise<Region[]> =>
  db
    .select(region)
    .from(regions)
    .where(inArray(regions.code, pathOf(code)))
    .orderBy(asc(regions.code))

export const termsOf = (db: Db): Promise<RegionTerm[]> => db.select().from(regionTerms)

/** *Kapanewon Semin*; for a code that does not exist, the code. */
export async function regionTitleOf(db: Db, code: string): Promise<string> {
  const found = await regionByCode(db, code)
  return found === undefined ? code : regionTitle(found, await termsOf(db))
}

/** The names of all subdistricts and villages of a regency, by code. */
export async function regionNamesOf(db: Db, regency: string): Promise<PlaceName[]> {
  const found = await allWithin(db, regency)
  return found.flatMap(({ code, name }) => {
    const level = levelOf(code)
    return level === 'subdistrict' || level === 'village' ? [{ code, name, level }] : []
  })
}

/** The kabupaten and kota that could be meant, nearest first. */
export const findRegencies = async (db: Db, text: string, limit = 6): Promise<NameMatch<Region>[]> =>
  findNames(text, await regencies(db), limit)

/**
 * The subdistricts and villages that could be meant, nearest first: those below the scope before the others of its
 * regency. Within a province or the country the regencies are searched instead.
 */
export async function findBelow(db: Db, scope: string, text: string, limit = 6): Promise<NameMatch<Region>[]> {
  const regency = scope === national ? undefined : regencyOf(scope)
  if (regency === undefined) {
    const reachable = await regencies(db)
    return findNames(
      text,
      reachable.filter(({ code }) => isWithin(code, scope)),
      limit,
    )
  }
  const matches = findNames(text, await regionNamesOf(db, regency), Number.POSITIVE_INFINITY)
  const near = matches.filter(({ item }) => isWithin(item.code, scope))
  const far = matches.filter(({ item }) => !isWithin(item.code, scope))
  return [...near, ...far].slice(0, limit)
}
