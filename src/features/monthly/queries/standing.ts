import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Month } from '../rules/months.ts'
import { type MonthlyRow, monthlyReports } from '../table.ts'

export async function monthlyById(db: Db, id: number): Promise<MonthlyRow | undefined> {
  const [row] = await db.select().from(monthlyReports).where(eq(monthlyReports.id, id))
  return row
}

const ofMonth = (workerId: number, month: Month) =>
  and(eq(monthlyReports.workerId, workerId), eq(monthlyReports.month, month))

/** The last edition, looked at or sent. */
export async function latestOf(db: Db, workerId: number, month: Month): Promise<MonthlyRow | undefined> {
  const own = ofMonth(workerId, month)
  const [row] = await db.select().from(monthlyReports).where(own).orderBy(desc(monthlyReports.edition)).limit(1)
  return row
}

/** All editions that were sent, the last one first. */
export const sentOf = (db: Db, workerId: number, month: Month): Promise<MonthlyRow[]> =>
  db
    .select()
    .from(monthlyReports)
    .where(and(ofMonth(workerId, month), isNotNull(monthlyReports.sentAt)))
    .orderBy(desc(monthlyReports.edition))
