import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'
import { displayName } from './display.ts'
import { isWithin, type Region } from './rules.ts'

/** The release of idn-area-data, and after the sign how many times our reading of it has changed. */
export const areasVersion = '3.1.2+1'

const readers: (() => Promise<Region[]>)[] = [
  getProvinces,
  () => getRegencies(),
  () => getDistricts(),
  () => getVillages(),
]

const belongsTo = (code: string, regencies: readonly string[]) =>
  regencies.some(regency => isWithin(code, regency) || isWithin(regency, code))

/**
 * Every province, regency, district and village of idn-area-data with its name in display case, parents first; with
 * `only`, these regencies, what lies in them, and their provinces.
 */
export async function readAreas(only?: readonly string[]): Promise<Region[]> {
  const tables = await Promise.all(readers.map(read => read()))
  return tables
    .flat()
    .filter(({ code }) => only === undefined || belongsTo(code, only))
    .map(({ code, name }) => ({ code, name: displayName(code, name) }))
}
