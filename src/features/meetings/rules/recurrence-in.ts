import { monthNamed, monthSource, weekdayNamed, weekdaySource } from '../../../base/date-words.ts'
import { type Day, dayFrom, monthOf, partsOf, type Weekday, weekdayOf } from '../../../base/days.ts'
import { type Ordinal, ordinalOf, type Recurrence } from './recurrence.ts'

type Every = Recurrence['every']

/** What was said about repeating: which weekday or date is left to the day of the first meeting where it was not. */
export type SaidRecurrence = { every: Every; weekday?: Weekday; ordinal?: Ordinal; on?: number; until?: Day }

/** `unclear`: *Senin kelima* is not in every month, *tiap minggu pertama* names no day. */
export type RecurrenceReading =
  | { kind: 'none' }
  | { kind: 'unclear'; said: string; from: number; to: number }
  | { kind: 'repeats'; said: SaidRecurrence; from: number; to: number }

const each = '(?:(?:se)?tiap|saban)'
const units = '(?:minggu|mgg|pekan|bulan|bln|triwulan|kuartal|(?:tiga|3)\\s+bulan)'
const ordinalWords = 'pertama|kedua|ketiga|keempat|kelima|terakhir|ke-?\\s?[1-5]'
const weekday = `(?:hari\\s+)?(?<weekday>${weekdaySource})(?:\\s+(?<ordinal>${ordinalWords}))?`
const ordinalWeekday = weekday.replace(/\?$/, '')
const date = `(?:pada\\s+)?(?:tanggal|tgl)\\s*\\.?\\s*(?<on>\\d{1,2})(?!\\s*(?:[/.-]\\s*\\d|(?:${monthSource})(?!\\p{L})))`
const until = `(?:\\s+(?:sampai(?:\\s+dengan)?|s\\s?/\\s?d|s\\.?\\s?d\\.?|hingga)\\s+(?<until>(?:(?:\\d{1,2}\\s+)?(?:${monthSource})(?:\\s+\\d{4})?)|\\d{1,2}/\\d{1,2}(?:/\\d{4})?|\\d{4}))?`

const form = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})${until}(?![\\p{L}\\p{N}])`, 'iu')

/** The forms in which people say it, the longest first; groups of one name stand in one form only. */
const forms = [
  form(`${each}\\s+(?<unit>${units})[,\\s]+(?:pada\\s+)?${weekday}`),
  form(`${each}\\s+(?<unit>${units})[,\\s]+${date}`),
  form(`${date}[,\\s]+${each}\\s+(?<unit>bulan|bln|triwulan|kuartal|(?:tiga|3)\\s+bulan)`),
  form(
    `(?:${each}\\s+)?${ordinalWeekday}[,\\s]+(?:${each}|dalam)\\s+(?<unit>bulan|bln|triwulan|kuartal|(?:tiga|3)\\s+bulan)`,
  ),
  form(`${each}\\s+${date}`),
  form(`${each}\\s+(?<unit>${units})(?:\\s+(?<ordinal>${ordinalWords}))?(?:\\s+sekali)?`),
  form(`(?<unit>seminggu|sepekan|sebulan|(?:tiga|3)\\s+bulan|triwulan)\\s+sekali`),
  form(`${each}\\s+${weekday}`),
]

const everyOf = (unit: string | undefined, ordinal: string | undefined): Every => {
  if (unit === undefined) return ordinal === undefined ? 'week' : 'month'
  if (/minggu|mgg|pekan/i.test(unit)) return 'week'
  return /triwulan|kuartal|tiga|3/i.test(unit) ? 'quarter' : 'month'
}

const ordinalStems = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima']

function ordinalNamed(word: string): Ordinal | 5 {
  if (/^terakhir/i.test(word)) return -1
  const stem = ordinalStems.indexOf(word.toLowerCase()) + 1
  return (stem === 0 ? Number(word.replace(/\D/g, '')) : stem) as Ordinal | 5
}

/** The last day that *sampai Desember*, *s.d. 31/12* or *sampai 2027* includes. */
function lastDay(said: string, today: Day): Day | undefined {
  const { year: thisYear } = partsOf(today)
  if (/^\d{4}$/.test(said)) return dayFrom(Number(said), 12, 31)
  const [, date, name = '', month, typedYear] =
    said.match(/^(?:(\d{1,2})(?:\s+|\/))?(?:(\p{L}+)|(\d{1,2}))(?:[\s/]+(\d{4}))?$/u) ?? []
  const inYear = (year: number) => {
    const first = dayFrom(year, monthNamed(name) ?? Number(month), 1)
    if (first === undefined) return undefined
    return date === undefined ? monthOf(first).to : dayFrom(year, partsOf(first).month, Number(date))
  }
  const day = inYear(Number(typedYear ?? thisYear))
  return day !== undefined && typedYear === undefined && day < today ? inYear(thisYear + 1) : day
}

function meaning(groups: Record<string, string | undefined>, today: Day): SaidRecurrence | undefined {
  const every = everyOf(groups.unit, groups.ordinal ?? groups.on)
  const ordinal = groups.ordinal === undefined ? undefined : ordinalNamed(groups.ordinal)
  const named = groups.weekday === undefined ? undefined : weekdayNamed(groups.weekday)
  const on = groups.on === undefined ? undefined : Number(groups.on)
  const ends = groups.until === undefined ? undefined : lastDay(groups.until, today)
  const unclear =
    ordinal === 5 ||
    (on !== undefined && (on < 1 || on > 31)) ||
    (ordinal !== undefined && (named === undefined || every === 'week')) ||
    (on !== undefined && every === 'week') ||
    (groups.until !== undefined && (ends === undefined || ends < today)) ||
    // *Tiap minggu pertama* may be the first week as well as the first Sunday.
    /^minggu$/i.test(groups.weekday ?? '')
  if (unclear) return undefined
  return {
    every,
    ...(named && { weekday: named }),
    ...(ordinal && { ordinal: ordinal as Ordinal }),
    ...(on && { on }),
    ...(ends && { until: ends }),
  }
}

/** Finds *setiap Senin pertama*, *tiap bulan tanggal 5*, *tiap minggu*, *triwulan sekali … sampai Desember* in a text. */
export function readRecurrence(text: string, today: Day): RecurrenceReading {
  for (const pattern of forms) {
    const match = pattern.exec(text)
    if (!match) continue
    const place = { from: match.index, to: match.index + match[0].length }
    const hari = /hari\s+minggu/i.test(match[0])
    const groups = { ...match.groups, ...(hari && { weekday: 'ahad' }) }
    const said = meaning(groups, today)
    return said ? { kind: 'repeats', said, ...place } : { kind: 'unclear', said: match[0], ...place }
  }
  return { kind: 'none' }
}

/** The whole rule, where weekday or date need not be taken from a first meeting. */
export function wholeRule({ every, weekday: named, ordinal, on, until: last }: SaidRecurrence): Recurrence | undefined {
  const ends = last === undefined ? {} : { until: last }
  if (every === 'week') return named && { every, weekday: named, ...ends }
  if (on !== undefined) return { every, on, ...ends }
  return named && ordinal ? { every, ordinal, weekday: named, ...ends } : undefined
}

/** What was said, completed by the day of the first meeting: *tiap bulan* of one on the first Monday is the first Monday. */
export function ruleFrom(said: SaidRecurrence, day: Day): Recurrence {
  const weekdayThen = said.weekday ?? weekdayOf(day)
  const whole = wholeRule({ ...said, weekday: weekdayThen, ordinal: said.ordinal ?? ordinalOf(day) })
  return whole ?? { every: 'week', weekday: weekdayThen }
}
