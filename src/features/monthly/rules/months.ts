import { type Locale, monthName } from '../../../base/dates-out.ts'
import { addDays, type Day, monthOf, partsOf } from '../../../base/days.ts'

/** A calendar month, '2026-10'. */
export type Month = `${string}-${string}`

/** First and last day, both counted. */
export type Span = { from: Day; to: Day }

export const monthPattern = /^20\d{2}-(0[1-9]|1[0-2])$/

export const monthAround = (day: Day): Month => day.slice(0, 7) as Month

export const spanOf = (month: Month): Span => monthOf(`${month}-01` as Day)

export const monthBefore = (month: Month): Month => monthAround(addDays(spanOf(month).from, -1))

/** 'Oktober 2026'. */
export function monthTitle(month: Month, locale: Locale): string {
  const { year, month: number } = partsOf(spanOf(month).from)
  return `${monthName(number, locale)} ${year}`
}

/** Whether the month has begun: reports of a later one cannot be. */
export const hasBegun = (month: Month, today: Day): boolean => month <= monthAround(today)

/** The last day that counts while the month still runs; nothing once it is over. */
export const runningUntil = (month: Month, today: Day): Day | null => (monthAround(today) === month ? today : null)
