import { editDistance, nameKey } from '../../regions/match.ts'
import { isWithin } from '../../regions/rules.ts'
import { plain, typosIn } from './likeness.ts'

/** A place as the finder needs it; the lists are those of one regency. Codes are Kemendagri's: `34.03.12.2009`. */
export type RegionName = { code: string; name: string; level: 'village' | 'subdistrict' }

/** The regency's names, prepared for search by `regionIndex`. */
export type RegionIndex = {
  readonly names: readonly RegionName[]
  readonly byKey: ReadonlyMap<string, readonly RegionName[]>
}

/** Prepares names for search. A few hundred names take about a millisecond; keep the result. */
export function regionIndex(names: Iterable<RegionName>): RegionIndex {
  const all = [...names]
  return { names: all, byKey: grouped(all) }
}

function grouped(names: readonly RegionName[]): Map<string, RegionName[]> {
  const byKey = new Map<string, RegionName[]>()
  for (const name of names) byKey.set(keyOf(name), [...(byKey.get(keyOf(name)) ?? []), name])
  return byKey
}

const keyOf = (region: RegionName) => nameKey(region.name)

/** Where in a text something stands: half-open, in UTF-16 units. */
export type Span = { start: number; end: number }

export type PlaceFinding =
  | { kind: 'found'; region: RegionName; spans: readonly Span[] }
  | { kind: 'ambiguous'; candidates: readonly RegionName[]; spans: readonly Span[] }
  | { kind: 'none' }

/** How sure the wording is that a place is meant: by its title (*ds Semin*), by a preposition (*di Semin*), by its name alone. */
type Mention = Span & { names: readonly RegionName[]; weight: number }

type Word = Span & { text: string }

/**
 * Finds the place a text speaks of: villages below the scope first, then sub-districts there, then the regency.
 * Tolerates case, spacing, small typos and the usual prefixes. Two places of one name are `ambiguous`, unless the text
 * names the sub-district too; so are two villages said with equal stress, and a village with a sub-district not its own.
 */
export function findPlace(text: string, index: RegionIndex, scope: string): PlaceFinding {
  const mentions = mentionsIn(text, index, scope).toSorted((a, b) => b.weight - a.weight || a.start - b.start)
  const surest = mentions[0]
  if (!surest) return { kind: 'none' }
  const best = mentions.find(other => isPartOf(other, surest)) ?? surest
  const areas = mentions.filter(other => other !== best && isArea(other, best))
  const rivals = mentions.filter(other => isRival(other, best))
  const candidates = [best, ...rivals].flatMap(one => narrowed(one.names, areas, scope))
  const spans = [best, ...rivals, ...areas].map(({ start, end }) => ({ start, end }))
  const [region, second] = candidates
  if (!region) return { kind: 'ambiguous', candidates: [...best.names, ...areas.flatMap(area => area.names)], spans }
  return second ? { kind: 'ambiguous', candidates, spans } : { kind: 'found', region, spans }
}

/** Whether a mention names a village of the sub-district that the other one names: *Kap. Semin, di Pundungsari*. */
const isPartOf = (mention: Mention, area: Mention) =>
  area.names.every(name => name.level === 'subdistrict') &&
  mention.names.some(name => area.names.some(one => isBelow(name, one)))

/** Reads a typed answer to *Di kalurahan mana?*: as `findPlace`, but the name may stand alone and carry typos. */
export const readPlace = (text: string, index: RegionIndex, scope: string): PlaceFinding =>
  findPlace(`di ${text}`, index, scope)

function nearest(names: readonly RegionName[], scope: string): readonly RegionName[] {
  const villages = names.filter(name => name.level === 'village')
  const subdistricts = names.filter(name => name.level === 'subdistrict')
  const isNear = (name: RegionName) => isWithin(name.code, scope) || isWithin(scope, name.code)
  const tiers = [villages.filter(isNear), subdistricts.filter(isNear), villages, subdistricts]
  return tiers.find(tier => tier.length > 0) ?? []
}

/** Named by title (*kec. Semin*), or at least a sub-district around the village that is meant. */
const isArea = (mention: Mention, best: Mention) =>
  mention.names.some(name => name.level === 'subdistrict') &&
  (mention.weight > 2 || best.names.some(village => mention.names.some(name => isBelow(village, name))))

const isRival = (mention: Mention, best: Mention) =>
  mention !== best &&
  mention.weight === best.weight &&
  mention.weight >= 2 &&
  !isAreaToo([...mention.names, ...best.names]) &&
  mention.names.every(name => !best.names.includes(name))

function narrowed(names: readonly RegionName[], areas: readonly Mention[], scope: string): readonly RegionName[] {
  const around = areas.flatMap(area => area.names)
  return nearest(around.length > 0 ? names.filter(name => around.some(area => isBelow(name, area))) : names, scope)
}

