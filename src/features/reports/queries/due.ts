import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { agencies } from '../../agencies/table.ts'
import { workers } from '../../workers/table.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'

const remindable = (agencyId: number) =>
  and(
    eq(reportDrafts.agencyId, agencyId),
    eq(reportDrafts.state, 'open'),
    eq(reportDrafts.practice, false),
    isNotNull(reportDrafts.workerId),
    isNull(reportDrafts.nudgedAt),
  )

/** Reports of an agency that were begun in this stretch of time and not sent. */
export const begunBetween = (db: Db, agencyId: number, after: Date, until: Date): Promise<ReportDraft[]> =>
  db
    .select()
    .from(reportDrafts)
    .where(and(remindable(agencyId), gt(reportDrafts.createdAt, after), lte(reportDrafts.createdAt, until)))
    .orderBy(reportDrafts.id)

/** Guided reports of an agency that nobody has touched since. */
export const untouchedSince = (db: Db, agencyId: number, since: Date): Promise<ReportDraft[]> =>
  db
    .select()
    .from(reportDrafts)
    .where(and(remindable(agencyId), eq(reportDrafts.source, 'guided'), lte(reportDrafts.updatedAt, since)))
    .orderBy(reportDrafts.id)

/** Workers whose unfinished reports stand under a Telegram account that is theirs no more. */
export const movedAway = (db: Db) =>
  db
    .selectDistinct({ workerId: workers.id, zone: agencies.zone })
    .from(reportDrafts)
    .innerJoin(workers, eq(workers.id, reportDrafts.workerId))
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(
      and(
        inArray(reportDrafts.state, ['gathering', 'open', 'correcting']),
        ne(workers.telegramId, reportDrafts.telegramId),
      ),
    )

/** People who have joined while a report of theirs waited: once they have said how they wish to be called, or not for an hour. */
export const joinedMeanwhile = (db: Db, now: Date) =>
  db
    .selectDistinct({ telegramId: reportDrafts.telegramId, zone: agencies.zone })
    .from(reportDrafts)
    .innerJoin(workers, eq(workers.telegramId, reportDrafts.telegramId))
    .innerJoin(agencies, eq(agencies.id, workers.agencyId))
    .where(
      and(
        eq(reportDrafts.state, 'open'),
        isNull(reportDrafts.workerId),
        isNotNull(workers.joinedAt),
        or(
          isNotNull(workers.address),
          lte(workers.joinedAt, sql`${now.toISOString()}::timestamptz - interval '1 hour'`),
        ),
      ),
    )
