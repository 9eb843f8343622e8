import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale, longDate } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Agreement } from '../../agreements/queries/agreements.ts'
import { lineText } from '../../agreements/views/words.ts'
import { titleOf } from '../../meetings/rules/title.ts'
import type { Held } from '../queries/minutes.ts'
import type { Source } from '../queries/source.ts'
import { gapsOf, isEmpty, planGap } from '../rules/body.ts'
import type { Body, Minutes, Plan, Question, Topic } from '../table.ts'
import {
  askPress,
  checkedPress,
  draftPress,
  editPress,
  meetingPress,
  onePress,
  previewPress,
  takerPress,
} from './presses.ts'

export type Show = { words: Words; locale: Locale; now: Date }
export type Whole = { held: Held & { minutes: Minutes }; source: Source; isTaker: boolean; leads: boolean }

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text)

export const topicTitle = ({ words }: Pick<Show, 'words'>, { title }: Topic): string =>
  title === '' ? words('minutes-untitled') : escapeHtml(short(title, 60))

const topicLine = (show: Show, topic: Topic, at: number): string =>
  show.words('minutes-topic-line', {
    at,
    title: html(topicTitle(show, topic)),
    decisions: topic.points.filter(({ kind }) => kind === 'decision').length,
    needs: topic.points.filter(({ kind }) => kind !== 'decision').length,
  })

/** *2. Bersurat kepada Panewu – Budi Santoso · 5 Desember 2026*; what is missing stands out. */
function planLine({ words, locale }: Show, plan: Plan, at: number): string {
  const { owner, dueOn, continuing, text } = plan
  const said = owner === null ? words('minutes-no-owner') : escapeHtml(short(owner.name, 40))
  const day = dueOn === null ? words('minutes-no-day') : longDate(dueOn, locale)
  return words(planGap(plan) ? 'minutes-plan-line-open' : 'minutes-plan-line', {
    at,
    text: short(text, 70),
    owner: html(said),
    day: html(continuing && dueOn !== null ? words('minutes-continuing', { day }) : day),
  })
}

/** Lines of each list: all of the message stays within what Telegram takes. */
const mostListed = 10

function listOf<One>(
  show: Show,
  head: string,
  items: readonly One[],
  line: (one: One, at: number) => string,
): string[] {
  if (items.length === 0) return []
  const left = items.length - mostListed
  const more = left > 0 ? [show.words('minutes-more', { count: left })] : []
  return ['', head, ...items.slice(0, mostListed).map((one, at) => line(one, at + 1)), ...more]
}

/** Topics and what was agreed on, one line each. */
export function bodyLines(show: Show, { topics, plans }: Body): string[] {
  const [heard, agreed] = [
    show.words('minutes-topics', { count: topics.length }),
    show.words('minutes-plans', { count: plans.length }),
  ]
  return [
    ...listOf(show, heard, topics, (one, at) => topicLine(show, one, at)),
    ...listOf(show, agreed, plans, (one, at) => planLine(show, one, at)),
  ]
}

const mostOpen = 5

/** What earlier meetings left open comes first. */
function openLines(show: Show, open: readonly Agreement[]): string[] {
  if (open.length === 0) return []
  const left = open.length - mostOpen
  const lines = open.slice(0, mostOpen).map((one, at) => lineText(show, one, at + 1))
  const more = left > 0 ? [show.words('minutes-more', { count: left })] : []
  return ['', show.words('minutes-left-open'), ...lines, ...more]
}

function headLines({ words, locale }: Show, { held: { meeting, minutes }, source }: Whole): string[] {
  const { figures } = source
  const said = Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, number(count, locale)]))
  return [
    words('minutes-title', { title: titleOf(words, meeting) }),
    ...(meeting.startsAt === null ? [] : [escapeHtml(dateAndTime(meeting.startsAt, source.agency.zone, locale))]),
    words('minutes-chair', { name: minutes.chair ?? '–' }),
    words('minutes-taker', { name: source.taker }),
    words(source.isMarked ? 'minutes-attended' : 'minutes-answered', said),
  ]
}

