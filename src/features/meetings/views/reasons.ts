import { InlineKeyboard } from 'grammy'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { pairButtons } from '../../../telegram/pairs.ts'
import { reasons } from '../rules/meeting.ts'
import { answerPress, reasonPress } from './presses.ts'

const reasonsKeyboard = (words: Words, id: number): InlineKeyboard =>
  pairButtons(
    new InlineKeyboard(),
    reasons.map(reason => [words(`meeting-reason-${reason}`), reasonPress.data({ id, reason })] as const),
  )

/** Asks why somebody cannot come; `title` names the meeting where that is not plain. */
export const reasonsView = (words: Words, id: number, title?: string): View => ({
  text: title === undefined ? words('meeting-ask-reason') : words('meeting-ask-reason-of', { title }),
  keyboard: reasonsKeyboard(words, id),
})

/** Asks who comes instead of somebody who only chose so in a poll. */
export const unnamedView = (words: Words, id: number, title: string): View => ({
  text: words('meeting-ask-substitute-of', { title }),
  keyboard: new InlineKeyboard().text(
    words('meeting-button-name-substitute'),
    answerPress.data({ id, answer: 'substitute' }),
  ),
})
