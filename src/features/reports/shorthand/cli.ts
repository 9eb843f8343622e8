import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { levelOf, type Region, regencyOf } from '../../regions/rules.ts'
import { readAreas } from '../../regions/source.ts'
import { zoneOf } from '../../regions/zones.ts'
import { type RegionIndex, type RegionName, regionIndex } from '../rules/places.ts'
import { type Understanding, understand } from './understand.ts'

/** One line of input: who says what, when. `scope` is a region code; `pillar` may be left out. */
const asked = z.object({
  text: z.string(),
  at: z.coerce.date(),
  scope: z
    .string()
    .regex(/^(?:national|\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?)$/, 'expected a region code such as 34.03.12'),
  pillar: z.string().nullish(),
})

/**
 * Answers JSON lines `{"text","at","scope","pillar"}` with what the bot would understand, in order; `tell`
 * gets one line of JSON for each.
 * A line that cannot be read is answered with `{"error"}`, and the rest goes on. Empty lines are passed over.
 */
export async function shorthandCli(input: NodeJS.ReadableStream, tell: (line: string) => void): Promise<void> {
  const regionsOf = indexes(await readAreas())
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') tell(JSON.stringify(answer(line, regionsOf)))
  }
}

function answer(line: string, regionsOf: (scope: string) => RegionIndex): Understanding | { error: string } {
  const read = asked.safeParse(parsed(line))
  if (!read.success) return { error: complaint(read.error) }
  const { text, at, scope, pillar = null } = read.data
  const understood = understand(text, { at, zone: zoneOf(scope), scope, pillar, regions: regionsOf(scope) })
  return { ...understood, problems: understood.problems.map(({ field, id, args }) => ({ field, id, args })) }
}

/** *at: Invalid input …; scope: expected a region code*. */
const complaint = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => [path.join('.') || 'line', message].join(': ')).join('; ')

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The names of the regency around a scope, prepared once; a scope above regencies has no names to search. */
function indexes(areas: readonly Region[]): (scope: string) => RegionIndex {
  const byRegency = new Map<string, RegionName[]>()
  for (const { code, name } of areas) {
    const level = levelOf(code)
    if (level !== 'village' && level !== 'subdistrict') continue
    const regency = code.slice(0, 5)
    const names = byRegency.get(regency) ?? []
    byRegency.set(regency, names)
    names.push({ code, name, level })
  }
  const prepared = new Map<string, RegionIndex>()
  return scope => {
    const regency = regencyOf(scope) ?? ''
    const index = prepared.get(regency) ?? regionIndex(byRegency.get(regency) ?? [])
    prepared.set(regency, index)
    return index
  }
}
