import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { answerPress, calendarPress } from './presses.ts'

/** *PERUBAHAN JADWAL*: what was, and what holds now. */
export function movedView(
  words: Words,
  shown: ShownMeeting,
  before: Meeting,
  otherTime: boolean,
  locale: Locale,
): View {
  const { meeting, zone } = shown
  const { id } = meeting
  const moment = (at: Date | null) => (at === null ? '–' : dateAndTime(at, zone, locale))
  const lines = [
    words('meeting-moved', { title: titleOf(words, meeting) }),
    ...(otherTime
      ? [words('meeting-moved-time', { old: moment(before.startsAt), new: moment(meeting.startsAt) })]
      : []),
    ...(before.venue === meeting.venue
      ? []
      : [words('meeting-moved-venue', { old: before.venue ?? '–', new: meeting.venue ?? '–' })]),
    ...(otherTime ? ['', words('meeting-answer-again')] : []),
  ]
  const keyboard = new InlineKeyboard()
  if (otherTime)
    keyboard
      .text(words('meeting-button-yes'), answerPress.data({ id, answer: 'yes' }))
      .text(words('meeting-button-no'), answerPress.data({ id, answer: 'no' }))
      .row()
  keyboard.text(words('meeting-button-calendar'), calendarPress.data({ id }))
  return { text: lines.join('\n'), keyboard }
}

export const cancelledView = (words: Words, { meeting, zone }: ShownMeeting, locale: Locale): View => ({
  text: words('meeting-cancelled', {
    title: titleOf(words, meeting),
    when: meeting.startsAt === null ? '–' : dateAndTime(meeting.startsAt, zone, locale),
  }),
})
