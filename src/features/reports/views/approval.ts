import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Report } from '../table.ts'
import { summaryLines } from './card.ts'
import { keyboardOf } from './cards.ts'
import { reasonText } from './own-report.ts'
import { approvalPress } from './presses.ts'
import { reportLine } from './receipt.ts'
import type { Show } from './values.ts'

/**
 * An old report as those read it who decide about it; `author` is a name. Settled, it says what became of it; so it does
 * to those who were asked and no longer decide.
 */
export function approvalView(show: Show, report: Report, author: string, decides = true): View {
  const { words } = show
  const { id, version, number, state } = report
  const kind = kindOf(report.kind)
  const body = kind ? summaryLines(show, report, kind) : []
  if (state !== 'waiting') return { text: settledText(show, report, author) }
  if (!decides)
    return { text: words('report-approval-moved', { number, author, place: show.places.title(report.region) }) }
  const press = (act: 'approve' | 'refuse' | 'photos') => approvalPress.data({ report: id, version, act })
  const approve = { label: words('report-button-approve'), data: press('approve') }
  const refuse = { label: words('report-button-refuse'), data: press('refuse') }
  const count = report.photos.length
  const photos = count > 0 ? [{ label: words('report-button-photos', { count }), data: press('photos') }] : []
  return {
    text: [words('report-approval-ask', { author, number }), '', ...body].join('\n'),
    keyboard: keyboardOf([[approve, refuse], photos].filter(row => row.length > 0)),
  }
}

function settledText(show: Show, report: Report, author: string): string {
  const { number, state, decisionReason } = report
  const facts = { number, author, summary: html(reportLine(show, report)) }
  const isReleased = state === 'filed' && report.decidedBy === null
  const said = show.words(isReleased ? 'report-approval-released' : `report-approval-${state}`, facts)
  if (decisionReason === null) return said
  const reason = html(reasonText(show.words, decisionReason))
  return `${said}. ${show.words('report-state-reason', { reason })}`
}

/** What the author is told of the decision. */
export const decidedView = ({ words }: Show, { number, state, decisionReason }: Report): View => ({
  text: words(state === 'refused' ? 'report-decided-refused' : 'report-decided-approved', {
    number,
    reason: decisionReason ?? '',
  }),
})
