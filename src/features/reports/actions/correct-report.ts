import { type Day, dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { Problem, Values } from '../kinds/kind.ts'
import { correctionsTo, isOvertaken, samePhotos } from '../rules/corrections.ts'
import type { Base, DraftValues, Photo, Report } from '../table.ts'
import { askApprovers, showApprovers, stateFor } from './approval.ts'
import { changedBy, changeReport, editReceipt, heldReport, type Reporter } from './change-report.ts'
import { refreshGroup } from './remember-group.ts'

export type Correction = {
  reportId: number
  updateId: number
  changes: Values
  photos?: Photo[] | undefined
  /** What was looked at; where absent, whatever the report says now is corrected. */
  seen?: Pick<Base, 'version' | 'values' | 'photos'>
}

/**
 * `outdated`: what is to be corrected was changed since it was looked at. `closed`: withdrawn, or refused by the
 * coordinator. `corrected` again where this update did it before. The report is as it stands now.
 */
export type Corrected =
  | { outcome: 'corrected'; report: Report; former: Pick<Report, 'values' | 'photos'>; again: boolean }
  | { outcome: 'unchanged' | 'outdated' | 'closed'; report: Report }
  | { outcome: 'refused'; report: Report; problem: Problem }
  | { outcome: 'foreign' }

export const isChangeable = ({ state }: Pick<Report, 'state'>) => state === 'filed' || state === 'waiting'

/** The author changes a filed report; the former values stay as a version, and the receipt shows the new ones. */
export const correctReport = (deps: Deps, author: Reporter, correction: Correction): Promise<Corrected> =>
  deps.db.transaction(tx => correctIn(tx, deps.clock.now(), author, correction))

/** The same within a transaction that does more. */
export async function correctIn(tx: Db, now: Date, author: Reporter, correction: Correction): Promise<Corrected> {
  const { reportId, updateId, changes, seen } = correction
  const report = await heldReport(tx, author.workerId, reportId)
  if (!report) return { outcome: 'foreign' }
  const before = await changedBy(tx, updateId)
  if (before) return { outcome: 'corrected', report, former: before, again: true }
  if (!isChangeable(report)) return { outcome: 'closed', report }
  if (seen && isOvertaken(report, seen, changes, correction.photos)) return { outcome: 'outdated', report }
  const said = correctionsTo(report, changes, dayOf(now, author.zone))
  if (said.kind === 'refused') return { outcome: 'refused', report, problem: said.problem }
  const photos = correction.photos ?? report.photos
  if (said.kind === 'unchanged' && samePhotos(photos, report.photos)) return { outcome: 'unchanged', report }
  const values = said.kind === 'set' ? said.values : report.values
  return settle(tx, now, author, report, { updateId, values, photos })
}

type Now = { updateId: number; values: DraftValues; photos: Photo[] }

async function settle(tx: Db, now: Date, author: Reporter, report: Report, said: Now): Promise<Corrected> {
  const { updateId, values, photos } = said
  const place = { region: String(values.region), activityDate: String(values.activity_date) }
  const set = { values, photos, ...place, ...(await standingAfter(tx, now, author, report, place)), correctedAt: now }
  const change = { updateId, by: author.workerId, note: 'corrected' as const, set }
  const changed = await changeReport(tx, report, change, now)
  if (!changed) return { outcome: 'outdated', report }
  await refreshGroup(tx, report, changed, now)
  await editReceipt(tx, changed, author.receipt(changed), now)
  await showApprovers(tx, author, changed, now)
  if (changed.state === 'waiting')
    await askApprovers(tx, author, changed, now, report.state === 'waiting' ? 'new' : 'all')
  return { outcome: 'corrected', report: changed, former: report, again: false }
}

/** A new day is treated as that of a new report: whether it counts may be for a coordinator to say, or no longer. */
async function standingAfter(
  tx: Db,
  now: Date,
  { zone }: Reporter,
  report: Report,
  { region, activityDate }: Pick<Report, 'region' | 'activityDate'>,
): Promise<Partial<Report>> {
  const mayDiffer = activityDate !== report.activityDate || (report.state === 'waiting' && region !== report.region)
  if (!mayDiffer) return {}
  const state = await stateFor(tx, { ...report, region }, activityDate as Day, dayOf(now, zone))
  return { state, decidedBy: null, decisionReason: null }
}
