import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { answerPress, calendarPress, draftPress, statusPress } from './presses.ts'

/** Somebody who was invited, or who agreed to come for one who was. */
export type Told = 'invitee' | 'substitute'

export type Moved = {
  shown: ShownMeeting
  before: Meeting
  otherTime: boolean
  told: 'moved' | 'postponed' | 'resumed'
  who: Told
}

const moment = ({ zone }: ShownMeeting, at: Date | null, locale: Locale) =>
  at === null ? '–' : dateAndTime(at, zone, locale)

/** *PERUBAHAN JADWAL*, *DITUNDA* or *WAKTU BARU*: what was, and what holds now. */
export function movedView(words: Words, { shown, before, otherTime, told, who }: Moved, locale: Locale): View {
  const { meeting } = shown
  const times = { old: moment(shown, before.startsAt, locale), new: moment(shown, meeting.startsAt, locale) }
  const places = { old: before.venue ?? '–', new: meeting.venue ?? '–' }
  const lines = [
    words(`meeting-${told}`, { title: titleOf(words, meeting) }),
    ...(otherTime ? [words('meeting-moved-time', times)] : []),
    ...(before.venue === meeting.venue ? [] : [words('meeting-moved-venue', places)]),
    ...(otherTime ? ['', words(who === 'invitee' ? 'meeting-answer-again' : 'meeting-substitute-waits')] : []),
  ]
  const asks = otherTime && who === 'invitee'
  return { text: lines.join('\n'), ...(who === 'invitee' && { keyboard: changeButtons(words, meeting, asks) }) }
}

function changeButtons(words: Words, { id, mayDelegate }: Meeting, asks: boolean): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  if (asks)
    keyboard
      .text(words('meeting-button-yes'), answerPress.data({ id, answer: 'yes' }))
      .text(words('meeting-button-no'), answerPress.data({ id, answer: 'no' }))
      .row()
  if (asks && mayDelegate)
    keyboard.text(words('meeting-button-substitute'), answerPress.data({ id, answer: 'substitute' }))
  return keyboard.text(words('meeting-button-calendar'), calendarPress.data({ id }))
}

const stopped =
  (id: string) =>
  (words: Words, shown: ShownMeeting, who: Told, locale: Locale): View => {
    const { meeting } = shown
    const facts = { title: titleOf(words, meeting), when: moment(shown, meeting.startsAt, locale) }
    return { text: words(id, facts), ...(who === 'invitee' && { keyboard: changeButtons(words, meeting, false) }) }
  }

export const cancelledView = stopped('meeting-cancelled')

/** Put off without a new time. */
export const postponedView = stopped('meeting-postponed-open')

/** To the one who goes on with the meeting of somebody who leads no more. */
export function inheritedView(words: Words, meeting: Meeting, name: string): View {
  const { id, state } = meeting
  const text = words('meeting-inherited', { title: titleOf(words, meeting), name })
  const keyboard = new InlineKeyboard()
  return state === 'open'
    ? { text, keyboard: keyboard.text(words('meeting-button-card'), draftPress.data({ id })) }
    : { text, keyboard: keyboard.text(words('meeting-button-status'), statusPress.data({ id })) }
}
