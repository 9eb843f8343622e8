import type { DateContext, DateOutcome } from './date-forms.ts'
import { numberSource, relativeSource, weekdaySource } from './date-words.ts'
import { type DateReading, readDate } from './dates-in.ts'
import { addDays, type Day, dayFrom, daysBetween, monthOf, partsOf, weekOf } from './days.ts'
import { wordsToNumber } from './number-words.ts'

/** First and last day, both counted; `from` alone where only the beginning was said. */
export type RangeReading =
  | { kind: 'range'; from: Day; to: Day }
  | { kind: 'from'; from: Day }
  | Exclude<DateOutcome, { kind: 'date' }>
  | { kind: 'none' }

// *28-2/12* runs over the end of a month; *25-23/11* is a slip. Between the two lies what people say in one breath.
const longestOverMonthDays = 14
/** A range this long, of which only the end names its year, begins in that year too. */
const almostYearDays = 300

const untilWords = /\s*(?<!\p{L})(?:s\s?[./]\s?d\.?|sd|sampai(?:\s+(?:dengan|dgn))?|sampe|hingga)(?!\p{L})\s*/iu
const weekdaysBefore = new RegExp(
  `(?<!\\p{L})(?:${weekdaySource})\\s*[-–]\\s*(?:${weekdaySource})[\\s,(]+(?=\\d)`,
  'iu',
)
const fromToday = new RegExp(`^(?:${relativeSource})(?!\\p{L})`, 'iu')
const bareDay = /(?<cue>(?:tanggal|tgl|tg)\s{0,2}[.:]?\s{0,3})?(?<![\d/.,:-])(?<date>\d{1,2})$/iu
const dayAlone = /^(?:(?:tanggal|tgl|tg)\s{0,2}[.:]?\s{0,3})?(?<date>\d{1,2})(?![\d/.,:-]|\s*\p{L})/iu
const duration = new RegExp(
  `(?<!\\p{L}|\\d)(?:(?<count>${numberSource})\\s*|se)(?<unit>hari|hr|minggu|mgg|pekan|bulan|bln)(?!\\p{L})(?!\\s+(?:kerja|lagi|lg|lalu|yang|yg|yl|kemarin|ke\\s+depan|depan|ini))`,
  'iu',
)

/**
 * Finds the first range of days in a text: *23-25/11*, *besok sampai Jumat*, *28 Des s.d. 3 Jan*, *3 hari mulai Senin*,
 * *minggu depan* (its Monday to Friday). The end is read from the beginning on. A range may end before it starts: that
 * is for the caller to say.
 */
export function readDateRange(text: string, context: DateContext): RangeReading {
  const plain = text.replace(weekdaysBefore, '')
  return spoken(plain, context) ?? dashed(plain, context) ?? lasting(plain, context) ?? alone(plain, context)
}

/** The last day of a range whose first day is known: *Jumat*, *sampai 27/11*, *3 hari*, *27*. */
export function readRangeEnd(text: string, from: Day, context: DateContext): RangeReading {
  const right = text.replace(untilWords, ' ').trim()
  const lean = 'future'
  return endingAt(from, right, context) ?? readDateRange(right, { today: from, lean })
}

/** Two halves around *sampai*; what lacks before it is today. */
function spoken(text: string, context: DateContext): RangeReading | undefined {
  const split = untilWords.exec(text)
  if (!split) return undefined
  const [left, right] = [text.slice(0, split.index), text.slice(split.index + split[0].length)]
  const whole = between(left, right, context)
  if (whole) return whole
  const said = readDate(left, context)
  const from = said.kind === 'date' ? said.day : context.today
  return said.kind === 'date' || said.kind === 'none' ? endingAt(from, right, context) : said
}

/** The first dash with a day on either side. */
function dashed(text: string, context: DateContext): RangeReading | undefined {
  for (const dash of text.matchAll(/\s*[-–—]\s*/g)) {
    const [left, right] = [text.slice(0, dash.index), text.slice(dash.index + dash[0].length)]
    if (isDayAndMonth(left, right)) continue
    const whole = between(left, right, context)
    if (whole) return whole
  }
  return undefined
}

/** *25-11*: of two bare numbers, the second a month and the smaller one. */
function isDayAndMonth(left: string, right: string): boolean {
  const [date, month] = [bareDay.exec(left)?.groups, dayAlone.exec(right)?.groups]
  if (!date || !month || date.cue) return false
  return Number(month.date) <= 12 && Number(month.date) < Number(date.date)
}

