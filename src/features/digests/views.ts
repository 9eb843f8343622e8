import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import { dateRange, type Locale } from '../../base/dates-out.ts'
import { number, rupiah } from '../../base/numbers-out.ts'
import { type Facts, html, type Words } from '../../base/translate.ts'
import type { View } from '../../telegram/context.ts'
import { definePress, idPart } from '../../telegram/press.ts'
import type { DigestLine, Figures } from '../reports/kinds/kind.ts'
import { kinds } from '../reports/kinds/registry.ts'
import type { Beside } from './queries/beside.ts'
import type { Reading } from './queries.ts'
import { type Period, periods, type SubdistrictRow, type Summary } from './rules.ts'
import { attendancePress, statesText } from './views/attendance.ts'
import { besideAttention, besideDetails, besideLines } from './views/beside.ts'

const scopePart = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)
const dayPart = z.iso.date()

const spanPart = { agency: idPart, scope: scopePart, from: dayPart, to: dayPart }
export const detailsPress = definePress('dd', spanPart)
export const whatsAppPress = definePress('dw', spanPart)
export const periodPress = definePress('dp', { agency: idPart, scope: scopePart, period: z.enum(periods) })
export const regionsPress = definePress('dr', { agency: idPart, scope: scopePart, period: z.enum(periods) })

/** What a digest speaks of; `title` is the scope as people call it. */
export type DigestData = Reading & {
  title: string
  /** Set for the weekly digest, which is a letter to the head of the agency. */
  addressed: boolean
  /** The letter was to go out earlier, and says so. */
  late: boolean
  /** The words for the week before, or for the month before. */
  compared: 'week' | 'month'
  /** Whether it may say how many stand where: not where that would point at somebody. */
  states?: boolean
  summary: Summary & { beside: Beside }
}

const numbers = (figures: Figures, locale: Locale): Facts =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, number(value, locale)]))

/** A week that still runs is compared with nothing: it would always have fallen behind. */
function totalLine(words: Words, { summary, compared, span, today }: DigestData, locale: Locale) {
  const change = summary.reports - summary.before
  const direction = span.to >= today ? 'running' : change > 0 ? 'up' : change < 0 ? 'down' : 'same'
  const facts = {
    reports: number(summary.reports, locale),
    change: number(Math.abs(change), locale),
    direction,
    compared,
  }
  const people = { reporting: number(summary.reporting, locale), expected: number(summary.expected, locale) }
  return `${words('digest-total', facts)} · ${words('digest-people', people)}`
}

function kindLines(words: Words, summary: Summary, locale: Locale): string[] {
  return summary.kinds.flatMap(({ lines }) => lines.map(line => lineText(words, line, locale, mostGoods)))
}

/** Things that the short form names; [Rincian] names all. */
const mostGoods = 6

function lineText(words: Words, { id, figures, goods = [] }: DigestLine, locale: Locale, most = goods.length): string {
  const named = goods.slice(0, most).map(({ item, qty, unit }) => {
    const amount = unit === 'rp' ? rupiah(qty, locale) : number(qty, locale, 3)
    return words(unit === 'rp' ? 'report-good-money' : 'report-good', { item, amount, unit })
  })
  const left = goods.length - named.length
  const more = left > 0 ? [words('digest-goods-more', { count: number(left, locale) })] : []
  return words(id, { ...numbers(figures, locale), goods: html([...named, ...more].join(' · ')) })
}

const optional = (words: Words, id: string, count: number, locale: Locale) =>
  count === 0 ? [] : [words(id, { count: number(count, locale) })]

function opening(words: Words, data: DigestData, locale: Locale): string[] {
  const heading = words(data.addressed ? 'digest-title-weekly' : 'digest-title')
  const head = [
    `<b>${heading}</b>`,
    `${words('digest-of', { title: data.title })} · ${dateRange(data.span.from, data.span.to, locale)}`,
  ]
  if (!data.addressed) return head
  const greeting = data.agency.greeting === 'neutral' ? [] : [words(`digest-greeting-${data.agency.greeting}`)]
  const late = data.late ? [words('digest-late')] : []
  return [...head, ...greeting, words('digest-addressee'), ...late]
}

/** For a coordinator alone: complaints that have waited too long, and where they are. */
export const lateComplaintsLine = (words: Words, late: number, locale: Locale): string[] =>
  optional(words, 'attendance-late-complaints', late, locale)

