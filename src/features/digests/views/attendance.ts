import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import { dateAndTime, dateRange, type Locale } from '../../../base/dates-out.ts'
import { addDays, type Day, weekdayOf, weekOf, type Zone } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { definePress, idPart } from '../../../telegram/press.ts'
import { counted, inState, type StatedPerson, type WeekState, weekStates } from '../rules/week.ts'
import type { Span } from '../rules.ts'

const scopePart = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)
const mondayPart = z.iso.date().refine(day => weekdayOf(day as Day) === 1)
const weekPart = { agency: idPart, scope: scopePart, from: mondayPart }

/** Who stands where in a week: in short, or everybody by name. */
export const attendancePress = definePress('da', { ...weekPart, show: z.enum(['list', 'all']) })
/** One private reminder to each who is silent. */
export const remindPress = definePress('di', weekPart)

/** A week of a part of an agency, as its coordinator reads it. */
export type AttendanceData = {
  agency: number
  scope: string
  title: string
  span: Span
  today: Day
  people: readonly StatedPerson[]
}

export type Saying = { words: Words; locale: Locale }

/** *16–22 November*: the year is plain. */
export const spanShort = ({ from, to }: Span, locale: Locale) => dateRange(from, to, locale).replace(/ \d{4}$/, '')

/** *pekan lalu (16–22 November)*. */
export function weekText({ words, locale }: Saying, span: Span, today: Day): string {
  const which = [weekOf(today).from, weekOf(addDays(today, -7)).from].indexOf(span.from)
  return words('attendance-week', { which: ['this', 'last'][which] ?? 'other', span: spanShort(span, locale) })
}

/** Names that the short form lists; the whole list names all. */
const mostNames = 30

function namesOf({ words, locale }: Saying, people: readonly StatedPerson[]): string {
  const names = people.slice(0, mostNames).map(({ name }) => name)
  const left = people.length - names.length
  return [...names, ...(left > 0 ? [words('attendance-more', { count: number(left, locale) })] : [])].join(', ')
}

const countedStates = ['late', 'nihil', 'on-leave', 'waiting', 'not-joined', 'unreachable'] as const

/** For a coordinator alone: who has not reported, by name, and how many have a reason or cannot be asked. */
export function attendanceText(saying: Saying, { title, span, today, people }: AttendanceData): string {
  const { words, locale } = saying
  const silent = inState(people, 'silent')
  const facts = { week: html(weekText(saying, span, today)), expected: number(counted(people).length, locale) }
  const list =
    silent.length > 0
      ? words('attendance-silent', { ...facts, count: number(silent.length, locale), names: namesOf(saying, silent) })
      : words('attendance-complete', { week: facts.week })
  const rest = countedStates.flatMap(state => {
    const count = inState(people, state).length
    return count === 0 ? [] : [words(`attendance-count-${state}`, { count: number(count, locale) })]
  })
  return [`<b>${escapeHtml(title)}</b>`, [list, ...rest].join(' · ')].join('\n')
}

export const attendanceView = (saying: Saying, data: AttendanceData): View => {
  const { words, locale } = saying
  const { agency, scope, span, people } = data
  const about = { agency, scope, from: span.from }
  const silent = inState(people, 'silent').length
  const keyboard = new InlineKeyboard()
  if (silent > 0)
    keyboard.text(words('attendance-button-remind', { count: number(silent, locale) }), remindPress.data(about)).row()
  if (people.length > 0) keyboard.text(words('attendance-button-all'), attendancePress.data({ ...about, show: 'all' }))
  return { text: attendanceText(saying, data), ...(people.length > 0 && { keyboard }) }
}

/** First what asks for something to be done. */
const listed = ['silent', 'unreachable', 'waiting', 'not-joined', 'late', 'on-leave', 'nihil', 'on-time'] as const

/** Everybody by name under the state they are in; `titleOf` says where somebody stands. For private eyes only. */
export function everybodyText(
  saying: Saying,
  { title, span, today, people }: AttendanceData,
  titleOf: (region: string) => string,
): string {
  const { words, locale } = saying
  const places = new Set(people.map(({ region }) => region))
  const lineOf = ({ name, region }: StatedPerson) =>
    escapeHtml(places.size > 1 ? `• ${name} – ${titleOf(region)}` : `• ${name}`)
  const sections = listed.flatMap(state => {
    const own = inState(people, state)
    const heading = words(`attendance-count-${state}`, { count: number(own.length, locale) })
    return own.length === 0 ? [] : ['', `<b>${heading}</b>`, ...own.map(lineOf)]
  })
  return [
    `<b>${escapeHtml(title)}</b>`,
    words('attendance-of', { week: html(weekText(saying, span, today)) }),
    ...sections,
  ].join('\n')
}

/** How many stand in each state, without names: what all may see who read the figures. */
export function statesText({ words, locale }: Saying, counts: Readonly<Record<WeekState, number>>): string | undefined {
  const said = weekStates.flatMap(state =>
    counts[state] === 0 ? [] : [words(`attendance-count-${state}`, { count: number(counts[state], locale) })],
  )
  return said.length === 0 ? undefined : said.join(' · ')
}

type Told = { sent: number; dueAt: Date; before: number; resting: number; unreachable: readonly string[] }

/** What came of *Ingatkan*: how many are reminded and when, who was before, and who cannot be reached. */
export function remindedText({ words, locale }: Saying, told: Told, { zone }: { zone: Zone }, now: Date): string {
  const { sent, dueAt, before, resting, unreachable } = told
  const count = number(sent, locale)
  const waits = dueAt > now ? 'remind-later' : 'remind-now'
  return [
    sent > 0 ? words(waits, { count, when: dateAndTime(dueAt, zone, locale) }) : words('remind-nobody'),
    ...(before > 0 ? [words('remind-before', { count: number(before, locale) })] : []),
    ...(resting > 0 ? [words('remind-resting', { count: number(resting, locale) })] : []),
    ...(unreachable.length > 0
      ? [words('remind-unreachable', { names: unreachable.slice(0, mostNames).join(', ') })]
      : []),
  ].join('\n')
}

/** What came of the reminders that one press caused, once all are settled. */
export function remindResultText(
  { words, locale }: Saying,
  { sent, lost, reported }: { sent: number; lost: readonly string[]; reported: number },
): string {
  const parts = [
    words('remind-result-sent', { count: number(sent, locale) }),
    ...(reported > 0 ? [words('remind-result-reported', { count: number(reported, locale) })] : []),
    ...(lost.length > 0
      ? [
          words('remind-result-lost', {
            count: number(lost.length, locale),
            names: lost.slice(0, mostNames).join(', '),
          }),
        ]
      : []),
  ]
  return parts.join('\n')
}
