import { cut, cutMark } from './cuts.ts'
import { goodOf, knownItem, moneyOf, moneyPattern, qtyPattern, readLine, unitPattern } from './goods.ts'
import { goodsIn, mergedGoods } from './goods-lines.ts'
import type { Good, Heard, Hearing, ReadEnv } from './kind.ts'

const clause = new RegExp(
  String.raw`(?:(?!${cutMark}|\n|;|\.(?:\s|$)|(?<!\d),|,(?!\d)|(?<=\d\s*${unitPattern})\s+(?:dan|serta|&|\+)\s|\s+(?:dan|serta|&|\+)\s+(?=\d)).)+`,
  'giu',
)
const figure = new RegExp(
  String.raw`(?:(?<qty>${qtyPattern})\s*(?<unit>${unitPattern})(?!\p{L})\.?|(?<money>${moneyPattern}))\)?`,
  'iu',
)
const again = new RegExp(String.raw`^\s*(?<qty>${qtyPattern})\s*(?<unit>${unitPattern})(?!\p{L})\.?`, 'iu')
const filler =
  /^(?:[\s:,(=-]|(?:telah|tlh|sudah|sdh|kami|saya|dilaksanakan|melaksanakan|melakukan|kegiatan|disalurkan|menyalurkan|menyerahkan|diserahkan|penyerahan|penyaluran|pembagian|membagikan|dibagikan|memberikan|berupa|yaitu|yakni|antara\s+lain|terdiri\s+dari|meliputi|dan|serta|barang|hasil|jenis)(?!\p{L}))+/iu
const introduced =
  /^.*(?<!\p{L})(?:berupa|yaitu|yakni|antara\s+lain|terdiri\s+dari|meliputi)(?!\p{L})\s*:?\s*|^.*:\s+(?=\p{L})/isu
const announced = new RegExp(
  String.raw`(?<!\p{L})(?:berupa|yaitu|yakni|antara\s+lain|terdiri\s+dari|meliputi)\s*:?\s*(?=${cutMark})`,
  'giu',
)
const stop =
  /(?<!\p{L})(?:di|ke|dari|dr|untuk|utk|kepada|kpd|bagi|buat|sumber|pada|oleh|bersama|dengan|dgn|tgl|tanggal|hari|kemarin|kmrn|tadi|jam|pukul|pkl|ds|desa|kal|kalurahan|kelurahan|kec|kecamatan|kap|kapanewon|penerima|an)(?!\p{L})/iu
const measure = /(?:sebanyak|sejumlah|sebesar|senilai|sbyk|jumlah|jml)\s*[:=]?\s*$/iu

type Found = {
  goods: readonly Good[]
  problem?: { id: string; args: Record<string, string | number> }
  cuts: readonly [number, number][]
}

/** Where the thing stands before its amount: clean words, else the longest ending that the catalogue knows, else what comes before *di …*. */
function itemBefore(before: string): { item: string; start: number; end: number } | undefined {
  const bare = before.replace(measure, '')
  const intro = bare.match(introduced)?.[0].length ?? 0
  const start = intro + (bare.slice(intro).match(filler)?.[0].length ?? 0)
  const said = bare.slice(start).trimEnd()
  const stopped = said.search(stop)
  if (stopped === -1) return /\p{L}{2}/u.test(said) ? { item: said, start, end: before.length } : undefined
  const ending = endings(said).find(one => knownItem(one) !== undefined)
  if (ending) return { item: ending, start: start + said.length - ending.length, end: before.length }
  const item = said.slice(0, stopped).trim()
  return /\p{L}{2}/u.test(item) ? { item, start, end: start + stopped } : undefined
}

/** The last four words of a text, the last three …, and its last word. */
const endings = (said: string): string[] => {
  const words = said.split(/\s+/)
  return [4, 3, 2, 1].filter(count => count <= words.length).map(count => words.slice(-count).join(' '))
}

function itemAfter(after: string): { item: string; length: number } | undefined {
  const stopped = after.search(stop)
  const said = (stopped === -1 ? after : after.slice(0, stopped)).trimEnd()
  return /^\s*\p{L}{2}/u.test(said) ? { item: said.trim(), length: said.length } : undefined
}

/** What one clause says was handed out; nothing where it speaks of something else. */
function foundIn(text: string): Found | undefined {
  const match = text.match(figure)
  if (!match || match.index === undefined) return unitless(text)
  const { index: at } = match
  const end = at + match[0].length
  const before = itemBefore(text.slice(0, at))
  const second = before && text.slice(end).match(again)
  if (before && second?.groups) {
    const item = text.slice(before.start, end)
    return found(goodOf(item, second.groups.qty ?? '', second.groups.unit ?? '', text.trim()), [
      [before.start, end + second[0].length],
    ])
  }
  const after = before ? undefined : itemAfter(text.slice(end))
  const item = before?.item ?? after?.item
  if (item === undefined) return undefined
  const { qty = '', unit = '', money } = match.groups ?? {}
  const read = money ? moneyOf(item, money, text.trim()) : goodOf(item, qty, unit, text.trim())
  const cuts: [number, number][] = before
    ? [
        [before.start, before.end],
        [at, end],
      ]
    : [[at, end + (after?.length ?? 0)]]
  return found(read, cuts)
}

function found(read: ReturnType<typeof readLine>, cuts: readonly [number, number][]): Found {
  return read.kind === 'goods' ? { goods: read.goods, cuts } : { goods: [], problem: read, cuts }
}

/** *kursi roda 3* among other lines: the thing is known, its unit is not said. */
function unitless(text: string): Found | undefined {
  const match = text.match(/^\s*(?<item>\p{L}[\p{L} ]*?)\s+\d+\s*(?<unit>\p{L}*)\s*$/u)
  if (!match?.groups?.item || knownItem(match.groups.item) === undefined) return undefined
  return found(readLine(text.trim()), [[0, text.length]])
}

/** Hears what was handed out: *sembako 26 paket, kursi roda 3 unit*. A line that cannot be kept is a problem that names it. */
export const hearGoods =
  (field: string): Hearing =>
  (heard, env) => {
    const all = [...heard.text.matchAll(clause)].flatMap(match => {
      const one = foundIn(match[0])
      return one
        ? [{ ...one, cuts: one.cuts.map(([from, to]) => [from + match.index, to + match.index] as const) }]
        : []
    })
    const text = all
      .flatMap(one => one.cuts)
      .toSorted(([a], [b]) => b - a)
      .reduce((rest, [from, to]) => cut(rest, from, to), heard.text)
      .replace(announced, ' ')
    return withGoods({ ...heard, text }, field, all, env)
  }

function withGoods(heard: Heard, field: string, all: readonly Pick<Found, 'goods' | 'problem'>[], env: ReadEnv): Heard {
  const said = all.flatMap(one => one.goods)
  const wrong = all.find(one => one.problem)?.problem
  const values =
    said.length > 0 ? { ...heard.values, [field]: mergedGoods(goodsIn(env.values[field]), said) } : heard.values
  return { ...heard, values, problems: wrong ? [...heard.problems, { field, ...wrong }] : heard.problems }
}

/** Whether a text is a list of goods by itself: it begins with a thing of the catalogue and its amount, and has more or opens like a report. */
export function listsGoods(text: string, addressed: boolean): boolean {
  const read = [...text.matchAll(clause)].map(match => foundIn(match[0]))
  const [first] = read
  const count = read.filter(one => one && one.goods.length > 0).length
  return first?.goods[0] !== undefined && knownItem(first.goods[0].item) !== undefined && count >= (addressed ? 1 : 2)
}
