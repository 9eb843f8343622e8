import { InlineKeyboard } from 'grammy'
import { dateAndTime, longDate } from '../../../base/dates-out.ts'
import { daysBetween } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import { dueOn, complaint as kind } from '../../reports/kinds/complaint.ts'
import { fieldOf } from '../../reports/kinds/registry.ts'
import type { Step } from '../queries/complaints.ts'
import { type Filter, isOpen, nextStates, type State, stateAtFiling } from '../rules.ts'
import { historyPress, listPress, movePress, ownListPress, ownViewPress, photosPress } from './presses.ts'
import { ageText, choiceText, isOverdue, officesOf, type Placed, type Show, stateText, topicText } from './words.ts'

/** Moves that stand on the card, the others being a tap away; and letters of what is said beside the complaint itself. */
const mostSteps = 4
const mostLetters = 200

const shortened = (text: string) => (text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text)

function stepText(show: Show, complaint: Placed, { movedAt, state, referredTo, note, by }: Step): string {
  const at = dateAndTime(movedAt, complaint.zone, show.locale)
  const said = html(stateText(show, state, referredTo, officesOf(complaint)))
  const head = show.words('complaint-step', { at, state: said, by })
  return note === null ? head : `${head}\n${show.words('complaint-step-note', { note })}`
}

/** How it was filed: the first line of what happened. */
function filedText(show: Show, complaint: Placed): string {
  const { values, author, filedAt, zone } = complaint
  const office = typeof values.referred_to === 'string' ? values.referred_to : null
  const state = html(stateText(show, stateAtFiling(values), office, officesOf(complaint)))
  return show.words('complaint-filed', { at: dateAndTime(filedAt, zone, show.locale), state, by: author.name })
}

function dueText(show: Show, { state, day }: Placed): string[] {
  if (!isOpen(state)) return []
  const [due, late] = [dueOn(day), daysBetween(dueOn(day), show.today)]
  const facts = { day: longDate(due, show.locale), days: late }
  return [show.words(late > 0 ? 'complaint-overdue' : 'complaint-due', facts)]
}

function answersText(show: Show, { values }: Placed): string[] {
  const { words } = show
  const label = (id: string) => html(words(fieldOf(kind, id)?.labelId ?? kind.labelId))
  const chosen = ['complaint_kind', 'topic', 'sector', 'channel', 'reporter_kind'].flatMap(id => {
    const value = choiceText(show, values, id)
    return value === undefined ? [] : [words('report-card-field', { label: label(id), value: html(value) })]
  })
  const told = ['place', 'result', 'obstacle', 'follow_up'].flatMap(id => {
    const value = values[id]
    return typeof value === 'string' ? [words('report-card-field', { label: label(id), value: shortened(value) })] : []
  })
  return [words('report-card-summary', { text: String(values.summary ?? '') }), ...chosen, ...told]
}

function bodyText(show: Show, complaint: Placed): string[] {
  const { words, locale } = show
  const { number: no, state, referredTo, day, region, places, photos } = complaint
  const stands = html(stateText(show, state, referredTo, officesOf(complaint)))
  const place = words('report-card-place', { place: places.title(region) })
  return [
    words('complaint-title', { number: no }),
    words('complaint-stands', { state: stands, age: html(ageText(show, complaint)) }),
    ...dueText(show, complaint),
    '',
    `${place} · ${words('report-card-day', { day: longDate(day, locale) })}`,
    ...answersText(show, complaint),
    ...(photos.length > 0 ? [words('report-card-photos', { count: photos.length })] : []),
  ]
}

function stepsText(show: Show, complaint: Placed, steps: readonly Step[]): string[] {
  const { words, locale } = show
  const left = steps.length - mostSteps
  return [
    words('complaint-history'),
    filedText(show, complaint),
    ...(left > 0 ? [words('complaint-steps-between', { count: number(left, locale) })] : []),
    ...steps.slice(-mostSteps).map(step => stepText(show, complaint, step)),
  ]
}

/** The whole of a complaint, what happened with it, and what can be done; `back` is the page of the list it came from. */
export function complaintView(
  show: Show,
  complaint: Placed,
  steps: readonly Step[],
  back: { filter: Filter; page: number },
): View {
  const keyboard = pairButtons(
    new InlineKeyboard(),
    movesOf(show, complaint).map(({ label, data }) => [label, data] as const),
  )
  looks(keyboard, show, complaint, steps)
  keyboard.text(show.words('complaint-button-list'), listPress.data(back))
  return { text: [...bodyText(show, complaint), '', ...stepsText(show, complaint, steps)].join('\n'), keyboard }
}

/** The same for the worker who filed it: to be read only. */
export function ownComplaintView(show: Show, complaint: Placed, steps: readonly Step[]): View {
  const keyboard = looks(new InlineKeyboard(), show, complaint, steps)
  keyboard.text(show.words('complaint-button-own'), ownListPress.data({ page: 0 }))
  return { text: [...bodyText(show, complaint), '', ...stepsText(show, complaint, steps)].join('\n'), keyboard }
}

function looks(keyboard: InlineKeyboard, { words }: Show, { id, photos }: Placed, steps: readonly Step[]) {
  const count = photos.length
  if (count > 0) keyboard.text(words('report-button-photos', { count }), photosPress.data({ report: id }))
  if (steps.length > mostSteps) keyboard.text(words('complaint-button-history'), historyPress.data({ report: id }))
  return keyboard.row()
}

/** The label of a move: what is being worked on already can be given a note, or passed on elsewhere. */
const moveLabel = ({ words }: Show, from: State, to: State): string =>
  words(from === to ? `complaint-button-${to}-again` : `complaint-button-${to}`)

const movesOf = (show: Show, { id, seq, state }: Placed) =>
  nextStates(state).map(to => ({
    label: moveLabel(show, state, to),
    data: movePress.data({ report: id, seq, to }),
  }))

/** All that happened, of any length. */
export const historyText = (show: Show, complaint: Placed, steps: readonly Step[]): string =>
  [
    show.words('complaint-title', { number: complaint.number }),
    show.words('complaint-history'),
    filedText(show, complaint),
    ...steps.map(step => stepText(show, complaint, step)),
  ].join('\n')

/** What the worker who filed a complaint is told of a move. */
export function toldView(show: Show, complaint: Placed, { state, referredTo, note, by, movedAt }: Step): View {
  const { words, locale } = show
  const { id, number: no, region, places, values, zone } = complaint
  const at = dateAndTime(movedAt, zone, locale)
  const said = html(stateText(show, state, referredTo, officesOf(complaint)))
  const facts = { number: no, place: places.name(region), topic: html(topicText(show, values)), state: said, by, at }
  const lines = [words('complaint-told', facts), ...(note === null ? [] : [words('complaint-step-note', { note })])]
  const keyboard = new InlineKeyboard().text(words('complaint-button-view'), ownViewPress.data({ report: id }))
  return { text: lines.join('\n'), keyboard }
}

/** Whose answer is late stands out in a list. */
export const lineText = (show: Show, complaint: Placed, at: number): string => {
  const { state, referredTo, region, places, values } = complaint
  return show.words(isOverdue(complaint, show) ? 'complaint-line-late' : 'complaint-line', {
    at,
    place: places.name(region),
    topic: html(topicText(show, values)),
    state: html(stateText(show, state, referredTo, officesOf(complaint))),
    age: html(ageText(show, complaint)),
  })
}
