import { dateRange, type Locale } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { number, percent, rupiah } from '../../../base/numbers-out.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import { numberIn } from '../../reports/kinds/checks.ts'
import { goodsIn } from '../../reports/kinds/goods-lines.ts'
import type { Field, Good, Kind, Values } from '../../reports/kinds/kind.ts'
import { choiceLabelId, unitLabelId } from '../../reports/kinds/messages.ts'
import { fieldOf, kindOf } from '../../reports/kinds/registry.ts'
import { sessionOf } from '../../reports/kinds/sessions.ts'

/** Words and the names of places, by code: *Pundungsari*. */
export type Show = { words: Words; locale: Locale; place(code: string): string }

type Reported = { kind: string; values: Values }

/** With a capital at its beginning. */
export const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('id') + text.slice(1)

const isText = (value: unknown): value is string => typeof value === 'string'

/** Capitals are for the beginning of a sentence; abbreviations keep theirs. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** The first thing that was chosen: of a visit its purpose, of an activity its sort. Goods speak for themselves. */
function sortOf({ words }: Show, kind: Kind, values: Values): string {
  if (kind.fields.some(({ input }) => input === 'goods')) return ''
  const field = kind.fields.find(({ input, asked }) => input === 'choice' && asked)
  const chosen = field && values[field.id]
  return field && isText(chosen) ? inSentence(words(choiceLabelId(field, chosen))) : ''
}

/** *P2K2 kelompok Melati*, *Kunjungan rumah (motivasi)*. */
export function headOf(show: Show, { kind: id, values }: Reported): string {
  const kind = kindOf(id)
  if (!kind) return id
  const label = html(show.words(kind.labelId))
  if (isText(values.group)) return show.words('monthly-activity-group', { kind: label, group: values.group })
  const sort = sortOf(show, kind, values)
  return sort === '' ? label.html : show.words('monthly-activity-sort', { kind: label, sort: html(sort) })
}

/** *Modul 2 sesi 5 – Mengelola Keuangan Keluarga*. */
export function sessionText({ words }: Show, code: unknown, ownTitle: unknown): string {
  const session = sessionOf(code)
  if (!session) return ''
  const title = isText(ownTitle) ? ownTitle : session.title
  if (session.module === null) return words('report-session-local', { title })
  if (session.running === null) return words('report-session-module', { module: session.module, title })
  return words('report-session', { module: session.module, number: session.running, title })
}

/** *sembako 26 paket*, *uang tunai Rp500.000*. */
export const goodsText = ({ words, locale }: Show, goods: readonly Good[]): string =>
  goods
    .map(({ item, qty, unit }) =>
      unit === 'rp'
        ? words('report-good-money', { item, amount: rupiah(qty, locale) })
        : words('report-good', { item, amount: number(qty, locale, 3), unit }),
    )
    .join(', ')

function attendanceText({ words, locale }: Show, values: Values): string {
  const [present, size] = [numberIn(values, 'present'), numberIn(values, 'group_size')]
  if (present === undefined || !size) return ''
  return words('report-attendance', { present, size, share: percent(present / size, locale) })
}

function progressText({ words, locale }: Show, { progress }: Kind, values: Values): string {
  const [done, of] = [numberIn(values, progress?.done ?? ''), numberIn(values, progress?.of ?? '')]
  if (!progress || done === undefined || !of) return ''
  const unit = words(unitLabelId(progress.unitOf(values)))
  const share = percent(done / of, locale)
  return words('report-progress', { done: number(done, locale), of: number(of, locale), unit: html(unit), share })
}

const unitOf = ({ unit, unitField }: Field, values: Values) => {
  const chosen = unitField === undefined ? undefined : values[unitField]
  return isText(chosen) ? chosen : unit
}

/** Numbers that are no part of an attendance or of a progress: *5 KK*. */
function countTexts({ words, locale }: Show, kind: Kind, values: Values): string[] {
  const { done = '', of = '', parts = [] } = kind.progress ?? {}
  const spoken = new Set(['group_size', 'present', done, of, ...parts])
  return kind.fields.flatMap(field => {
    const [count, unit] = [numberIn(values, field.id), unitOf(field, values)]
    const isPlain = field.input === 'count' && (field.asked || field.unitField !== undefined) && !spoken.has(field.id)
    if (!isPlain || count === undefined || unit === undefined) return []
    return [words('report-counted', { count: number(count, locale), unit: html(words(unitLabelId(unit))) })]
  })
}

/** What a report consists of where it is free words; what was added to figures may name people, and is left out. */
const wordsOf = (kind: Kind, values: Values): string =>
  fieldOf(kind, 'result')?.required && isText(values.result) ? values.result : ''

const periodText = ({ locale }: Show, { from, to }: Values): string =>
  isText(from) && isText(to) ? dateRange(from as Day, to as Day, locale) : ''

/** One activity in a line: what it was, and what came of it. Safe for HTML; names nobody. */
export function activityText(show: Show, reported: Reported): string {
  const kind = kindOf(reported.kind)
  if (!kind) return reported.kind
  const { values } = reported
  const goods = kind.fields.find(({ input }) => input === 'goods')
  const told = [
    sessionText(show, values.session, values.session_title),
    attendanceText(show, values),
    progressText(show, kind, values),
    goods ? goodsText(show, goodsIn(values[goods.id])) : '',
    ...countTexts(show, kind, values),
    periodText(show, values),
    escapeHtml(asSentence(wordsOf(kind, values))),
  ].filter(text => text !== '')
  const head = headOf(show, reported)
  return told.length === 0 ? head : show.words('monthly-activity', { head: html(head), told: html(told.join('; ')) })
}
