import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { groups } from '../../groups/table.ts'
import { workers } from '../../workers/table.ts'
import type { Tally } from '../rules.ts'
import { audiences, type Broadcast, broadcasts, recipients } from '../table.ts'

const cancelled = sql`${deliveries.error} = 'cancelled'`

/** The row of `recipients` was stopped before it went: whoever it was for knows of nothing, and is expected nowhere. */
export const isSpared = sql`exists (select 1 from deliveries spared
  where spared.id = ${recipients.deliveryId} and spared.state = 'failed' and spared.error = 'cancelled')`

export async function tallyOf(db: Db, broadcastId: number): Promise<Tally> {
  const rows = await db
    .select({
      state: sql<string>`case when ${recipients.deliveryId} is null then 'not-joined'
        when ${deliveries.state} = 'failed' and ${cancelled} then 'stopped'
        when ${deliveries.state} in ('ready', 'sending') then 'waiting' else ${deliveries.state} end`,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(recipients)
    .leftJoin(deliveries, eq(deliveries.id, recipients.deliveryId))
    .where(eq(recipients.broadcastId, broadcastId))
    .groupBy(sql`1`)
  const of = (state: string) => rows.find(row => row.state === state)?.count ?? 0
  const [sent, failed, unknown] = [of('sent'), of('failed'), of('unknown')]
  const [stopped, waiting, notJoined] = [of('stopped'), of('waiting'), of('not-joined')]
  return {
    total: sent + failed + unknown + stopped + waiting,
    sent,
    failed,
    unknown,
    stopped,
    waiting,
    notJoined,
  }
}

export type Missed = { name: string; why: 'not-joined' | 'failed' | 'unknown'; error: string | null }

/** Whom it did not reach for certain, by name: for the sender's eyes only. */
export async function missedBy(db: Db, broadcastId: number, most: number): Promise<Missed[]> {
  const failed = and(eq(deliveries.state, 'failed'), sql`not ${cancelled}`)
  const missed = or(sql`${recipients.deliveryId} is null`, failed, eq(deliveries.state, 'unknown'))
  const rows = await db
    .select({
      name: sql<string>`coalesce(${workers.name}, ${groups.title})`,
      state: deliveries.state,
      error: deliveries.error,
    })
    .from(recipients)
    .leftJoin(workers, eq(workers.id, recipients.workerId))
    .leftJoin(groups, eq(groups.id, recipients.groupId))
    .leftJoin(deliveries, eq(deliveries.id, recipients.deliveryId))
    .where(and(eq(recipients.broadcastId, broadcastId), missed))
    .orderBy(asc(workers.name), asc(recipients.id))
    .limit(most)
  return rows.map(({ name, state, error }) => ({
    name,
    why: state === null ? 'not-joined' : state === 'unknown' ? 'unknown' : 'failed',
    error,
  }))
}

const one = async (db: Db, condition: SQL): Promise<Broadcast | undefined> =>
  (await db.select().from(broadcasts).where(condition))[0]

export const broadcastById = (db: Db, id: number) => one(db, eq(broadcasts.id, id))

export const broadcastOf = (db: Db, subject: string) => one(db, eq(broadcasts.subject, subject))

/** Broadcasts whose progress still changes. */
export const openBroadcasts = (db: Db): Promise<Broadcast[]> =>
  db
    .select()
    .from(broadcasts)
    .where(inArray(broadcasts.state, ['enqueuing', 'sending', 'stopped']))
    .orderBy(asc(broadcasts.id))

/** Who began it, with the language they are told in. */
export async function senderOf(db: Db, { audienceId }: Pick<Broadcast, 'audienceId'>) {
  const [sender] = await db
    .select({ id: workers.id, telegramId: workers.telegramId, locale: workers.locale, agencyId: audiences.agencyId })
    .from(audiences)
    .innerJoin(workers, eq(workers.id, audiences.chosenBy))
    .where(eq(audiences.id, audienceId))
  if (!sender) throw new Error(`audience ${audienceId} has nobody who chose it`)
  return sender
}
