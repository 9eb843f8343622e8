import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { workers } from '../../workers/table.ts'
import { type Meeting, meetingAnswers } from '../table.ts'

/** Somebody who can be told something about a meeting. */
export type Standing = { id: number; telegramId: number | null; locale: 'id' | 'en' }

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
