import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import { escapeHtml, plainText, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Letter } from '../../broadcasts/table.ts'
import type { ShownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { choosePress, takeBackPress } from './presses.ts'

/** What a button of a small telephone shows of an option; longer ones are also written out. */
const shownOnButton = 32
const shownInTitle = 60

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)

/** The first words of the question, by which its author knows it again. */
export const titleOf = (words: Words, { question }: Pick<Poll, 'question'>): string =>
  plainText(words('poll-title', { question: cut(question, shownInTitle) }))

const isLong = (option: string) => option.length > shownOnButton

/** *1. Selasa*: all options, one in a line. */
export const numbered = (options: readonly string[]): string[] =>
  options.map((option, place) => `${place + 1}. ${escapeHtml(option)}`)

function buttons(words: Words, { id, options }: Poll, chosen: number | undefined): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  const numbers = options.some(isLong)
  options.forEach((option, place) => {
    const label = cut(numbers ? `${place + 1}. ${option}` : option, shownOnButton)
    keyboard.text(place === chosen ? `✅ ${label}` : label, choosePress.data({ id, option: place })).row()
  })
  return chosen === undefined ? keyboard : keyboard.text(words('poll-button-take-back'), takeBackPress.data({ id }))
}

type Asked = { chosen?: number | undefined; listed?: boolean }

function askedLines(words: Words, { poll, zone }: ShownPoll, locale: Locale, { chosen, listed }: Asked): string[] {
  const until = dateAndTime(poll.closesAt, zone, locale)
  const option = chosen === undefined ? undefined : poll.options[chosen]
  return [
    ...(listed || poll.options.some(isLong) ? [...numbered(poll.options), ''] : []),
    option === undefined ? words('poll-choose', { until }) : words('poll-chosen', { option, until }),
  ]
}

function letterText(words: Words, shown: ShownPoll, locale: Locale, asked: Asked): string {
  const { poll, agency, author } = shown
  return [
    words('poll-heading', { agency }),
    `<b>${escapeHtml(poll.question)}</b>`,
    '',
    ...askedLines(words, shown, locale, asked),
    '',
    words('poll-by', { author }),
  ].join('\n')
}

/** What everybody is asked in private, with what they have chosen so far. */
export const letterView = (words: Words, shown: ShownPoll, locale: Locale, chosen?: number): View => ({
  text: letterText(words, shown, locale, { chosen }),
  keyboard: buttons(words, shown.poll, chosen),
})

/** The same without buttons that would count. */
export const previewView = (words: Words, shown: ShownPoll, locale: Locale): View => ({
  text: letterText(words, shown, locale, { listed: true }),
})

export function letterOf(words: Words, shown: ShownPoll, locale: Locale): Letter {
  const view = letterView(words, shown, locale)
  return { method: 'sendMessage', payload: { text: view.text, ...htmlMessage(view) } }
}

/** The same in a group, where everybody sees who chooses what. */
export const groupPollOf = ({ question, options }: Poll): Letter => ({
  method: 'sendPoll',
  payload: { question, options: options.map(text => ({ text })), is_anonymous: false },
})

/** Asks again who has not answered. */
export function reminderView(words: Words, shown: ShownPoll, locale: Locale): View {
  const { poll } = shown
  const text = [
    words('poll-reminder'),
    `<b>${escapeHtml(poll.question)}</b>`,
    '',
    ...askedLines(words, shown, locale, {}),
  ].join('\n')
  return { text, keyboard: buttons(words, poll, undefined) }
}

/** Below an answer that comes too late. */
export const closedView = (words: Words, { poll, agency }: ShownPoll, chosen: number | undefined): View => {
  const option = chosen === undefined ? undefined : poll.options[chosen]
  const answer = option === undefined ? words('poll-closed-unanswered') : words('poll-closed-answered', { option })
  return { text: [words('poll-heading', { agency }), `<b>${escapeHtml(poll.question)}</b>`, '', answer].join('\n') }
}
