import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { changesBetween } from '../rules/corrections.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import type { Reporter } from './change-report.ts'
import { type Corrected, correctIn } from './correct-report.ts'

/**
 * Makes the changes that were typed or asked for, of the report as it was when they were begun, and closes them,
 * unless the report cannot say so. Nothing where another press has closed them.
 */
export function applyCorrection(
  deps: Deps,
  author: Reporter,
  draft: ReportDraft,
  updateId: number,
): Promise<Corrected | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const open = and(eq(reportDrafts.id, draft.id), eq(reportDrafts.state, 'correcting'))
    const [closed] = await tx.update(reportDrafts).set({ state: 'merged', updatedAt: now }).where(open).returning()
    if (!closed?.base) return undefined
    const { base, values, photos } = closed
    const changes = changesBetween(base.values, values)
    const { reportId, version } = base
    const corrected = await correctIn(tx, now, author, { reportId, updateId, changes, photos, version })
    if (corrected.outcome === 'refused')
      await tx.update(reportDrafts).set({ state: 'correcting' }).where(eq(reportDrafts.id, draft.id))
    return corrected
  })
}
