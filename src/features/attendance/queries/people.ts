import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { isSpared } from '../../broadcasts/queries/results.ts'
import { broadcasts, recipients } from '../../broadcasts/table.ts'
import { subjectOf } from '../../meetings/queries/meetings.ts'
import { type Meeting, meetingAnswers } from '../../meetings/table.ts'
import { memberships, workers } from '../../workers/table.ts'
import { attendanceGuests, attendanceMarks, type Guest, type Mark } from '../table.ts'

/** Somebody of the roster on the list of a meeting: what they answered, and the last mark. */
export type Attendee = {
  id: number
  name: string
  answer: 'yes' | 'no' | 'substitute' | null
  reason: 'sick' | 'leave' | 'travel' | 'clash' | 'other' | null
  /** Whom they had named to come instead. */
  named: string | null
  marked: Mark['status'] | null
  way: Mark['way'] | null
  /** Who came instead. */
  substitute: string | null
  at: Date | null
  /** Who made the last mark. */
  by: number | null
  /** Of the last mark, 0 without one. */
  number: number
}

const lastMarks = (db: Db, meetingId: number) =>
  db
    .selectDistinctOn([attendanceMarks.workerId])
    .from(attendanceMarks)
    .where(eq(attendanceMarks.meetingId, meetingId))
    .orderBy(attendanceMarks.workerId, desc(attendanceMarks.number))
    .as('last_marks')

/** Whether the row of `workers` was invited. */
const wasInvited = (meetingId: number) =>
  sql`exists (select 1 from ${recipients} join ${broadcasts} on ${broadcasts.id} = ${recipients.broadcastId}
    where ${broadcasts.subject} = ${subjectOf(meetingId)} and ${recipients.workerId} = ${workers.id} and not ${isSpared})`

const worksIn = (scope: string) =>
  sql`exists (select 1 from ${memberships} where ${memberships.workerId} = ${workers.id}
    and ${isNull(memberships.until)} and ${within(memberships.region, [scope])})`

async function attendees(db: Db, meeting: Meeting, condition: SQL | undefined): Promise<Attendee[]> {
  const last = lastMarks(db, meeting.id)
  const answered = and(
    eq(meetingAnswers.meetingId, meeting.id),
    eq(meetingAnswers.workerId, workers.id),
    sql`${meetingAnswers.sequence} >= ${meeting.answersFrom}`,
  )
  const rows = await db
    .select({
      id: workers.id,
      name: workers.name,
      answer: meetingAnswers.answer,
      reason: meetingAnswers.reason,
      named: meetingAnswers.substitute,
      marked: last.status,
      way: last.way,
      substitute: last.substitute,
      at: last.at,
      by: last.by,
      number: last.number,
    })
    .from(workers)
    .leftJoin(last, eq(last.workerId, workers.id))
    .leftJoin(meetingAnswers, answered)
    .where(and(eq(workers.agencyId, meeting.agencyId), condition))
    .orderBy(asc(workers.name), asc(workers.id))
  return rows.map(row => ({ ...row, number: row.number ?? 0 }))
}

/** All who were invited, by name; with a scope only those who work there. */
export const invitedTo = (db: Db, meeting: Meeting, scope?: string): Promise<Attendee[]> =>
  attendees(db, meeting, and(wasInvited(meeting.id), scope === undefined ? undefined : worksIn(scope)))

/** Those of the roster who were there without an invitation. */
export const uninvitedAt = (db: Db, meeting: Meeting): Promise<Attendee[]> =>
  attendees(
    db,
    meeting,
    and(
      sql`not ${wasInvited(meeting.id)}`,
      sql`exists (select 1 from ${attendanceMarks} where ${attendanceMarks.meetingId} = ${meeting.id} and ${attendanceMarks.workerId} = ${workers.id})`,
    ),
  )

/** One person of the list, if they are on it. */
export async function attendeeOf(db: Db, meeting: Meeting, workerId: number): Promise<Attendee | undefined> {
  const listed = sql`(${wasInvited(meeting.id)} or exists (select 1 from ${attendanceMarks}
    where ${attendanceMarks.meetingId} = ${meeting.id} and ${attendanceMarks.workerId} = ${workers.id}))`
  const [found] = await attendees(db, meeting, and(eq(workers.id, workerId), listed))
  return found
}

export type Noted = Pick<Mark, 'number' | 'status' | 'way' | 'substitute' | 'at'> & { by: string }

/** All marks of somebody, the first one first, with the names of those who made them. */
export const historyOf = (db: Db, meetingId: number, workerId: number): Promise<Noted[]> =>
  db
    .select({
      number: attendanceMarks.number,
      status: attendanceMarks.status,
      way: attendanceMarks.way,
      substitute: attendanceMarks.substitute,
      at: attendanceMarks.at,
      by: workers.name,
    })
    .from(attendanceMarks)
    .innerJoin(workers, eq(workers.id, attendanceMarks.by))
    .where(and(eq(attendanceMarks.meetingId, meetingId), eq(attendanceMarks.workerId, workerId)))
    .orderBy(asc(attendanceMarks.number))

/** The last mark of somebody. */
export async function lastMarkOf(db: Db, meetingId: number, workerId: number): Promise<Mark | undefined> {
  const [mark] = await db
    .select()
    .from(attendanceMarks)
    .where(and(eq(attendanceMarks.meetingId, meetingId), eq(attendanceMarks.workerId, workerId)))
    .orderBy(desc(attendanceMarks.number))
    .limit(1)
  return mark
}

/** Those whom somebody agreed to represent. */
export async function representedBy(db: Db, meeting: Meeting, substituteId: number): Promise<number[]> {
  const rows = await db
    .select({ id: meetingAnswers.workerId })
    .from(meetingAnswers)
    .where(
      and(
        eq(meetingAnswers.meetingId, meeting.id),
        eq(meetingAnswers.answer, 'substitute'),
        eq(meetingAnswers.substituteId, substituteId),
        eq(meetingAnswers.agreed, true),
        sql`${meetingAnswers.sequence} >= ${meeting.answersFrom}`,
      ),
    )
    .orderBy(asc(meetingAnswers.workerId))
  return rows.map(({ id }) => id)
}

/** Guests of a meeting in the order in which they were added. */
export const guestsOf = (db: Db, meetingId: number): Promise<Guest[]> =>
  db
    .select()
    .from(attendanceGuests)
    .where(and(eq(attendanceGuests.meetingId, meetingId), isNull(attendanceGuests.removedAt)))
    .orderBy(asc(attendanceGuests.id))

/** Names of people, by id. */
export async function namesOf(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: workers.id, name: workers.name })
    .from(workers)
    .where(and(inArray(workers.id, [...ids]), isNotNull(workers.name)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
