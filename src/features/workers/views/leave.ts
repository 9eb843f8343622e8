import { InlineKeyboard } from 'grammy'
import { dateRange, type Locale, longDate, longDateRange, weekdayAndDate } from '../../../base/dates-out.ts'
import { addDays, type Day, weekdayOf } from '../../../base/days.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Standing } from '../queries/places.ts'
import { type Days, type LeaveProblem, leaveKinds, lengthOf, type StatedLeave } from '../rules/leave.ts'
import type { Leave, Worker } from '../table.ts'
import { standingText } from './joining.ts'
import { leaveCancelPress, leaveHomePress, leaveNewPress, personPress } from './presses.ts'

/** In which words and of which day something is said. */
export type Said = { words: Words; locale: Locale; today: Day }

const daysText = (words: Words, locale: Locale, days: Days) =>
  html(words('leave-days', { days: longDateRange(days.from, days.to, locale), count: lengthOf(days) }))

/** *Cuti, Senin–Rabu, 23–25 November 2026 (3 hari)*. */
const leaveText = (words: Words, locale: Locale, { kind, ...days }: StatedLeave) =>
  html(words('leave-line', { kind: html(words(`leave-kind-${kind}`)), days: daysText(words, locale, days) }))

const asStated = ({ kind, fromDay, toDay }: Leave): StatedLeave => ({ kind, from: fromDay, to: toDay })

/** A leave on one short line of a card. */
export const leaveLines = ({ words, locale }: Said, stated: readonly StatedLeave[]): string[] =>
  stated.map(({ kind, ...days }) =>
    words('leave-listed', { kind: html(words(`leave-title-${kind}`)), days: daysText(words, locale, days) }),
  )

type Home = {
  worker: number
  own: boolean
  name: string
  agency: number
  stated: readonly (StatedLeave & { id: number })[]
}

/** What is stated from today on, and what can be: one's own, or somebody's below. */
export function leaveHomeView(said: Said, { worker, own, name, agency, stated }: Home): View {
  const { words, locale, today } = said
  const keyboard = new InlineKeyboard()
  for (const kind of leaveKinds) keyboard.text(words(`leave-button-${kind}`), leaveNewPress.data({ worker, kind }))
  keyboard.row()
  for (const { id, kind, ...days } of stated) {
    const facts = { kind: html(words(`leave-kind-${kind}`)), days: dateRange(days.from, days.to, locale) }
    const label = words(days.from < today ? 'leave-button-end' : 'leave-button-cancel', facts)
    keyboard.text(label, leaveCancelPress.data({ leave: id })).row()
  }
  if (!own) keyboard.text(words('person-button-open'), personPress.data({ agency, worker, page: 0 }))
  const head = own ? words('leave-home') : words('leave-home-other', { name })
  return { text: [head, ...leaveLines(said, stated)].join('\n'), keyboard }
}

/** Whether what was typed can be stated, in one sentence with the values that stand against it. */
export function problemText({ words, locale }: Said, wanted: Days, problem: LeaveProblem): string {
  const [from, to] = [longDate(wanted.from, locale), longDate(wanted.to, locale)]
  if (problem.why === 'overlap')
    return words('leave-problem-overlap', { earlier: leaveText(words, locale, problem.earlier) })
  const days = problem.why === 'too-long' ? problem.days : lengthOf(wanted)
  return words(`leave-problem-${problem.why}`, { from, to, count: days })
}

/** The last days that are offered once the first is known: itself, the two after it, the Friday of that week. */
export function endChoices({ words, locale }: Said, from: Day): { label: string; value: Day }[] {
  const friday = addDays(from, 5 - weekdayOf(from))
  const ends = [...new Set([addDays(from, 1), addDays(from, 2), friday])].filter(end => end > from).sort()
  const labels = ends.map(value => ({
    label: words('leave-button-until', { day: weekdayAndDate(value, locale) }),
    value,
  }))
  return [{ label: words('leave-button-one-day'), value: from }, ...labels]
}

/** What will be kept, to be looked at. */
export const cardText = ({ words, locale }: Said, leave: StatedLeave, name: string | undefined): string =>
  [
    words('leave-card', {
      kind: html(words(`leave-title-${leave.kind}`)),
      days: daysText(words, locale, leave),
    }),
    ...(name === undefined ? [] : [words('leave-card-for', { name })]),
    words('leave-card-ask'),
  ].join('\n')

type Kept = { leave: Leave; told: readonly string[]; own: boolean; name: string; address: string }

/** What was kept, and who knows of it. */
export function keptView({ words, locale }: Said, { leave, told, own, name, address }: Kept): View {
  const keyboard = new InlineKeyboard().text(
    words('leave-button-more'),
    leaveHomePress.data({ worker: leave.workerId }),
  )
  const line = leaveText(words, locale, asStated(leave))
  if (leave.cancelledAt) return { text: words('leave-cancelled', { leave: line }), keyboard }
  const wish = own && leave.kind === 'sick' ? [words('leave-wish', { address })] : []
  const known = told.length > 0 ? [words('leave-told', { names: told.join(', ') })] : []
  const head = own ? words('leave-kept', { leave: line }) : words('leave-kept-for', { name, leave: line })
  return { text: [head, ...known, ...wish].join('\n'), keyboard }
}

/** After it was taken back. */
export function takenBackView(
  { words, locale }: Said,
  outcome: 'cancelled' | 'shortened' | 'over',
  leave: Leave,
): View {
  const keyboard = new InlineKeyboard().text(
    words('leave-button-more'),
    leaveHomePress.data({ worker: leave.workerId }),
  )
  return { text: words(`leave-${outcome}`, { leave: leaveText(words, locale, asStated(leave)) }), keyboard }
}

export type LeaveNews = { what: 'stated' | 'cancelled' | 'shortened'; leave: Leave }
type About = { worker: Worker; standing: Standing | undefined; author: string | undefined }

/** For those who lead the person, or, with an author, for the person: the kind and the days, never why. */
export function leaveNewsView(words: Words, locale: Locale, { what, leave }: LeaveNews, about: About): View {
  const { worker, standing, author } = about
  const line = leaveText(words, locale, asStated(leave))
  if (author !== undefined) {
    const keyboard = new InlineKeyboard().text(words('leave-button-more'), leaveHomePress.data({ worker: worker.id }))
    return { text: words(`leave-for-you-${what}`, { author, leave: line }), keyboard }
  }
  const held = standing ? standingText(words, standing) : ''
  const text = words(`leave-news-${what}`, { name: worker.name, standing: held, leave: line })
  if (!standing) return { text }
  const open = personPress.data({ agency: standing.agency.id, worker: worker.id, page: 0 })
  return { text, keyboard: new InlineKeyboard().text(words('person-button-open'), open) }
}

/** In a group leave is not spoken of: the way to the private chat. */
export function leaveInGroupView(words: Words, username: string): View {
  const keyboard = new InlineKeyboard().url(words('leave-button-private'), `https://t.me/${username}?start=cuti`)
  return { text: words('leave-in-group'), keyboard }
}
