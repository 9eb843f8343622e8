import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Announcement } from '../table.ts'
import { titleOf } from './letter.ts'
import { readPress, remindPress, unreadPress } from './presses.ts'

type Counted = { read: number; unread: number }

/** How many have read it, for its author, with one button to remind the others. */
export function unreadView(words: Words, announcement: Announcement, { read, unread }: Counted, locale: Locale): View {
  const { id } = announcement
  const facts = {
    title: titleOf(words, announcement),
    read: number(read, locale),
    unread: number(unread, locale),
    all: unread === 0 ? 'yes' : 'no',
  }
  if (unread === 0) return { text: words('announcement-read-by', facts) }
  const keyboard = new InlineKeyboard()
    .text(words('announcement-button-remind', { count: facts.unread }), remindPress.data({ id }))
    .row()
    .text(words('announcement-button-unread'), unreadPress.data({ id }))
  return { text: words('announcement-read-by', facts), keyboard }
}

/** The one reminder of somebody who has not said that they read it. */
export const reminderView = (words: Words, announcement: Announcement): View => ({
  text: words('announcement-reminder', { title: titleOf(words, announcement) }),
  keyboard: new InlineKeyboard().text(words('announcement-button-read'), readPress.data({ id: announcement.id })),
})
