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

/**
 * Regions and terms never change while a process runs: what was read once is kept per database, at most `limit` answers.
 * Failures, and the nothing of a database that is not seeded yet, are forgotten.
 */
function keeper<Row>(limit: number) {
  const kept = new WeakMap<Db, Map<string, Promise<Row[]>>>()
  return (db: Db, key: string, read: () => Promise<Row[]>): Promise<Row[]> => {
    const answers = kept.get(db) ?? new Map<string, Promise<Row[]>>()
    kept.set(db, answers)
    const known = answers.get(key)
    if (known !== undefined) return known
    const [oldest] = answers.keys()
    if (answers.size >= limit && oldest !== undefined) answers.delete(oldest)
    // A query of Drizzle runs anew each time it is awaited; a promise does not.
    const reading = Promise.resolve(read())
    answers.set(key, reading)
    const forget = () => answers.delete(key)
    reading.then(rows => rows.length > 0 || forget(), forget)
    return reading
  }
}

const keptAreas = keeper<Region>(60)
const keptRegions = keeper<Region>(5_000)
const keptTerms = keeper<RegionTerm>(1)

const ofLength = (length: number) => eq(sql`length(${regions.code})`, length)

export const regencies = (db: Db): Promise<Region[]> =>
  keptAreas(db, 'regencies', () => db.select(region).from(regions).where(ofLength(5)).orderBy(asc(regions.code)))

const allWithin = (db: Db, scope: string): Promise<Region[]> =>
  keptAreas(db, scope, () =>
    db
      .select(region)
      .from(regions)
      .where(within(regions.code, [scope]))
      .orderBy(asc(regions.code)),
  )

/** The region, or nothing when no such code exists. */
export async function regionByCode(db: Db, code: string): Promise<Region | undefined> {
  const read = () => db.select(region).from(regions).where(eq(regions.code, code))
  const [found] = await keptRegions(db, code, read)
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

export const termsOf = (db: Db): Promise<RegionTerm[]> => keptTerms(db, 'terms', () => db.select().from(regionTerms))

/** *Kapanewon Semin*; for a code that does not exist, the code. */
export async function regionTitleOf(db: Db, code: string): Promise<string> {
  const found = await regionByCode(db, code)
  return found === undefined ? code : regionTitle(found, await termsOf(db))
}

/** The name of the subdistrict, or of the regency without *Kabupaten*, which is none of a place's name: where one signs. */
export async function townOf(db: Db, region: string): Promise<string> {
  const found = await regionByCode(db, region.slice(0, 8))
  return (found?.name ?? region).replace(/^(Kabupaten|Kota)( Administrasi)? /, '')
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

/** A place outside the scope counts as almost a typo: the same name elsewhere still beats a similar one near by. */
const elsewhere = 0.9

const fromWithin = <Item extends Region>(scope: string, { item, distance }: NameMatch<Item>): NameMatch<Item> => ({
  item,
  distance: isWithin(item.code, scope) ? distance : distance + elsewhere,
})

/**
 * The subdistricts and villages of the scope's regency that could be meant, nearest first; of equal names the one below
 * the scope. Within a province or the country the regencies are searched instead.
 */
export async function findBelow(db: Db, scope: string, text: string, limit = 6): Promise<NameMatch<Region>[]> {
  const regency = scope === national ? undefined : regencyOf(scope)
  if (regency === undefined) {
    const reachable = (await regencies(db)).filter(({ code }) => isWithin(code, scope))
    return findNames(text, reachable, limit)
  }
  const matches = findNames(text, await regionNamesOf(db, regency), Number.POSITIVE_INFINITY)
  return matches
    .map(match => fromWithin(scope, match))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
}