function between(left: string, right: string, context: DateContext): RangeReading | undefined {
  const bare = bareDay.exec(left.trimEnd())?.groups
  if (bare && !dayAlone.test(right)) return beginningOn(Number(bare.date), right, context)
  const start = bare ? `tgl ${bare.date}` : left.trimEnd()
  const said = readDate(start, context)
  if (said.kind === 'none' || said.to !== start.length) return undefined
  if (said.kind !== 'date') return withoutPlace(said)
  const ending = endingAt(said.day, right, context)
  return ending && nearer(ending, start)
}

/** *23-25 November*: the beginning takes its month from the end. */
function beginningOn(date: number, right: string, context: DateContext): RangeReading | undefined {
  const said = readDate(right, context)
  if (said.kind === 'none' || said.from !== 0) return undefined
  if (said.kind !== 'date') return withoutPlace(said)
  const { year, month } = partsOf(said.day)
  const earlier = month === 1 ? dayFrom(year - 1, 12, date) : dayFrom(year, month - 1, date)
  const same = dayFrom(year, month, date)
  const overMonth = earlier && daysBetween(earlier, said.day) <= longestOverMonthDays ? earlier : undefined
  const from = same && same <= said.day ? same : (overMonth ?? same)
  return from ? { kind: 'range', from, to: said.day } : { kind: 'invalid', said: `${date}-${right.trim()}` }
}

/** What `right` begins with, read from the first day on, but *lusa* from today; a bare number is a day of that month or the next. */
function endingAt(from: Day, right: string, { today }: DateContext): RangeReading | undefined {
  const alone = dayAlone.exec(right)?.groups
  if (alone) return endingOn(from, Number(alone.date))
  const said = readDate(right, { today: fromToday.test(right) ? today : from, lean: 'future' })
  if (said.kind === 'none' || said.from !== 0) return undefined
  return said.kind === 'date' ? { kind: 'range', from, to: said.day } : withoutPlace(said)
}

function endingOn(from: Day, date: number): RangeReading {
  const { year, month } = partsOf(from)
  const same = dayFrom(year, month, date)
  const later = month === 12 ? dayFrom(year + 1, 1, date) : dayFrom(year, month + 1, date)
  const overMonth = later && daysBetween(from, later) <= longestOverMonthDays ? later : undefined
  const to = same && same >= from ? same : (overMonth ?? same)
  return to ? { kind: 'range', from, to } : { kind: 'invalid', said: String(date) }
}

/** *23 Nov – 25 Nov 2027* begins in 2027. */
function nearer(reading: RangeReading, start: string): RangeReading {
  if (reading.kind !== 'range' || /\d{4}/.test(start)) return reading
  if (daysBetween(reading.from, reading.to) < almostYearDays) return reading
  const again = readDate(start, { today: reading.to, lean: 'past' })
  return again.kind === 'date' ? { ...reading, from: again.day } : reading
}

/** *3 hari*, *seminggu mulai Senin*, *3 bulan mulai 1/12*; from today where no beginning is said. */
function lasting(text: string, context: DateContext): RangeReading | undefined {
  const match = duration.exec(text)
  if (!match?.groups) return undefined
  const { count, unit = '' } = match.groups
  const many = count === undefined ? 1 : (wordsToNumber(count) ?? Number(count))
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  const said = readDate(rest, context)
  if (many < 1 || (said.kind !== 'date' && said.kind !== 'none')) return undefined
  const from = said.kind === 'date' ? said.day : context.today
  const after = /^b/i.test(unit) ? monthsAfter(from, many) : addDays(from, /^h/i.test(unit) ? many : many * 7)
  return { kind: 'range', from, to: addDays(after, -1) }
}

function monthsAfter(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return dayFrom(toYear, toMonth, date) ?? monthOf(dayFrom(toYear, toMonth, 1) ?? day).to
}

function alone(text: string, context: DateContext): RangeReading {
  const said = readDate(text, context)
  if (said.kind === 'date') return { kind: 'from', from: said.day }
  if (said.kind !== 'ask' || said.why !== 'week') return withoutPlace(said)
  const words = text.slice(said.from, said.to)
  const shift = /ini$/i.test(words) ? 0 : /(?:depan|dpn|dpan|mendatang)$/i.test(words) ? 7 : -7
  const { from } = weekOf(addDays(context.today, shift))
  return { kind: 'range', from, to: addDays(from, 4) }
}

function withoutPlace(said: Exclude<DateReading, { kind: 'date' }>): RangeReading {
  if (said.kind === 'none') return said
  const { from, to, ...outcome } = said
  return outcome as RangeReading
}
