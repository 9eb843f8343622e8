import { InlineKeyboard } from 'grammy'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, plainText, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import type { Attendee, Noted } from '../queries/people.ts'
import { brokeWord, cameAnyway, isUnmarkedYes, letters, type Status, statuses, statusOf } from '../rules/status.ts'
import type { Claim, Guest } from '../table.ts'
import { factsOf, momentOf, type Shown, said, statusText } from './moments.ts'
import {
  addGuestPress,
  allPress,
  decidePress,
  deskPress,
  listPress,
  markPress,
  personPress,
  removeGuestPress,
} from './presses.ts'

const perPage = 10

/** What holds of somebody, or a dash while nothing was noted. */
const letterOf = (one: Attendee) => (one.marked === null && one.answer !== 'no' ? '–' : letters[statusOf(one)])

/** The list by pages: each name with what holds of them. */
export function listView(words: Words, shown: Shown, people: readonly Attendee[], wanted: number): View {
  const { id } = shown.meeting
  const pages = Math.max(1, Math.ceil(people.length / perPage))
  const page = Math.min(wanted, pages - 1)
  const keyboard = new InlineKeyboard()
  if (people.some(isUnmarkedYes)) keyboard.text(words('attendance-button-everyone'), allPress.data({ id })).row()
  for (const one of people.slice(page * perPage, (page + 1) * perPage))
    keyboard.text(`${letterOf(one)} · ${one.name}`, personPress.data({ id, worker: one.id, page })).row()
  if (page > 0) keyboard.text('◀️', listPress.data({ id, page: page - 1 }))
  if (page < pages - 1) keyboard.text('▶️', listPress.data({ id, page: page + 1 }))
  keyboard.row().text(words('attendance-button-back'), deskPress.data({ id }))
  const facts = { ...factsOf(words, shown), page: page + 1, pages, count: people.length }
  return { text: words(people.length === 0 ? 'attendance-list-empty' : 'attendance-list', facts), keyboard }
}

function historyLine(words: Words, shown: Shown, { status, way, substitute, at, by }: Noted): string {
  const facts = { at: momentOf(at, shown), status: plainText(statusText(words, status)), by }
  const line = words(`attendance-history-${way}`, facts)
  return substitute === null ? line : `${line} ${words('attendance-history-substitute', { name: substitute })}`
}

const answerLine = (words: Words, { answer, reason, named }: Attendee): string => {
  if (answer === null) return words('attendance-answered-nothing')
  const why = answer === 'no' ? plainText(words(`meeting-reason-${reason ?? 'other'}`)) : (named ?? '')
  return words(`attendance-answered-${answer}`, { why })
}

/** One person: what they had answered, what was noted, and the eight states. */
export function personView(
  words: Words,
  shown: Shown,
  { one, history, page }: { one: Attendee; history: readonly Noted[]; page: number },
): View {
  const { id } = shown.meeting
  const lines = [
    `👤 <b>${escapeHtml(one.name)}</b>`,
    answerLine(words, one),
    '',
    ...(history.length === 0
      ? [words('attendance-history-none')]
      : history.map(mark => historyLine(words, shown, mark))),
  ]
  const buttons = statuses.map((status: Status): [string, string] => {
    const label = words('attendance-button-status', { letter: letters[status], said: said(words, status) })
    return [
      one.marked === status ? `✔️ ${label}` : label,
      markPress.data({ id, worker: one.id, page, after: one.number, status }),
    ]
  })
  const keyboard = pairButtons(new InlineKeyboard(), buttons)
  return {
    text: lines.join('\n'),
    keyboard: keyboard.text(words('attendance-button-list'), listPress.data({ id, page })),
  }
}

const names = (people: readonly Attendee[]) => people.map(one => `• ${escapeHtml(one.name)}`)

/** Who said yes and is not there, and who said no and came: for the hosts alone. */
export function gapsText(words: Words, people: readonly Attendee[]): string {
  const [broke, came] = [people.filter(brokeWord), people.filter(cameAnyway)]
  return [
    ...(broke.length > 0 ? [words('attendance-gap-broke', { count: broke.length }), ...names(broke), ''] : []),
    ...(came.length > 0 ? [words('attendance-gap-came', { count: came.length }), ...names(came)] : []),
  ]
    .join('\n')
    .trimEnd()
}

/** Guests with the way to add one, or to take one off. */
export function guestsView(words: Words, shown: Shown, guests: readonly Guest[]): View {
  const { id } = shown.meeting
  const keyboard = new InlineKeyboard().text(words('attendance-button-add-guest'), addGuestPress.data({ id })).row()
  for (const guest of guests.slice(0, 40))
    keyboard
      .text(
        plainText(words('attendance-button-remove-guest', { name: guest.name })),
        removeGuestPress.data({ id, guest: guest.id }),
      )
      .row()
  const lines = guests.map(({ name, office }) => `• ${escapeHtml(name)} – ${escapeHtml(office)}`)
  const text = [words('attendance-guests', { ...factsOf(words, shown), count: guests.length }), ...lines].join('\n')
  return { text, keyboard: keyboard.text(words('attendance-button-back'), deskPress.data({ id })) }
}

/** *450 meter*, *18,5 kilometer*: roughly, for nobody has to know where exactly somebody was. */
function distanceText(words: Words, metres: number, { locale }: Shown): string {
  if (metres < 1_000) return words('attendance-metres', { count: number(Math.round(metres / 10) * 10, locale) })
  return words('attendance-kilometres', { count: number(metres / 1_000, locale, 1) })
}

/** Somebody says that they were there; a host confirms it or not. */
export function claimView(words: Words, shown: Shown, claim: Claim, name: string): View {
  const { id } = shown.meeting
  const facts = {
    ...factsOf(words, shown),
    name,
    at: momentOf(claim.at, shown),
    distance: distanceText(words, claim.metres ?? 0, shown),
  }
  const press = (yes: '0' | '1') => decidePress.data({ id, claim: claim.id, yes })
  return {
    text: words(`attendance-claim-${claim.why}`, facts),
    keyboard: new InlineKeyboard()
      .text(words('attendance-button-confirm'), press('1'))
      .text(words('attendance-button-refuse'), press('0')),
  }
}

/** The claim once it was decided. */
export const decidedView = (words: Words, claim: Claim, name: string): View => ({
  text: words(claim.state === 'confirmed' ? 'attendance-claim-confirmed' : 'attendance-claim-refused', { name }),
})
