import { z } from 'zod'
import { readCount, readDecimal, readMoney } from '../../../base/numbers-in.ts'
import { isLike, plain } from '../rules/likeness.ts'
import { dividedUnits, goodsCatalogue, goodsUnits, unitIds } from './goods-catalogue.ts'
import { goodsIn, mergedGoods } from './goods-lines.ts'
import type { Facts, FieldSpec, Good, ReadEnv, Reading } from './kind.ts'

/** Why a line cannot be kept; `args.line` is the line as it was typed. */
export type GoodReading = { kind: 'goods'; goods: readonly Good[] } | { kind: 'problem'; id: string; args: Facts }

const maxQty = 99_999_999_999
const mostLines = 40
const maxItem = 60

const goodSchema = z
  .strictObject({
    item: z.string().trim().min(2).max(maxItem),
    qty: z.number().positive().max(maxQty),
    unit: z.enum(unitIds as [string, ...string[]]),
  })
  .refine(({ qty, unit }) => dividedUnits.includes(unit) || Number.isInteger(qty))

const words = goodsUnits.flatMap(({ id, words }) => [id, ...words]).toSorted((a, b) => b.length - a.length)
const about = String.raw`(?:sekitar|kurang\s+lebih|krg\s+lbh|kira-kira|kira2|±|hampir|lebih\s+dari)\s*`
const inWords =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|puluhan|belasan|ratusan|beberapa|banyak'

/** For building patterns: one amount as typed, the words for units, and an amount of rupiah. */
export const qtyPattern = String.raw`(?:(?:${about})?(?<![\d.,])\d+(?:[.,]\d+)*(?:\s*-?an\b)?|\b(?:${inWords})\b)`
export const unitPattern = `(?:${words.join('|')})`
export const moneyPattern = String.raw`(?<!\p{L})rp\.?\s*\d+(?:[.,]\d+)*(?:\s*(?:ribu|rb|juta|jt|miliar|milyar)(?!\p{L}))?(?:\s*,-)?`

const between = String.raw`\s*[:=(@-]?\s*(?:sebanyak|sejumlah|sebesar|senilai|sbyk|jumlah|jml)?\s*[:=]?\s*`
const priced = new RegExp(String.raw`^(?<item>\p{L}.*?)${between}(?<money>${moneyPattern})\)?$`, 'iu')
const behind = new RegExp(String.raw`^(?<item>\p{L}.*?)${between}(?<qty>${qtyPattern})\s*(?<unit>\p{L}+)\.?\)?$`, 'iu')
const inFront = new RegExp(String.raw`^(?<qty>${qtyPattern})\s*(?<unit>${unitPattern})\.?\s+(?<item>\p{L}.*)$`, 'iu')
const unitless = new RegExp(
  String.raw`^(?:(?<item>\p{L}.*?)${between}(?<qty>${qtyPattern})|${qtyPattern}\s+\p{L}.*)\)?$`,
  'iu',
)
const twoInOne = new RegExp(
  String.raw`^(?<first>\p{L}.*?${qtyPattern}\s*${unitPattern})\s+(?:(?:dan|serta|&|\+)\s+)?(?<second>\p{L}.*)$`,
  'iu',
)

const unitOf = (said: string): string | undefined =>
  goodsUnits.find(({ id, words }) => [id, ...words].includes(said.toLowerCase()))?.id

const catalogued = goodsCatalogue.flatMap(({ name, words }) =>
  [name, ...words].map(spelling => ({ name, key: plain(spelling) })),
)

/** The name under which the catalogue counts this thing, small typos forgiven; nothing for a thing that is not in it. */
export function knownItem(said: string): string | undefined {
  const key = plain(said)
  const same = catalogued.find(one => one.key === key)
  if (same) return same.name
  const near = new Set(catalogued.filter(one => one.key.length > 5 && isLike(key, one.key)).map(one => one.name))
  const [only, second] = near
  return second === undefined ? only : undefined
}

const leading =
  /^(?:(?:berupa|yaitu|yakni|dan|serta|antara\s+lain|terdiri\s+dari|meliputi|barang|bantuan)\s*[:,]?\s+)+/iu

