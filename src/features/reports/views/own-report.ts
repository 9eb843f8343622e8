import { dateAndTime } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import { escapeHtml, html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { shortcutWith } from '../../../telegram/shortcut.ts'
import { fluentId } from '../kinds/define.ts'
import { kindOf } from '../kinds/registry.ts'
import { isWithdrawalReason } from '../rules/withdrawal.ts'
import type { Report } from '../table.ts'
import { summaryLines } from './card.ts'
import { keyboardOf } from './cards.ts'
import { monthPress, reportPress } from './presses.ts'
import type { Show } from './values.ts'

type Act = 'view' | 'edit' | 'history' | 'photos' | 'ask'

const pressOf =
  ({ id, version }: Report) =>
  (act: Act) =>
    reportPress.data({ report: id, version, act })

/** Why a report was taken back or refused, as it is read: a named reason in the reader's language, else what was typed. */
export const reasonText = (words: Words, reason: string): string =>
  isWithdrawalReason(reason) ? words(fluentId('report-withdraw-reason', reason)) : escapeHtml(reason)

/** What became of a report that does not count; nothing of one that does. */
function stateLines({ words }: Show, { state, decisionReason }: Report): string[] {
  if (state === 'filed') return []
  const reason = decisionReason === null ? '' : html(reasonText(words, decisionReason))
  const said = decisionReason === null ? [] : [words('report-state-reason', { reason })]
  return [[words(`report-state-${state}`), ...said].join(' ')]
}

/** One filed report whole: its number, all it says, when it was filed, whether it was changed, and what became of it. */
export function reportView(show: Show, report: Report, zone: Zone): View {
  const { words, locale } = show
  const kind = kindOf(report.kind)
  const corrected = report.correctedAt === null ? 'no' : 'yes'
  const facts = { number: report.number, at: dateAndTime(report.filedAt, zone, locale), corrected }
  const lines = [
    words('report-view-title', facts),
    ...stateLines(show, report),
    '',
    ...(kind ? summaryLines(show, report, kind) : []),
  ]
  return { text: lines.join('\n'), keyboard: keyboardOf(reportRows(show, report)) }
}

/** What is spoken of in private is no story, nor is a day without activity. */
const isTelling = ({ kind, state }: Report) =>
  state === 'filed' && kind !== 'nihil' && kindOf(kind)?.privateOnly === false

const tellPress = (number: string) => shortcutWith.data({ command: 'inovasi', words: number })

/** What can be done with a filed report by its author. */
export function reportRows({ words }: Show, report: Report): { label: string; data: string }[][] {
  const press = pressOf(report)
  const isOpen = report.state === 'filed' || report.state === 'waiting'
  const change = [
    { label: words('report-button-fix'), data: press('edit') },
    { label: words('report-button-withdraw'), data: press('ask') },
  ]
  const story = { label: words('report-button-story'), data: tellPress(report.number) }
  const photos = { label: words('report-button-photos', { count: report.photos.length }), data: press('photos') }
  const history = { label: words('report-button-history'), data: press('history') }
  const look = [...(report.photos.length > 0 ? [photos] : []), ...(report.version > 1 ? [history] : [])]
  const back = {
    label: words('report-button-list'),
    data: monthPress.data({ month: report.activityDate.slice(0, 7), page: 0 }),
  }
  return [...(isOpen ? [change] : []), isTelling(report) ? [story] : [], look, [back]].filter(row => row.length > 0)
}
