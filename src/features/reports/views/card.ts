import { dateRange, longDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { escapeHtml, html } from '../../../base/translate.ts'
import { warningsOf } from '../kinds/form.ts'
import type { Kind, Values } from '../kinds/kind.ts'
import { answersOf, standingOf } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { problemText } from './problems.ts'
import { attendanceText, type Show, sessionText, valueText } from './values.ts'

/** Answers that stand in the card's own lines, or are not of interest there. */
const placed = new Set(
  `region group activity_date from to session session_title group_size present photos obstacle follow_up result
   start_time end_time unit beneficiaries publishable`.split(/\s+/),
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

/** The other answers by name, among them a number whose unit is an answer too. */
function otherLines(show: Show, kind: Kind, values: Values): string[] {
  const named = kind.fields.filter(field => !placed.has(field.id) && isSaid(values[field.id]))
  const beneficiaries = kind.fields.find(field => field.id === 'beneficiaries')
  const lines = named.map(field => labelled(show, show.words(field.labelId), valueText(show, field, values[field.id])))
  if (!beneficiaries || !isSaid(values.beneficiaries)) return lines
  const unit = typeof values.unit === 'string' ? { ...beneficiaries, unit: values.unit } : beneficiaries
  return [...lines, labelled(show, show.words(beneficiaries.labelId), valueText(show, unit, values.beneficiaries))]
}

const labelled = ({ words }: Show, label: string, value: string) =>
  words('report-card-field', { label: html(label), value: html(value) })

const prose = ({ words }: Show, values: Values, id: string, message: string) =>
  isSaid(values[id]) ? words(message, { text: String(values[id]) }) : undefined

/** What was understood, line by line: the body of card and final screen. */
export function summaryLines(show: Show, draft: ReportDraft, kind: Kind): string[] {
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
    ...otherLines(show, kind, values),
    prose(show, values, 'result', 'report-card-result'),
    prose(show, values, 'obstacle', 'report-card-obstacle'),
    prose(show, values, 'follow_up', 'report-card-follow-up'),
  ].filter((text): text is string => !!text)
}

/** Label in the middle of a sentence; abbreviations keep their capitals. */
export const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** The whole text of a card: what was understood, what is missing, what does not fit, and what deserves a second look. */
export function cardText(show: Show, draft: ReportDraft): string {
  const standing = standingOf(draft)
  if (!standing) return show.words('report-card-empty')
  const { kind, missing, problems } = standing
  const names = missing.map(field => inSentence(show.words(field.labelId))).join(', ')
  const warnings = problems.length > 0 ? [] : warningsOf(kind, answersOf(draft))
  return [
    ...summaryLines(show, draft, kind),
    ...problems.map(problem => show.words('report-card-problem', { problem: html(problemText(show, kind, problem)) })),
    ...(names ? [show.words('report-card-missing', { fields: html(names) })] : []),
    ...warnings.map(warning => show.words('report-card-warning', { warning: html(problemText(show, kind, warning)) })),
  ].join('\n')
}

/** A short name for lists and reminders: *P2K2 Pundungsari*. */
export function draftName({ words, places }: Show, draft: Pick<ReportDraft, 'kind' | 'values'>, kind?: Kind): string {
  const { region } = draft.values
  const label = kind ? words(kind.labelId) : words('report-unnamed')
  return isSaid(region) ? `${label} ${escapeHtml(places.name(String(region)))}` : label
}
