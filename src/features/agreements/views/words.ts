import { type Locale, longDate, shortDate } from '../../../base/dates-out.ts'
import { type Day, dayOf } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Agreement } from '../queries/agreements.ts'
import { daysOver, isOpen, isOverdue } from '../rules/agreement.ts'

/** What every view of agreements needs to say them. */
export type Show = { words: Words; locale: Locale; now: Date }

export const todayOf = ({ now }: Pick<Show, 'now'>, { zone }: Pick<Agreement, 'zone'>): Day => dayOf(now, zone)

/** *Belum ditindaklanjuti*, *Dalam proses · Lewat batas waktu*: what a state is called, and what the day makes of it. */
export function stateText(show: Show, agreement: Agreement): string {
  const { words } = show
  const late = isOverdue(agreement, todayOf(show, agreement)) && !agreement.continuing
  const state = words(`agreement-state-${agreement.state}`)
  return late ? `${state} · ${words('agreement-overdue')}` : state
}

/** *Batas waktu: Sabtu, 5 Desember 2026 (14 hari lagi)*. */
export function dueText(show: Show, agreement: Agreement): string {
  const { words, locale } = show
  const { dueOn, continuing, state } = agreement
  const over = daysOver(agreement, todayOf(show, agreement))
  const when = over === 0 ? 'today' : over > 0 ? 'over' : 'left'
  const distance = isOpen(state) ? ` ${words(`agreement-due-${when}`, { days: Math.abs(over) })}` : ''
  return words(continuing ? 'agreement-review' : 'agreement-due', { day: longDate(dueOn, locale) }) + distance
}

/** *Rapat Koordinasi PKH, 26 November 2026*; nothing for what was agreed without a meeting. */
export function meetingText({ words, locale }: Show, { meeting, zone }: Agreement): string | undefined {
  if (!meeting) return undefined
  const name = titleOf(words, meeting)
  return meeting.startsAt === null ? name : `${name}, ${shortDate(dayOf(meeting.startsAt, zone), locale)}`
}

const mostLetters = 80

/** An agreement in so few words that a list of them can be read. */
export const briefly = ({ text }: Pick<Agreement, 'text'>): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text

/** One line of a list, whose overdue ones stand out. */
export function lineText(show: Show, agreement: Agreement, at: number): string {
  const { words, locale } = show
  const late = isOverdue(agreement, todayOf(show, agreement)) && !agreement.continuing
  return words(late ? 'agreement-line-late' : 'agreement-line', {
    at,
    text: briefly(agreement),
    owner: agreement.owner.name,
    day: shortDate(agreement.dueOn, locale),
    state: words(`agreement-state-${agreement.state}`),
  })
}