const isBelow = (village: RegionName, area: RegionName) =>
  area.level === 'subdistrict' && village.code.startsWith(`${area.code}.`)

const villageTitles = words(
  'ds dsn desa dsa kel kelurahan klh kal kalurahan kaluran gampong nagari kampung lurah kades balaidesa',
)
const subdistrictTitles = words('kec kecamatan kap kapanewon kapanewonan kemantren distrik kcmtn panewu camat')
const prepositions = words('di ke dr dari dii wilayah wil area bertempat tempat lokasi balai')
const elsewhere = words('kab kabupaten kota prov provinsi klp kelp kelompok dusun padukuhan dukuh rt rw jl jalan')

/** Village names that are ordinary words too: alone they are no place. */
const ordinaryWords = words(`salam kampung selang petir putat gading bunder kemiri kelor sehat maju makmur harapan karya
  baru damai sejahtera bersama sosial mulya jaya mekar lestari melati mawar anggrek kenanga dahlia cempaka teratai
  hujan banjir rumah pasar bandung aman sentosa rukun budaya sukses lancar tani kali air duwet sampang bohol serut`)

function mentionsIn(text: string, index: RegionIndex, scope: string): Mention[] {
  const all = wordsIn(text)
  const found: Mention[] = []
  for (let i = 0; i < all.length; ) {
    const mention = mentionAt(text, all, i, index, scope)
    if (mention) found.push(mention)
    i = mention ? all.findLastIndex(word => word.end <= mention.end) + 1 : i + 1
  }
  return found
}

/** The longest name that begins at word `i`, with the title before it; as it is written, else with typos. */
function mentionAt(text: string, all: readonly Word[], i: number, index: RegionIndex, scope: string) {
  const first = all[i]
  const before = all[i - 1]
  if (!first) return undefined
  const lead = before && isJoined(text, before, first) ? plain(before.text) : ''
  if (elsewhere.has(lead)) return undefined
  const phrases = phrasesFrom(text, all.slice(i, i + 4)).filter(
    ({ said }) => weightOf(lead) > 1 || !ordinaryWords.has(said),
  )
  const start = before && weightOf(lead) === 3 ? before.start : first.start
  for (const find of [exactly, nearly]) {
    for (const { said, end } of phrases) {
      const names = titled(find(said, index, scope, lead), lead)
      if (names.length > 0) return { start, end, names, weight: weightOf(lead) - (isAreaToo(names) ? 0.5 : 0) }
    }
  }
  return undefined
}

/** What the first words say together, from all of them down to one, as a key to compare names by. */
const phrasesFrom = (text: string, words: readonly Word[]) =>
  words
    .map(word => ({ phrase: text.slice(words[0]?.start, word.end), end: word.end }))
    .filter(({ phrase }) => isOnePhrase(phrase))
    .map(({ phrase, end }) => ({ said: nameKey(phrase), end }))
    .reverse()

function weightOf(lead: string): 1 | 2 | 3 {
  if (villageTitles.has(lead) || subdistrictTitles.has(lead)) return 3
  return prepositions.has(lead) ? 2 : 1
}

function titled(names: readonly RegionName[], lead: string): readonly RegionName[] {
  if (subdistrictTitles.has(lead)) return names.filter(name => name.level === 'subdistrict')
  return villageTitles.has(lead) ? names.filter(name => name.level === 'village') : names
}

const isAreaToo = (names: readonly RegionName[]) => names.some(name => name.level === 'subdistrict')

type Find = (said: string, index: RegionIndex, scope: string, lead: string) => readonly RegionName[]

const exactly: Find = (said, index) => index.byKey.get(said) ?? []

/** With typos: a lone word must be long and lie in the scope. Numbers are no typos. */
const nearly: Find = (said, index, scope, lead) => {
  const alone = weightOf(lead) === 1 || lead.startsWith('kel')
  if (said.length < (alone ? 7 : 5) || ordinaryWords.has(said) || /\d/.test(said)) return []
  const limit = alone ? 1 : typosIn(said)
  const near = index.names
    .filter(name => !alone || isWithin(name.code, scope))
    .map(name => ({ name, typos: editDistance(said, keyOf(name), limit) }))
    .filter(one => one.typos <= limit)
  const least = Math.min(...near.map(one => one.typos))
  return near.filter(one => one.typos === least).map(one => one.name)
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

const isJoined = (text: string, before: Word, after: Word) => /^[ .:/-]{1,4}$/.test(text.slice(before.end, after.start))

const isOnePhrase = (said: string) => !/[^\p{L}\p{N}'’ -]/u.test(said)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
