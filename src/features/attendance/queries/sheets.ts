import { and, asc, desc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { isSpared } from '../../broadcasts/queries/results.ts'
import { broadcasts, recipients } from '../../broadcasts/table.ts'
import { type Meeting, meetingAnswers, meetings } from '../../meetings/table.ts'
import { checkInPolicy, phaseOf } from '../rules/policy.ts'
import { attendanceClaims, attendanceGuesses, attendanceSheets, type Claim, type Sheet } from '../table.ts'

/** A meeting of which it is known when it begins. */
export type Held = Meeting & { startsAt: Date }

const hourMs = 3_600_000
const dayMs = 24 * hourMs

export async function sheetOf(db: Db, meetingId: number): Promise<Sheet | undefined> {
  const [sheet] = await db.select().from(attendanceSheets).where(eq(attendanceSheets.meetingId, meetingId))
  return sheet
}

const usualEnd = sql`coalesce(${meetings.endsAt}, ${meetings.startsAt} + make_interval(mins => ${checkInPolicy.usualLength}))`

const sent = (agencyId: number, from: Date, until: Date, more?: SQL) =>
  and(
    eq(meetings.agencyId, agencyId),
    eq(meetings.state, 'sent'),
    lte(meetings.startsAt, until),
    sql`${usualEnd} > ${from.toISOString()}::timestamptz`,
    more,
  )

const isHeld = (meeting: Meeting): meeting is Held => meeting.startsAt !== null

/** The agency's meetings that run between the two moments, the latest first. */
export async function heldBetween(db: Db, agencyId: number, from: Date, until: Date, more?: SQL): Promise<Held[]> {
  const rows = await db
    .select()
    .from(meetings)
    .where(sent(agencyId, from, until, more))
    .orderBy(desc(meetings.startsAt), asc(meetings.id))
  return rows.filter(isHeld)
}

const beforeOpening = (now: Date) => new Date(now.getTime() + checkInPolicy.opensBefore * 60_000)

/** The agency's meetings at which one can check in now, with what their codes are derived from. */
export async function openSheets(db: Db, agencyId: number, now: Date): Promise<{ meeting: Held; sheet: Sheet }[]> {
  const rows = await db
    .select({ meeting: meetings, sheet: attendanceSheets })
    .from(meetings)
    .innerJoin(attendanceSheets, eq(attendanceSheets.meetingId, meetings.id))
    .where(sent(agencyId, now, beforeOpening(now)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
  return rows.flatMap(({ meeting, sheet }) =>
    isHeld(meeting) && phaseOf(meeting, now) === 'open' ? [{ meeting, sheet }] : [],
  )
}

/** Whether somebody was invited to the meeting of the row, or agreed to come for one who was. */
const concerns = (workerId: number) =>
  sql`(exists (select 1 from ${recipients} join ${broadcasts} on ${broadcasts.id} = ${recipients.broadcastId}
    where ${broadcasts.subject} = 'meeting:' || ${meetings.id} and ${recipients.workerId} = ${workerId} and not ${isSpared})
    or exists (select 1 from ${meetingAnswers} where ${meetingAnswers.meetingId} = ${meetings.id}
      and ${meetingAnswers.substituteId} = ${workerId} and ${meetingAnswers.agreed}
      and ${meetingAnswers.answer} = 'substitute' and ${meetingAnswers.sequence} >= ${meetings.answersFrom}))`

/** Meetings that concern somebody, of the last days and until the end of the next one; the latest first. */
export const ownMeetings = (db: Db, { id, agencyId }: { id: number; agencyId: number }, now: Date): Promise<Held[]> =>
  heldBetween(
    db,
    agencyId,
    new Date(now.getTime() - checkInPolicy.claimDays * dayMs),
    new Date(now.getTime() + dayMs),
    concerns(id),
  )

/** Whether somebody is meant by a meeting: invited, or in the place of one who is. */
export async function isConcerned(db: Db, meetingId: number, workerId: number): Promise<boolean> {
  const rows = await db
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId), concerns(workerId)))
  return rows.length > 0
}

export async function claimOf(db: Db, meetingId: number, workerId: number): Promise<Claim | undefined> {
  const mine = and(eq(attendanceClaims.meetingId, meetingId), eq(attendanceClaims.workerId, workerId))
  const [claim] = await db.select().from(attendanceClaims).where(mine)
  return claim
}

export async function claimById(db: Db, id: number): Promise<Claim | undefined> {
  const [claim] = await db.select().from(attendanceClaims).where(eq(attendanceClaims.id, id))
  return claim
}

/** What waits for somebody's position, the newest first. */
export async function placingOf(db: Db, workerId: number): Promise<Claim | undefined> {
  const mine = and(eq(attendanceClaims.workerId, workerId), eq(attendanceClaims.state, 'placing'))
  const [claim] = await db.select().from(attendanceClaims).where(mine).orderBy(desc(attendanceClaims.at)).limit(1)
  return claim
}

/** The claims of a meeting that wait, the oldest first. */
export const claimsOf = (db: Db, meetingId: number): Promise<Claim[]> =>
  db
    .select()
    .from(attendanceClaims)
    .where(and(eq(attendanceClaims.meetingId, meetingId), eq(attendanceClaims.state, 'open')))
    .orderBy(asc(attendanceClaims.at))
    .limit(20)

/** How many claims of a meeting nobody has decided yet. */
export const openClaims = (db: Db, meetingId: number): Promise<number> =>
  db.$count(attendanceClaims, and(eq(attendanceClaims.meetingId, meetingId), eq(attendanceClaims.state, 'open')))

/** The sheet whose point somebody was asked for, since then. */
export async function placedBy(db: Db, workerId: number, since: Date): Promise<Sheet | undefined> {
  const mine = and(eq(attendanceSheets.placingBy, workerId), gt(attendanceSheets.placingAt, since))
  const [sheet] = await db
    .select()
    .from(attendanceSheets)
    .where(mine)
    .orderBy(desc(attendanceSheets.placingAt))
    .limit(1)
  return sheet
}

/** How often somebody was wrong since then. */
export const guessesOf = (db: Db, workerId: number, since: Date): Promise<number> =>
  db.$count(attendanceGuesses, and(eq(attendanceGuesses.workerId, workerId), gt(attendanceGuesses.at, since)))
