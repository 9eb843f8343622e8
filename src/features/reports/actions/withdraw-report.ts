import type { Deps } from '../../../deps.ts'
import type { Report } from '../table.ts'
import { showApprovers } from './approval.ts'
import { changeReport, editReceipt, isCause, ownReport, type Reporter } from './change-report.ts'
import { isChangeable } from './correct-report.ts'

export type Withdrawal = { outcome: 'withdrawn' | 'outdated' | 'closed'; report: Report } | { outcome: 'foreign' }

/** The author takes a report back as they saw it: it stays on record and leaves every figure. */
export function withdrawReport(
  deps: Deps,
  author: Reporter,
  { reportId, version, updateId }: { reportId: number; version: number; updateId: number },
): Promise<Withdrawal> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const report = await ownReport(tx, author.workerId, reportId)
    if (!report) return { outcome: 'foreign' }
    if (await isCause(tx, updateId)) return { outcome: 'withdrawn', report }
    if (!isChangeable(report)) return { outcome: 'closed', report }
    if (version !== report.version) return { outcome: 'outdated', report }
    const set = { state: 'withdrawn' as const }
    const change = { updateId, changedBy: author.workerId, note: 'withdrawn' as const, set }
    const withdrawn = await changeReport(tx, report, change, now)
    if (!withdrawn) return { outcome: 'outdated', report }
    await editReceipt(tx, withdrawn, author.receipt(withdrawn), now)
    await showApprovers(tx, author, withdrawn, now)
    return { outcome: 'withdrawn', report: withdrawn }
  })
}
