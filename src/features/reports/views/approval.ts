import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Report } from '../table.ts'
import { summaryLines } from './card.ts'
import { keyboardOf } from './cards.ts'
import { approvalPress } from './presses.ts'
import { reportLine } from './receipt.ts'
import type { Show } from './values.ts'

/** An old report as those read it who decide about it; `author` is a name. Settled, it says what became of it. */
export function approvalView(show: Show, report: Report, author: string): View {
  const { words } = show
  const { id, version, number, state } = report
  const kind = kindOf(report.kind)
  const body = kind ? summaryLines(show, report, kind) : []
  const reason = report.decisionReason ?? ''
  if (state !== 'waiting') {
    const summary = html(reportLine(show, report))
    return { text: words(`report-approval-${state}`, { number, author, summary, reason }) }
  }
  const press = (act: 'approve' | 'refuse') => approvalPress.data({ report: id, version, act })
  const approve = { label: words('report-button-approve'), data: press('approve') }
  const refuse = { label: words('report-button-refuse'), data: press('refuse') }
  return {
    text: [words('report-approval-ask', { author, number }), '', ...body].join('\n'),
    keyboard: keyboardOf([[approve, refuse]]),
  }
}

/** What the author is told of the decision. */
export const decidedView = ({ words }: Show, { number, state, decisionReason }: Report): View => ({
  text: words(state === 'refused' ? 'report-decided-refused' : 'report-decided-approved', {
    number,
    reason: decisionReason ?? '',
  }),
})
