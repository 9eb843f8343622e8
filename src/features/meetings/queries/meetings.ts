import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { isSpared } from '../../broadcasts/queries/results.ts'
import { broadcasts, recipients } from '../../broadcasts/table.ts'
import { groups } from '../../groups/table.ts'
import { workers } from '../../workers/table.ts'
import type { Counts } from '../rules/meeting.ts'
import { type Meeting, type MeetingAnswer, meetingAnswers, meetingChanges, meetings } from '../table.ts'

/** What the broadcast of its invitations is about. */
export const subjectOf = (meetingId: number) => `meeting:${meetingId}`

/** What the outbox keys of all its polls begin with. */
export const pollPrefix = 'meeting-poll:'
/** The same of one meeting. */
export const pollKeys = (meetingId: number) => `${pollPrefix}${meetingId}:`

/** The poll of one group; another time makes another poll. */
export const pollKeyOf = ({ id, answersFrom }: Pick<Meeting, 'id' | 'answersFrom'>, groupId: number) =>
  `${pollKeys(id)}${answersFrom}:${groupId}`

/** Which meeting a poll asks about, and of which round of answers it is. */
export function meetingOfPoll(key: string): { id: number; answersFrom: number } | undefined {
  const [, id, answersFrom] = key.match(/^meeting-poll:(\d+):(\d+):\d+$/) ?? []
  return id === undefined ? undefined : { id: Number(id), answersFrom: Number(answersFrom) }
}

export async function meetingById(db: Db, id: number): Promise<Meeting | undefined> {
  const [meeting] = await db.select().from(meetings).where(eq(meetings.id, id))
  return meeting
}

const invitedTo = (meetingId: SQL | number) =>
  and(eq(broadcasts.subject, sql`'meeting:' || ${meetingId}`), isNotNull(recipients.workerId), sql`not ${isSpared}`)

/** Whether somebody was invited. */
export async function isInvited(db: Db, meetingId: number, workerId: number): Promise<boolean> {
  const found = await db
    .select({ id: recipients.id })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .where(and(invitedTo(sql`${meetingId}::text`), eq(recipients.workerId, workerId)))
    .limit(1)
  return found.length > 0
}

/** Somebody who was invited, with their answer if it still holds. */
export type Invitee = {
  id: number
  name: string
  telegramId: number | null
  locale: 'id' | 'en'
  answer: MeetingAnswer['answer'] | null
  reason: MeetingAnswer['reason']
  substitute: string | null
  agreed: boolean | null
  /** The invitation itself. */
  deliveryId: number | null
}

const answered = ({ id, answersFrom }: Meeting) =>
  and(
    eq(meetingAnswers.meetingId, id),
    eq(meetingAnswers.workerId, workers.id),
    sql`${meetingAnswers.sequence} >= ${answersFrom}`,
  )

/** All who were invited, by name. */
export const inviteesOf = (db: Db, meeting: Meeting): Promise<Invitee[]> =>
  db
    .select({
      id: workers.id,
      name: workers.name,
      telegramId: workers.telegramId,
      locale: workers.locale,
      answer: meetingAnswers.answer,
      reason: meetingAnswers.reason,
      substitute: meetingAnswers.substitute,
      agreed: meetingAnswers.agreed,
      deliveryId: recipients.deliveryId,
    })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(workers, eq(workers.id, recipients.workerId))
    .leftJoin(meetingAnswers, answered(meeting))
    .where(invitedTo(sql`${meeting.id}::text`))
    .orderBy(asc(workers.name), asc(workers.id))

export const countsOf = (invitees: readonly Pick<Invitee, 'answer'>[]): Counts => {
  const of = (answer: Invitee['answer']) => invitees.filter(one => one.answer === answer).length
  return { yes: of('yes'), no: of('no'), substitute: of('substitute'), silent: of(null) }
}

/** The same without their names, counted by the database. */
export async function countedFor(db: Db, meeting: Meeting): Promise<Counts> {
  const rows = await db
    .select({ answer: meetingAnswers.answer, count: sql<number>`count(*)`.mapWith(Number) })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(workers, eq(workers.id, recipients.workerId))
    .leftJoin(meetingAnswers, answered(meeting))
    .where(invitedTo(sql`${meeting.id}::text`))
    .groupBy(meetingAnswers.answer)
  const of = (answer: Invitee['answer']) => rows.find(row => row.answer === answer)?.count ?? 0
  return { yes: of('yes'), no: of('no'), substitute: of('substitute'), silent: of(null) }
}

/** The outbox ids of its cards in groups. */
export async function groupCardsOf(db: Db, meetingId: number): Promise<number[]> {
  const rows = await db
    .select({ id: recipients.deliveryId })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(deliveries, eq(deliveries.id, recipients.deliveryId))
    .where(and(eq(broadcasts.subject, subjectOf(meetingId)), isNotNull(recipients.groupId)))
  return rows.flatMap(({ id }) => (id === null ? [] : [id]))
}

