import { readDate } from '../../../base/dates-in.ts'
import { addDays, type Day, dayFrom, monthOf, partsOf, weekOf } from '../../../base/days.ts'
import { cut, without } from './cuts.ts'
import type { Heard, Hearing, ReadEnv } from './kind.ts'

export type Period = { from: Day; to: Day }

/** This week so far: Monday to today. */
export const periodOf = (today: Day): Period => ({ from: weekOf(today).from, to: today })

const named: readonly { pattern: RegExp; period: (today: Day) => Period }[] = [
  { pattern: /\b(?:minggu|mgg|pekan|sepekan|seminggu)\s+ini\b/i, period: periodOf },
  {
    pattern: /\b(?:minggu|mgg|pekan)\s+(?:yang\s+|yg\s+)?(?:lalu|kemarin|kmrn|kemaren|sebelumnya)\b/i,
    period: today => weekOf(addDays(today, -7)),
  },
  { pattern: /\b(?:bulan|bln)\s+ini\b/i, period: today => ({ from: monthOf(today).from, to: today }) },
]

/** Hears a stretch of days: *minggu ini*, *pekan lalu*, *16 s/d 20 November*. One day alone is left to the date. */
export const hearPeriod: Hearing = (heard, env) =>
  heardNamed(heard, env) ?? heardWeekdays(heard, env) ?? heardRange(heard, env) ?? heard

function heardNamed(heard: Heard, env: ReadEnv): Heard | undefined {
  for (const { pattern, period } of named) {
    const match = heard.text.match(pattern)
    if (match) return withPeriod(heard, period(env.today), without(heard.text, match))
  }
  return undefined
}

const weekday = "senin|senen|selasa|rabu|rebo|kamis|kemis|jum'?at|sabtu|minggu|ahad"
const weekdays = new RegExp(
  String.raw`\b(${weekday})\s*(?:-|–|s\s*\/\s*d|sd|sampai(?:\s+dengan)?|hingga)\s*(${weekday})\b`,
  'i',
)

/** *Senin s/d Rabu*: the nearest such days that have been. */
function heardWeekdays(heard: Heard, env: ReadEnv): Heard | undefined {
  const match = heard.text.match(weekdays)
  if (!match) return undefined
  const to = readDate(`hari ${match[2]}`, { today: env.today, lean: 'past' })
  if (to.kind !== 'date') return undefined
  const from = readDate(`hari ${match[1]}`, { today: to.day, lean: 'past' })
  return from.kind === 'date'
    ? withPeriod(heard, { from: from.day, to: to.day }, without(heard.text, match))
    : undefined
}

const untilDate =
  /(\d{1,2})(?:[/.](\d{1,2}))?\s*(?:-|–|s\.?\s*\/?\s*d\.?|sd|sampai(?:\s+dengan)?|hingga)\s*(?=(?:tgl\s*|tanggal\s*)?\d{1,2})/i

/** *16-20 November*, *16/11 s/d 20/11*: the end is read as a date, the beginning takes what it lacks from the end. */
function heardRange(heard: Heard, env: ReadEnv): Heard | undefined {
  const match = heard.text.match(untilDate)
  if (!match || match.index === undefined) return undefined
  const start = match.index + match[0].length
  const end = readDate(`tgl ${heard.text.slice(start)}`, { today: env.today, lean: 'past' })
  if (end.kind !== 'date' || end.from > 4) return undefined
  const { year, month, date } = partsOf(end.day)
  const beginMonth = match[2] ? Number(match[2]) : Number(match[1]) > date ? month - 1 : month
  const from = dayFrom(beginMonth === 0 ? year - 1 : year, beginMonth || 12, Number(match[1]))
  if (!from) return undefined
  return withPeriod(heard, { from, to: end.day }, cut(heard.text, match.index, start + Math.max(0, end.to - 4)))
}

const withPeriod = (heard: Heard, { from, to }: Period, text: string): Heard => ({
  ...heard,
  text,
  values: { ...heard.values, from, to, activity_date: to },
})

/** A nihil without a period is of the day that was said, else of this week so far. */
export function derivePeriod(values: Heard['values'], env: ReadEnv): Heard['values'] {
  if (values.from !== undefined) return values
  const day = values.activity_date
  return typeof day === 'string' ? { ...values, from: day, to: day } : { ...values, ...periodOf(env.today) }
}
