import type { Db } from '../../../db/database.ts'
import { regencies, regionNamesOf, termsOf } from '../../regions/queries.ts'
import { type Region, regencyOf, regionTitle, termFor } from '../../regions/rules.ts'
import { type RegionIndex, regionIndex } from '../rules/places.ts'

/** The names of one regency, ready for reading and for showing. */
export type Places = {
  index: RegionIndex
  /** *Pundungsari*; for a code that does not exist, the code. */
  name(code: string): string
  /** *Kalurahan Pundungsari*. */
  title(code: string): string
  /** What villages of this place are called, in lower case: *kalurahan*. */
  villageTerm: string
}

const kept = new WeakMap<Db, Map<string, Promise<Places>>>()

/** The places of the regency around `scope`. Read once for each process: regions change only with a release. */
export function placesFor(db: Db, scope: string): Promise<Places> {
  const regency = regencyOf(scope) ?? scope
  const places = kept.get(db) ?? new Map<string, Promise<Places>>()
  kept.set(db, places)
  const known = places.get(regency)
  if (known) return known
  const reading = readPlaces(db, regency)
  places.set(regency, reading)
  const forgetNothing = (read: Places) => read.index.names.length === 0 && places.delete(regency)
  reading.then(forgetNothing, () => places.delete(regency))
  return reading
}

async function readPlaces(db: Db, regency: string): Promise<Places> {
  const names = await regionNamesOf(db, regency)
  const terms = await termsOf(db)
  const whole = (await regencies(db)).filter(({ code }) => code === regency)
  const byCode = new Map<string, Region>([...names, ...whole].map(region => [region.code, region]))
  const village = names.find(({ level }) => level === 'village')
  return {
    index: regionIndex(names),
    name: code => byCode.get(code)?.name ?? code,
    title: code => {
      const region = byCode.get(code)
      return region ? regionTitle(region, terms) : code
    },
    villageTerm: (village && termFor(village.code, terms)?.term.toLowerCase()) ?? '',
  }
}
