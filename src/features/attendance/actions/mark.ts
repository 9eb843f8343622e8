import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { rowsOf } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { subjectOf } from '../../meetings/queries/meetings.ts'
import type { Host } from '../access.ts'
import { attendeeOf, lastMarkOf } from '../queries/people.ts'
import type { Status } from '../rules/status.ts'
import { attendanceMarks, type Mark } from '../table.ts'

export type NewMark = Omit<Mark, 'number'> & { after: number }

/** Adds a mark after the one that was seen; nothing where another one was first, or where this update has marked before. */
export async function addMark(tx: Db, { after, ...mark }: NewMark): Promise<Mark | undefined> {
  const [added] = await tx
    .insert(attendanceMarks)
    .values({ ...mark, number: after + 1 })
    .onConflictDoNothing()
    .returning()
  return added
}

/** `before`: somebody else was first, and `mark` is what they noted. */
export type Marking = { outcome: 'done' | 'same' | 'before'; mark: Mark } | { outcome: 'unlisted' }

type Chosen = { workerId: number; status: Status; after: number; updateId: number }

/** What a host notes of somebody on the list, after the mark that they saw. */
export function markAttendee(deps: Deps, host: Host, chosen: Chosen): Promise<Marking> {
  const { meeting, workerId: by } = host
  return deps.db.transaction(async tx => {
    const attendee = await attendeeOf(tx, meeting, chosen.workerId)
    if (!attendee) return { outcome: 'unlisted' }
    const last = await lastMarkOf(tx, meeting.id, chosen.workerId)
    if (last?.updateId === chosen.updateId) return { outcome: 'done', mark: last }
    if (last && last.number !== chosen.after) return { outcome: 'before', mark: last }
    if (last?.status === chosen.status) return { outcome: 'same', mark: last }
    const substitute = chosen.status === 'substituted' ? attendee.named : null
    const about = { meetingId: meeting.id, ...chosen, substitute, way: 'list' as const, by, at: deps.clock.now() }
    const mark = await addMark(tx, about)
    if (mark) return { outcome: 'done', mark }
    const first = await lastMarkOf(tx, meeting.id, chosen.workerId)
    return first ? { outcome: 'before', mark: first } : { outcome: 'unlisted' }
  })
}

/** Marks all who said yes and of whom nothing was noted yet; returns how many. */
export async function markAllWhoSaidYes(deps: Deps, { meeting, workerId }: Host, updateId: number): Promise<number> {
  const now = deps.clock.now().toISOString()
  const added = await rowsOf(
    deps.db,
    sql`insert into attendance_marks (meeting_id, worker_id, number, status, way, by, at, update_id)
      select ${meeting.id}, answer.worker_id, 1, 'present', 'all', ${workerId}, ${now}::timestamptz, ${updateId}
      from meeting_answers as answer
      where answer.meeting_id = ${meeting.id} and answer.answer = 'yes' and answer.sequence >= ${meeting.answersFrom}
        and exists (select 1 from recipients join broadcasts on broadcasts.id = recipients.broadcast_id
          where broadcasts.subject = ${subjectOf(meeting.id)} and recipients.worker_id = answer.worker_id)
        and not exists (select 1 from attendance_marks as mark
          where mark.meeting_id = answer.meeting_id and mark.worker_id = answer.worker_id)
      on conflict do nothing returning worker_id`,
  )
  if (added.length > 0) return added.length
  const again = and(eq(attendanceMarks.meetingId, meeting.id), eq(attendanceMarks.updateId, updateId))
  return deps.db.$count(attendanceMarks, again)
}
