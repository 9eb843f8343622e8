import { type Locale, longDate, weekdayName } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { Ordinal, Recurrence } from '../rules/recurrence.ts'

const ordinalName: Readonly<Record<Ordinal, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  [-1]: 'last',
}

/** *Setiap bulan, Senin pertama*; *setiap triwulan tanggal 31 (atau hari terakhir bulan itu)*. */
export function recurrenceText(words: Words, rule: Recurrence, locale: Locale): string {
  const weekday = 'weekday' in rule ? weekdayName(rule.weekday, locale) : ''
  const said =
    'on' in rule
      ? words('meeting-repeats-on', { every: rule.every, date: String(rule.on), short: rule.on > 28 ? 'yes' : 'no' })
      : 'ordinal' in rule
        ? words('meeting-repeats-ordinal', { every: rule.every, weekday, ordinal: ordinalName[rule.ordinal] })
        : words('meeting-repeats-week', { weekday })
  return rule.until === undefined
    ? said
    : `${said} ${words('meeting-repeats-until', { day: longDate(rule.until, locale) })}`
}
