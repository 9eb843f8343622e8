import { dayAndMonth, type Locale } from '../../../base/dates-out.ts'
import { number, percent } from '../../../base/numbers-out.ts'
import { escapeHtml, type Words } from '../../../base/translate.ts'
import { asWhatsApp } from '../../../base/whatsapp.ts'
import { monthTitle } from '../rules/months.ts'
import type { MonthlyReport } from '../rules/report.ts'
import { summaryOf } from '../rules/standing.ts'
import type { Summary } from '../table.ts'
import type { Show } from './activity.ts'
import { figureText } from './sections.ts'

const totalLine = (words: Words, locale: Locale, { reports, days }: Summary) =>
  words('monthly-summary-total', { reports: number(reports, locale), days: number(days, locale) })

/** *14 laporan dalam 12 hari kegiatan*, and where there are groups *5 dari 6 kelompok P2K2 bertemu · kehadiran 89,3%*. */
export function summaryLines(words: Words, locale: Locale, summary: Summary): string[] {
  const { met, own, present, of } = summary
  const share = of === 0 ? '–' : percent(present / of, locale)
  return [
    totalLine(words, locale, summary),
    ...(own === 0 ? [] : [words('monthly-summary-coverage', { met, own, share })]),
    ...runningLine(words, locale, summary),
  ]
}

/** That the month is not over. */
const runningLine = (words: Words, locale: Locale, { until }: Summary): string[] =>
  until ? [words('monthly-running-note', { day: dayAndMonth(until, locale) })] : []

/** The figures of a month in lines that a telephone shows. Safe for HTML. */
export function figureLines(show: Show, report: MonthlyReport): string[] {
  const { words, locale } = show
  const summary = summaryOf(report)
  const { met, own } = summary
  const figures = report.figures.flatMap(figure => figureText(show, figure).split('\n'))
  const groups = own === 0 ? [] : [words('monthly-summary-groups', { met, own })]
  return [
    totalLine(words, locale, summary),
    ...groups,
    ...figures.map(escapeHtml),
    ...runningLine(words, locale, summary),
  ]
}

type Sharer = { name: string; office: string; region: string }

/** The month as a message for WhatsApp, in its own marks. */
export function whatsAppText(show: Show, report: MonthlyReport, sharer: Sharer): string {
  const { words, locale } = show
  const month = monthTitle(report.month, locale)
  const head = [words('monthly-share-title', { month }), words('monthly-share-name', sharer)]
  return asWhatsApp([...head, '', ...figureLines(show, report), '', words('monthly-share-close')].join('\n'))
}
