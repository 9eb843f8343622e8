import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { workers } from '../../workers/table.ts'
import { type Meeting, meetingAnswers } from '../table.ts'

/** Somebody who can be told something about a meeting. */
export type Standing = { id: number; telegramId: number | null; locale: 'id' | 'en' }

/** For whom somebody agreed to come to a meeting, by name, as far as it holds. */
export async function representedBy(db: Db, { id, answersFrom }: Meeting, workerId: number): Promise<string[]> {
  const rows = await db
    .select({ name: workers.name })
    .from(meetingAnswers)
    .innerJoin(workers, eq(workers.id, meetingAnswers.workerId))
    .where(
      and(
        eq(meetingAnswers.meetingId, id),
        eq(meetingAnswers.substituteId, workerId),
        eq(meetingAnswers.answer, 'substitute'),
        eq(meetingAnswers.agreed, true),
        sql`${meetingAnswers.sequence} >= ${answersFrom}`,
      ),
    )
    .orderBy(asc(workers.name))
  return rows.map(({ name }) => name)
}

/** People of the roster who agreed to come in somebody's place, as far as the answer holds. */
export const substitutesOf = (db: Db, { id, answersFrom }: Meeting): Promise<Standing[]> =>
  db
    .selectDistinctOn([workers.id], { id: workers.id, telegramId: workers.telegramId, locale: workers.locale })
    .from(meetingAnswers)
    .innerJoin(workers, eq(workers.id, meetingAnswers.substituteId))
    .where(
      and(
        eq(meetingAnswers.meetingId, id),
        eq(meetingAnswers.answer, 'substitute'),
        eq(meetingAnswers.agreed, true),
        sql`${meetingAnswers.sequence} >= ${answersFrom}`,
      ),
    )
    .orderBy(asc(workers.id))
