import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { type Month, monthTitle } from '../rules/months.ts'
import type { MonthlyRow } from '../table.ts'
import { monthPress, readPress } from './presses.ts'
import { summaryLines } from './summary.ts'

/** Whose report it is, and who has read it. */
export type CardFacts = { name: string; office: string; region: string; zone: Zone; reviewer?: string | undefined }

/** `past`: a later edition has taken the place of this one. */
function stateLines(words: Words, locale: Locale, row: MonthlyRow, { zone, reviewer }: CardFacts, past: boolean) {
  if (past) return [words('monthly-card-past')]
  const again = row.edition > 1 ? [words('monthly-card-again')] : []
  if (row.reviewedAt === null || reviewer === undefined) return again
  return [...again, words('monthly-card-seen', { name: reviewer, at: dateAndTime(row.reviewedAt, zone, locale) })]
}

/** Below the document of one who leads: whose month, what it comes to, and what they can say to it. */
export function cardView(words: Words, locale: Locale, row: MonthlyRow, facts: CardFacts, past = false): View {
  const month = monthTitle(row.month as Month, locale)
  const { name, office, region } = facts
  const lines = [
    words('monthly-card', { month, name, office, region }),
    ...summaryLines(words, locale, row.summary),
    ...stateLines(words, locale, row, facts, past),
  ]
  const press = (act: 'seen' | 'note') => readPress.data({ monthly: row.id, act })
  const keyboard = new InlineKeyboard()
  if (past) return { text: lines.join('\n'), keyboard }
  if (row.reviewedAt === null) keyboard.text(words('monthly-button-seen'), press('seen'))
  return { text: lines.join('\n'), keyboard: keyboard.text(words('monthly-button-note'), press('note')) }
}

const lookAgain = (words: Words, row: MonthlyRow) =>
  new InlineKeyboard().text(words('monthly-button-look'), monthPress.data({ month: row.month as Month, as: 'pdf' }))

/** What the author is told once somebody has read the report. */
export const seenView = (words: Words, locale: Locale, row: MonthlyRow, reader: string): View => ({
  text: words('monthly-told-seen', { month: monthTitle(row.month as Month, locale), name: reader }),
})

/** What a reader has to say to the author, word for word. */
export const notedView = (words: Words, locale: Locale, row: MonthlyRow, reader: string): View => ({
  text: words('monthly-told-note', {
    month: monthTitle(row.month as Month, locale),
    name: reader,
    note: row.note ?? '',
  }),
  keyboard: lookAgain(words, row),
})
