import type { Check, Facts, Values } from './kind.ts'

/** The number under this id, or undefined where it is unknown. */
export const numberIn = (values: Values, id: string): number | undefined => {
  const value = values[id]
  return typeof value === 'number' ? value : undefined
}

type Fix = (values: Facts) => { id: string; args: Facts; set: Values }

/** `part` may not exceed `whole`; the problem stands at `part` and carries both numbers under their field ids. */
export const atMost =
  (part: string, whole: string, id: string, fix?: Fix): Check =>
  values => {
    const [a, b] = [numberIn(values, part), numberIn(values, whole)]
    if (a === undefined || b === undefined || a <= b) return []
    const args = { [part]: a, [whole]: b }
    return [{ field: part, id, args, ...(fix ? { fix: fix(args) } : {}) }]
  }

/** The parts add up to `whole`; parts that were not said count as 0. The problem carries `sum` and `whole`. */
export const sumsTo =
  (parts: readonly string[], whole: string, id: string): Check =>
  values => {
    const said = parts.map(part => numberIn(values, part)).filter(part => part !== undefined)
    const total = numberIn(values, whole)
    if (said.length === 0 || total === undefined) return []
    const sum = said.reduce((a, b) => a + b, 0)
    return sum === total ? [] : [{ field: whole, id, args: { sum, whole: total } }]
  }

/** `later` comes after `earlier`; both in a form that sorts (ISO days, HH:MM). */
export const follows =
  (earlier: string, later: string, id: string, allowSame = false): Check =>
  values => {
    const [a, b] = [values[earlier], values[later]]
    if (typeof a !== 'string' || typeof b !== 'string') return []
    return b > a || (allowSame && a === b) ? [] : [{ field: later, id, args: { [earlier]: a, [later]: b } }]
  }

/** A warning where a number leaves the usual range. */
export const unusual =
  (field: string, low: number, high: number, id: string): Check =>
  values => {
    const value = numberIn(values, field)
    if (value === undefined || (value >= low && value <= high)) return []
    return [{ field, id, args: { value, low, high } }]
  }

/** The sum of one figure over reports; unknown counts as 0. */
export const total = (rows: readonly Values[], field: string): number =>
  rows.reduce((sum, row) => sum + (numberIn(row, field) ?? 0), 0)
