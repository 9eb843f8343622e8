import { clockTime, dateRange, dayAndMonth, type Locale, longDate } from '../../../base/dates-out.ts'
import type { Day, HHMM } from '../../../base/days.ts'
import { number, percent, rupiah } from '../../../base/numbers-out.ts'
import { escapeHtml, html, type Words } from '../../../base/translate.ts'
import { goodsIn } from '../kinds/goods-lines.ts'
import type { Field, Good, Kind, Values } from '../kinds/kind.ts'
import { choiceLabelId, unitLabelId } from '../kinds/messages.ts'
import { modules, sessionOf } from '../kinds/sessions.ts'
import type { Places } from '../queries/places.ts'

/** What every view of a report needs to say it: words, and the names of the places. */
export type Show = { words: Words; locale: Locale; places: Places }

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'

/** *Modul 2 sesi 5 – Mengelola Keuangan Keluarga*; the ministry's running number of the session. */
export function sessionText({ words }: Show, code: unknown, title?: unknown): string {
  const session = sessionOf(code)
  if (!session) return escapeHtml(String(code))
  const name = typeof title === 'string' ? title : session.title
  if (session.module === null) return words('report-session-local', { title: name })
  if (session.running === null) return words('report-session-module', { module: session.module, title: name })
  return words('report-session', { module: session.module, number: session.running, title: name })
}

/** *Modul 2 – Pengelolaan Keuangan …*, as the label of a button. */
export const moduleText = ({ words }: Show, module: number): string =>
  words('report-module', { module, title: modules[module] ?? '' })

const counted = ({ words, locale }: Show, value: number, unit: string | undefined) =>
  unit
    ? words('report-counted', { count: number(value, locale), unit: words(unitLabelId(unit)) })
    : number(value, locale)

/** *27 paket*, *2,5 kg*, *Rp500.000*; the number alone where `bare`, money always with its sign. */
export function amountText({ words, locale }: Show, { qty, unit }: Good, bare = false): string {
  if (unit === 'rp') return rupiah(qty, locale)
  const amount = number(qty, locale, 3)
  return bare ? amount : words('report-good-amount', { amount, unit })
}

/** *kursi roda 3 unit*, *uang tunai Rp500.000*, *beras 2,5 kg*. */
export const goodsText = ({ words, locale }: Show, goods: readonly Good[]): string =>
  goods
    .map(({ item, qty, unit }) => {
      const amount = unit === 'rp' ? rupiah(qty, locale) : number(qty, locale, 3)
      return words(unit === 'rp' ? 'report-good-money' : 'report-good', { item, amount, unit })
    })
    .join(', ')

/** Label in the middle of a sentence; abbreviations keep their capitals. */
export const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** The field with the unit that was chosen for its number. */
export const inItsUnit = (field: Field, values: Values): Field => {
  const chosen = field.unitField === undefined ? undefined : values[field.unitField]
  return isText(chosen) ? { ...field, unit: chosen } : field
}

/** One answer as people read it, safe for HTML. */
export function valueText(show: Show, field: Field, value: unknown): string {
  const { words, locale, places } = show
  if (value === null || value === undefined) return words('report-none')
  if (isNumber(value)) return counted(show, value, field.unit)
  if (typeof value === 'boolean') return words(value ? 'button-yes' : 'button-no')
  if (field.input === 'goods') return goodsText(show, goodsIn(value))
  if (field.input === 'photos') return words('report-photos', { count: Array.isArray(value) ? value.length : 0 })
  if (Array.isArray(value)) return value.map(one => words(choiceLabelId(field, String(one)))).join(', ')
  if (field.input === 'choice') return words(choiceLabelId(field, String(value)))
  if (field.input === 'date') return longDate(value as Day, locale)
  if (field.input === 'time') return clockTime(value as HHMM, locale)
  if (field.input === 'region') return escapeHtml(places.title(String(value)))
  return field.input === 'session' ? sessionText(show, value) : escapeHtml(String(value))
}

/** *26 dari 30 KPM hadir (86,7%)*, or what of it is known; `short` without *hadir*. */
export function attendanceText({ words, locale }: Show, values: Values, short = false): string | undefined {
  const { present, group_size: size } = values
  if (!isNumber(present)) return isNumber(size) ? words('report-attendance-size', { size }) : undefined
  if (!isNumber(size) || size < present || size === 0) return words('report-attendance-present', { present })
  const share = percent(present / size, locale)
  return words(short ? 'report-attendance-short' : 'report-attendance', { present, size, share })
}

/** *12 dari 15 orang (80%)*: how far a piece of work is; nothing where it has no such measure. */
export function progressText({ words, locale }: Show, kind: Kind, values: Values): string | undefined {
  const [done, of] = [values[kind.progress?.done ?? ''], values[kind.progress?.of ?? '']]
  if (!kind.progress || !isNumber(done) || !isNumber(of) || of === 0) return undefined
  const unit = words(unitLabelId(kind.progress.unitOf(values)))
  return words('report-progress', {
    done: number(done, locale),
    of: number(of, locale),
    unit,
    share: percent(done / of, locale),
  })
}

/** The facts that a receipt's sentence may use, each answer among them; a sentence takes those of its kind. */
export function receiptFacts(show: Show, kind: Kind, values: Values) {
  const { locale, places, words } = show
  const { fields } = kind
  const shown = fields.map(field => [field.id, html(inSentence(valueText(show, field, values[field.id])))] as const)
  const numbers = fields.filter(field => field.input === 'count')
  const counted = numbers.map(field => [field.id, html(valueText(show, field, values[field.id]))] as const)
  const count = Array.isArray(values.photos) ? values.photos.length : 0
  const { from, to, group, region, activity_date: day } = values
  const label = html(words(kind.labelId))
  return {
    ...Object.fromEntries([...shown, ...counted]),
    kind: label,
    name: typeof group === 'string' ? html(words('report-receipt-name', { kind: label, group })) : label,
    progress: html(progressText(show, kind, values) ?? ''),
    place: places.name(String(region ?? '')),
    day: dayAndMonth(day as Day, locale),
    period: isText(from) && isText(to) ? dateRange(from as Day, to as Day, locale) : '',
    attendance: html(attendanceText(show, values, true) ?? ''),
    photos: count === 0 ? '' : html(words('report-receipt-photos', { count })),
  }
}
