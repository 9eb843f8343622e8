import { type Day, dayOf, type HHMM, partsOf, timeOf, weekdayOf, type Zone, zoneLabel } from './days.ts'

export type Locale = 'id' | 'en'

// Own tables: the runtime's CLDR changed the Indonesian abbreviation of August between releases.
const weekdays = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const months = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

/** 'Senin' for 1 … 'Minggu' for 7. */
export const weekdayName = (weekday: number, locale: Locale = 'id'): string => weekdays[locale][weekday - 1] ?? ''

/** 'Januari' for 1 … 'Desember' for 12. */
export const monthName = (month: number, locale: Locale = 'id'): string => months[locale][month - 1] ?? ''

/** 'Sabtu, 21 November 2026'. */
export const longDate = (day: Day, locale: Locale = 'id'): string =>
  `${weekdayName(weekdayOf(day), locale)}, ${dayAndMonth(day, locale)} ${partsOf(day).year}`

/** '21 November'. */
export const dayAndMonth = (day: Day, locale: Locale = 'id'): string =>
  `${partsOf(day).date} ${monthName(partsOf(day).month, locale)}`

/** 'Kamis, 21 November': for buttons and lists where the year is plain. */
export const weekdayAndDate = (day: Day, locale: Locale = 'id'): string =>
  `${weekdayName(weekdayOf(day), locale)}, ${dayAndMonth(day, locale)}`

/** '4 Mar 2024'; August is 'Agu'. */
export const shortDate = (day: Day, locale: Locale = 'id'): string =>
  `${partsOf(day).date} ${monthName(partsOf(day).month, locale).slice(0, 3)} ${partsOf(day).year}`

/** '16–22 November 2026', '30 November – 6 Desember 2026', '28 Desember 2026 – 3 Januari 2027'; one day stands alone. */
export function dateRange(from: Day, to: Day, locale: Locale = 'id'): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  const end = `${dayAndMonth(to, locale)} ${b.year}`
  if (from === to) return end
  if (a.year !== b.year) return `${dayAndMonth(from, locale)} ${a.year} – ${end}`
  return a.month === b.month ? `${a.date}–${end}` : `${dayAndMonth(from, locale)} – ${end}`
}

/** 'Senin–Rabu, 4–6 Maret 2024'; one day is its `longDate`. */
export function longDateRange(from: Day, to: Day, locale: Locale = 'id'): string {
  if (from === to) return longDate(from, locale)
  const names = [from, to].map(day => weekdayName(weekdayOf(day), locale)).join('–')
  return `${names}, ${dateRange(from, to, locale)}`
}

/** '09.00' in Indonesian (a full stop), '09:00' in English. */
export const clockTime = (time: HHMM, locale: Locale = 'id'): string =>
  locale === 'id' ? time.replace(':', '.') : time

/** 'Kamis, 26 November 2026 pukul 09.00 WIB', or 'Thursday, 26 November 2026, 09:00 WIB'. */
export function dateAndTime(instant: Date, zone: Zone, locale: Locale = 'id'): string {
  const joint = locale === 'id' ? ' pukul ' : ', '
  const time = clockTime(timeOf(instant, zone), locale)
  return `${longDate(dayOf(instant, zone), locale)}${joint}${time} ${zoneLabel(zone)}`
}

/** The part of the day that a greeting names: pagi 04–10, siang 10–15, sore 15–18, else malam. */
export function partOfDay(time: HHMM): 'pagi' | 'siang' | 'sore' | 'malam' {
  if (time < '04:00' || time >= '18:00') return 'malam'
  if (time < '10:00') return 'pagi'
  return time < '15:00' ? 'siang' : 'sore'
}
