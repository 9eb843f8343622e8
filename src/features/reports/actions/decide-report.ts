import { eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Coordinator } from '../../workers/access.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { type Report, reports } from '../table.ts'
import { showApprovers } from './approval.ts'
import { changedBy, changeReport, editReceipt, type Reporter } from './change-report.ts'

export type Decision = {
  reportId: number
  /** What was looked at: a report that was changed since has to be looked at again. */
  version: number
  updateId: number
  /** Why not, where it is refused. */
  refusal?: string
}

export type Decided = { outcome: 'decided' | 'outdated' | 'settled'; report: Report } | { outcome: 'foreign' }

/** How the report's author is told, in their own chat. */
export type Told = Pick<Reporter, 'receipt' | 'approval'> & { telegramId: number | null; told(report: Report): View }

/** A coordinator lets an old report count, or refuses it with a reason. Whoever comes first decides; nobody about their own. */
export function decideReport(
  deps: Deps,
  coordinator: Coordinator,
  { reportId, version, updateId, refusal }: Decision,
  author: Told,
): Promise<Decided> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId)).for('update')
    if (!report || report.workerId === coordinator.workerId) return { outcome: 'foreign' }
    if (await changedBy(tx, updateId)) return { outcome: 'decided', report }
    if (report.state !== 'waiting') return { outcome: 'settled', report }
    if (report.version !== version) return { outcome: 'outdated', report }
    const state = refusal === undefined ? ('filed' as const) : ('refused' as const)
    const note = refusal === undefined ? ('approved' as const) : ('refused' as const)
    const set = { state, decidedBy: coordinator.workerId, decisionReason: refusal ?? null }
    const change = { updateId, by: coordinator.workerId, note, set, ...(refusal && { reason: refusal }) }
    const decided = await changeReport(tx, report, change, now)
    if (!decided) return { outcome: 'outdated', report }
    await editReceipt(tx, decided, author.receipt(decided), now)
    await showApprovers(tx, author, decided, now)
    if (author.telegramId !== null) {
      const view = author.told(decided)
      const payload = { text: view.text, ...htmlMessage(view) }
      const key = `report-decided:${reportId}:${decided.version}`
      const notice = { key, lane: 'notice' as const, chatId: author.telegramId, payload }
      await enqueue(tx, await quietly(tx, [notice], now), now)
    }
    return { outcome: 'decided', report: decided }
  })
}
