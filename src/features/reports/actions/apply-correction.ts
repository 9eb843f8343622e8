import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { changesBetween, samePhotos } from '../rules/corrections.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import type { Reporter } from './change-report.ts'
import { type Corrected, correctIn } from './correct-report.ts'

/**
 * Makes the changes that were typed or asked for and closes them, unless the report cannot say so. What was changed
 * elsewhere meanwhile stays, and nothing is made where it is the same that was changed. Nothing where another press has
 * closed them.
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
    const { base, values } = closed
    const changes = changesBetween(base.values, values)
    const photos = samePhotos(base.photos, closed.photos) ? undefined : closed.photos
    const correction = { reportId: base.reportId, updateId, changes, photos, seen: base }
    const corrected = await correctIn(tx, now, author, correction)
    if (corrected.outcome === 'refused')
      await tx.update(reportDrafts).set({ state: 'correcting' }).where(eq(reportDrafts.id, draft.id))
    return corrected
  })
}
