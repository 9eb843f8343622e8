import { InlineKeyboard } from 'grammy'
import { longDate } from '../../../base/dates-out.ts'
import { escapeHtml } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import { planOf, topicOf } from '../rules/body.ts'
import type { Minutes, Plan, Point, Question, Topic } from '../table.ts'
import { type Show, topicTitle } from './draft.ts'
import { askPress, dropPress, editPress } from './presses.ts'

const mostPoints = 12
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text)

/** *Kebutuhan: ruang kerja Playen*; a decision says what it is as well. */
export const pointLine = ({ words }: Pick<Show, 'words'>, { kind, text }: Point): string =>
  words(`minutes-point-${kind}`, { text })

const buttons = (show: Show, { id, version }: Minutes, of: number, asked: readonly Question[]): InlineKeyboard =>
  pairButtons(
    new InlineKeyboard(),
    asked.map(question => [show.words(`minutes-edit-${question}`), askPress.data({ id, question, of })] as const),
  )
    .text(show.words('minutes-button-drop'), dropPress.data({ id, of, version }))
    .text(show.words('minutes-button-back'), editPress.data({ id, page: 0 }))

function topicView(show: Show, minutes: Minutes, topic: Topic): View {
  const text = [
    `<b>${topicTitle(show, topic)}</b>`,
    ...(topic.discussion === '' ? [] : [escapeHtml(cut(topic.discussion, 1_200))]),
    ...topic.points.slice(0, mostPoints).map(({ kind, text: said }) => pointLine(show, { kind, text: cut(said, 180) })),
  ].join('\n')
  return { text, keyboard: buttons(show, minutes, topic.id, ['title', 'discussion', 'points']) }
}

function planView(show: Show, minutes: Minutes, { id, text, owner, follower, dueOn, continuing }: Plan): View {
  const { words, locale } = show
  const lines = [
    words('agreement-title', { text }),
    words('agreement-owner', { owner: owner?.name ?? '–' }),
    ...(follower === null ? [] : [words('agreement-follower', { name: follower.name })]),
    words(continuing ? 'agreement-review' : 'agreement-due', { day: dueOn === null ? '–' : longDate(dueOn, locale) }),
  ]
  const asked = [
    'plan_text',
    'plan_owner',
    'plan_due',
    ...(owner?.kind === 'person' ? [] : ['plan_follower']),
  ] as Question[]
  return { text: lines.join('\n'), keyboard: buttons(show, minutes, id, asked) }
}

/** One topic or one agreement of the draft, and what of it can be changed; nothing where it is gone. */
export function oneView(show: Show, minutes: Minutes, id: number): View | undefined {
  const topic = topicOf(minutes.body, id)
  if (topic) return topicView(show, minutes, topic)
  const plan = planOf(minutes.body, id)
  return plan && planView(show, minutes, plan)
}
