/** How near a candidate is: 0 the same letters; below 1 the same name in another dress; then typos, beginnings, parts. */
export type NameMatch<Item> = { item: Item; distance: number }

const kinds =
  /^(kabupaten administrasi|kota administrasi|kabupaten|kota|provinsi|kecamatan|kapanewon|kemantren|distrik|desa|kelurahan|kalurahan|nagari|gampong|kampung|pekon)\s+(?=\S)/
const officialKinds = /^(kabupaten administrasi|kota administrasi|kabupaten|kota|provinsi)\s+(?=\S)/
const abbreviations: Readonly<Record<string, string>> = {
  kab: 'kabupaten',
  prov: 'provinsi',
  adm: 'administrasi',
  kec: 'kecamatan',
  kap: 'kapanewon',
  ds: 'desa',
  kel: 'kelurahan',
  kal: 'kalurahan',
  kp: 'kampung',
}

/** Lower-case words without accents and marks: `Ra'as` and `Raas` are one name. */
function plainWords(text: string): string {
  const bare = text.normalize('NFKD').replace(/[\p{M}'’‘"`]/gu, '')
  const words = bare.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.filter(word => word !== '').join(' ')
}

const joined = (words: string) => words.replaceAll(' ', '')

/** The letters and digits that names are compared by: `Gunung Kidul` → `gunungkidul`. */
export const nameKey = (text: string): string => joined(plainWords(text))

/**
 * Insertions, deletions, changes and neighbouring swaps between two keys (optimal string alignment).
 * Counted no further than `limit`: anything above is `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const edited = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + change)
      const steps = swapped ? Math.min(edited, at(beforeLast, column - 2) + 1) : edited
      current.push(steps)
      if (steps < least) least = steps
    }
    if (least > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(at(last, b.length), limit + 1)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY

/** Typos forgiven in a name of so many letters: none in very short ones, where every name is near every other. */
export const allowedTypos = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 1 : letters < 10 ? 2 : 3)

function expandKind(words: string): string {
  const [first = '', ...rest] = words.split(' ')
  const second = first === 'kota' || first === 'kab' ? rest.slice(0, 1).map(word => abbreviations[word] ?? word) : []
  return [abbreviations[first] ?? first, ...second, ...rest.slice(second.length)].join(' ')
}

const initialsOf = (words: string) =>
  words
    .split(' ')
    .map(word => word[0])
    .join('')

function keyDistance(query: string, candidate: string, words: string): number {
  if (query === candidate) return 0
  if (query.length >= 3 && words.includes(' ') && initialsOf(words) === query) return 0.8
  const typos = editDistance(query, candidate, allowedTypos(query.length))
  if (typos <= Math.min(allowedTypos(query.length), 1)) return typos
  if (query.length >= 3 && candidate.startsWith(query)) return 1.5
  if (typos <= allowedTypos(query.length)) return typos
  return query.length >= 3 && ` ${words}`.includes(` ${query}`) ? 2.5 : Number.POSITIVE_INFINITY
}

type Asked = { full: string; bare: string }

function nameDistance(asked: Asked, name: string): number {
  const words = plainWords(name)
  const core = words.replace(officialKinds, '')
  const bareCost = core === words ? 0.1 : asked.full === asked.bare ? 0.2 : 0.3
  const whole = keyDistance(asked.full, joined(words), words)
  const bare = keyDistance(asked.bare, joined(core), core) + bareCost
  return Math.min(whole, bare)
}

/**
 * The candidates whose name could be meant by `query`, nearest first, at most `limit`: case, spacing, marks, a leading
 * *kab., kec., desa* and small typos are forgiven, as are beginnings and the initials of long names.
 */
export function findNames<Item extends { name: string }>(
  query: string,
  candidates: readonly Item[],
  limit = 6,
): NameMatch<Item>[] {
  const words = expandKind(plainWords(query))
  const asked = { full: joined(words), bare: joined(words.replace(kinds, '')) }
  if (asked.full === '') return []
  return candidates
    .map(item => ({ item, distance: nameDistance(asked, item.name) }))
    .filter(match => Number.isFinite(match.distance))
    .sort((a, b) => a.distance - b.distance || a.item.name.length - b.item.name.length)
    .slice(0, limit)
}

/** The one that is nearer than every other, or nothing when two are equally near. */
export function onlyNearest<Item>(matches: readonly NameMatch<Item>[]): Item | undefined {
  const [first, second] = matches
  return first !== undefined && (second === undefined || second.distance > first.distance) ? first.item : undefined
}
