import { InlineKeyboard } from 'grammy'
import { longDate, shortDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import type { Agreement, Step } from '../queries/agreements.ts'
import { isOpen, type Move, movesFrom, nextLetterState } from '../rules/agreement.ts'
import type { AgreementLetter } from '../table.ts'
import {
  evidencePress,
  forwardPress,
  historyPress,
  letterPress,
  listPress,
  movePress,
  ownPress,
  reassignPress,
} from './presses.ts'
import { dueText, meetingText, type Show, stateText } from './words.ts'

const mostSteps = 4
const mostLetters = 3

export type Whole = { agreement: Agreement; steps: readonly Step[]; letters: readonly AgreementLetter[] }

/** What was done by a step: another state, another day, or a note on the same state. */
function deedText({ words, locale }: Show, step: Step, before: Step | undefined): string {
  if (!before) return words('agreement-step-made')
  if (step.newOwner !== null) return words('agreement-step-owner', { name: step.newOwner })
  if (step.dueOn !== before.dueOn || step.continuing !== before.continuing)
    return words(step.continuing ? 'agreement-step-review' : 'agreement-step-due', {
      day: longDate(step.dueOn, locale),
    })
  return words(`agreement-state-${step.state}`)
}

/** *• 24 Nov 2026 · Dalam proses · Budi Santoso*, and what was said with it. */
function stepLines(show: Show, { zone }: Agreement, steps: readonly Step[], from: number): string[] {
  return steps.flatMap((step, at) => {
    if (at < from) return []
    const day = shortDate(dayOf(step.at, zone), show.locale)
    const head = show.words('agreement-step', { day, deed: html(deedText(show, step, steps[at - 1])), by: step.name })
    return [head, ...(step.note === null ? [] : [show.words('agreement-step-note', { note: step.note })])]
  })
}

/** *✉️ Surat No. … kepada Panewu Playen: terkirim 25 Nov 2026*. */
export function letterLine({ words, locale }: Show, letter: AgreementLetter): string {
  const { number: no, addressee, subject, state, signedOn, sentOn, repliedOn } = letter
  const on = repliedOn ?? sentOn ?? signedOn
  const line = words(no === null ? 'agreement-letter-line-draft' : 'agreement-letter-line', {
    number: no ?? '',
    addressee,
    subject,
    state: words(`agreement-letter-${state}`),
  })
  return on === null ? line : `${line} ${escapeHtml(shortDate(on, locale))}`
}

/** The agreement itself: what, who, by when, and how it stands. */
export function bodyLines(show: Show, agreement: Agreement): string[] {
  const { words } = show
  const { text, owner, follower, topic } = agreement
  const meeting = meetingText(show, agreement)
  return [
    words('agreement-title', { text }),
    words('agreement-stands', { state: html(stateText(show, agreement)) }),
    words('agreement-owner', { owner: owner.name }),
    ...(owner.id === follower.id ? [] : [words('agreement-follower', { name: follower.name })]),
    dueText(show, agreement),
    ...(topic === null ? [] : [words('agreement-topic', { topic })]),
    ...(meeting === undefined ? [] : [words('agreement-meeting', { meeting })]),
  ]
}

const moveLabel = ({ words }: Show, { state: from, continuing }: Agreement, move: Move): string => {
  if (move === 'due' && continuing) return words('agreement-button-review')
  const again = move === from ? '-again' : !isOpen(from) ? '-reopen' : ''
  return words(`agreement-button-${move}${again}`)
}

/** The buttons that move it, two in a row. */
export function moveButtons(keyboard: InlineKeyboard, show: Show, agreement: Agreement, leads: boolean) {
  const { id, seq, state } = agreement
  const buttons = movesFrom(state, leads).map((move): [string, string] => [
    moveLabel(show, agreement, move),
    movePress.data({ id, seq, move }),
  ])
  return pairButtons(keyboard, buttons)
}

function letterButtons(keyboard: InlineKeyboard, { words }: Show, { agreement, letters }: Whole) {
  for (const letter of letters.slice(-mostLetters)) {
    const to = nextLetterState(letter.state)
    if (to && to !== 'draft')
      keyboard.text(words(`agreement-button-letter-${to}`), forwardPress.data({ letter: letter.id, to }))
  }
  if (isOpen(agreement.state)) keyboard.text(words('agreement-button-letter'), letterPress.data({ id: agreement.id }))
  return keyboard.row()
}

/** One agreement whole, and what this person can do with it. */
export function cardView(show: Show, whole: Whole, leads: boolean): View {
  const { words, locale } = show
  const { agreement, steps, letters } = whole
  const { id } = agreement
  const hidden = Math.max(0, steps.length - mostSteps)
  const text = [
    ...bodyLines(show, agreement),
    ...letters.slice(-mostLetters).map(letter => letterLine(show, letter)),
    '',
    words('agreement-history'),
    ...(hidden > 0 ? [words('agreement-steps-before', { count: number(hidden, locale) })] : []),
    ...stepLines(show, agreement, steps, hidden),
  ].join('\n')
  const keyboard = moveButtons(new InlineKeyboard(), show, agreement, leads)
  letterButtons(keyboard, show, whole)
  if (leads && isOpen(agreement.state))
    keyboard.text(words('agreement-button-reassign'), reassignPress.data(agreement)).row()
  const shown = steps.reduce((sum, { evidence }) => sum + evidence.length, 0)
  if (shown > 0) keyboard.text(words('agreement-button-evidence', { count: shown }), evidencePress.data({ id }))
  if (hidden > 0) keyboard.text(words('agreement-button-history'), historyPress.data({ id }))
  keyboard.row()
  const list = leads ? listPress.data({ filter: 'open', by: '-', page: 0 }) : ownPress.data({})
  return { text, keyboard: keyboard.text(words(leads ? 'agreement-button-list' : 'agreement-button-own'), list) }
}

/** All that happened, of any length. */
export const historyText = (show: Show, { agreement, steps }: Whole): string =>
  [
    show.words('agreement-title', { text: agreement.text }),
    show.words('agreement-history'),
    ...stepLines(show, agreement, steps, 0),
  ].join('\n')
