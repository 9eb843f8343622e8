import type { Deps } from '../../../deps.ts'
import type { Report } from '../table.ts'
import { showApprovers } from './approval.ts'
import { changedBy, changeReport, editReceipt, heldReport, type Reporter } from './change-report.ts'
import { isChangeable } from './correct-report.ts'

/** The report is as it stands now. `outdated`: it was changed, or decided about, since it was looked at. */
export type Withdrawal = { outcome: 'withdrawn' | 'outdated' | 'closed'; report: Report } | { outcome: 'foreign' }

type Request = { reportId: number; version: number; updateId: number; reason?: string | undefined }

/** The author takes a report back as they saw it: it stays on record, with the reason, and leaves every figure. */
export function withdrawReport(
  deps: Deps,
  author: Reporter,
  { reportId, version, updateId, reason }: Request,
): Promise<Withdrawal> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const report = await heldReport(tx, author.workerId, reportId)
    if (!report) return { outcome: 'foreign' }
    if (await changedBy(tx, updateId)) return { outcome: 'withdrawn', report }
    if (!isChangeable(report)) return { outcome: 'closed', report }
    if (version !== report.version) return { outcome: 'outdated', report }
    const set = { state: 'withdrawn' as const, decisionReason: reason ?? null }
    const change = { updateId, by: author.workerId, note: 'withdrawn' as const, set, ...(reason && { reason }) }
    const withdrawn = await changeReport(tx, report, change, now)
    if (!withdrawn) return { outcome: 'outdated', report }
    await editReceipt(tx, withdrawn, author.receipt(withdrawn), now)
    await showApprovers(tx, author, withdrawn, now)
    return { outcome: 'withdrawn', report: withdrawn }
  })
}
