import { dateRange, type Locale, weekdayAndDate, weekdayName } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { weekdayOf } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { Facts, Kind } from '../kinds/kind.ts'
import type { Show } from './values.ts'

const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** Facts of a problem as sentences want them: days in words, weekdays by name, the field by its label. */
export function problemText(show: Show, kind: Kind, problem: { field: string; id: string; args: Facts }): string {
  const { words, locale } = show
  const label = kind.fields.find(field => field.id === problem.field)?.labelId
  const args = Object.entries(problem.args).map(([name, value]) => {
    if (name === 'weekday' && typeof value === 'number') return [name, weekdayName(value, locale)]
    return [name, isDay(value) ? weekdayAndDate(value, locale) : value]
  })
  const { day } = problem.args
  return words(problem.id, {
    ...Object.fromEntries(args),
    ...(isDay(day) && problem.id === 'date-disagrees' ? disagreeing(day, locale) : {}),
    label: html(label ? words(label) : ''),
  })
}

/** *19 November 2026* and the weekday that it is. */
const disagreeing = (day: Day, locale: Locale) => ({
  day: dateRange(day, day, locale),
  actual: weekdayName(weekdayOf(day), locale),
})
