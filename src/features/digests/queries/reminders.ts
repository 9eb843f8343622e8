import { and, eq, gt, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { agencies } from '../../agencies/table.ts'
import { reportReminders } from '../../reports/table.ts'
import { workers } from '../../workers/table.ts'

/** Under which the result of a press is enqueued, once. */
export const resultKey = (cause: number) => `remind-result:${cause}`

/** Presses of *Ingatkan* since then whose reminders are all settled, and whose result nobody was told. */
export async function settledPresses(db: Db, since: Date) {
  const told = db
    .select({ one: sql`1` })
    .from(deliveries)
    .where(sql`${deliveries.key} = 'remind-result:' || ${reportReminders.cause}`)
  const rows = await db
    .select({ cause: reportReminders.cause, zone: agencies.zone })
    .from(reportReminders)
    .innerJoin(agencies, eq(agencies.id, reportReminders.agencyId))
    .where(and(isNotNull(reportReminders.cause), gt(reportReminders.createdAt, since), notExists(told)))
    .groupBy(reportReminders.cause, agencies.zone)
  const causes = rows.map(({ cause }) => Number(cause))
  const open = causes.length === 0 ? [] : await openAmong(db, causes)
  return rows.flatMap(({ cause, zone }) => (cause === null || open.includes(cause) ? [] : [{ cause, zone }]))
}

async function openAmong(db: Db, causes: readonly number[]): Promise<number[]> {
  const unsettled = inArray(deliveries.state, ['ready', 'sending'])
  const rows = await db
    .selectDistinct({ cause: reportReminders.cause })
    .from(reportReminders)
    .innerJoin(deliveries, eq(deliveries.id, reportReminders.deliveryId))
    .where(and(inArray(reportReminders.cause, [...causes]), unsettled))
  return rows.map(({ cause }) => Number(cause))
}

/** What became of the reminders of one press: `cancelled` ones were taken back because the report came first. */
export const remindersOf = (db: Db, cause: number) =>
  db
    .select({
      name: workers.name,
      askedBy: reportReminders.askedBy,
      state: deliveries.state,
      error: deliveries.error,
    })
    .from(reportReminders)
    .innerJoin(workers, eq(workers.id, reportReminders.workerId))
    .leftJoin(deliveries, eq(deliveries.id, reportReminders.deliveryId))
    .where(eq(reportReminders.cause, cause))
    .orderBy(workers.name)
