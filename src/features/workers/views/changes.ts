import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { ChangeCard } from '../queries/changes.ts'
import { standingText } from './joining.ts'
import { changeApprovePress, changeDeclinePress, withdrawPress } from './presses.ts'

/** *pindah ke Kapanewon Wonosari*, *tambah pilar TKSK*. */
export const changeText = (words: Words, { request, value }: Pick<ChangeCard, 'request' | 'value'>) =>
  html(words(`ask-what-${request.what}`, { value }))

/** For those who decide. */
export function changeRequestView(words: Words, card: ChangeCard): View {
  const { id: request } = card.request
  const keyboard = new InlineKeyboard()
    .text(words('ask-button-approve'), changeApprovePress.data({ request }))
    .text(words('ask-button-decline'), changeDeclinePress.data({ request }))
  const standing = standingText(words, card.standing)
  return { text: words('ask-card', { name: card.worker.name, standing, change: changeText(words, card) }), keyboard }
}

/** What was decided, by whom and when. */
export function changeDecidedView(words: Words, locale: Locale, card: ChangeCard): View {
  const { state, decidedAt } = card.request
  const when = decidedAt === null ? '' : dateAndTime(decidedAt, card.zone, locale)
  const facts = { name: card.worker.name, change: changeText(words, card), decider: card.decider ?? '–', when }
  return { text: words(`ask-decided-${state}`, facts) }
}

/** What the person hears. */
export function changeAnswerView(words: Words, card: ChangeCard): View {
  const { state, what } = card.request
  const decider = card.decider ?? '–'
  if (state === 'approved') return { text: words(`ask-answer-approved-${what}`, { value: card.value, decider }) }
  return { text: words('ask-answer-declined', { change: changeText(words, card), decider }) }
}

/** What the person waits for, with the way to take it back. */
export function changeWaitingView(words: Words, card: ChangeCard, told: readonly string[]): View {
  const keyboard = new InlineKeyboard().text(
    words('ask-button-withdraw'),
    withdrawPress.data({ request: card.request.id }),
  )
  const change = changeText(words, card)
  const text =
    told.length > 0 ? words('ask-sent', { change, names: told.join(', ') }) : words('ask-sent-nobody', { change })
  return { text, keyboard }
}
