import { dateRange, shortDate } from '../../../base/dates-out.ts'
import type { Day } from '../../../base/days.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcut } from '../../../telegram/shortcut.ts'
import { kindOf } from '../kinds/registry.ts'
import { isComplete } from '../rules/draft.ts'
import type { Report, ReportDraft } from '../table.ts'
import { draftName } from './card.ts'
import { keyboardOf } from './cards.ts'
import { draftPress, pagePress, reportPress } from './presses.ts'
import type { Show } from './values.ts'
import { inPairs } from './values.ts'

export const pageSize = 10

const name = (show: Show, row: Pick<ReportDraft, 'kind' | 'values'>) =>
  html(draftName(show, row, kindOf(row.kind ?? '')))

/** Number, kind, village and day of each report, newest first. */
export function ownReportsView(
  show: Show,
  rows: readonly Report[],
  { page, total }: { page: number; total: number },
): View {
  const { words, locale } = show
  const report = { label: words('report-button-form'), data: shortcut.data({ command: 'lapor' }) }
  if (total === 0) return { text: words('report-list-empty'), keyboard: keyboardOf([[report]]) }
  const lines = rows.map(row =>
    words('report-list-line', {
      number: row.number,
      name: name(show, row),
      day: shortDate(row.activityDate as Day, locale),
      state: row.state === 'filed' ? '' : html(words(`report-state-${row.state}-short`)),
    }),
  )
  const views = rows.map(({ id, version, number }) => ({
    label: number,
    data: reportPress.data({ report: id, version, act: 'view' }),
  }))
  const older = { label: words('report-button-older'), data: pagePress.data({ page: page + 1 }) }
  const newer = { label: words('report-button-newer'), data: pagePress.data({ page: page - 1 }) }
  const turns = [...(page > 0 ? [newer] : []), ...((page + 1) * pageSize < total ? [older] : [])]
  return {
    text: [words('report-list-title', { total }), ...lines, '', words('report-list-choose')].join('\n'),
    keyboard: keyboardOf([...inPairs(views), ...(turns.length > 0 ? [turns] : [])]),
  }
}

type Duties = { week: { from: Day; to: Day }; filed: number; drafts: readonly ReportDraft[] }

const mostDrafts = 8

/** What a worker still owes: the week's report, and what they began. */
export function dutiesView(show: Show, { week, filed, drafts }: Duties): View {
  const { words, locale } = show
  const period = dateRange(week.from, week.to, locale)
  const shown = drafts.slice(0, mostDrafts)
  const lines = shown.map(draft =>
    words(isComplete(draft) ? 'report-duty-waiting' : 'report-duty-unfinished', { name: name(show, draft) }),
  )
  const buttons = shown.map((draft, at) => [
    {
      label: words('report-duty-button', { at: at + 1, name: name(show, draft) }),
      data: draftPress.data({ draft: draft.id, act: 'resume' }),
    },
  ])
  const report = { label: words('report-button-form'), data: shortcut.data({ command: 'lapor' }) }
  return {
    text: [words('report-duty-week', { period, filed }), ...lines].join('\n'),
    keyboard: keyboardOf([...buttons, ...(filed === 0 ? [[report]] : [])]),
  }
}