/** The draft as it stands, what is missing, and what can be done with it; or what was sent. */
export function draftView(show: Show, whole: Whole): View {
  const { words, locale } = show
  const { minutes } = whole.held
  const { body, state, checkedAt } = minutes
  const isSent = state === 'sent' && checkedAt !== null
  const gaps = gapsOf(minutes)
  const text = [
    ...headLines(show, whole),
    ...(isSent ? [words('minutes-was-sent', { at: dateAndTime(checkedAt, whole.source.agency.zone, locale) })] : []),
    ...openLines(show, isSent ? [] : whole.source.open),
    ...bodyLines(show, body),
    ...(isEmpty(body) ? ['', words(whole.isTaker ? 'minutes-empty' : 'minutes-empty-other')] : []),
    ...(!isSent && whole.isTaker && !isEmpty(body) && gaps.length > 0
      ? ['', words('minutes-incomplete', { count: gaps.length })]
      : []),
  ].join('\n')
  return { text, keyboard: isSent ? sentButtons(show, minutes) : draftButtons(show, whole) }
}

const sentButtons = ({ words }: Show, { id }: Minutes) =>
  new InlineKeyboard().text(words('minutes-button-preview'), previewPress.data({ id }))

function draftButtons({ words }: Show, { held: { minutes }, isTaker, leads }: Whole): InlineKeyboard {
  const { id, body, version } = minutes
  const ask = (question: Question, of = 0) => askPress.data({ id, question, of })
  const keyboard = new InlineKeyboard()
  if (isTaker)
    keyboard
      .text(words('minutes-button-paste'), ask('paste'))
      .row()
      .text(words('minutes-button-topic'), ask('title'))
      .text(words('minutes-button-plan'), ask('plan'))
      .row()
      .text(words('minutes-button-chair'), ask('chair'))
  if (leads) keyboard.text(words('minutes-button-taker'), takerPress.data({ id }))
  if (isEmpty(body)) return keyboard
  keyboard.row()
  if (isTaker) keyboard.text(words('minutes-button-edit'), editPress.data({ id, page: 0 }))
  keyboard.text(words('minutes-button-preview'), previewPress.data({ id })).row()
  const [gap] = gapsOf(minutes)
  if (!isTaker) return keyboard
  if (gap) return keyboard.text(words('minutes-button-complete'), ask(gap.question, gap.of))
  return keyboard.text(words('minutes-button-checked'), checkedPress.data({ id, version }))
}

/** Which meeting's minutes; those that are begun or sent say so. */
export function chooseView(show: Show, meetings: readonly Held[], zoneOf: (held: Held) => string): View {
  const { words } = show
  const keyboard = new InlineKeyboard()
  for (const held of meetings) {
    const sign = held.minutes === null ? '' : held.minutes.state === 'sent' ? '✅ ' : '✍️ '
    keyboard
      .text(`${sign}${titleOf(words, held.meeting)} · ${zoneOf(held)}`, meetingPress.data({ id: held.meeting.id }))
      .row()
  }
  return { text: words(meetings.length === 0 ? 'minutes-none' : 'minutes-choose'), keyboard }
}

const partsOnPage = 20

/** Which part is to be changed: topics and agreements by their numbers, a page at a time. */
export function editView(show: Show, { id, body }: Minutes, page: number): View {
  const { words } = show
  const parts = [
    ...body.topics.map((topic, at) => ({
      of: topic.id,
      label: words('minutes-button-topic-number', { at: at + 1 }),
      line: `📖 ${topicLine(show, topic, at + 1)}`,
    })),
    ...body.plans.map((plan, at) => ({
      of: plan.id,
      label: words('minutes-button-plan-number', { at: at + 1 }),
      line: `📌 ${planLine(show, plan, at + 1)}`,
    })),
  ]
  const shown = parts.slice(page * partsOnPage, (page + 1) * partsOnPage)
  const keyboard = new InlineKeyboard()
  shown.forEach(({ of, label }, at) => {
    keyboard.text(label, onePress.data({ id, of }))
    if (at % 4 === 3) keyboard.row()
  })
  keyboard.row()
  for (let from = 0; parts.length > partsOnPage && from < parts.length; from += partsOnPage) {
    const facts = { from: from + 1, to: Math.min(from + partsOnPage, parts.length) }
    keyboard.text(words('minutes-button-page', facts), editPress.data({ id, page: from / partsOnPage }))
  }
  keyboard.row().text(words('minutes-button-back'), draftPress.data({ id }))
  return { text: [words('minutes-ask-which'), '', ...shown.map(({ line }) => line)].join('\n'), keyboard }
}
