import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { countsOf, type Invitee } from '../queries/meetings.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { titleOf } from '../rules/title.ts'
import { factLines } from './invitation.ts'
import { cancelPress, listPress, movePress, remindPress, seriesPress, statusPress, whatsAppPress } from './presses.ts'

/** How its invitations were answered, and what the inviter can do now. */
export function statusView(words: Words, shown: ShownMeeting, invitees: readonly Invitee[], locale: Locale): View {
  const { meeting } = shown
  const { id } = meeting
  const counts = countsOf(invitees)
  const text = [
    ...(meeting.state === 'cancelled' ? [words('meeting-cancelled-banner')] : []),
    `📋 <b>${escapeHtml(titleOf(words, meeting))}</b>`,
    ...factLines(words, shown, locale),
    '',
    words('meeting-counts', counts),
  ].join('\n')
  const keyboard = new InlineKeyboard().text(words('meeting-button-list'), listPress.data({ id }))
  if (meeting.state !== 'sent') return { text, keyboard }
  if (counts.silent > 0)
    keyboard
      .row()
      .text(words('meeting-button-remind', { count: number(counts.silent, locale) }), remindPress.data({ id }))
  keyboard
    .row()
    .text(words('meeting-button-move-time'), movePress.data({ id, what: 'when' }))
    .text(words('meeting-button-move-venue'), movePress.data({ id, what: 'venue' }))
    .row()
    .text(words('meeting-button-whatsapp'), whatsAppPress.data({ id }))
    .text(words('meeting-button-cancel'), cancelPress.data({ id, sure: '0' }))
  if (meeting.seriesId !== null) keyboard.row().text(words('meeting-button-series'), seriesPress.data({ id }))
  return { text, keyboard }
}

/** Asked before all are told that it will not be held. */
export const cancelAskView = (words: Words, id: number, title: string, count: number): View => ({
  text: words('meeting-cancel-ask', { title, count }),
  keyboard: new InlineKeyboard()
    .text(words('meeting-button-cancel-sure'), cancelPress.data({ id, sure: '1' }))
    .text(words('meeting-button-back'), statusPress.data({ id })),
})

const groupsOfAnswers = ['yes', 'substitute', 'no', null] as const

/** Names by answer, with reasons: for the inviter alone. */
export function listText(words: Words, shown: ShownMeeting, invitees: readonly Invitee[]): string {
  const parts = groupsOfAnswers.flatMap(answer => {
    const people = invitees.filter(one => one.answer === answer)
    if (people.length === 0) return []
    const lines = people.map(one => `• ${escapeHtml(one.name)}${detailOf(words, one)}`)
    return [`<b>${words(`meeting-list-${answer ?? 'silent'}`, { count: people.length })}</b>`, ...lines, '']
  })
  return [`📋 <b>${escapeHtml(titleOf(words, shown.meeting))}</b>`, '', ...parts].join('\n').trimEnd()
}

function detailOf(words: Words, { answer, reason, substitute, agreed }: Invitee): string {
  if (answer === 'no' && reason !== null) return ` – ${words(`meeting-reason-${reason}`)}`
  if (answer !== 'substitute' || substitute === null) return ''
  const refused = agreed === false ? ` (${words('meeting-substitute-refused')})` : ''
  return ` → ${escapeHtml(substitute)}${refused}`
}
