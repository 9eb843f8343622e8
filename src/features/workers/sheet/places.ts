import { editDistance, findNames, nameKey, onlyNearest } from '../../regions/match.ts'

export type Named = { code: string; name: string }

const mostSuggested = 3
const mostListed = 6
const listed = (names: readonly string[]) =>
  names.slice(0, mostListed).join(', ') + (names.length > mostListed ? ' …' : '')

/** The names most alike, for somebody to choose from: of which at least half of the letters agree. */
function alike(text: string, places: readonly Named[]): string[] {
  const key = nameKey(text)
  const near = places.flatMap(({ name }) => {
    const limit = Math.floor(Math.max(key.length, nameKey(name).length) / 2)
    const distance = editDistance(key, nameKey(name), limit)
    return distance <= limit ? [{ name, distance }] : []
  })
  return near.sort((a, b) => a.distance - b.distance).map(({ name }) => name)
}

/** Finds the subdistricts and villages of a regency by name, each different spelling once. */
export function finder(places: readonly Named[]) {
  const found = new Map<string, Named | undefined>()
  const below = new Map<string, Named[]>()
  for (const place of places) {
    const parent = place.code.slice(0, place.code.length === 8 ? 5 : 8)
    const siblings = below.get(parent)
    if (siblings) siblings.push(place)
    else below.set(parent, [place])
  }
  const under = (above: string) => below.get(above) ?? []
  const find = (above: string, text: string): Named | undefined => {
    const key = `${above}:${text}`
    if (!found.has(key)) {
      const matches = findNames(text, under(above))
      found.set(key, (matches[0]?.distance ?? 9) <= 1 ? onlyNearest(matches) : undefined)
    }
    return found.get(key)
  }
  /** What to write instead: the nearest names, else those there are. */
  const instead = <Level extends 'subdistrict' | 'village'>(level: Level, above: string, text: string) => {
    const matches = findNames(text, under(above)).map(({ item }) => item.name)
    const nearest = [...new Set([...matches, ...alike(text, under(above))])].slice(0, mostSuggested)
    return nearest.length > 0
      ? { problem: level, hint: nearest.join(', ') }
      : { problem: `${level}-none` as const, hint: listed(under(above).map(({ name }) => name)) }
  }
  return { find, instead }
}

export type Finder = ReturnType<typeof finder>