/** Where the invitation went out in groups: the card, and whom it stands before. */
export const groupsInvited = (db: Db, meetingId: number) =>
  db
    .select({ id: groups.id, chatId: groups.chatId, topicId: groups.topicId, cardId: recipients.deliveryId })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(groups, eq(groups.id, recipients.groupId))
    .where(eq(broadcasts.subject, subjectOf(meetingId)))
    .orderBy(asc(groups.id))

/** The outbox id of somebody's own invitation. */
export async function invitationOf(db: Db, meetingId: number, workerId: number): Promise<number | null> {
  const [row] = await db
    .select({ deliveryId: recipients.deliveryId })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .where(and(eq(broadcasts.subject, subjectOf(meetingId)), eq(recipients.workerId, workerId)))
  return row?.deliveryId ?? null
}

const dayMs = 86_400_000

/** Meetings with polls in groups that close when they begin, soon or not a day ago. */
export const pollsToClose = (db: Db, now: Date): Promise<Meeting[]> =>
  db
    .select()
    .from(meetings)
    .where(and(eq(meetings.state, 'sent'), meetings.withPoll, gt(meetings.startsAt, new Date(now.getTime() - dayMs))))
    .orderBy(asc(meetings.id))

/** One's own answer, as far as it holds. */
export async function answerOf(db: Db, meeting: Meeting, workerId: number): Promise<MeetingAnswer | undefined> {
  const [answer] = await db
    .select()
    .from(meetingAnswers)
    .where(and(eq(meetingAnswers.meetingId, meeting.id), eq(meetingAnswers.workerId, workerId)))
  return answer && answer.sequence >= meeting.answersFrom ? answer : undefined
}

/** `represents`: they agreed to come for somebody who was invited. */
export type Coming = { meeting: Meeting; invited: boolean; represents: boolean; answer: MeetingAnswer['answer'] | null }

/** What was put off and never given another time is no longer shown after so long. */
const postponedForMs = 90 * dayMs

/** What somebody was invited to or invites to and has not begun, also what was put off; drafts are left out. */
export async function comingFor(db: Db, workerId: number, now: Date): Promise<Coming[]> {
  const invited = sql<boolean>`exists (select 1 from ${recipients} join ${broadcasts} on ${broadcasts.id} = ${recipients.broadcastId}
    where ${broadcasts.subject} = 'meeting:' || ${meetings.id} and ${recipients.workerId} = ${workerId} and not ${isSpared})`
  const represents = sql<boolean>`exists (select 1 from meeting_answers a where a.meeting_id = ${meetings.id}
    and a.substitute_id = ${workerId} and a.answer = 'substitute' and a.agreed and a.sequence >= ${meetings.answersFrom})`
  const rows = await db
    .select({
      meeting: meetings,
      invited,
      represents,
      answer: meetingAnswers.answer,
      sequence: meetingAnswers.sequence,
    })
    .from(meetings)
    .leftJoin(meetingAnswers, and(eq(meetingAnswers.meetingId, meetings.id), eq(meetingAnswers.workerId, workerId)))
    .where(
      and(
        or(
          and(inArray(meetings.state, ['sent', 'cancelled']), gt(meetings.startsAt, now)),
          and(eq(meetings.state, 'postponed'), gt(meetings.startsAt, new Date(now.getTime() - postponedForMs))),
        ),
        or(invited, represents, eq(meetings.inviterId, workerId)),
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
  return rows.map(({ meeting, invited: asked, represents: comes, answer, sequence }) => ({
    meeting,
    invited: asked,
    represents: comes,
    answer: (sequence ?? -1) >= meeting.answersFrom ? answer : null,
  }))
}

/** When time or place were changed last, or the meeting put off. */
export async function lastChangeOf(db: Db, meetingId: number): Promise<Date | undefined> {
  const [change] = await db
    .select({ at: meetingChanges.at })
    .from(meetingChanges)
    .where(eq(meetingChanges.meetingId, meetingId))
    .orderBy(desc(meetingChanges.sequence))
    .limit(1)
  return change?.at
}

/** Invitations that went out and whose meeting lies ahead. */
export const comingMeetings = (db: Db, now: Date): Promise<Meeting[]> =>
  db
    .select()
    .from(meetings)
    .where(and(eq(meetings.state, 'sent'), gt(meetings.startsAt, now)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))

/** The draft that somebody has open, the newest first. */
export async function openDraftOf(db: Db, inviterId: number): Promise<Meeting | undefined> {
  const [draft] = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.inviterId, inviterId), eq(meetings.state, 'open'), isNull(meetings.sentAt)))
    .orderBy(desc(meetings.id))
    .limit(1)
  return draft
}
