import { dateAndTime } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import type { View } from '../../../telegram/context.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Report } from '../table.ts'
import { summaryLines } from './card.ts'
import { keyboardOf } from './cards.ts'
import { pagePress, reportPress } from './presses.ts'
import type { Show } from './values.ts'

type Act = 'view' | 'edit' | 'history' | 'photos' | 'ask' | 'withdraw'

const pressOf =
  ({ id, version }: Report) =>
  (act: Act) =>
    reportPress.data({ report: id, version, act })

/** One filed report whole: its number, all it says, when it was filed and how often it was changed. */
export function reportView(show: Show, report: Report, zone: Zone): View {
  const { words, locale } = show
  const kind = kindOf(report.kind)
  const facts = { number: report.number, at: dateAndTime(report.filedAt, zone, locale), changes: report.version - 1 }
  const reason = report.decisionReason ?? ''
  const lines = [
    words('report-view-title', facts),
    ...(report.state === 'filed' ? [] : [words(`report-state-${report.state}`, { reason })]),
    '',
    ...(kind ? summaryLines(show, report, kind) : []),
  ]
  return { text: lines.join('\n'), keyboard: keyboardOf(rowsFor(show, report)) }
}

function rowsFor({ words }: Show, report: Report) {
  const press = pressOf(report)
  const isOpen = report.state === 'filed' || report.state === 'waiting'
  const change = [
    { label: words('report-button-fix'), data: press('edit') },
    { label: words('report-button-withdraw'), data: press('ask') },
  ]
  const photos = { label: words('report-button-photos', { count: report.photos.length }), data: press('photos') }
  const history = { label: words('report-button-history'), data: press('history') }
  const look = [...(report.photos.length > 0 ? [photos] : []), ...(report.version > 1 ? [history] : [])]
  const back = [{ label: words('report-button-list'), data: pagePress.data({ page: 0 }) }]
  return [...(isOpen ? [change] : []), look, back].filter(row => row.length > 0)
}

/** Asked before a report leaves the figures. */
export function withdrawView({ words }: Show, report: Report): View {
  const press = pressOf(report)
  return {
    text: words('report-withdraw-ask', { number: report.number }),
    keyboard: keyboardOf([
      [
        { label: words('report-button-withdraw-yes'), data: press('withdraw') },
        { label: words('report-button-withdraw-no'), data: press('view') },
      ],
    ]),
  }
}

export const withdrawnView = ({ words }: Show, { number }: Pick<Report, 'number'>): View => ({
  text: words('report-withdrawn', { number }),
})
