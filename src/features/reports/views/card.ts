import { dateRange, longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { escapeHtml, html } from '../../../base/translate.ts'
import type { Field, Kind, Problem, Values } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { answersOf, doubtsOf, standingOf } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { problemText } from './problems.ts'
import { attendanceText, inItsUnit, inSentence, progressText, type Show, sessionText, valueText } from './values.ts'

/** Answers that stand in the card's own lines, or are not of interest there. */
const placed = new Set(
  `region group activity_date from to session session_title group_size present photos obstacle follow_up result
   start_time end_time unit recipient_unit lines publishable`.split(/\s+/),
)

const line = (parts: readonly (string | undefined)[]) => parts.filter(part => part).join(' · ')

const isSaid = (value: unknown) => value !== undefined && value !== null

function placeAndDay({ words, locale, places }: Show, values: Values): string {
  const { region, activity_date: day, from, to } = values
  const period = isSaid(from) && isSaid(to) ? dateRange(from as Day, to as Day, locale) : undefined
  const date = period ?? (isSaid(day) ? longDate(day as Day, locale) : undefined)
  return line([
    isSaid(region) ? words('report-card-place', { place: places.title(String(region)) }) : undefined,
    date ? words('report-card-day', { day: date }) : undefined,
  ])
}

function timeLine(show: Show, kind: Kind, values: Values): string | undefined {
  const [start, end] = ['start_time', 'end_time'].map(id => kind.fields.find(field => field.id === id))
  const times = [start, end].flatMap(field => (field && isSaid(values[field.id]) ? [field] : []))
  if (times.length === 0) return undefined
  return show.words('report-card-time', {
    time: times.map(field => valueText(show, field, values[field.id])).join('–'),
  })
}

function sessionLine(show: Show, values: Values): string | undefined {
  if (!isSaid(values.session)) return undefined
  const session = html(sessionText(show, values.session, values.session_title))
  return show.words('report-card-session', { session })
}

function numbersLine(show: Show, { values }: { values: Values }, photos: number, leftOut: number): string {
  const attendance = attendanceText(show, values)
  return line([
    attendance ? show.words('report-card-attendance', { attendance: html(attendance) }) : undefined,
    photos > 0 ? show.words('report-card-photos', { count: photos }) : undefined,
    leftOut > 0 ? show.words('report-photos-left-out', { count: leftOut }) : undefined,
  ])
}

/** *📊 12 dari 15 orang (80%)*, and below it what that is made up of. */
function progressLines(show: Show, kind: Kind, values: Values): string[] {
  const progress = progressText(show, kind, values)
  if (!kind.progress || progress === undefined) return []
  const found = kind.progress.parts.flatMap(
    id => kind.fields.find(field => field.id === id && isSaid(values[id])) ?? [],
  )
  const parts = found.map(field => labelled(show, show.words(field.labelId), valueText(show, field, values[field.id])))
  return [show.words('report-card-progress', { progress: html(progress) }), line(parts)]
}

/** The other answers by name; those that have lines of their own are left out. */
function otherLines(show: Show, kind: Kind, values: Values): string[] {
  const { of, done, parts } = progressText(show, kind, values) ? (kind.progress ?? noProgress) : noProgress
  const shown = new Set([...placed, of, done, ...parts, ...(kind.restTo === 'result' ? [] : [kind.restTo])])
  return kind.fields
    .filter(field => !shown.has(field.id) && isSaid(values[field.id]))
    .map(field =>
      labelled(show, show.words(field.labelId), valueText(show, inItsUnit(field, values), values[field.id])),
    )
}

const noProgress = { of: '', done: '', parts: [] }

/** Goods that were handed out, and the text that a kind is about: each a line of its own. */
function ownLines(show: Show, kind: Kind, values: Values): (string | undefined)[] {
  const goods = kind.fields.find(field => field.input === 'goods')
  const list = goods && isSaid(values[goods.id]) ? valueText(show, goods, values[goods.id]) : undefined
  return [
    list === undefined ? undefined : show.words('report-card-goods', { goods: html(list) }),
    kind.restTo === 'summary' ? prose(show, values, 'summary', 'report-card-summary') : undefined,
  ]
}

const labelled = ({ words }: Show, label: string, value: string) =>
  words('report-card-field', { label: html(label), value: html(value) })

const prose = ({ words }: Show, values: Values, id: string, message: string) =>
  isSaid(values[id]) ? words(message, { text: String(values[id]) }) : undefined

/** A draft, or a filed report. */
export type Summed = Pick<ReportDraft, 'values' | 'photos' | 'photosLeftOut'> & Partial<Pick<ReportDraft, 'practice'>>

/** What was understood, line by line: the body of card and final screen. */
export function summaryLines(show: Show, draft: Summed, kind: Kind): string[] {
  const { words } = show
  const values = answersOf(draft)
  const group = isSaid(values.group) ? words('report-card-group', { group: String(values.group) }) : undefined
  return [
    draft.practice ? words('report-card-practice') : undefined,
    line([words('report-card-kind', { kind: html(words(kind.labelId)) }), group]),
    placeAndDay(show, values),
    timeLine(show, kind, values),
    sessionLine(show, values),
    numbersLine(show, { values }, draft.photos.length, draft.photosLeftOut),
    ...ownLines(show, kind, values),
    ...progressLines(show, kind, values),
    ...otherLines(show, kind, values),
    prose(show, values, 'result', 'report-card-result'),
    prose(show, values, 'obstacle', 'report-card-obstacle'),
    prose(show, values, 'follow_up', 'report-card-follow-up'),
  ].filter((text): text is string => !!text)
}

/** The whole text of a card: what was understood, what is missing, what does not fit, and what deserves a second look. */
export function cardText(show: Show, draft: ReportDraft): string {
  const standing = standingOf(draft)
  if (!standing) return show.words('report-card-empty')
  const { kind, missing, problems } = standing
  return [
    ...summaryLines(show, draft, kind),
    ...problems.map(problem => show.words('report-card-problem', { problem: html(problemText(show, kind, problem)) })),
    ...missingLine(show, missing),
    ...doubtLines(show, kind, doubtsOf(draft)),
  ].join('\n')
}

/** *❔ Lama pertemuan 300 menit, biasanya 60 sampai 180 menit. Apakah sudah benar?* */
export const doubtLines = (show: Show, kind: Kind, doubts: readonly Problem[]): string[] =>
  doubts.map(doubt => show.words('report-card-warning', { warning: html(problemText(show, kind, doubt)) }))

/** *Belum lengkap: jumlah anggota kelompok*; nothing where nothing is missing. */
export function missingLine({ words }: Show, missing: readonly Field[]): string[] {
  const names = missing.map(field => inSentence(words(field.labelId))).join(', ')
  return names ? [words('report-card-missing', { fields: html(names) })] : []
}

/** What a group may read of a report that is spoken of in private: kind and place, and where the rest is. */
export function discreetText(show: Show, draft: ReportDraft): string {
  const { words, places } = show
  const kind = kindOf(draft.kind ?? '')
  const { region } = draft.values
  const place = isSaid(region) ? words('report-card-place', { place: places.title(String(region)) }) : undefined
  const head = words('report-card-kind', { kind: html(words(kind?.labelId ?? 'report-unnamed')) })
  return [line([head, place]), words('report-card-private')].join('\n')
}

/** A short name for lists and reminders: *P2K2 Pundungsari*. */
export function draftName({ words, places }: Show, draft: Pick<ReportDraft, 'kind' | 'values'>, kind?: Kind): string {
  const { region } = draft.values
  const label = kind ? words(kind.labelId) : words('report-unnamed')
  return isSaid(region) ? `${label} ${escapeHtml(places.name(String(region)))}` : label
}
