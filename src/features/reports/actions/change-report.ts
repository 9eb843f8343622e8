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
  /** A report that is too old to count without approval, as those who decide read it. */
  approval(report: Report, locale: Locale): View
}

export type ReportChange = Pick<ReportVersion, 'note'> & {
  updateId: number
  changedBy: number
  reason?: string
  set: Partial<typeof reports.$inferInsert>
}

/**
 * Changes a report from the state it was read in and keeps what it said before. Nothing where somebody else has changed
 * it meanwhile.
 */
export async function changeReport(
  tx: Db,
  report: Report,
  { updateId, changedBy, note, reason, set }: ReportChange,
  now: Date,
): Promise<Report | undefined> {
  const { id, version, state, values, photos } = report
  const [changed] = await tx
    .update(reports)
    .set({ ...set, version: version + 1 })
    .where(and(eq(reports.id, id), eq(reports.version, version), eq(reports.state, state)))
    .returning()
  if (!changed) return undefined
  const former = { reportId: id, version, values, photos, changedBy, changedAt: now, cause: updateId, note }
  await tx.insert(reportVersions).values({ ...former, ...(reason !== undefined && { reason }) })
  return changed
}

/** Whether this update has changed a report before. */
export const isCause = async (tx: Db, updateId: number): Promise<boolean> =>
  (await tx.$count(reportVersions, eq(reportVersions.cause, updateId))) > 0

/** The report if it is this person's. */
export async function ownReport(tx: Db, workerId: number, reportId: number): Promise<Report | undefined> {
  const own = and(eq(reports.id, reportId), eq(reports.workerId, workerId))
  const [report] = await tx.select().from(reports).where(own)
  return report
}

/** Shows a changed report where its receipt stands. One that was shown as a screen only stays as it was. */
export async function editReceipt(tx: Db, report: Report, view: View, now: Date): Promise<void> {
  if (report.cardDeliveryId === null) return
  await enqueueEdit(tx, report.cardDeliveryId, { text: view.text, ...htmlMessage(view) }, now)
}
