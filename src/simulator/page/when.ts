import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import type { Language, Words } from './words.ts'

dayjs.extend(utc)
dayjs.extend(timezone)

export type Step = 'hour' | 'tomorrow' | 'monday'

export const STEPS: readonly Step[] = ['hour', 'tomorrow', 'monday']

export const isStep = (value: unknown): value is Step => STEPS.some(step => step === value)

const MORNING_HOUR = 7

/** Where a step of the clock leads: an hour on, tomorrow 07.00, or 07.00 of the next Monday after today. */
export const stepFrom = (now: Date, step: Step, zone: string): Date => {
  const here = dayjs(now).tz(zone)
  if (step === 'hour') return here.add(1, 'hour').toDate()
  const days = step === 'tomorrow' ? 1 : (8 - here.day()) % 7 || 7
  const day = here.add(days, 'day').format('YYYY-MM-DD')
  return dayjs.tz(`${day} 0${MORNING_HOUR}:00`, zone).toDate()
}

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (locale: string, timeZone: string, fields: Intl.DateTimeFormatOptions) => {
  const key = JSON.stringify([locale, timeZone, fields])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...fields, timeZone })
  formats.set(key, known)
  return known
}

/** Dates and hours as the page shows them, in one zone and one language. */
export const createWhen = (zone: string, language: Language) => {
  const show = (fields: Intl.DateTimeFormatOptions) => (date: Date) =>
    format(LOCALES[language], zone, fields).format(date)
  const hour = show({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const day = show({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = show({ weekday: 'short', day: 'numeric', month: 'short' })
  const dayKey = (date: Date) => dayjs(date).tz(zone).format('YYYY-MM-DD')
  const zoneParts = (date: Date) => format(LOCALES.id, zone, { timeZoneName: 'short' }).formatToParts(date)
  const zoneName = (date: Date) => zoneParts(date).find(part => part.type === 'timeZoneName')?.value ?? zone
  return { hour, day, shortDay, dayKey, zoneName, numeric: show({ day: 'numeric', month: 'numeric', year: '2-digit' }) }
}

export type When = ReturnType<typeof createWhen>

/** The time of a last message in a list: the hour today, then yesterday, then the date. */
export const recent = (when: When, words: Words, date: Date, now: Date) => {
  if (when.dayKey(date) === when.dayKey(now)) return when.hour(date)
  const dayBefore = new Date(now.getTime() - 86_400_000)
  return when.dayKey(date) === when.dayKey(dayBefore) ? words.yesterday : when.numeric(date)
}
