import { and, asc, eq, gte, isNotNull, lt } from 'drizzle-orm'
import { addDays, type Day, instantAt } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Agency } from '../../agencies/table.ts'
import { type Meeting, meetings } from '../../meetings/table.ts'
import { type Figures, figuresOf, isPresent, statusOf } from '../rules/status.ts'
import { attendanceMarks } from '../table.ts'
import { invitedTo } from './people.ts'
import { type Held, sheetOf } from './sheets.ts'

/** How the invitations of a meeting were answered, by those of the scope. */
export type Answered = { invited: number; yes: number; no: number; substitute: number; silent: number }

/** Meetings of a span for which people of a scope were invited. Who attended counts in the scope where they work. */
export type AttendanceFigures = {
  /** Without figures where nobody has taken the attendance. */
  past: { meeting: Held; figures: Figures | undefined }[]
  /** Of as many days after the span. */
  coming: { meeting: Held; answers: Answered }[]
  /** People who attended, each once for each training, and the lessons that they took together. */
  trainings: { count: number; people: number; lessons: number }
}

type Span = { from: Day; to: Day }

const daysIn = ({ from, to }: Span) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

async function heldIn(db: Db, { id, zone }: Agency, { from, to }: Span): Promise<Held[]> {
  const [begins, ends] = [instantAt(from, '00:00', zone), instantAt(addDays(to, 1), '00:00', zone)]
  const rows = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.agencyId, id),
        eq(meetings.state, 'sent'),
        isNotNull(meetings.startsAt),
        gte(meetings.startsAt, begins),
        lt(meetings.startsAt, ends),
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
  return rows.filter((meeting: Meeting): meeting is Held => meeting.startsAt !== null)
}

/** Whether anything was noted at a meeting. */
export const isTaken = async (db: Db, meetingId: number) =>
  (await db.$count(attendanceMarks, eq(attendanceMarks.meetingId, meetingId))) > 0

/** The whole agency is everybody who was invited, also those without a place of their own. */
const among = (agency: Agency, scope: string) => (scope === agency.region ? undefined : scope)

/**
 * Attendance for the digest: meetings of the span with their figures, those that come with their answers, and trainings
 * with people and lessons. `scope` lies within the agency's region; meetings to which nobody of it was invited are left out.
 */
export async function attendanceFigures(db: Db, agency: Agency, scope: string, span: Span): Promise<AttendanceFigures> {
  const found: AttendanceFigures = { past: [], coming: [], trainings: { count: 0, people: 0, lessons: 0 } }
  for (const meeting of await heldIn(db, agency, span)) {
    const people = await invitedTo(db, meeting, among(agency, scope))
    if (people.length === 0) continue
    const taken = await isTaken(db, meeting.id)
    found.past.push({ meeting, figures: taken ? figuresOf(people) : undefined })
    if (meeting.kind !== 'training') continue
    const attended = people.filter(one => isPresent(statusOf(one))).length
    const hours = (await sheetOf(db, meeting.id))?.hours ?? 0
    const { count, people: before, lessons } = found.trainings
    found.trainings = { count: count + 1, people: before + attended, lessons: lessons + attended * hours }
  }
  const next = { from: addDays(span.to, 1), to: addDays(span.to, daysIn(span)) }
  for (const meeting of await heldIn(db, agency, next)) {
    const people = await invitedTo(db, meeting, among(agency, scope))
    const of = (answer: string | null) => people.filter(one => one.answer === answer).length
    const answers = {
      invited: people.length,
      yes: of('yes'),
      no: of('no'),
      substitute: of('substitute'),
      silent: of(null),
    }
    if (people.length > 0) found.coming.push({ meeting, answers })
  }
  return found
}
