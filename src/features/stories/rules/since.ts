import { readDate } from '../../../base/dates-in.ts'
import { type Locale, longDate, monthName } from '../../../base/dates-out.ts'
import { type Day, dayFrom } from '../../../base/days.ts'

/** A day, a month or a year, as exactly as somebody remembers it: `2022-05-01`, `2022-05`, `2022`. */
export type Since = string

export type SinceReading = { since: Since } | { wrong: 'unclear' | 'future' }

const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1).toLowerCase())
const named = /(?<!\d[\s/.-]{0,3})(?<!\p{L})(\p{L}{3,9})\.?\s+((?:19|20)\d\d)(?!\d)/iu
const numbered = /(?<![\d/.-])(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\d/-])/
const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/

const pad = (number: number) => String(number).padStart(2, '0')

function monthIn(text: string): Since | undefined {
  const word = text.match(named)
  const month = word?.[1] ? months.findIndex(name => name.startsWith((word[1] ?? '').toLowerCase().slice(0, 3))) : -1
  const letters = word?.[1]?.toLowerCase() ?? ''
  if (word?.[2] && month >= 0 && (months[month] ?? '').startsWith(letters)) return `${word[2]}-${pad(month + 1)}`
  const digits = text.match(numbered)
  return digits ? `${digits[2]}-${pad(Number(digits[1]))}` : undefined
}

/** Since when something is done, or when it was: *Mei 2022*, *5/2022*, *2022*, *12 Mei 2022*, *kemarin*; not after `today`. */
export function readSince(text: string, today: Day): SinceReading {
  const month = monthIn(text)
  if (month) return month > today.slice(0, 7) ? { wrong: 'future' } : { since: month }
  const date = readDate(text, { today, lean: 'past' })
  if (date.kind === 'date') return date.day > today ? { wrong: 'future' } : { since: date.day }
  const [, only] = text.match(year) ?? []
  if (!only || date.kind !== 'none') return { wrong: 'unclear' }
  return only > today.slice(0, 4) ? { wrong: 'future' } : { since: only }
}

/** The parts of what was remembered; the day only where it was. */
function sinceParts(since: Since): { year: number; month: number | null; day: Day | null } {
  const [y = 0, m, d] = since.split('-').map(Number)
  return { year: y, month: m ?? null, day: m && d ? (dayFrom(y, m, d) ?? null) : null }
}

/** *Mei 2022*, *Kamis, 12 Mei 2022*, *2022*. */
export function sinceText(since: Since, locale: Locale): string {
  const { year, month, day } = sinceParts(since)
  if (day) return longDate(day, locale)
  return month ? `${monthName(month, locale)} ${year}` : String(year)
}
