import type { Db } from '../../../db/database.ts'
import { regionByCode, regionNamesOf, termsOf } from '../../regions/queries.ts'
import { regencyOf, regionTitle } from '../../regions/rules.ts'

/** Turns codes of one regency into full names, however many: what is read of the regions does not grow with the list. */
export async function titlesWithin(db: Db, agencyRegion: string): Promise<(code: string) => string> {
  const regency = regencyOf(agencyRegion) ?? agencyRegion
  const terms = await termsOf(db)
  const own = await regionByCode(db, regency)
  const known = [...(own ? [own] : []), ...(await regionNamesOf(db, regency))]
  const titles = new Map(known.map(region => [region.code, regionTitle(region, terms)]))
  return code => titles.get(code) ?? code
}