/** What cannot wait stands first, and only if there is something. */
function attentionBlock(words: Words, { lateComplaints, beside }: DigestData['summary'], locale: Locale): string[] {
  const complaints = optional(words, 'digest-late-complaints', lateComplaints, locale)
  const lines = [...besideAttention(words, beside, locale), ...complaints]
  return lines.length > 0 ? [`<b>${words('digest-attention')}</b>`, ...lines] : []
}

/** How many stand where in a week, for those who ask; a letter only tells how many had no field work. */
function peopleLines(words: Words, { summary, states, addressed, compared }: DigestData, locale: Locale): string[] {
  const said = states && !addressed && compared === 'week' ? statesText({ words, locale }, summary.states) : undefined
  return said === undefined ? optional(words, 'digest-nihil', summary.nihil, locale) : [said]
}

/** The short form, read in twenty seconds: lines without data are left out. */
export function digestText(words: Words, data: DigestData, locale: Locale): string {
  const { summary } = data
  const figures = [
    totalLine(words, data, locale),
    ...kindLines(words, summary, locale),
    ...besideLines(words, summary.beside, locale),
    ...peopleLines(words, data, locale),
    ...optional(words, 'digest-volunteers', summary.volunteers, locale),
  ]
  const closing = data.addressed ? ['', words('digest-thanks')] : []
  const attention = attentionBlock(words, summary, locale)
  return [...opening(words, data, locale), ...attention, '', ...figures, ...closing].join('\n')
}

const buttonsOf = (words: Words, { agency, scope, span }: DigestData) => {
  const about = { agency: agency.id, scope, from: span.from, to: span.to }
  return new InlineKeyboard()
    .text(words('digest-button-details'), detailsPress.data(about))
    .text(words('digest-button-whatsapp'), whatsAppPress.data(about))
}

export const digestView = (words: Words, data: DigestData, locale: Locale): View => ({
  text: digestText(words, data, locale),
  keyboard: buttonsOf(words, data),
})

/** All kinds, *nihil* where there is nothing, and the sub-districts that may be compared. */
export function detailsText(
  words: Words,
  data: DigestData,
  rows: readonly (SubdistrictRow & { title: string })[],
  locale: Locale,
): string {
  const filed = new Map(data.summary.kinds.map(({ kind, lines }) => [kind.id, lines]))
  const lines = kinds.flatMap(kind => {
    if (kind.digest.line === null) return []
    const said = filed.get(kind.id)?.map(line => lineText(words, line, locale))
    return said ?? [words('digest-kind-nihil', { kind: html(words(kind.labelId)) })]
  })
  const regions = rows.map(row =>
    words('digest-subdistrict', {
      title: row.title,
      reports: number(row.reports, locale),
      reporting: number(row.reporting, locale),
      expected: number(row.expected, locale),
    }),
  )
  const comparison = regions.length > 0 ? ['', `<b>${words('digest-subdistricts')}</b>`, ...regions] : []
  return [
    ...opening(words, { ...data, addressed: false }, locale),
    '',
    totalLine(words, data, locale),
    ...lines,
    ...besideLines(words, data.summary.beside, locale),
    ...besideDetails(words, data.summary.beside, locale),
    ...peopleLines(words, { ...data, addressed: false }, locale),
    ...comparison,
  ].join('\n')
}

/** Which period and which part of the region: what `/rekap` offers below every answer. */
export function rekapKeyboard(
  words: Words,
  data: DigestData,
  period: Period,
  { mayChooseRegion, leads }: { mayChooseRegion: boolean; leads: boolean },
): InlineKeyboard {
  const about = { agency: data.agency.id, scope: data.scope }
  const keyboard = buttonsOf(words, data).row()
  if (leads && period !== 'month') {
    const press = attendancePress.data({ ...about, from: data.span.from, show: 'list' })
    keyboard.text(words('rekap-button-attendance'), press).row()
  }
  for (const other of periods) {
    const label = `${other === period ? '• ' : ''}${words(`rekap-period-${other}`)}`
    keyboard.text(label, periodPress.data({ ...about, period: other }))
  }
  return mayChooseRegion
    ? keyboard.row().text(words('rekap-choose-region'), regionsPress.data({ ...about, period }))
    : keyboard
}
