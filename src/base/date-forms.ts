import { endsWithCountLabel, startsWithUnit, unitSource } from './count-words.ts'
import {
  monthNamed,
  monthSource,
  numberSource,
  relativeNamed,
  relativeSource,
  shortWeekdaySource,
  weekdayNamed,
  weekdaySource,
} from './date-words.ts'
import { addDays, type Day, dayFrom, daysBetween, partsOf, type Weekday, weekdayOf, weekOf } from './days.ts'
import { wordsToNumber } from './number-words.ts'

/** `lean`: reports look back, invitations look ahead, where the words leave it open. */
export type DateContext = { today: Day; lean: 'past' | 'future' }

export type DateOutcome =
  /** `confirm`: the words have a second meaning; echo the full date and let the person agree. */
  | { kind: 'date'; day: Day; confirm?: true }
  /** A week, or a vague part of a month or year: ask for the day. */
  | { kind: 'ask'; why: 'week' | 'vague' }
  /** Written like a date, but the calendar has no such day; `said` is what was written. */
  | { kind: 'invalid'; said: string }
  /** The weekday said is not that of the written date. `choices`: the written date, and the nearest such weekday. */
  | { kind: 'disagrees'; said: Weekday; day: Day; choices: [Day, Day] }

/** What a form makes of its match. `weak` gives way to others. Without an outcome: looks like a date, and is none. */
export type Finding = { outcome?: DateOutcome; weak?: true }

type Groups = Record<string, string | undefined>
type Setting = DateContext & { said: string; before: string; after: string }
type Read = (groups: Groups, setting: Setting) => Finding | undefined

// A date without a year may lie this many days beyond today, against the lean, before another year is meant.
const graceDays = 14

const cue = '(?:tanggal|tgl|tg)\\s{0,2}[.:]?\\s{0,3}'
const through = '\\s*(?:[-–&,]|s\\s?/\\s?d|s\\.?\\s?d\\.?|sampai|dan)\\s*'
const past = '(?:(?:yang|yg)\\s+)?lalu|kemarin|kemaren|kmrn'
const coming = 'depan|dpn|dpan'
const weekWord = '(?:minggu|mgg|pekan)'
const lead =
  `(?:(?<relative>${relativeSource})[\\s,(]+)?` +
  `(?:(?:hari\\s+)?(?<weekday>${weekdaySource}|${shortWeekdaySource})\\.?(?:${through}(?:${weekdaySource}))?[\\s,(]+)?` +
  `(?<cue>${cue})?(?<!\\d[/.,:-])`

const numberOfBefore = /(?<!\p{L})(?:no|nomor)\s*[.:]?\s*$/iu
const nameBefore =
  /(?<!\p{L})(?:pasar|kelompok|kelp?|klp|desa|ds|dusun|dsn|kampung|jalan|jl|pak|bpk|bapak|bu|ibu|se?tiap|tiap|saban)\.?\s*$/iu
const weeksBefore = new RegExp(
  `(?<!\\p{L})(?:per|se?tiap|tiap|dalam|selama|akhir|awal|beberapa|puluh|belas|${numberSource})\\s*$`,
  'iu',
)
const ordinalAfter = /^\s*(?:ke|pertama|terakhir|berikut)/i

