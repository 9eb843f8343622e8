import { and, desc, eq, gt, lte, or } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { audiences } from '../../broadcasts/table.ts'
import { type Meeting, meetings } from '../../meetings/table.ts'
import { type Minutes, minutes } from '../table.ts'

/** A meeting that was invited to, how far it reached, and its minutes if somebody has begun them. */
export type Held = { meeting: Meeting; reach: string[]; minutes: Minutes | null }

const select = (db: Db) =>
  db
    .select({ meeting: meetings, reach: audiences.reach, minutes })
    .from(meetings)
    .innerJoin(audiences, eq(audiences.id, meetings.audienceId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))

export async function heldMeeting(db: Db, meetingId: number): Promise<Held | undefined> {
  const [found] = await select(db).where(and(eq(meetings.id, meetingId), eq(meetings.state, 'sent')))
  return found
}

export async function heldOf(db: Db, minutesId: number): Promise<(Held & { minutes: Minutes }) | undefined> {
  const [found] = await select(db).where(eq(minutes.id, minutesId))
  return found?.minutes ? { ...found, minutes: found.minutes } : undefined
}

/** Meetings of an agency that began in this stretch of time, and those of which somebody takes the minutes; the newest first. */
export const heldMeetings = (db: Db, agencyId: number, workerId: number, from: Date, until: Date): Promise<Held[]> =>
  select(db)
    .where(
      and(
        eq(meetings.agencyId, agencyId),
        eq(meetings.state, 'sent'),
        or(
          and(gt(meetings.startsAt, from), lte(meetings.startsAt, until)),
          and(eq(minutes.takerId, workerId), eq(minutes.state, 'open')),
        ),
      ),
    )
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(60)
