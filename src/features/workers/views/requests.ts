import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import { dateAndTime, longDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { RequestCard } from '../queries/requests.ts'
import { approvePress, beginPress, declinePress, matchPress, movePress } from './presses.ts'

const facts = ({ request, agency, pillar, region, became }: RequestCard) => ({
  ...{ name: request.name, agency, pillar, region },
  became: became ?? request.name,
})

/** The request with what can be decided. */
export function requestView(words: Words, locale: Locale, card: RequestCard): View {
  const { id } = card.request
  const known = card.joined.map(({ name, since }) =>
    words('request-joined-already', { name, since: since ? longDate(dayOf(since, card.zone), locale) : '–' }),
  )
  const keyboard = new InlineKeyboard()
  for (const { id: worker, name } of card.matches)
    keyboard.text(words('request-button-match', { name: html(name) }), matchPress.data({ request: id, worker })).row()
  for (const { id: worker, name } of card.joined)
    keyboard.text(words('request-button-move', { name: html(name) }), movePress.data({ request: id, worker })).row()
  keyboard.text(words('request-button-approve'), approvePress.data({ request: id })).row()
  const decline = known.length > 0 ? 'request-button-not-the-one' : 'request-button-decline'
  keyboard.text(words(decline), declinePress.data({ request: id }))
  return { text: [words('request-card', facts(card)), ...known].join('\n'), keyboard }
}

/** What was decided, by whom and when. */
export function decidedView(words: Words, locale: Locale, card: RequestCard): View {
  const { state, decidedAt } = card.request
  const when = decidedAt === null ? '' : dateAndTime(decidedAt, card.zone, locale)
  return { text: words(`request-decided-${state}`, { ...facts(card), decider: card.decider ?? '–', when }) }
}

/** What the applicant is told. */
export function answerView(words: Words, card: RequestCard): View {
  if (card.request.state === 'declined') return { text: words('request-answer-declined', facts(card)) }
  const keyboard = new InlineKeyboard().text(words('join-button-begin'), beginPress.data({}))
  const moved = card.request.state === 'moved'
  return { text: words(moved ? 'request-answer-moved' : 'request-answer-approved', facts(card)), keyboard }
}
