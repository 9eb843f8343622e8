import { levelOf } from '../../src/features/regions/rules.ts'
import { readAreas } from '../../src/features/regions/source.ts'
import { zoneOf } from '../../src/features/regions/zones.ts'
import { type RegionIndex, type RegionName, regionIndex } from '../../src/features/reports/rules/places.ts'
import type { Setting } from '../../src/features/reports/shorthand/understand.ts'
import { testRegencies } from './regions.ts'

const areas = await readAreas(testRegencies)

const namesOf = (regency: string) =>
  areas.flatMap(({ code, name }): RegionName[] => {
    const level = levelOf(code)
    const isNamed = code.startsWith(regency) && (level === 'village' || level === 'subdistrict')
    return isNamed ? [{ code, name, level }] : []
  })

const indexes = new Map(testRegencies.map(regency => [regency, regionIndex(namesOf(regency))]))

/** The names of one of the two test regencies. */
export function namesAround(scope: string): RegionIndex {
  const index = indexes.get(scope.slice(0, 5))
  if (!index) throw new Error(`no names around ${scope}`)
  return index
}

/** Saturday, 21 November 2026, 10.00 in the kapanewon of Semin; no group is known. */
export const inSemin = (change: Partial<Setting> = {}): Setting => {
  const scope = change.scope ?? '34.03.12'
  return {
    at: new Date('2026-11-21T03:00:00Z'),
    zone: zoneOf(scope),
    scope,
    pillar: 'pkh',
    regions: namesAround(scope),
    ...change,
  }
}
