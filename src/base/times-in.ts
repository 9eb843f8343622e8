import { endsWithCountLabel, startsWithUnit } from './count-words.ts'
import type { HHMM, ZoneLabel } from './days.ts'
import { smallNumberWords, wordsToNumber } from './number-words.ts'

/** Where in the given text the expression stands (UTF-16 offsets), so that the caller can cut it out. */
type Place = { from: number; to: number }

export type TimeOutcome =
  /** `until`: the end of a range ('24:00' is midnight after it), or 'finish' for *s.d. selesai*. `confirm`: ask am or pm. */
  | { kind: 'time'; time: HHMM; until?: HHMM | 'finish'; zone?: ZoneLabel; confirm?: true }
  /** midnight: of which day? prayer: *ba'da dzuhur* is no clock time. partOfDay: *jam 9 siang* does not fit. */
  | { kind: 'ask'; why: 'midnight' | 'prayer' | 'partOfDay' }
  /** Written like a time, but the clock has no such time. */
  | { kind: 'invalid'; said: string }

export type TimeReading = (TimeOutcome & Place) | { kind: 'none' }

/** Meetings are not held at 3 in the morning: their bare *jam 3* is read as 15.00, to be confirmed. */
export type TimeContext = { use: 'meeting' | 'report' }

type Groups = Record<string, string | undefined>
type Around = { said: string; before: string; after: string }
type Minutes = { minutes: number; confirm?: boolean }
type Doubt = 'midnight' | 'partOfDay' | 'impossible'
type Clock = { hour: number; offset: number; part: string | undefined }

const keyword = '(?:jam|jm|pukul|pkl|pk)[.:]?\\s*'
const half = '(?:setengah|stgh|stengah)\\s+'
const parts = 'dini\\s+hari|subuh|pagi|siang|sore|petang|malam|mlm'
const apostrophe = "[’‘`´']?"
const to = '\\s*(?:[-–—]|s\\s?/\\s?d|s\\.?\\s?d\\.?|sampai(?:\\s+dengan)?|smp|hingga)\\s*'
const zone = '\\s*(?<zoneOf>wib|wita|wit)(?!\\p{L})'

const clock = (of: string) =>
  `(?:(?<keyword${of}>${keyword})?(?<half${of}>${half})?` +
  `(?:(?<compact${of}>\\d{4})(?!\\d)|(?<hour${of}>\\d{1,2}|${smallNumberWords})(?:[.:](?<minute${of}>\\d{2})(?!\\d))?)` +
  `(?:\\s+(?<sign${of}>lewat|lwt|lebih|lbh|kurang|krg)\\s+(?<shift${of}>\\d{1,2}|seperempat)(?:\\s*(?:menit|mnt))?)?` +
  `(?:\\s+(?<part${of}>${parts}))?)`

const clockTime = new RegExp(
  `(?<!\\p{L}|\\d|\\d[.,:/-])${clock('')}(?:${zone.replace('Of', '')})?` +
    `(?:${to}(?:(?<finish>sele?sai|selesei)|${clock('End')}))?(?:${zone.replace('Of', 'End')})?(?![\\p{L}\\d]|[.:/-]\\d)`,
  'giu',
)

const prayerTime = new RegExp(
  `(?<!\\p{L})(?:ba${apostrophe}?da|bakda|habis|abis|selesai|setelah|sesudah|usai)\\s+(?:(?:sholat|shalat|solat|salat)\\s+)?` +
    `(?:[dz]{1,2}h?[uo]h?[uo]r|lohor|luhur|ash?ar|mag?h?rib|is[yh]a|subuh|shubuh|jum${apostrophe}atan|sholat|shalat|solat|salat)(?!\\p{L})`,
  'iu',
)

/** Finds the first clock time anywhere in a text; a prayer only where no clock time stands. */
export function readTime(text: string, context: TimeContext): TimeReading {
  for (const match of text.matchAll(clockTime)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const around = { said: match[0], before: text.slice(0, from), after: text.slice(to) }
    if (isTime(match.groups ?? {}, around)) return { ...outcomeOf(match.groups ?? {}, match[0], context), from, to }
  }
  const prayer = prayerTime.exec(text)
  if (!prayer) return { kind: 'none' }
  return { kind: 'ask', why: 'prayer', from: prayer.index, to: prayer.index + prayer[0].length }
}

/** Whether it is said to be a time, and not *26*, *21.11* after *tgl*, *Rp 12.50*, *9-12* or *2 jam 30 menit*. */
function isTime(groups: Groups, { said, before, after }: Around): boolean {
  if (/^\s*(?:menit|mnt)(?!\p{L})/iu.test(after)) return false
  if (groups.keyword || groups.half || groups.zone || groups.zoneEnd || groups.finish) return true
  if (!before.trim() && !after.trim()) return true
  if (
    endsWithCountLabel(before) ||
    startsWithUnit(after) ||
    /(?<!\p{L})(?:tanggal|tgl|tg)\s*[.:]?\s*$/iu.test(before)
  ) {
    return false
  }
  if (groups.part && /^\s*(?:ini|hari)/i.test(after)) return false
  return said.includes(':') || (Boolean(groups.part ?? groups.minute) && isPossible(groups))
}

