import { national } from '../../base/scope.ts'

export type Level = 'province' | 'regency' | 'subdistrict' | 'village'

/** A *kelurahan* is a village by level, but is called otherwise and led by another kind of head: a `ward`. */
export const termLevels = ['province', 'subdistrict', 'village', 'ward'] as const
export type TermLevel = (typeof termLevels)[number]

/** What a level is called in a region and all below it; `region` '' is everywhere. */
export type RegionTerm = { region: string; level: TermLevel; term: string; head: string }

export type Region = { code: string; name: string }

const levels: Readonly<Record<number, Level>> = { 2: 'province', 5: 'regency', 8: 'subdistrict', 13: 'village' }
const format = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/

/** Whether a text is a code of Kemendagri's form, of any level; it need not exist. */
export const isRegionCode = (text: string): boolean => format.test(text)

/** @throws when the text is no region code */
export function levelOf(code: string): Level {
  const level = levels[code.length]
  if (level === undefined || !isRegionCode(code)) throw new Error(`"${code}" is not a region code`)
  return level
}

/** The region one level up; a province has none. */
export function parentOf(code: string): string | undefined {
  const end = code.lastIndexOf('.')
  return end === -1 ? undefined : code.slice(0, end)
}

/** From the province down to the code itself. */
export function pathOf(code: string): string[] {
  const parent = parentOf(code)
  return parent === undefined ? [code] : [...pathOf(parent), code]
}

/** The regency of a regency, subdistrict or village. */
export const regencyOf = (code: string): string | undefined => (code.length < 5 ? undefined : code.slice(0, 5))

/** Every scope that reaches a region: `national`, its province … itself. */
export const scopesOver = (code: string): string[] => [national, ...pathOf(code)]

/** Whether a region is the scope or lies in it. The scope may be `national`; an empty one holds nothing. */
export const isWithin = (code: string, scope: string): boolean =>
  scope === national || code === scope || (scope !== '' && code.startsWith(`${scope}.`))

/** Codes of kelurahan carry a 1 as the first of their last four digits, those of desa a 2. */
export function termLevelOf(code: string): TermLevel | undefined {
  const level = levelOf(code)
  if (level === 'regency') return undefined
  return level === 'village' && code[9] === '1' ? 'ward' : level
}

/** What regions like this one are called here, and their heads; the nearest region that has a say decides. */
export function termFor(code: string, terms: readonly RegionTerm[]): RegionTerm | undefined {
  const level = termLevelOf(code)
  return terms
    .filter(term => term.level === level && (term.region === '' || isWithin(code, term.region)))
    .sort((a, b) => b.region.length - a.region.length)[0]
}

/** The full name: *Kapanewon Semin*, *Kalurahan Pundungsari*. A regency's name already says what it is. */
export const regionTitle = (region: Region, terms: readonly RegionTerm[]): string =>
  [termFor(region.code, terms)?.term, region.name].filter(part => part).join(' ')
