import { InlineKeyboard } from 'grammy'
import { dateAndTime, type Locale } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import { number } from '../../../base/numbers-out.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import { whatsAppLink } from '../../../base/whatsapp.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import type { FiledMonth } from '../queries/source.ts'
import { type Month, monthTitle } from '../rules/months.ts'
import type { MonthlyReport } from '../rules/report.ts'
import type { Standing } from '../rules/standing.ts'
import type { MonthlyRow } from '../table.ts'
import type { Show } from './activity.ts'
import { choicePress, monthPress, sendPress } from './presses.ts'
import { figureLines } from './summary.ts'

type Choosing = { months: readonly FiledMonth[]; running: Month; hasMore: boolean }

/** Which month: each with its reports, two months or all. */
export function choiceView(words: Words, locale: Locale, { months, running, hasMore }: Choosing): View {
  const keyboard = new InlineKeyboard()
  for (const { month, reports } of months) {
    const facts = { month: monthTitle(month, locale), count: number(reports, locale) }
    const label = words(month === running ? 'monthly-button-running' : 'monthly-button-month', facts)
    keyboard.text(label, monthPress.data({ month, as: 'pdf' })).row()
  }
  if (hasMore) keyboard.text(words('monthly-button-earlier'), choicePress.data({ show: 'all' }))
  return { text: words('monthly-choose'), keyboard }
}

/** A month without a filed report has nothing to be made of. */
export const emptyView = (words: Words, locale: Locale, month: Month): View => ({
  text: words('monthly-empty', { month: monthTitle(month, locale) }),
  keyboard: new InlineKeyboard()
    .text(words('report-button-form'), shortcut.data({ command: 'lapor' }))
    .text(words('monthly-button-other'), choicePress.data({ show: 'recent' })),
})

export type Before = {
  report: MonthlyReport
  standing: Standing
  zone: Zone
  /** Names of those whom it would go to, or went to. */
  readers: readonly string[]
  reviewer: string | undefined
  /** Photos that could not be fetched. */
  lost: number
  share: string
}

/** What was sent was provisional, and the month is over now. */
const isFinal = ({ report, standing: { sent } }: Before) => report.until === null && Boolean(sent?.summary.until)

function standingLines(words: Words, locale: Locale, before: Before): string[] {
  const { standing, zone, readers, reviewer } = before
  const { sendable, sent } = standing
  const names = readers.join(', ')
  if (!sent?.sentAt) return [words(readers.length > 0 ? 'monthly-look-first' : 'monthly-nobody', { names })]
  const at = dateAndTime(sent.sentAt, zone, locale)
  if (sendable) return [words(isFinal(before) ? 'monthly-final' : 'monthly-changed', { at })]
  const seen = sent.reviewedAt && reviewer !== undefined ? dateAndTime(sent.reviewedAt, zone, locale) : undefined
  return [
    words('monthly-sent', { at, names }),
    ...(seen === undefined ? [] : [words('monthly-seen', { name: reviewer ?? '', at: seen })]),
    ...(sent.note === null ? [] : [words('monthly-note-kept', { note: sent.note })]),
  ]
}

function actionsBelow(words: Words, { report, standing, readers, share }: Before): InlineKeyboard {
  const { sendable, sent } = standing
  const keyboard = new InlineKeyboard()
  if (sendable && readers.length > 0)
    keyboard
      .text(words(sent ? 'monthly-button-send-again' : 'monthly-button-send'), sendPress.data({ monthly: sendable.id }))
      .row()
  const link = whatsAppLink(share)
  const { month } = report
  if (link) keyboard.url(words('report-button-share'), link)
  else keyboard.text(words('digest-button-whatsapp'), monthPress.data({ month, as: 'text' }))
  return keyboard
    .text(words('monthly-button-sheet'), monthPress.data({ month, as: 'xlsx' }))
    .row()
    .text(words('monthly-button-other'), choicePress.data({ show: 'recent' }))
}

/** Below the document: what it comes to, where it stands, and what can be done with it. */
export function summaryView(show: Show, before: Before): View {
  const { words, locale } = show
  const { report, lost } = before
  const lines = [
    words('monthly-summary-title', { month: monthTitle(report.month, locale) }),
    ...figureLines(show, report),
    ...(lost > 0 ? [words('monthly-photos-lost', { count: lost })] : []),
    '',
    ...standingLines(words, locale, before),
  ]
  return { text: lines.join('\n'), keyboard: actionsBelow(words, before) }
}

export const whatsAppView = (words: Words, share: string): View => ({
  text: `${words('digest-whatsapp-hint')}\n\n${escapeHtml(share)}`,
})

type Offered = { month: Month; address: string | null; reports: number }

/** On the first day of the next month: the month is ready, one tap away. */
export function offerView(words: Words, locale: Locale, { month, address, reports }: Offered): View {
  const greeting = html(words('greeting-pagi'))
  const facts = { greeting, address: address ?? words('report-address'), month: monthTitle(month, locale), reports }
  return {
    text: words('monthly-offer', facts),
    keyboard: new InlineKeyboard().text(words('monthly-button-look'), monthPress.data({ month, as: 'pdf' })),
  }
}

type Changed = { row: MonthlyRow; report: MonthlyReport; zone: Zone }

/** What was sent says something else than the reports do now: both numbers, and the new document one tap away. */
export function changedView(words: Words, locale: Locale, { row, report, zone }: Changed): View {
  const month = row.month as Month
  const at = row.sentAt ? dateAndTime(row.sentAt, zone, locale) : ''
  const counts = { before: number(row.summary.reports, locale), now: number(report.reports, locale) }
  const id = row.summary.reports === report.reports ? 'monthly-told-changed' : 'monthly-told-changed-count'
  return {
    text: words(id, { month: monthTitle(month, locale), at, ...counts }),
    keyboard: new InlineKeyboard().text(words('monthly-button-look'), monthPress.data({ month, as: 'pdf' })),
  }
}
