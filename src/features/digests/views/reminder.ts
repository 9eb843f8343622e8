import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale, partOfDay } from '../../../base/dates-out.ts'
import { timeOf, type Zone } from '../../../base/days.ts'
import { html, type Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcut, shortcutWith } from '../../../telegram/shortcut.ts'
import type { Span } from '../rules.ts'
import { spanShort } from './attendance.ts'

export type ReminderData = {
  words: Words
  locale: Locale
  zone: Zone
  /** How they wish to be called. */
  address: string | null
  week: Span
  /** When they read it, which decides how they are greeted. */
  at: Date
  /** Of a week that is not over. */
  deadline?: Date
  /** A report of theirs only waits for their tap. */
  waiting?: boolean
}

/** The private reminder: nothing has come for the week, with a way out at one tap for each reason. */
export function reminderView({ words, locale, zone, address, week, at, deadline, waiting }: ReminderData): View {
  const facts = {
    greeting: html(words(`greeting-${partOfDay(timeOf(at, zone))}`)),
    address: address ?? words('report-address'),
    week: spanShort(week, locale),
    until: deadline ? dateAndTime(deadline, zone, locale) : '',
  }
  const text = words(deadline ? 'week-reminder-before' : 'week-reminder', facts)
  const keyboard = new InlineKeyboard()
    .text(words('week-reminder-report'), shortcut.data({ command: 'lapor' }))
    .row()
    .text(words('week-reminder-nihil'), shortcutWith.data({ command: 'nihil', words: week.from }))
    .row()
    .text(words('week-reminder-leave'), shortcut.data({ command: 'cuti' }))
  if (!waiting) return { text, keyboard }
  keyboard.row().text(words('week-reminder-waiting'), shortcut.data({ command: 'tugasku' }))
  return { text: `${text} ${words('week-reminder-draft')}`, keyboard }
}
