import { and, eq } from 'drizzle-orm'
import { type Day, weekOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { cancel } from '../../../outbox/enqueue.ts'
import { type Report, reportReminders } from '../table.ts'

/** Takes back what has not gone out of the reminders of a week whose report has come. After the report is inserted. */
export async function voidReminders(
  tx: Db,
  { workerId, activityDate }: Pick<Report, 'workerId' | 'activityDate'>,
  now: Date,
): Promise<void> {
  const { from } = weekOf(activityDate as Day)
  const reminders = await tx
    .select({ id: reportReminders.deliveryId })
    .from(reportReminders)
    .where(and(eq(reportReminders.workerId, workerId), eq(reportReminders.week, from)))
  const ids = reminders.map(({ id }) => id)
  if (ids.length > 0) await cancel(tx, ids, now)
}
