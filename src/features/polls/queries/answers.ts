import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { broadcasts, recipients } from '../../broadcasts/table.ts'
import { groups } from '../../groups/table.ts'
import { memberships, roles, workers } from '../../workers/table.ts'
import { belongsTo, type Line, linesOfResult } from '../rules.ts'
import { type Poll, pollAnswers } from '../table.ts'
import { subjectOf } from './polls.ts'

const sentWith = (db: Db, poll: Pick<Poll, 'id'>, condition: SQL | undefined) =>
  db
    .select({ deliveryId: recipients.deliveryId, region: groups.scope })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .leftJoin(groups, eq(groups.id, recipients.groupId))
    .where(and(eq(broadcasts.subject, subjectOf(poll)), condition))

/** Whether somebody was asked: themselves, or in a group that they belong to by work or role. */
export async function isAsked(db: Db, poll: Poll, worker: { id: number; agencyId: number | null }): Promise<boolean> {
  if (worker.agencyId !== poll.agencyId) return false
  if ((await sentWith(db, poll, eq(recipients.workerId, worker.id))).length > 0) return true
  const asked = (await sentWith(db, poll, isNotNull(recipients.groupId))).flatMap(({ region }) => region ?? [])
  if (asked.length === 0) return false
  const [held, given] = await Promise.all([
    db
      .select({ region: memberships.region })
      .from(memberships)
      .where(and(eq(memberships.workerId, worker.id), isNull(memberships.until))),
    db
      .select({ scope: roles.scope })
      .from(roles)
      .where(and(eq(roles.workerId, worker.id), eq(roles.agencyId, poll.agencyId), isNull(roles.endedAt))),
  ])
  const standing = { places: held.map(({ region }) => region), led: given.map(({ scope }) => scope) }
  return asked.some(group => belongsTo(group, standing))
}

/** The outbox id of the letter in which somebody was asked. */
export const letterTo = async (db: Db, poll: Poll, workerId: number): Promise<number | null> =>
  (await sentWith(db, poll, eq(recipients.workerId, workerId)))[0]?.deliveryId ?? null

/** The place of the option that somebody chose. */
export async function answerOf(db: Db, { id }: Pick<Poll, 'id'>, workerId: number): Promise<number | undefined> {
  const [answer] = await db
    .select({ option: pollAnswers.option })
    .from(pollAnswers)
    .where(and(eq(pollAnswers.pollId, id), eq(pollAnswers.workerId, workerId)))
  return answer?.option
}

export type Silent = { id: number; name: string; telegramId: number; locale: 'id' | 'en' }

const answered = (poll: Pick<Poll, 'id'>) => and(eq(pollAnswers.pollId, poll.id), eq(pollAnswers.workerId, workers.id))
const isSilent = (poll: Pick<Poll, 'id'>) =>
  and(eq(broadcasts.subject, subjectOf(poll)), isNotNull(workers.telegramId), isNull(pollAnswers.workerId))

/** Who was asked in private and has not answered, by name; those who have not joined could not. */
export const silentOf = (db: Db, poll: Pick<Poll, 'id'>): Promise<Silent[]> =>
  db
    .select({
      id: workers.id,
      name: workers.name,
      telegramId: sql<number>`${workers.telegramId}`.mapWith(workers.telegramId),
      locale: workers.locale,
    })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(workers, eq(workers.id, recipients.workerId))
    .leftJoin(pollAnswers, answered(poll))
    .where(isSilent(poll))
    .orderBy(asc(workers.name), asc(workers.id))

export async function silentCount(db: Db, poll: Pick<Poll, 'id'>): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(workers, eq(workers.id, recipients.workerId))
    .leftJoin(pollAnswers, answered(poll))
    .where(isSilent(poll))
  return row?.count ?? 0
}

/** Who has answered what, by name. */
export const answersOf = (db: Db, { id }: Pick<Poll, 'id'>): Promise<{ name: string; option: number }[]> =>
  db
    .select({ name: workers.name, option: pollAnswers.option })
    .from(pollAnswers)
    .innerJoin(workers, eq(workers.id, pollAnswers.workerId))
    .where(eq(pollAnswers.pollId, id))
    .orderBy(asc(workers.name), asc(workers.id))

/** How it stands: each option, how many have answered and how many of those who were asked in private have not. */
export type Standing = { lines: Line[]; answered: number; silent: number; inGroups: boolean }

export async function standingOf(db: Db, poll: Poll): Promise<Standing> {
  const [rows, silent, posted] = await Promise.all([
    db
      .select({ option: pollAnswers.option, count: sql<number>`count(*)`.mapWith(Number) })
      .from(pollAnswers)
      .where(eq(pollAnswers.pollId, poll.id))
      .groupBy(pollAnswers.option),
    silentCount(db, poll),
    sentWith(db, poll, isNotNull(recipients.groupId)),
  ])
  const counts = new Map(rows.map(({ option, count }) => [option, count]))
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  return { lines: linesOfResult(poll.options, counts), answered: all, silent, inGroups: posted.length > 0 }
}