/** A thing as it is counted: by the catalogue's name, else as typed. */
export function itemNamed(said: string): string {
  const typed = said
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:=,.(-]+$/, '')
    .trim()
  const bare = typed.replace(leading, '').trim()
  return knownItem(typed) ?? knownItem(bare) ?? (bare === '' ? typed : bare)
}

const refused = (id: string, line: string, more: Facts = {}): GoodReading => ({
  kind: 'problem',
  id,
  args: { line: line.slice(0, 80), ...more },
})

/** One amount of one thing, checked: whole but for kilograms and litres, and more than nothing. */
export function goodOf(item: string, qty: string, unit: string, line: string): GoodReading {
  const id = unitOf(unit)
  if (!id) return refused('goods-unit-unknown', line, { unit })
  const isDivided = dividedUnits.includes(id)
  const read = isDivided ? readDecimal(qty) : readCount(qty)
  if (read.kind === 'fraction') return refused('goods-whole', line, { unit: id })
  if (read.kind !== 'count' && read.kind !== 'decimal') return refused('goods-inexact', line)
  return checked({ item: itemNamed(item), qty: read.value, unit: id }, line)
}

/** An amount of money, in whole rupiah. */
export function moneyOf(item: string, said: string, line: string): GoodReading {
  const read = readMoney(said)
  return read.kind === 'money'
    ? checked({ item: itemNamed(item), qty: read.value, unit: 'rp' }, line)
    : refused('goods-inexact', line)
}

function checked(good: Good, line: string): GoodReading {
  if (good.qty <= 0) return refused('goods-nothing', line)
  return goodSchema.safeParse(good).success ? { kind: 'goods', goods: [good] } : refused('goods-unreadable', line)
}

/** Reads one line: *sembako 26 paket*, *26 paket sembako*, *beras: 2,5 kg*, *uang tunai Rp500.000*. */
export function readLine(typed: string): GoodReading {
  const line = typed
    .replace(/^(?:\d{1,2}[.)]\s+|[-*•·]\s*)/, '')
    .replace(/[.\s]+$/, '')
    .trim()
  const money = line.match(priced)?.groups
  if (money?.item && money.money) return moneyOf(money.item, money.money, line)
  const two = line.match(twoInOne)?.groups
  const pair = two && [readLine(two.first ?? ''), readLine(two.second ?? '')]
  if (pair?.every(one => one.kind === 'goods')) return joined(pair)
  const front = line.match(inFront)?.groups
  if (front?.qty && front.unit && front.item) return goodOf(front.item, front.qty, front.unit, line)
  const said = line.match(behind)?.groups
  if (said?.item && said.qty && said.unit) return goodOf(said.item, said.qty, said.unit, line)
  return refused(unitless.test(line) ? 'goods-unit-missing' : 'goods-unreadable', line)
}

const joined = (lines: readonly GoodReading[]): GoodReading => ({
  kind: 'goods',
  goods: lines.flatMap(one => (one.kind === 'goods' ? one.goods : [])),
})

const separator = new RegExp(
  String.raw`\n|;|(?<!\d),|,(?!\d)|(?<=\d\s*${unitPattern})\s+(?:dan|serta|&|\+)\s+|\s+(?:dan|serta|&|\+)\s+(?=\d)`,
  'iu',
)

/** Reads a whole answer into lines; the first one that cannot be read is the problem, and names itself. */
export function readGoods(typed: string): GoodReading {
  const lines = typed.split(separator).map(line => line.trim())
  const read = lines.filter(line => line !== '' && !/^dan$/i.test(line)).map(readLine)
  const wrong = read.find(one => one.kind === 'problem')
  if (wrong) return wrong
  return read.length === 0 ? refused('goods-unreadable', typed.trim()) : joined(read)
}

/** Things that were handed out, line by line. What is said of a thing that is on the list already replaces its amount. */
export function goods(id: string, options: Partial<Pick<FieldSpec, 'required' | 'asked'>> = {}): FieldSpec {
  const schema = z.array(goodSchema).min(1).max(mostLines)
  const read = (typed: string, env: ReadEnv): Reading => {
    const said = readGoods(typed)
    if (said.kind === 'problem') return said
    return { kind: 'value', value: mergedGoods(goodsIn(env.values[id]), said.goods) }
  }
  return {
    required: false,
    asked: false,
    id,
    input: 'goods',
    schema,
    invalid: 'goods-many',
    read,
    max: mostLines,
    ...options,
  }
}
