import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { migrateChat, unreachable } from './chats.ts'
import type { Sent } from './result.ts'
import { type DeliveryState, deliveries, type Payload, type Repeat } from './table.ts'
import type { Taken } from './take.ts'

const repetitions: Record<Repeat, number> = { always: 7, once: 1, never: 0 }

/** Whether a delivery whose outcome was unknown `doubts` times before this one may be sent again. */
export const mayRepeat = (repeat: Repeat, doubts: number) => doubts < repetitions[repeat]

type Change = Partial<typeof deliveries.$inferInsert>

/**
 * Writes down what came of a call, if nobody has taken the delivery since: a success that arrives after the lease ran
 * out still counts.
 */
async function settle(db: Db, { id, attempts }: Taken, change: Change & { state: DeliveryState }): Promise<void> {
  await db
    .update(deliveries)
    .set({ leaseUntil: null, ...change })
    .where(and(eq(deliveries.id, id), eq(deliveries.attempts, attempts)))
}

/** A call that Telegram executed, and the ids of what was sent; none where it had been so already. */
export type Landed = { taken: Pick<Taken, 'id' | 'attempts'>; result: Sent | undefined }

/** As the rows `landed` of a statement. */
export function landedRows(landed: readonly Landed[]): SQL {
  const rows = landed.map(({ taken: { id, attempts }, result }) => ({ id, attempts, result }))
  return sql`landed as (
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one(id bigint, attempts int, result jsonb))`
}

/** Makes what is in `landed` sent, as a part of a statement. */
export const settledRows = (now: Date) => sql`
  update deliveries d set state = 'sent', lease_until = null, result = coalesce(landed.result, d.result),
    error = null, settled_at = ${now.toISOString()}::timestamptz
  from landed where d.id = landed.id and d.attempts = landed.attempts`

export async function settleSent(db: Db, landed: readonly Landed[], now: Date): Promise<void> {
  if (landed.length > 0) await db.execute(sql`with ${landedRows(landed)} ${settledRows(now)}`)
}

export const settleFailed = (db: Db, taken: Taken, error: string, now: Date) =>
  settle(db, taken, { state: 'failed', error, settledAt: now })

/** Back in the queue: Telegram did not execute it. */
export const settleAgain = (db: Db, taken: Taken, error: string | null, payload?: Payload) =>
  settle(db, taken, { state: 'ready', error, ...(payload && { payload }) })

/** Nobody can tell: sent again where its policy allows, else left to a person. Returns the state it now has. */
export async function settleUnknown(db: Db, taken: Taken, error: string, now: Date): Promise<'ready' | 'unknown'> {
  const state = mayRepeat(taken.repeat, taken.doubts) ? 'ready' : 'unknown'
  await settle(db, taken, { state, error, doubts: taken.doubts + 1, ...(state === 'unknown' && { settledAt: now }) })
  return state
}

/** A chat that is lost fails the delivery and marks the chat, together. */
export const settleLost = (db: Db, taken: Taken, reason: string, error: string, now: Date) =>
  db.transaction(async tx => {
    await settleFailed(tx, taken, error, now)
    if (taken.chatId !== undefined) await unreachable(tx, taken.chatId, reason, now)
  })

/** Everything for the old chat, this delivery too, goes to the new one. */
export const settleMigrated = (db: Db, taken: Taken, to: number, now: Date) =>
  db.transaction(async tx => {
    await settleAgain(tx, taken, null)
    if (taken.chatId !== undefined) await migrateChat(tx, taken.chatId, to, now)
  })

export type Expired = { id: number; key: string; chatId: number | undefined; state: 'ready' | 'unknown' }

/** Deliveries whose courier died between `sending` and settling: their outcome is unknown. */
export async function settleExpired(db: Db, now: Date): Promise<Expired[]> {
  const rows = await rowsOf<{ id: string; key: string; chat_id: string | null; state: Expired['state'] }>(
    db,
    sql`update deliveries set lease_until = null, doubts = doubts + 1, error = 'its courier died', settled_at = ${now.toISOString()}::timestamptz,
          state = case when doubts < case repeat when 'always' then ${repetitions.always}::int when 'once' then ${repetitions.once}::int else 0 end
            then 'ready' else 'unknown' end
        where state = 'sending' and lease_until < now() returning id, key, chat_id, state`,
  )
  return rows.map(({ id, key, chat_id, state }) => ({
    id: Number(id),
    key,
    chatId: chat_id === null ? undefined : Number(chat_id),
    state,
  }))
}

/**
 * What a person found out about an `unknown` delivery: it `arrived`, or it did not and goes out `again`. False when it
 * is not unknown any more.
 */
export async function resolveUnknown(tx: Db, id: number, found: 'arrived' | 'again', now: Date): Promise<boolean> {
  const change: Change = found === 'arrived' ? { state: 'sent', settledAt: now } : { state: 'ready', settledAt: null }
  const rows = await tx
    .update(deliveries)
    .set(change)
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'unknown')))
    .returning({ id: deliveries.id })
  return rows.length > 0
}
