import { and, asc, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { agencyById } from '../../agencies/queries.ts'
import { isAbandonedBy } from '../../broadcasts/queries/heirs.ts'
import { audiences, broadcasts, recipients } from '../../broadcasts/table.ts'
import { workerById } from '../../workers/queries.ts'
import { type Poll, polls } from '../table.ts'

/** What the broadcast of a poll is about. */
export const subjectOf = ({ id }: Pick<Poll, 'id'>) => `poll:${id}`

export async function pollById(db: Db, id: number): Promise<Poll | undefined> {
  const [poll] = await db.select().from(polls).where(eq(polls.id, id))
  return poll
}

/** The poll that a delivery has brought into a group. */
export async function pollOfDelivery(db: Db, deliveryId: number): Promise<Poll | undefined> {
  const [row] = await db
    .select({ subject: broadcasts.subject })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .where(eq(recipients.deliveryId, deliveryId))
  const [, id] = row?.subject.match(/^poll:(\d+)$/) ?? []
  return id === undefined ? undefined : pollById(db, Number(id))
}

/** The outbox ids of a poll's polls in groups. */
export async function groupPollsOf(db: Db, poll: Pick<Poll, 'id'>): Promise<number[]> {
  const rows = await db
    .select({ id: deliveries.id })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(deliveries, eq(deliveries.id, recipients.deliveryId))
    .where(
      and(eq(broadcasts.subject, subjectOf(poll)), isNotNull(recipients.groupId), eq(deliveries.method, 'sendPoll')),
    )
  return rows.map(({ id }) => id)
}

const dayMs = 86_400_000

/** Polls that close at their hour, soon or not two days ago. */
export const pollsWithHour = (db: Db, now: Date): Promise<Poll[]> =>
  db
    .select()
    .from(polls)
    .where(and(inArray(polls.state, ['sent', 'closed']), gt(polls.closesAt, new Date(now.getTime() - 2 * dayMs))))
    .orderBy(asc(polls.id))

/** Polls that are still open and whose author leads no more. */
export async function abandonedPolls(db: Db): Promise<Poll[]> {
  const rows = await db
    .select({ poll: polls })
    .from(polls)
    .innerJoin(audiences, eq(audiences.id, polls.audienceId))
    .where(and(eq(polls.state, 'sent'), isAbandonedBy(polls.authorId)))
    .orderBy(asc(polls.id))
  return rows.map(({ poll }) => poll)
}

/** The newest ones of an author that have gone out. */
export const lastOf = (db: Db, authorId: number, most: number): Promise<Poll[]> =>
  db
    .select()
    .from(polls)
    .where(and(eq(polls.authorId, authorId), inArray(polls.state, ['sent', 'closed'])))
    .orderBy(desc(polls.id))
    .limit(most)

/** A poll with all that is said of it. */
export type ShownPoll = { poll: Poll; agency: string; author: string; zone: Zone }

export async function shownPoll(db: Db, poll: Poll): Promise<ShownPoll> {
  const [agency, author] = await Promise.all([agencyById(db, poll.agencyId), workerById(db, poll.authorId)])
  return { poll, agency: agency?.shortName ?? '', author: author?.name ?? '', zone: agency?.zone ?? 'Asia/Jakarta' }
}