const isPossible = ({ hour = '', minute = '0' }: Groups) =>
  (wordsToNumber(hour) ?? Number(hour)) < 24 && Number(minute) < 60

function outcomeOf(groups: Groups, said: string, context: TimeContext): TimeOutcome {
  const [first, last] = [clockOf(groups, ''), clockOf(groups, 'End')]
  if (!first) return { kind: 'invalid', said }
  const start = startOf(first, last, context)
  if (typeof start === 'string') return doubt(start, said)
  if (start.minutes >= 1440) return doubt('midnight', said)
  const end = last && endOf(last, start)
  if (typeof end === 'string') return doubt(end, said)
  const until = groups.finish ? ('finish' as const) : end && written(end.minutes)
  const label = (groups.zone ?? groups.zoneEnd)?.toUpperCase() as ZoneLabel | undefined
  return {
    kind: 'time',
    time: written(start.minutes),
    ...(until ? { until } : {}),
    ...(label ? { zone: label } : {}),
    ...(start.confirm || end?.confirm ? { confirm: true } : {}),
  }
}

const doubt = (why: Doubt, said: string): TimeOutcome =>
  why === 'impossible' ? { kind: 'invalid', said } : { kind: 'ask', why }

/** Hour as said, and the minutes to add: *setengah 9* is 9 less 30. Undefined where the text holds no such clock. */
function clockOf(groups: Groups, of: '' | 'End'): Clock | undefined {
  const compact = groups[`compact${of}`]
  const said = compact?.slice(0, 2) ?? groups[`hour${of}`]
  if (said === undefined) return undefined
  const minute = Number(compact?.slice(2) ?? groups[`minute${of}`] ?? 0)
  const shift = groups[`shift${of}`] === 'seperempat' ? 15 : Number(groups[`shift${of}`] ?? 0)
  const signed = /^k/i.test(groups[`sign${of}`] ?? '') ? -shift : shift
  const hour = wordsToNumber(said) ?? Number(said)
  const impossible = minute > 59 || shift > 59
  return {
    hour: impossible ? 99 : hour,
    offset: minute + signed - (groups[`half${of}`] ? 30 : 0),
    part: groups[`part${of}`],
  }
}

/** In *jam 1–3 sore* the part of the day belongs to both, in *jam 9–3 sore* only to the end. */
function startOf(first: Clock, last: Clock | undefined, { use }: TimeContext): Minutes | Doubt {
  const alone = minutesOf(first)
  if (typeof alone === 'string' || first.part) return alone
  const shared = last?.part && minutesOf({ ...first, part: last.part })
  const end = last && minutesOf(last)
  if (typeof shared === 'object' && typeof end === 'object' && shared.minutes <= end.minutes) return shared
  return first.hour === 0 ? alone : bare(alone.minutes, use)
}

/** A bare hour before seven may be of the morning or the afternoon. */
function bare(minutes: number, use: TimeContext['use']): Minutes {
  if (use === 'meeting' && minutes < 6 * 60) return { minutes: minutes + 720, confirm: true }
  return { minutes, confirm: minutes < 6 * 60 || (use === 'meeting' && minutes < 7 * 60) }
}

/** An end without part of the day that would lie before the start is moved to the afternoon: *11–1*, *jam 1 siang – 3*. */
function endOf(last: Clock, start: Minutes): Minutes | Doubt {
  const end = minutesOf(last)
  if (typeof end === 'string' || last.part || end.minutes > start.minutes) return end
  const later = end.minutes + 720
  return last.hour >= 1 && last.hour <= 12 && later > start.minutes && later < 1440 ? { minutes: later } : end
}

/** Minutes since midnight; 1440 and more is *12 malam*. */
function minutesOf({ hour, offset, part }: Clock): Minutes | Doubt {
  const inDay = part && hour <= 12 ? hourOf(hour, part.toLowerCase()) : hour
  if (typeof inDay === 'string') return inDay
  const minutes = inDay * 60 + offset
  if (inDay > 24 || minutes < 0) return 'impossible'
  return inDay === 24 && offset > 0 && !part ? 'impossible' : { minutes }
}

function hourOf(hour: number, part: string): number | Doubt {
  if (part === 'siang') return hour >= 10 ? hour : hour >= 1 && hour <= 4 ? hour + 12 : 'partOfDay'
  if (part === 'sore' || part === 'petang') return hour >= 1 && hour <= 7 ? hour + 12 : 'partOfDay'
  if (part.startsWith('m')) return hour >= 6 ? hour + 12 : hour === 5 ? 'partOfDay' : 'midnight'
  return hour === 12 ? 'partOfDay' : hour
}

const written = (minutes: number): HHMM => {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as HHMM
}
