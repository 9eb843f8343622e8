import { type DateReading, readDate } from '../../../base/dates-in.ts'
import { type Day, weekdayOf } from '../../../base/days.ts'
import { readTime } from '../../../base/times-in.ts'
import { cut } from '../kinds/cuts.ts'
import type { Hearing, Problem } from '../kinds/kind.ts'
import { activityDateProblem } from '../rules/dates.ts'

type Said = Exclude<DateReading, { kind: 'none' }>

/**
 * Hears the activity date. Of several dates the first that has been counts; the others stay in the text. A day that
 * cannot be filed is a problem; a week or *awal bulan* is said inexactly. Says nothing where nothing looks like a date.
 */
export const hearDate: Hearing = (heard, env) => {
  if (heard.values.activity_date !== undefined) return heard
  const said = datesIn(heard.text, env.today)
  const chosen = said.find(one => one.kind === 'date' && one.day <= env.today) ?? said[0]
  if (!chosen) return heard
  const text = withoutLabel(heard.text, chosen)
  if (chosen.kind === 'ask') return { ...heard, text, inexact: [...heard.inexact, 'activity_date'] }
  const problem = problemOf(chosen, env.today)
  const problems = problem ? [...heard.problems, { field: 'activity_date', ...problem }] : heard.problems
  const values = chosen.kind === 'date' ? { ...heard.values, activity_date: chosen.day } : heard.values
  return { ...heard, text, values, problems }
}

/** Every date expression of a text, with its place in it. */
function datesIn(text: string, today: Day, from = 0): Said[] {
  const said = readDate(text.slice(from), { today, lean: 'past' })
  if (said.kind === 'none') return []
  const placed = { ...said, from: said.from + from, to: said.to + from }
  return [placed, ...datesIn(text, today, placed.to)]
}

/** *Hari/Tanggal : …* goes with its date. */
function withoutLabel(text: string, { from, to }: Said): string {
  const label = text
    .slice(0, from)
    .match(/(?:\b(?:hari|hr|tgl|tanggal|waktu|pelaksanaan|pada|tertanggal)\b\s*[/,&:=]*\s*(?:dan\s+)?)+$/i)
  const part = text.slice(to).match(/^\s*(?:pagi|siang|sore|malam|mlm)\b(?!\s*(?:jam|pukul|pkl))/i)
  return cut(text, from - (label?.[0].length ?? 0), to + (part?.[0].length ?? 0))
}

function problemOf(said: Said, today: Day): Omit<Problem, 'field'> | undefined {
  if (said.kind === 'invalid') return { id: 'date-invalid', args: { said: said.said } }
  if (said.kind === 'date') return activityDateProblem(said.day, today)
  if (said.kind !== 'disagrees') return undefined
  const other = said.choices.find(day => day !== said.day) ?? said.day
  const set = { activity_date: other }
  return {
    id: 'date-disagrees',
    args: { day: said.day, weekday: said.said, is: weekdayOf(said.day), other },
    fix: { id: 'report-fix-date', args: { day: other }, set },
  }
}

/** *tadi sore jam 3* is said as *jam 3 sore*. */
const partFirst =
  /\b(?<part>pagi|siang|sore|malam)\s+(?<clock>(?:jam|pukul|pkl)[\s.:]*\d{1,2}(?:[.:]\d{2})?)(?![\d.:]|\s*(?:pagi|siang|sore|malam))/iu

/** Hears *jam 9 pagi*, *pkl 09.00 s.d. 11.00*; *ba'da dzuhur* is no clock time and stays in the text. */
export const hearTime: Hearing = before => {
  const heard = { ...before, text: before.text.replace(partFirst, '$<clock> $<part>') }
  const said = readTime(heard.text, { use: 'report' })
  if (said.kind !== 'time') return heard
  const label = heard.text.slice(0, said.from).match(/(?:\b(?:waktu|jam|pukul|pkl|mulai|dari)\b\s*[:=]?\s*)+$/i)
  const end = said.until && said.until !== 'finish' && said.until !== '24:00' ? { end_time: said.until } : {}
  return {
    ...heard,
    text: cut(heard.text, said.from - (label?.[0].length ?? 0), said.to),
    values: { ...heard.values, start_time: said.time, ...end },
  }
}

/** Whether the first date of a text lies ahead, and none behind: a plan. */
export function looksAhead(text: string, today: Day): boolean {
  const days = datesIn(text, today).flatMap(one => (one.kind === 'date' ? [one.day] : []))
  return days.length > 0 && days.every(day => day > today)
}
