import { addDays, type Day, dayFrom, monthOf, partsOf, type Weekday, weekdayOf } from '../../../base/days.ts'

/** Which one of its weekday in a month; -1 is the last. A fifth one is not in every month. */
export const ordinals = [1, 2, 3, 4, -1] as const
export type Ordinal = (typeof ordinals)[number]

/** When meetings of a series are held, and the day after which there are no more. */
export type Recurrence = { until?: Day } & (
  | { every: 'week'; weekday: Weekday }
  /** Of a month that is shorter its last day. */
  | { every: 'month' | 'quarter'; on: number }
  | { every: 'month' | 'quarter'; ordinal: Ordinal; weekday: Weekday }
)

/** The first day of the month that lies so many months after the one of `day`. */
function monthAfter(day: Day, months: number): Day {
  const { year, month } = partsOf(day)
  const count = year * 12 + month - 1 + months
  return dayFrom(Math.floor(count / 12), (count % 12) + 1, 1) ?? day
}

function inMonth(rule: Exclude<Recurrence, { every: 'week' }>, first: Day): Day {
  const { to } = monthOf(first)
  if ('on' in rule) return addDays(first, Math.min(rule.on, partsOf(to).date) - 1)
  if (rule.ordinal === -1) return addDays(to, -((weekdayOf(to) - rule.weekday + 7) % 7))
  return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.ordinal - 1) * 7)
}

function following(rule: Recurrence, after: Day, quarters: boolean): Day {
  if (rule.every === 'week') return addDays(after, ((rule.weekday - weekdayOf(after) + 6) % 7) + 1)
  if (quarters && rule.every === 'quarter') return inMonth(rule, monthAfter(after, 3))
  const here = inMonth(rule, monthAfter(after, 0))
  return here > after ? here : inMonth(rule, monthAfter(after, 1))
}

const unlessOver = ({ until }: Recurrence, day: Day) => (until !== undefined && day > until ? undefined : day)

/** The day that follows a meeting of `after`: of a quarterly one three months on. Undefined once the series is over. */
export const nextDay = (rule: Recurrence, after: Day): Day | undefined => unlessOver(rule, following(rule, after, true))

/** The first day of a series whose rule alone is known, later than `after`. */
export const firstDay = (rule: Recurrence, after: Day): Day | undefined =>
  unlessOver(rule, following(rule, after, false))

/** The place of a day among those of its weekday in its month; a fifth one is the last. */
export function ordinalOf(day: Day): Ordinal {
  const place = Math.ceil(partsOf(day).date / 7)
  return place === 5 ? -1 : (place as Ordinal)
}

/** Rules that the day of a first meeting suggests, the plainest first. */
export function recurrencesFrom(day: Day): Recurrence[] {
  const [weekday, ordinal, on] = [weekdayOf(day), ordinalOf(day), partsOf(day).date]
  return [
    { every: 'week', weekday },
    { every: 'month', ordinal, weekday },
    { every: 'month', on },
    { every: 'quarter', ordinal, weekday },
    { every: 'quarter', on },
  ]
}

/** Days before a meeting on which its invitation is prepared: enough to come, not so many that it is forgotten. */
export const leadDays = ({ every }: Recurrence): number => ({ week: 3, month: 7, quarter: 14 })[every]

/** Days before a meeting on which a prepared invitation that nobody sent is brought to mind. */
export const nudgeDays = ({ every }: Recurrence): number => (every === 'week' ? 1 : 3)

const dated =
  /\d{1,2}[/.-]\d{1,2}|\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b|\b(?:jan|feb|mar|apr|jun|jul|agu|agt|sep|okt|nov|des)\b|\b20\d\d\b/i

/** Whether words hold for one meeting only: *rekap Oktober* is not asked for again in December. */
export const isDated = (text: string): boolean => dated.test(text)
