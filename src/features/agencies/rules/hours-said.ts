import type { Weekday } from '../../../base/days.ts'
import { readTime } from '../../../base/times-in.ts'
import type { QuietHours, WeeklyHour } from './policy.ts'

const weekdays: readonly (readonly [RegExp, Weekday])[] = [
  [/(?<!\p{L})(?:sen[ie]n|sen|mon(?:day)?)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:selasa|sel|tue(?:sday)?)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:rabu|rebo|rab|wed(?:nesday)?)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(?:kamis|kemis|kam|thu(?:rsday)?)(?!\p{L})/iu, 4],
  [/(?<!\p{L})(?:jum['’‘`]?at|jum|fri(?:day)?)(?!\p{L})/iu, 5],
  [/(?<!\p{L})(?:sabtu|sab|sat(?:urday)?)(?!\p{L})/iu, 6],
  [/(?<!\p{L})(?:minggu|ahad|min|sun(?:day)?)(?!\p{L})/iu, 7],
]

/** *Senin 08.00*, *jumat jam 3 sore*; without a day that of `standing`. Nothing where no clock time is said. */
export function weeklyHourIn(text: string, standing: WeeklyHour): WeeklyHour | undefined {
  const named = weekdays.find(([name]) => name.test(text))
  const rest = (named ? text.replace(named[0], ' ') : text).replace(/,/g, ' ').trim()
  const reading = readTime(rest, { use: 'report' })
  return reading.kind === 'time' ? { on: named?.[1] ?? standing.on, at: reading.time } : undefined
}

/** *21.00–06.00*, *jam 9 malam sampai 6 pagi*: from and to, else nothing. */
export function quietHoursIn(text: string): QuietHours | undefined {
  const reading = readTime(text, { use: 'report' })
  if (reading.kind !== 'time' || !reading.until || reading.until === 'finish') return undefined
  return { from: reading.time, to: reading.until }
}
