import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { titleOf } from '../rules/title.ts'
import { factLines } from './invitation.ts'
import { answerPress } from './presses.ts'

/** Who has not answered is asked; who comes is told where, and what to bring. */
export function reminderView(words: Words, shown: ShownMeeting, silent: boolean, locale: Locale): View {
  const { meeting } = shown
  const { id } = meeting
  const heading = words(silent ? 'meeting-reminder-silent' : 'meeting-reminder-yes', { title: titleOf(words, meeting) })
  const text = [heading, ...factLines(words, shown, locale)].join('\n')
  if (!silent) return { text }
  const keyboard = new InlineKeyboard()
    .text(words('meeting-button-yes'), answerPress.data({ id, answer: 'yes' }))
    .text(words('meeting-button-no'), answerPress.data({ id, answer: 'no' }))
  if (meeting.mayDelegate)
    keyboard.row().text(words('meeting-button-substitute'), answerPress.data({ id, answer: 'substitute' }))
  return { text, keyboard }
}
