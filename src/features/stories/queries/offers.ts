import { and, desc, eq, notExists, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { type Report, reports } from '../../reports/table.ts'
import { stories } from '../table.ts'

/** A filed report that a story can be made of. */
export type TellingReport = Report

const own = (workerId: number) => and(eq(reports.workerId, workerId), eq(reports.state, 'filed'))

/** An author's own filed report by its number. */
export async function ownReportNumbered(db: Db, workerId: number, number: string): Promise<TellingReport | undefined> {
  const named = and(own(workerId), eq(reports.number, number.toUpperCase()))
  const [report] = await db.select().from(reports).where(named)
  return report
}

export async function ownReportById(db: Db, workerId: number, id: number): Promise<TellingReport | undefined> {
  const [report] = await db
    .select()
    .from(reports)
    .where(and(own(workerId), eq(reports.id, id)))
  return report
}

const mostOffers = 3
/** What is said in private is nobody's story, and no activity is none. */
const untold = ['complaint', 'nihil']

/** The newest filed reports with photos of which no story was made. */
export function storyOffers(db: Db, workerId: number): Promise<TellingReport[]> {
  const made = db.select({ one: sql`1` }).from(stories).where(eq(stories.reportId, reports.id))
  const hasPhotos = sql`jsonb_array_length(${reports.photos}) > 0`
  const isTold = sql`${reports.kind} not in (${sql.join(
    untold.map(kind => sql`${kind}`),
    sql`, `,
  )})`
  return db
    .select()
    .from(reports)
    .where(and(own(workerId), hasPhotos, isTold, notExists(made)))
    .orderBy(desc(reports.id))
    .limit(mostOffers)
}
