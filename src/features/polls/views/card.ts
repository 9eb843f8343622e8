import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Shown } from '../../broadcasts/queries/shown.ts'
import { headLines } from '../../broadcasts/views/audience.ts'
import { audiencePress } from '../../broadcasts/views/presses.ts'
import type { Standing } from '../queries/answers.ts'
import type { ShownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { numbered } from './letter.ts'
import {
  cardPress,
  closePress,
  dropPress,
  fieldPress,
  namesPress,
  previewPress,
  remindPress,
  resultPress,
  sendPress,
} from './presses.ts'
import { resultLines } from './result.ts'

const questionLine = ({ poll }: ShownPoll) => `<b>${escapeHtml(poll.question)}</b>`

const untilLine = (words: Words, { poll, zone }: ShownPoll, locale: Locale) =>
  words('poll-closes', { when: dateAndTime(poll.closesAt, zone, locale) })

/** A draft: what is asked, of whom, until when, and the buttons that change each. */
export function draftView(words: Words, shown: ShownPoll, audience: Shown, locale: Locale): View {
  const { id, audienceId, options } = shown.poll
  const { reachable, groups } = audience.heads
  const text = [
    words('poll-draft'),
    questionLine(shown),
    ...numbered(options),
    '',
    ...headLines(words, audience, locale),
    untilLine(words, shown, locale),
    ...(groups > 0 ? [words('poll-open-in-groups')] : []),
  ].join('\n')
  const keyboard = new InlineKeyboard()
    .text(words('poll-button-question'), fieldPress.data({ id, field: 'question' }))
    .text(words('poll-button-options'), fieldPress.data({ id, field: 'options' }))
    .row()
    .text(words('poll-button-audience'), audiencePress.data({ audience: audienceId }))
    .text(words('poll-button-time'), fieldPress.data({ id, field: 'time' }))
    .row()
    .text(words('poll-button-preview'), previewPress.data({ id }))
    .row()
    .text(words('poll-button-send', { people: number(reachable, locale), groups }), sendPress.data({ id }))
    .row()
    .text(words('poll-button-drop'), dropPress.data({ id }))
  return { text, keyboard }
}

/** One that has gone out: how it stands, and what its author can do. */
export function standingView(words: Words, shown: ShownPoll, standing: Standing, locale: Locale): View {
  const { id, state } = shown.poll
  const running = state === 'sent'
  const text = [
    words(running ? 'poll-running' : 'poll-closed'),
    questionLine(shown),
    '',
    ...resultLines(words, standing, locale),
    ...(running ? ['', untilLine(words, shown, locale)] : []),
  ].join('\n')
  const keyboard = new InlineKeyboard()
    .text(words('poll-button-result'), resultPress.data({ id }))
    .text(words('poll-button-names'), namesPress.data({ id }))
    .row()
  if (!running) return { text, keyboard }
  if (standing.silent > 0)
    keyboard
      .text(words('poll-button-remind', { count: number(standing.silent, locale) }), remindPress.data({ id }))
      .row()
  keyboard
    .text(words('poll-button-refresh'), cardPress.data({ id }))
    .text(words('poll-button-close'), closePress.data({ id, sure: '0' }))
  return { text, keyboard }
}

/** To the one who goes on with the poll of somebody who leads no more. */
export const inheritedView = (words: Words, { id, question }: Poll, name: string): View => ({
  text: words('poll-inherited', { question, name }),
  keyboard: new InlineKeyboard().text(words('poll-button-card'), cardPress.data({ id })),
})

/** Asked before nobody can answer any more. */
export const closeAskView = (words: Words, id: number, silent: number): View => ({
  text: words('poll-close-ask', { count: silent }),
  keyboard: new InlineKeyboard()
    .text(words('poll-button-close-sure'), closePress.data({ id, sure: '1' }))
    .text(words('poll-button-back'), cardPress.data({ id })),
})

/** Opens the card again after something was typed. */
export const toCard = (words: Words, id: number) => ({ label: words('poll-button-card'), data: cardPress.data({ id }) })
