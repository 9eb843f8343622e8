import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { Problem, Values } from '../kinds/kind.ts'
import { correctionsTo, samePhotos } from '../rules/corrections.ts'
import type { Photo, Report } from '../table.ts'
import { showApprovers } from './approval.ts'
import { changeReport, editReceipt, isCause, ownReport, type Reporter } from './change-report.ts'

export type Correction = {
  reportId: number
  updateId: number
  changes: Values
  photos?: Photo[]
  /** The version that was looked at; where absent, whatever the report says now is corrected. */
  version?: number
}

/**
 * `outdated`: it was changed since it was looked at. `closed`: withdrawn, or refused by the coordinator. `corrected`
 * again where this update did it before.
 */
export type Corrected =
  | { outcome: 'corrected'; report: Report; former: Values; again: boolean }
  | { outcome: 'unchanged' | 'outdated' | 'closed'; report: Report }
  | { outcome: 'refused'; report: Report; problem: Problem }
  | { outcome: 'foreign' }

export const isChangeable = ({ state }: Pick<Report, 'state'>) => state === 'filed' || state === 'waiting'

/** The author changes a filed report; the former values stay as a version, and the receipt shows the new ones. */
export const correctReport = (deps: Deps, author: Reporter, correction: Correction): Promise<Corrected> =>
  deps.db.transaction(tx => correctIn(tx, deps.clock.now(), author, correction))

/** The same within a transaction that does more. */
export async function correctIn(tx: Db, now: Date, author: Reporter, correction: Correction): Promise<Corrected> {
  const { reportId, updateId, changes, version } = correction
  const report = await ownReport(tx, author.workerId, reportId)
  if (!report) return { outcome: 'foreign' }
  if (await isCause(tx, updateId)) return { outcome: 'corrected', report, former: report.values, again: true }
  if (!isChangeable(report)) return { outcome: 'closed', report }
  if (version !== undefined && version !== report.version) return { outcome: 'outdated', report }
  const said = correctionsTo(report, changes, dayOf(now, author.zone))
  if (said.kind === 'refused') return { outcome: 'refused', report, problem: said.problem }
  const photos = correction.photos ?? report.photos
  if (said.kind === 'unchanged' && samePhotos(photos, report.photos)) return { outcome: 'unchanged', report }
  const values = said.kind === 'set' ? said.values : report.values
  const set = { values, photos, region: String(values.region), activityDate: String(values.activity_date) }
  return settle(tx, now, author, report, { updateId, set })
}

async function settle(
  tx: Db,
  now: Date,
  author: Reporter,
  report: Report,
  { updateId, set }: { updateId: number; set: Partial<Report> },
): Promise<Corrected> {
  const change = { updateId, changedBy: author.workerId, note: 'corrected' as const, set: { ...set, correctedAt: now } }
  const changed = await changeReport(tx, report, change, now)
  if (!changed) return { outcome: 'outdated', report }
  await editReceipt(tx, changed, author.receipt(changed), now)
  await showApprovers(tx, author, changed, now)
  return { outcome: 'corrected', report: changed, former: report.values, again: false }
}
