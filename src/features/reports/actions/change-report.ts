import { and, eq } from 'drizzle-orm'
import type { Locale } from '../../../base/dates-out.ts'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { enqueueEdit } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type Report, type ReportVersion, reports, reportVersions } from '../table.ts'

/** The author of filed reports, and how a report of theirs is shown to them. */
export type Reporter = {
  workerId: number
  zone: Zone
  receipt(report: Report): View
  /** A report that is too old to count without approval, as those read it who decide, or who no longer do. */
  approval(report: Report, locale: Locale, decides?: boolean): View
}

export type ReportChange = Pick<ReportVersion, 'note'> & {
  updateId: number
  /** Who changes it, as worker. */
  by: number
  reason?: string
  set: Partial<typeof reports.$inferInsert>
}

/**
 * Changes a report that the transaction holds, and keeps what it said before. The guard is for callers who do not hold
 * it: nothing where somebody else has changed it meanwhile.
 */
export async function changeReport(
  tx: Db,
  report: Report,
  { updateId, by, note, reason, set }: ReportChange,
  now: Date,
): Promise<Report | undefined> {
  const { id, version, state, values, photos } = report
  const [changed] = await tx
    .update(reports)
    .set({ ...set, version: version + 1 })
    .where(and(eq(reports.id, id), eq(reports.version, version), eq(reports.state, state)))
    .returning()
  if (!changed) return undefined
  const former = { reportId: id, version, values, photos, changedBy: by, changedAt: now, cause: updateId, note }
  await tx.insert(reportVersions).values({ ...former, ...(reason !== undefined && { reason }) })
  return changed
}

/** What a report said before this update changed it, if it has changed one before. */
export async function changedBy(tx: Db, updateId: number): Promise<ReportVersion | undefined> {
  const [version] = await tx.select().from(reportVersions).where(eq(reportVersions.cause, updateId))
  return version
}

/** The report if it is this person's. */
export async function ownReport(tx: Db, workerId: number, reportId: number): Promise<Report | undefined> {
  const [report] = await tx.select().from(reports).where(ownedBy(workerId, reportId))
  return report
}

/** The same for somebody who is about to change it: others who want to wait, and then see what became of it. */
export async function heldReport(tx: Db, workerId: number, reportId: number): Promise<Report | undefined> {
  const [report] = await tx.select().from(reports).where(ownedBy(workerId, reportId)).for('update')
  return report
}

const ownedBy = (workerId: number, reportId: number) => and(eq(reports.id, reportId), eq(reports.workerId, workerId))

/** Shows a changed report where its receipt stands. One that was shown as a screen only stays as it was. */
export async function editReceipt(tx: Db, report: Report, view: View, now: Date): Promise<void> {
  if (report.cardDeliveryId === null) return
  await enqueueEdit(tx, report.cardDeliveryId, { text: view.text, ...htmlMessage(view) }, now)
}
