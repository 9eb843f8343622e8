import type { Deps } from '../../../deps.ts'
import { samePhotos } from '../rules/corrections.ts'
import { withPhotos } from '../rules/draft.ts'
import type { Photo, Report } from '../table.ts'
import { showApprovers } from './approval.ts'
import { changedBy, changeReport, editReceipt, heldReport, type Reporter } from './change-report.ts'
import { isChangeable } from './correct-report.ts'
import { keepNote, type Note } from './photo-notes.ts'

type Addition = {
  reportId: number
  updateId: number
  photos: readonly Photo[]
  /** What is said about it besides the receipt. */
  note?: ((report: Report) => Note) | undefined
}

/**
 * Photos join a filed report, each once, five at most; the others are counted. Parts of an album come at any time, so
 * that they add to whatever the report holds now. Nothing where the report can no longer be changed.
 */
export function addReportPhotos(
  deps: Deps,
  author: Reporter,
  { reportId, updateId, photos: added, note }: Addition,
): Promise<Report | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const report = await heldReport(tx, author.workerId, reportId)
    if (!report || !isChangeable(report)) return undefined
    if (await changedBy(tx, updateId)) return report
    const { photos, leftOut } = withPhotos(report.photos, added)
    if (leftOut === 0 && samePhotos(photos, report.photos)) return report
    const set = { photos, photosLeftOut: report.photosLeftOut + leftOut }
    const change = { updateId, by: author.workerId, note: 'photos' as const, set }
    const changed = await changeReport(tx, report, change, now)
    if (!changed) return undefined
    await editReceipt(tx, changed, author.receipt(changed), now)
    await showApprovers(tx, author, changed, now)
    if (note) await keepNote(tx, note(changed), now)
    return changed
  })
}
