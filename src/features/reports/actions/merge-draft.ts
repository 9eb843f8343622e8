import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import type { Values } from '../kinds/kind.ts'
import { reportById } from '../queries/filed.ts'
import { isComplete, withPhotos } from '../rules/draft.ts'
import { type Report, type ReportDraft, reportDrafts } from '../table.ts'
import { editCard } from './card-edit.ts'
import { correctIn } from './correct-report.ts'
import { closeDraft, type Filer, type Filing, sameActivity, standing } from './submit-report.ts'

/** How the draft's own card looks once another report has its values. */
export type Merger = Filer & {
  merged(report: Report, former: Pick<Report, 'values' | 'photos'>, draft: ReportDraft): View
}

/**
 * Brings the earlier report of the same activity up to date with this draft, which is closed by it. Where the earlier
 * report is gone or was withdrawn, the draft stays open and its present state is returned.
 */
export async function mergeDraft(deps: Deps, merger: Merger, draftId: number): Promise<Filing> {
  const now = deps.clock.now()
  const merged = await deps.db.transaction(async (tx): Promise<Filing | undefined> => {
    const closed = await closeDraft(tx, merger, draftId, 'merged', now)
    const earlier = closed && (await reportById(tx, sameActivity(closed) ?? 0))
    const { draft } = closed ?? {}
    if (!draft) return undefined
    const report = earlier && isComplete(draft) ? await taken(tx, now, merger, draft, earlier) : undefined
    if (!earlier || !report) {
      await tx.update(reportDrafts).set({ state: 'open' }).where(eq(reportDrafts.id, draftId))
      return { outcome: 'incomplete', draft: { ...draft, state: 'open' } }
    }
    const { id: reportId, version, number, values } = earlier
    const base = { reportId, version, number, values, photos: earlier.photos }
    await tx.update(reportDrafts).set({ base }).where(eq(reportDrafts.id, draftId))
    await editCard(tx, draft, merger.merged(report, earlier, draft), now)
    return { outcome: 'merged', draft: { ...draft, base }, report }
  })
  return merged ?? standing(deps, merger.telegramId, draftId)
}

/** The earlier report with what the draft says; nothing where it cannot say so. */
async function taken(tx: Db, now: Date, merger: Merger, draft: ReportDraft, earlier: Report) {
  const { photos } = withPhotos(earlier.photos, draft.photos)
  const change = { reportId: earlier.id, updateId: merger.updateId, changes: saidIn(draft, earlier), photos }
  const corrected = await correctIn(tx, now, merger, change)
  return corrected.outcome === 'corrected' || corrected.outcome === 'unchanged' ? corrected.report : undefined
}

/** What the draft says; what it leaves open, or holds only by default, stays as it was. */
const saidIn = ({ values }: ReportDraft, earlier: Report): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([id, value]) => value !== null && value !== undefined && !(id === 'publishable' && id in earlier.values),
    ),
  )