const form = (source: string, read: Read) => ({
  pattern: new RegExp(`(?<!\\p{L}-?|\\d)(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
  read,
})

/** The forms in which people write a day. */
export const dateForms = [
  form(`${lead}(?<year>\\d{4})(?<sep>[-/])(?<month>\\d{1,2})\\k<sep>(?<date>\\d{1,2})`, readWritten),
  form(
    `${lead}(?<date>\\d{1,2})\\s?(?<sep>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>\\d{4}|\\d{2})`,
    readWritten,
  ),
  form(`${lead}(?<date>\\d{1,2})(?:[-–]\\d{1,2}(?=/))?(?<sep>[/.-])(?<month>\\d{1,2})(?![/.:-]\\d)`, readYearless),
  form(
    `${lead}(?<date>\\d{1,2})(?:${through}\\d{1,2})?[\\s./-]*(?<name>${monthSource})(?!\\p{L})\\.?` +
      `(?:${through}\\d{1,2}\\s*(?<lastName>${monthSource})(?!\\p{L})\\.?)?` +
      `(?:[\\s./,'’-]*(?<year>\\d{4}|\\d{2}(?!\\s*(?:dari|dr|/|%|${unitSource}))))?(?![.:/]\\d)`,
    readNamed,
  ),
  form(
    `${lead}(?<date>\\d{1,2})(?!\\s*[/-]\\s*\\d|\\.\\d)(?:\\s+(?:bulan|bln)\\s+(?<which>ini|${coming}|${past}))?`,
    readDayOfMonth,
  ),
  form(`(?<word>${relativeSource})`, readRelative),
  form(
    `(?:(?<count>${numberSource})\\s*|se)(?<unit>hari|hr|${weekWord})\\s+(?<side>lagi|lg|ke\\s+depan|${past}|yl)`,
    readCounted,
  ),
  form(
    `(?:(?<relative>${relativeSource})[\\s,(]+)?(?:(?<week>${weekWord}\\s+(?:ini|${coming}|${past}))[\\s,]+)?` +
      `(?<eve>malam\\s+)?(?<hari>(?:hari|hr)\\s+)?(?<weekday>${weekdaySource})` +
      `(?:\\s+(?<tail>ini|tadi|besok|bsk|mendatang|(?:yang|yg)\\s+akan\\s+datang|(?:${weekWord}\\s+)?(?:${coming}|${past})|${weekWord}\\s+ini))?`,
    readWeekday,
  ),
  form('sekarang|skrg|skrng|tadi|td(?=\\s+(?:pagi|siang|sore|malam))', (_, { today }) => ({
    outcome: { kind: 'date', day: today },
    weak: true,
  })),
  form(`${weekWord}\\s+(?:ini|mendatang|${coming}|${past})`, () => ask('week')),
  form(
    `(?:awal|akhir|pertengahan)\\s+(?:bulan|bln|tahun|thn|${weekWord}|${monthSource})(?:\\s+(?:ini|${coming}|${past}))?`,
    () => ask('vague'),
  ),
  form(`(?:tanggal|tgl)\\s+(?:muda|tua)|(?:bulan|bln|tahun|thn)\\s+(?:${coming})`, () => ask('vague')),
  form(`(?:bulan|bln|tahun|thn)\\s+(?:ini|${past})`, () => ({})),
]

const ask = (why: 'week' | 'vague'): Finding => ({ outcome: { kind: 'ask', why }, weak: true })

function readWritten(groups: Groups, setting: Setting): Finding | undefined {
  if (numberOfBefore.test(setting.before)) return undefined
  const { year = '' } = groups
  const day = dayFrom(fullYear(year), Number(groups.month), Number(groups.date))
  const mayBeOther = year.length === 2 && groups.sep !== '/' && !groups.cue
  return day || !mayBeOther ? settled(day, groups, setting) : undefined
}

function readYearless(groups: Groups, setting: Setting): Finding | undefined {
  const plain = Boolean(groups.cue) || (isWhole(setting) && !groups.relative && !groups.weekday)
  if (!plain && !standsAsDate(groups, setting)) return undefined
  const day = inSensibleYear(Number(groups.month), Number(groups.date), setting)
  const agrees = day && (!groups.weekday || weekdayNamed(groups.weekday) === weekdayOf(day))
  if (!plain && groups.sep !== '/') return agrees ? settled(day, groups, setting) : undefined
  // Amid other words *26/30* may be a count as well as a day that does not exist.
  const mayBeCount = !day && !plain && !groups.weekday
  return { ...settled(day, groups, setting), ...(mayBeCount ? { weak: true } : {}) }
}

/** Not *26/30 KPM*, not *sesi 2/5*, not *09.30*, not *besok 9-12*. */
function standsAsDate({ sep, date, month, relative, weekday }: Groups, { before, after }: Setting): boolean {
  if (sep === '.' || startsWithUnit(after) || (!weekday && endsWithCountLabel(before))) return false
  return sep === '/' || Boolean(weekday) || (!relative && `${date}${month}`.length === 4)
}

function readNamed(groups: Groups, setting: Setting): Finding | undefined {
  const { name = '', lastName = name, year } = groups
  if (name.length < 4 && !year && endsWithCountLabel(setting.before)) return undefined
  const [month, date] = [monthNamed(name) ?? 0, Number(groups.date)]
  if (!year) return settled(inSensibleYear(month, date, setting), groups, setting)
  // In *28 Desember – 3 Januari 2027* the year is that of the end.
  const yearsBack = month > (monthNamed(lastName) ?? 0) ? 1 : 0
  return settled(dayFrom(fullYear(year) - yearsBack, month, date), groups, setting)
}

function readDayOfMonth(groups: Groups, setting: Setting): Finding | undefined {
  if (!groups.cue) return undefined
  const date = Number(groups.date)
  const today = partsOf(setting.today)
  const month = today.month + (groups.which ? shiftOf(groups.which) : monthsToLean(date, today.date, setting.lean))
  const year = today.year + Math.floor((month - 1) / 12)
  return settled(dayFrom(year, ((month + 11) % 12) + 1, date), groups, setting)
}

/** Months from this one: *tgl 25* said on the 21st is last month's in a report, this month's in an invitation. */
function monthsToLean(date: number, todaysDate: number, lean: DateContext['lean']): number {
  if (lean === 'past') return date > todaysDate ? -1 : 0
  return date < todaysDate ? 1 : 0
}

function readRelative({ word = '' }: Groups, { today }: Setting): Finding | undefined {
  const day = addDays(today, relativeNamed(word) ?? 0)
  return {
    outcome: /\slusa$/i.test(word) && day > today ? { kind: 'date', day, confirm: true } : { kind: 'date', day },
  }
}

function readCounted({ count, unit = '', side = '' }: Groups, { today }: Setting): Finding | undefined {
  const days = (count ? (wordsToNumber(count) ?? Number(count)) : 1) * (/^(?:hari|hr)$/i.test(unit) ? 1 : 7)
  return { outcome: { kind: 'date', day: addDays(today, /^(?:lagi|lg|ke)/i.test(side) ? days : -days) } }
}

function readWeekday(groups: Groups, setting: Setting): Finding | undefined {
  const { hari, relative, eve, week } = groups
  const said = weekdayNamed(groups.weekday ?? '')
  if (!said || (!hari && nameBefore.test(setting.before))) return undefined
  const mayBeWeek = /^m/i.test(groups.weekday ?? '') && !hari && !relative && !eve && !week
  if (mayBeWeek && isWeek(groups.tail, setting)) return undefined
  if (relative) return readRelativeWeekday(said, relativeNamed(relative) ?? 0, setting)
  const { day, confirm } = weekdayBy(said, week ?? groups.tail ?? '', setting)
  const doubtful = confirm || (mayBeWeek && !isWhole(setting)) || (eve && said !== 7)
  // *Malam Minggu* is the evening before Sunday.
  return { outcome: { kind: 'date', day: eve ? addDays(day, -1) : day, ...(doubtful ? { confirm: true } : {}) } }
}

const isWeek = (tail: string | undefined, { before, after }: Setting) =>
  weeksBefore.test(before) || ordinalAfter.test(after) || /^(?:ini|d|lalu|y\S*\s+lalu|k|mendatang)/i.test(tail ?? '')

/** *Hari ini Kamis*, *besok Senin* (the coming one), *kemarin Senin* (the last one). */
function readRelativeWeekday(said: Weekday, offset: number, setting: Setting): Finding {
  if (offset === 1) return { outcome: { kind: 'date', day: next(said, addDays(setting.today, 1)) } }
  if (offset === -1) return { outcome: { kind: 'date', day: previous(said, addDays(setting.today, -1)) } }
  return { outcome: checked(addDays(setting.today, offset), said, setting) }
}

function weekdayBy(said: Weekday, tail: string, { today, lean }: DateContext): { day: Day; confirm?: boolean } {
  const ofWeek = (weeks: number) => addDays(weekOf(today).from, weeks * 7 + said - 1)
  if (/^(?:minggu|mgg|pekan)/i.test(tail)) return { day: ofWeek(shiftOf(tail)) }
  if (/^d/i.test(tail)) return { day: ofWeek(1), confirm: weekdayOf(today) < said }
  if (/^(?:b|mendatang|y\S*\s+akan)/i.test(tail)) return { day: next(said, addDays(today, 1)) }
  if (/^(?:lalu|y|k)/i.test(tail)) return { day: previous(said, addDays(today, -1)) }
  if (lean === 'past' || /^tadi/i.test(tail)) return { day: previous(said, today) }
  return { day: next(said, today), confirm: weekdayOf(today) === said && tail === '' }
}

const shiftOf = (words: string) => (/ini$/i.test(words) ? 0 : /(?:depan|dpn|dpan)$/i.test(words) ? 1 : -1)

const next = (weekday: Weekday, from: Day) => addDays(from, (weekday - weekdayOf(from) + 7) % 7)
const previous = (weekday: Weekday, from: Day) => addDays(from, -((weekdayOf(from) - weekday + 7) % 7))

const isWhole = ({ before, after }: Setting) => !before.trim() && !after.trim()

function settled(day: Day | undefined, { weekday, relative }: Groups, setting: Setting): Finding {
  if (!day) return { outcome: { kind: 'invalid', said: setting.said.trim() } }
  const outcome = checked(day, weekdayNamed(weekday ?? ''), setting)
  const shifted = relative && addDays(setting.today, relativeNamed(relative) ?? 0) !== day
  return { outcome: outcome.kind === 'date' && shifted ? { ...outcome, confirm: true } : outcome }
}

function checked(day: Day, said: Weekday | undefined, { today, lean }: DateContext): DateOutcome {
  if (!said || said === weekdayOf(day)) return { kind: 'date', day }
  const [before, after] = [previous(said, day), next(said, day)]
  const afterIsNearer = daysBetween(day, after) < daysBetween(before, day) && after <= today
  return { kind: 'disagrees', said, day, choices: [day, lean === 'future' || afterIsNearer ? after : before] }
}

const fullYear = (year: string) => (year.length === 2 ? 2000 : 0) + Number(year)

/** The year in which this date is nearest on the leaning side; 29/2 is not looked for in another year's calendar. */
function inSensibleYear(month: number, date: number, { today, lean }: DateContext): Day | undefined {
  const thisYear = partsOf(today).year
  const fits = (year: number) => {
    const distance = daysBetween(today, dayFrom(year, month, date) ?? dayFrom(year, month, 28) ?? today)
    return lean === 'past' ? distance <= graceDays : distance >= -graceDays
  }
  const years = [thisYear - 1, thisYear, thisYear + 1]
  const year = lean === 'past' ? years.findLast(fits) : years.find(fits)
  return dayFrom(year ?? thisYear, month, date)
}
