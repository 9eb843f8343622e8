import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcutWith } from '../../../telegram/shortcut.ts'
import type { Tally } from '../../broadcasts/rules.ts'
import { outcomeLine } from '../../broadcasts/views/progress.ts'
import { countsOf, type Invitee } from '../queries/meetings.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { bannerOf, factLines } from './invitation.ts'
import {
  cancelPress,
  listPress,
  movePress,
  personalPress,
  postponePress,
  remindPress,
  seriesPress,
  statusPress,
  whatsAppPress,
} from './presses.ts'

/** `unreached`: to how many the invitation did not come for certain. */
export type Status = {
  shown: ShownMeeting
  invitees: readonly Invitee[]
  tally: Tally | undefined
  unreached: number
  /** It was held: nothing about it can be changed. */
  over: boolean
}

/** How its invitations were answered, and what the inviter can do now. */
export function statusView(words: Words, status: Status, locale: Locale): View {
  const { shown, invitees, tally } = status
  const { meeting } = shown
  const counts = countsOf(invitees)
  const text = [
    ...bannerOf(words, meeting),
    `📋 <b>${escapeHtml(titleOf(words, meeting))}</b>`,
    ...factLines(words, shown, locale),
    '',
    ...(tally ? [outcomeLine(words, tally, locale)] : []),
    words('meeting-counts', counts),
  ].join('\n')
  return { text, keyboard: statusButtons(words, status, counts.silent, locale) }
}

function statusButtons(words: Words, { shown, unreached, over }: Status, silent: number, locale: Locale) {
  const { meeting } = shown
  const { id, state } = meeting
  const keyboard = new InlineKeyboard().text(words('meeting-button-list'), listPress.data({ id }))
  if (state === 'postponed') return postponedButtons(words, meeting, keyboard.row())
  if (state !== 'sent') return keyboard
  const ahead = { silent: over ? 0 : silent, unreached: over ? 0 : unreached }
  if (ahead.silent > 0)
    keyboard.row().text(words('meeting-button-remind', { count: number(silent, locale) }), remindPress.data({ id }))
  if (ahead.unreached > 0)
    keyboard
      .row()
      .text(words('meeting-button-personal', { count: number(unreached, locale) }), personalPress.data({ id }))
  if (over) keyboard.row()
  else changeButtons(words, id, keyboard.row())
  keyboard.text(words('meeting-button-attendance'), shortcutWith.data({ command: 'hadir', words: `m-${id}` }))
  return meeting.seriesId === null
    ? keyboard
    : keyboard.row().text(words('meeting-button-series'), seriesPress.data({ id }))
}

const changeButtons = (words: Words, id: number, keyboard: InlineKeyboard): InlineKeyboard =>
  keyboard
    .text(words('meeting-button-move-time'), movePress.data({ id, what: 'when' }))
    .text(words('meeting-button-move-venue'), movePress.data({ id, what: 'venue' }))
    .row()
    .text(words('meeting-button-postpone'), postponePress.data({ id, how: 'ask' }))
    .text(words('meeting-button-cancel'), cancelPress.data({ id, sure: '0' }))
    .row()
    .text(words('meeting-button-whatsapp'), whatsAppPress.data({ id }))

const postponedButtons = (words: Words, { id, seriesId }: Meeting, keyboard: InlineKeyboard): InlineKeyboard => {
  keyboard
    .text(words('meeting-button-new-time'), movePress.data({ id, what: 'when' }))
    .row()
    .text(words('meeting-button-cancel'), cancelPress.data({ id, sure: '0' }))
  return seriesId === null ? keyboard : keyboard.row().text(words('meeting-button-series'), seriesPress.data({ id }))
}

/** Asked before all are told that it is put off. */
export const postponeAskView = (words: Words, id: number, title: string, count: number): View => ({
  text: words('meeting-postpone-ask', { title, count }),
  keyboard: new InlineKeyboard()
    .text(words('meeting-button-postpone-to'), postponePress.data({ id, how: 'to' }))
    .row()
    .text(words('meeting-button-postpone-open'), postponePress.data({ id, how: 'open' }))
    .row()
    .text(words('meeting-button-back'), statusPress.data({ id })),
})

/** Asked before all are told that it will not be held. */
export const cancelAskView = (words: Words, id: number, title: string, count: number): View => ({
  text: words('meeting-cancel-ask', { title, count }),
  keyboard: new InlineKeyboard()
    .text(words('meeting-button-cancel-sure'), cancelPress.data({ id, sure: '1' }))
    .text(words('meeting-button-back'), statusPress.data({ id })),
})

const groupsOfAnswers = ['yes', 'substitute', 'no', null] as const

/** Names by answer: for those who lead them. `reasons`: why somebody cannot come, for the inviter alone. */
export function listText(words: Words, shown: ShownMeeting, invitees: readonly Invitee[], reasons: boolean): string {
  const parts = groupsOfAnswers.flatMap(answer => {
    const people = invitees.filter(one => one.answer === answer)
    if (people.length === 0) return []
    const lines = people.map(one => `• ${escapeHtml(one.name)}${detailOf(words, one, reasons)}`)
    return [`<b>${words(`meeting-list-${answer ?? 'silent'}`, { count: people.length })}</b>`, ...lines, '']
  })
  return [`📋 <b>${escapeHtml(titleOf(words, shown.meeting))}</b>`, '', ...parts].join('\n').trimEnd()
}

function detailOf(words: Words, { answer, reason, substitute, agreed }: Invitee, reasons: boolean): string {
  if (answer === 'no' && reason !== null && reasons) return ` – ${words(`meeting-reason-${reason}`)}`
  if (answer !== 'substitute' || substitute === null) return ''
  const refused = agreed === false ? ` (${words('meeting-substitute-refused')})` : ''
  return ` → ${escapeHtml(substitute)}${refused}`
}
