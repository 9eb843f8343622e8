import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { ShownMeeting } from '../queries/shown.ts'
import { titleOf } from '../rules/title.ts'
import { factLines, invitationView } from './invitation.ts'
import { agreePress, calendarPress } from './presses.ts'

/** Asks somebody of the roster whether they come in another's place. */
export function substituteAskedView(
  words: Words,
  shown: ShownMeeting,
  absent: { id: number; name: string },
  locale: Locale,
): View {
  const { meeting } = shown
  const text = [
    words('meeting-substitute-asked', { name: absent.name, title: titleOf(words, meeting) }),
    ...factLines(words, shown, locale),
  ].join('\n')
  const about = { id: meeting.id, worker: absent.id }
  const keyboard = new InlineKeyboard()
    .text(words('meeting-button-agree'), agreePress.data({ ...about, agree: '1' }))
    .text(words('meeting-button-disagree'), agreePress.data({ ...about, agree: '0' }))
  return { text, keyboard }
}

/** The invitation as somebody has it who comes for one who was invited. */
export function representingView(words: Words, shown: ShownMeeting, names: readonly string[], locale: Locale): View {
  const { id } = shown.meeting
  const text = [
    invitationView(words, shown, locale).text,
    '',
    words('meeting-representing', { names: names.join(', ') }),
  ].join('\n')
  return { text, keyboard: new InlineKeyboard().text(words('meeting-button-calendar'), calendarPress.data({ id })) }
}
