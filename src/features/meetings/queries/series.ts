import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { isAbandonedBy } from '../../broadcasts/queries/heirs.ts'
import { audiences } from '../../broadcasts/table.ts'
import { type Meeting, meetingSeries, meetings, type Series } from '../table.ts'
import { meetingById } from './meetings.ts'

export async function seriesById(db: Db, id: number): Promise<Series | undefined> {
  const [series] = await db.select().from(meetingSeries).where(eq(meetingSeries.id, id))
  return series
}

/** Series that go on. */
export const openSeries = (db: Db): Promise<Series[]> =>
  db.select().from(meetingSeries).where(isNull(meetingSeries.endedAt)).orderBy(asc(meetingSeries.id))

/** The series that somebody prepares, each with the last meeting that it invited to. */
export async function seriesOf(db: Db, inviterId: number): Promise<{ series: Series; last: Meeting }[]> {
  const newest = sql`(select max(m.series_number) from meetings m where m.series_id = ${meetingSeries.id})`
  return db
    .select({ series: meetingSeries, last: meetings })
    .from(meetingSeries)
    .innerJoin(meetings, and(eq(meetings.seriesId, meetingSeries.id), eq(meetings.seriesNumber, newest)))
    .where(and(eq(meetingSeries.inviterId, inviterId), isNull(meetingSeries.endedAt)))
    .orderBy(asc(meetingSeries.id))
}

/** The meetings of a series that were invited to, the newest first; also those that were cancelled. */
export const meetingsInSeries = (db: Db, seriesId: number): Promise<Meeting[]> =>
  db
    .select()
    .from(meetings)
    .where(and(eq(meetings.seriesId, seriesId), isNotNull(meetings.seriesNumber)))
    .orderBy(desc(meetings.seriesNumber))

/** The prepared invitation of a series that nobody has sent yet. */
export async function preparedIn(db: Db, seriesId: number): Promise<Meeting | undefined> {
  const [meeting] = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.seriesId, seriesId), eq(meetings.state, 'open')))
    .orderBy(desc(meetings.seriesDay))
    .limit(1)
  return meeting
}

/** Meetings that lie ahead, also prepared or put off, whose inviter leads no more; of a series at least the last one. */
export async function abandonedMeetings(db: Db, now: Date): Promise<Meeting[]> {
  const rows = await db
    .select({ meeting: meetings })
    .from(meetings)
    .innerJoin(audiences, eq(audiences.id, meetings.audienceId))
    .where(and(inArray(meetings.state, ['open', 'sent', 'postponed']), ahead(now), isAbandonedBy(meetings.inviterId)))
    .orderBy(asc(meetings.id))
  return rows.map(({ meeting }) => meeting)
}

/** Of an open series the last meeting counts although it is over: whoever inherits it inherits the series. */
const ahead = (now: Date) =>
  or(
    and(gt(meetings.startsAt, now), or(ne(meetings.state, 'open'), isNotNull(meetings.seriesId))),
    sql`exists (select 1 from ${meetingSeries} where ${meetingSeries.id} = ${meetings.seriesId} and ${meetingSeries.endedAt} is null
      and ${meetingSeries.inviterId} = ${meetings.inviterId}
      and ${meetings.seriesNumber} = (select max(m.series_number) from meetings m where m.series_id = ${meetingSeries.id}))`,
  )

/** Prepared invitations whose meeting lies ahead. */
export const preparedMeetings = (db: Db, now: Date): Promise<Meeting[]> =>
  db
    .select()
    .from(meetings)
    .where(and(isNotNull(meetings.seriesId), eq(meetings.state, 'open'), gt(meetings.startsAt, now)))
    .orderBy(asc(meetings.id))

/**
 * The meetings of the same series before this one, the newest first: those that were invited to and not cancelled. None
 * where it belongs to no series.
 */
export async function earlierInSeries(db: Db, meetingId: number): Promise<Meeting[]> {
  const meeting = await meetingById(db, meetingId)
  if (!meeting?.seriesId) return []
  const before = meeting.seriesNumber === null ? undefined : lt(meetings.seriesNumber, meeting.seriesNumber)
  return db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.seriesId, meeting.seriesId),
        eq(meetings.state, 'sent'),
        isNotNull(meetings.seriesNumber),
        before,
      ),
    )
    .orderBy(desc(meetings.seriesNumber))
}
