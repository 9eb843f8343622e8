import { and, asc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { broadcasts, recipients } from '../../broadcasts/table.ts'
import { workers } from '../../workers/table.ts'
import { meetings } from '../table.ts'
import { subjectOf } from './meetings.ts'

/** Somebody whom the invitation did not reach for certain, and whether they have joined. */
export type Unreached = { id: number; name: string; phone: string | null; joined: boolean }

/** By name: who had not joined, who could not be written to, and of whom nobody can tell. Not who has answered all the same. */
export async function unreachedOf(db: Db, meetingId: number): Promise<Unreached[]> {
  const failed = and(eq(deliveries.state, 'failed'), sql`${deliveries.error} is distinct from 'cancelled'`)
  const answered = sql`exists (select 1 from meeting_answers a where a.meeting_id = ${meetingId} and a.worker_id = ${workers.id})`
  const rows = await db
    .select({ id: workers.id, name: workers.name, phone: workers.phone, telegramId: workers.telegramId })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(workers, eq(workers.id, recipients.workerId))
    .leftJoin(deliveries, eq(deliveries.id, recipients.deliveryId))
    .where(
      and(
        eq(broadcasts.subject, subjectOf(meetingId)),
        or(isNull(recipients.deliveryId), failed, eq(deliveries.state, 'unknown')),
        sql`not ${answered}`,
      ),
    )
    .orderBy(asc(workers.name), asc(workers.id))
  return rows.map(({ telegramId, ...person }) => ({ ...person, joined: telegramId !== null }))
}

/** Who was invited before they joined, to a meeting that lies ahead. */
export type Latecomer = { meetingId: number; workerId: number; joinedAt: Date }

export async function latecomers(db: Db, now: Date): Promise<Latecomer[]> {
  const rows = await db
    .select({ meetingId: meetings.id, workerId: workers.id, joinedAt: workers.joinedAt })
    .from(meetings)
    .innerJoin(broadcasts, eq(broadcasts.subject, sql`'meeting:' || ${meetings.id}`))
    .innerJoin(recipients, and(eq(recipients.broadcastId, broadcasts.id), isNull(recipients.deliveryId)))
    .innerJoin(workers, and(eq(workers.id, recipients.workerId), isNotNull(workers.telegramId)))
    .where(and(eq(meetings.state, 'sent'), gt(meetings.startsAt, now), isNotNull(workers.joinedAt)))
    .orderBy(asc(meetings.id), asc(workers.id))
  return rows.flatMap(({ joinedAt, ...one }) => (joinedAt === null ? [] : [{ ...one, joinedAt }]))
}
