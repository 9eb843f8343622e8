import { dateRange, monthName, shortDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { inPairs } from '../../../telegram/pairs.ts'
import { shortcut, shortcutWith } from '../../../telegram/shortcut.ts'
import { kindOf } from '../kinds/registry.ts'
import { isComplete } from '../rules/draft.ts'
import type { Report, ReportDraft } from '../table.ts'
import { draftName } from './card.ts'
import { keyboardOf } from './cards.ts'
import { draftPress, monthPress, reportPress } from './presses.ts'
import type { Show } from './values.ts'

export const pageSize = 10

const name = (show: Show, row: Pick<ReportDraft, 'kind' | 'values'>) =>
  html(draftName(show, row, kindOf(row.kind ?? '')))

/** A month of one's own reports: `page` of it, and the months that lie around it, as far as there are any. */
export type MonthOfReports = {
  month: string
  page: number
  total: number
  rows: readonly Report[]
  before: string | undefined
  after: string | undefined
}

/** What has not come to an end, whatever its month; only where the list is opened, not where it is paged. */
export type Unsettled = { drafts: readonly ReportDraft[]; waiting: readonly Report[] }

const mostUnsettled = 6

/** *November 2026*. */
function monthText(month: string, locale: Show['locale']): string {
  const [year, number] = month.split('-')
  return `${monthName(Number(number), locale)} ${year}`
}

/** What waits for its author or for the coordinator, then number, kind, village and day of each report of the month. */
export function ownReportsView(show: Show, listed: MonthOfReports | undefined, unsettled: Unsettled): View {
  const { words } = show
  const open = unsettledPart(show, unsettled)
  const form = [{ label: words('report-button-form'), data: shortcut.data({ command: 'lapor' }) }]
  if (!listed) {
    const text = [...open.lines, words('report-list-empty')].join('\n')
    return { text, keyboard: keyboardOf([...open.rows, form]) }
  }
  const { month, total, rows } = listed
  const paper = [{ label: words('monthly-button-open'), data: shortcut.data({ command: 'bulanan' }) }]
  const lines = [words('report-list-title', { month: monthText(month, show.locale), total }), ...rows.map(lineOf(show))]
  return {
    text: [...open.lines, ...lines, '', words('report-list-choose')].join('\n'),
    keyboard: keyboardOf([...open.rows, ...inPairs(rows.map(viewButton)), ...turns(show, listed), paper]),
  }
}

const viewButton = ({ id, version, number }: Report) => ({
  label: number,
  data: reportPress.data({ report: id, version, act: 'view' }),
})

const lineOf = (show: Show) => (row: Report) =>
  show.words('report-list-line', {
    number: row.number,
    name: name(show, row),
    day: shortDate(row.activityDate as Day, show.locale),
    state: row.state === 'filed' ? '' : html(show.words(`report-state-${row.state}-short`)),
  })

function unsettledPart(show: Show, { drafts, waiting }: Unsettled) {
  const { words } = show
  const begun = drafts.slice(0, mostUnsettled)
  const asked = waiting.slice(0, mostUnsettled)
  const lines = [
    ...(begun.length > 0 ? [words('report-list-drafts'), ...begun.map(draftLine(show)), ''] : []),
    ...(asked.length > 0 ? [words('report-list-waiting'), ...asked.map(lineOf(show)), ''] : []),
  ]
  return { lines, rows: [...draftButtons(show, begun), ...inPairs(asked.map(viewButton))] }
}

/** Other pages of the month, named by what they hold, and the months around it. */
function turns({ locale }: Show, { month, page, total, before, after }: MonthOfReports) {
  const pageButton = (to: number, sign: string) => {
    const [first, last] = [to * pageSize + 1, Math.min((to + 1) * pageSize, total)]
    const label = sign === '◀️' ? `${sign} ${first}–${last}` : `${first}–${last} ${sign}`
    return { label, data: monthPress.data({ month, page: to }) }
  }
  const monthButton = (to: string, sign: string) => {
    const named = monthText(to, locale)
    return {
      label: sign === '◀️' ? `${sign} ${named}` : `${named} ${sign}`,
      data: monthPress.data({ month: to, page: 0 }),
    }
  }
  const pages = [
    ...(page > 0 ? [pageButton(page - 1, '◀️')] : []),
    ...((page + 1) * pageSize < total ? [pageButton(page + 1, '▶️')] : []),
  ]
  const months = [...(before ? [monthButton(before, '◀️')] : []), ...(after ? [monthButton(after, '▶️')] : [])]
  return [pages, months].filter(row => row.length > 0)
}

const draftLine = (show: Show) => (draft: ReportDraft) =>
  show.words(isComplete(draft) ? 'report-duty-waiting' : 'report-duty-unfinished', { name: name(show, draft) })

const draftButtons = (show: Show, drafts: readonly ReportDraft[]) =>
  drafts.map((draft, at) => [
    {
      label: show.words('report-duty-button', { at: at + 1, name: name(show, draft) }),
      data: draftPress.data({ draft: draft.id, act: 'resume' }),
    },
  ])

/** What was agreed on and waits for this worker, the overdue ones seen from `today`. */
type Agreed = { id: number; text: string; dueOn: Day; continuing: boolean }
type Duties = {
  week: { from: Day; to: Day }
  filed: number
  drafts: readonly ReportDraft[]
  agreed: readonly Agreed[]
  today: Day
}

const mostDrafts = 8
const mostAgreed = 12

function agreedLines({ words, locale }: Show, agreed: readonly Agreed[], today: Day): string[] {
  if (agreed.length === 0) return []
  const lines = agreed.slice(0, mostAgreed).map(({ text, dueOn, continuing }, at) => {
    const id = dueOn < today && !continuing ? 'report-duty-agreed-late' : 'report-duty-agreed'
    const brief = text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text
    return words(id, { at: at + 1, text: brief, day: shortDate(dueOn, locale) })
  })
  const left = agreed.length - mostAgreed
  return ['', words('report-duty-agreements'), ...lines, ...(left > 0 ? [`… +${left}`] : [])]
}

/** A number for each, four in a row; each opens what was agreed on. */
function agreedButtons(agreed: readonly Agreed[]) {
  const buttons = agreed.slice(0, mostAgreed).map(({ id }, at) => ({
    label: `📌 ${at + 1}`,
    data: shortcutWith.data({ command: 'tindaklanjut', words: String(id) }),
  }))
  return buttons.flatMap((_, at) => (at % 4 === 0 ? [buttons.slice(at, at + 4)] : []))
}

/** What a worker still owes: the week's report, what they began, and what was agreed on. */
export function dutiesView(show: Show, { week, filed, drafts, agreed, today }: Duties): View {
  const { words, locale } = show
  const period = dateRange(week.from, week.to, locale)
  const shown = drafts.slice(0, mostDrafts)
  const lines = shown.map(draftLine(show))
  const buttons = draftButtons(show, shown)
  const report = { label: words('report-button-form'), data: shortcut.data({ command: 'lapor' }) }
  return {
    text: [words('report-duty-week', { period, filed }), ...lines, ...agreedLines(show, agreed, today)].join('\n'),
    keyboard: keyboardOf([...buttons, ...(filed === 0 ? [[report]] : []), ...agreedButtons(agreed)]),
  }
}
