import { number, rupiah } from '../../../base/numbers-out.ts'
import { plain } from '../rules/likeness.ts'
import type { Good } from './kind.ts'

const isGood = (value: unknown): value is Good =>
  typeof value === 'object' && value !== null && 'item' in value && 'qty' in value && 'unit' in value

/** The lines of an answer; none where there is no answer. */
export const goodsIn = (value: unknown): readonly Good[] => (Array.isArray(value) ? value.filter(isGood) : [])

/** *kursi roda 3 unit*, *uang tunai Rp500.000*: as it is typed, so that it can be read again. */
export const goodText = ({ item, qty, unit }: Good): string =>
  unit === 'rp' ? `${item} ${rupiah(qty)}` : `${item} ${number(qty, 'id', 3)} ${unit}`

const keyOf = ({ item, unit }: Good) => `${plain(item)}|${unit}`

/** Adds up what is the same thing in the same unit, and nothing else; in the order in which things first came. */
export function addedUp(goods: readonly Good[]): Good[] {
  const sums = new Map<string, Good>()
  for (const good of goods) {
    const before = sums.get(keyOf(good))
    sums.set(keyOf(good), before ? { ...before, qty: exact(before.qty + good.qty) } : good)
  }
  return [...sums.values()]
}

/** 0,1 + 0,2 kg are 0,3 kg. */
const exact = (qty: number) => Math.round(qty * 1000) / 1000

/** The lines with those that were said anew in place of what was said of the same thing; new things come last. */
export function mergedGoods(before: readonly Good[], said: readonly Good[]): Good[] {
  const left = [...said]
  const kept = before.map(good => {
    const at = left.findIndex(one => plain(one.item) === plain(good.item))
    return at === -1 ? good : (left.splice(at, 1)[0] ?? good)
  })
  return [...kept, ...left]
}

/** One thing before and after a change; added where it was not there before, removed where it is there no longer. */
export type GoodChange = { item: string; old: Good | undefined; now: Good | undefined }

/** What differs between two lists, thing by thing, in the order of the lists. */
export function goodsChanges(before: readonly Good[], after: readonly Good[]): GoodChange[] {
  const left = [...after]
  const changes = before.map((old): GoodChange => {
    const same = left.findIndex(one => keyOf(one) === keyOf(old))
    const at = same === -1 ? left.findIndex(one => plain(one.item) === plain(old.item)) : same
    const [now] = at === -1 ? [] : left.splice(at, 1)
    return { item: old.item, old, now }
  })
  const added = left.map((now): GoodChange => ({ item: now.item, old: undefined, now }))
  return [...changes, ...added].filter(({ old, now }) => !old || !now || old.qty !== now.qty || old.unit !== now.unit)
}
