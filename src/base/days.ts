import dayjs from 'dayjs'
import isoWeek from 'dayjs/plugin/isoWeek.js'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
dayjs.extend(isoWeek)

/** A civil date, ISO 8601: '2026-11-21'. It carries no zone: it is the date on the wall calendar of the place. */
export type Day = `${number}-${number}-${number}`

/** A time on the wall clock, 24 h, with leading zeros: '09:00'. */
export type HHMM = `${number}:${number}`

/** The four zones of Indonesia (Keppres 41/1987). None has daylight saving. */
export type Zone = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura'

export type ZoneLabel = 'WIB' | 'WITA' | 'WIT'

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const zones = {
  'Asia/Jakarta': { hours: 7, label: 'WIB' },
  'Asia/Pontianak': { hours: 7, label: 'WIB' },
  'Asia/Makassar': { hours: 8, label: 'WITA' },
  'Asia/Jayapura': { hours: 9, label: 'WIT' },
} as const satisfies Record<Zone, { hours: number; label: ZoneLabel }>

const iso = 'YYYY-MM-DD'

/** The civil date of an instant in a zone. */
export const dayOf = (instant: Date, zone: Zone): Day => wall(instant, zone).format(iso) as Day

/** The wall-clock time of an instant in a zone: '09:00'. */
export const timeOf = (instant: Date, zone: Zone): HHMM => wall(instant, zone).format('HH:mm') as HHMM

/** The instant at which the clocks of `zone` show this day and time. */
export const instantAt = (day: Day, time: HHMM, zone: Zone): Date =>
  dayjs.utc(`${day}T${time}:00Z`).subtract(zones[zone].hours, 'hour').toDate()

export const zoneLabel = (zone: Zone): ZoneLabel => zones[zone].label

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

/** Whether the calendar has this date; 31/2 is never rolled over. Years 1000–9999. */
export function isDay(year: number, month: number, date: number): boolean {
  if (![year, month, date].every(Number.isInteger)) return false
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return false
  return date >= 1 && date <= daysIn(year, month)
}

/** The `Day` of these numbers, or undefined where the calendar has none. */
export const dayFrom = (year: number, month: number, date: number): Day | undefined =>
  isDay(year, month, date) ? (`${year}-${pad(month)}-${pad(date)}` as Day) : undefined

export const addDays = (day: Day, count: number): Day => dayjs.utc(day).add(count, 'day').format(iso) as Day

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayjs.utc(b).diff(dayjs.utc(a), 'day')

export const weekdayOf = (day: Day): Weekday => dayjs.utc(day).isoWeekday() as Weekday

/** Monday to Sunday around a day, and the week's ISO 8601 name, '2026-W47'. */
export function weekOf(day: Day): { from: Day; to: Day; iso: string } {
  const monday = dayjs.utc(day).startOf('isoWeek')
  const name = `${monday.isoWeekYear()}-W${pad(monday.isoWeek())}`
  return { from: monday.format(iso) as Day, to: monday.add(6, 'day').format(iso) as Day, iso: name }
}

/** First to last day of the month around a day. */
export function monthOf(day: Day): { from: Day; to: Day } {
  const any = dayjs.utc(day)
  return { from: any.startOf('month').format(iso) as Day, to: any.endOf('month').format(iso) as Day }
}

const wall = (instant: Date, zone: Zone) => dayjs.utc(instant).utcOffset(zones[zone].hours * 60)

const daysIn = (year: number, month: number) => dayjs.utc(`${year}-${pad(month)}-01`).daysInMonth()

const pad = (n: number) => String(n).padStart(2, '0')
