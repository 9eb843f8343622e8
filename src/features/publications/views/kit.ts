import { InlineKeyboard } from 'grammy'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { placedPress } from './presses.ts'

const placedButton = (words: Words, storyId: number) =>
  new InlineKeyboard().text(words('publication-button-placed'), placedPress.data({ story: storyId }))

/** The caption as a message that is copied by one tap. */
export const captionView = (words: Words, caption: string): View => ({
  text: `${words('publication-kit-caption')}\n<pre>${escapeHtml(caption)}</pre>`,
})

/** What the kit is for, and where to say that it was used. */
export const kitView = (words: Words, storyId: number, title: string): View => ({
  text: words('publication-kit', { title }),
  keyboard: placedButton(words, storyId),
})

/** One friendly reminder, ever. */
export const kitReminderView = (words: Words, storyId: number, title: string, address: string): View => ({
  text: words('publication-kit-reminder', { title, address }),
  keyboard: placedButton(words, storyId),
})
