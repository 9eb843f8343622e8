import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import type { Sent } from './result.ts'
import { type Landed, landedRows, settledRows } from './settle.ts'
import type { DeliveryState, Lane, Payload, Repeat } from './table.ts'

/** A delivery that is now `sending`, with what has to be known before the call. `attempts` is the token for settling. */
export type Taken = {
  id: number
  key: string
  lane: Lane
  chatId: number | undefined
  method: string
  payload: Payload
  repeat: Repeat
  attempts: number
  doubts: number
  stale: boolean
  /** Why the chat cannot be reached. */
  lostBecause: string | undefined
  migratedTo: number | undefined
  /** What has to be sent first was not. */
  orphan: boolean
  /** Of the message it acts on. */
  target: Sent | undefined
}

type Row = {
  id: string
  key: string
  lane: Lane
  chat_id: string | null
  method: string
  payload: Payload
  repeat: Repeat
  attempts: number
  doubts: number
  stale: boolean | null
  reachable: boolean | null
  reason: string | null
  migrated_to: string | null
  after_state: DeliveryState | null
  target_state: DeliveryState | null
  target_result: Sent | null
}

/** Of what is due at `now`: the first `most` of chats that are not excluded. */
export type Which = { now: Date; excluded: readonly number[]; most: number }

/**
 * Takes deliveries that are due and whose turn it is, one of each chat, and commits them as `sending` for `leaseMs` of real
 * time. Edits of one message go in their order. What has `landed` is settled in the same statement, to which it counts as
 * sent already.
 */
export async function takeDue(
  db: Db,
  { now, excluded, most }: Which,
  leaseMs: number,
  landed: readonly Landed[] = [],
): Promise<Taken[]> {
  // The limit stands in the text: with a parameter the server would plan each take anew.
  const rows = await rowsOf<Row>(
    db,
    sql`
      with ${landedRows(landed)}, settled as (${settledRows(now)}), first as (
        select d.id, d.chat_id, d.after, d.edits, d.lane, d.due_at from deliveries d
        where d.state = 'ready' and ${isDue(now)} and not coalesce(d.chat_id = any(${listOf(excluded)}), false)
          and d.id not in (select id from landed)
        order by d.lane, d.due_at, d.id limit ${sql.raw(String(most))} for update of d skip locked
      ), next as (
        select distinct on (coalesce(chat_id, -id)) id, chat_id, after, edits from first
        order by coalesce(chat_id, -id), lane, due_at, id
      )
      update deliveries d
      set state = 'sending', attempts = d.attempts + 1, lease_until = now() + ${leaseMs} * interval '1 millisecond'
      from next
        left join chats c on c.chat_id = next.chat_id
        left join deliveries p on p.id = next.after
        left join deliveries t on t.id = next.edits
        left join landed on landed.id = t.id and landed.attempts = t.attempts
      where d.id = next.id
      returning d.id, d.key, d.lane, d.chat_id, d.method, d.payload, d.repeat, d.attempts, d.doubts,
        d.expires_at <= ${now.toISOString()}::timestamptz as stale, c.reachable, c.reason, c.migrated_to,
        p.state as after_state, t.state as target_state, coalesce(landed.result, t.result) as target_result`,
  )
  return rows.map(takenOf)
}

/** Whether anything is due for one of these chats. */
export async function hasDue(db: Db, now: Date, chats: readonly number[]): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`with ${landedRows([])} select 1 as due from deliveries d
        where d.state = 'ready' and ${isDue(now)} and d.chat_id = any(${listOf(chats)}) limit 1`,
  )
  return rows.length > 0
}

const hasLanded = (alias: 'p' | 't' | 'o') =>
  sql.raw(`exists (select 1 from landed where landed.id = ${alias}.id and landed.attempts = ${alias}.attempts)`)

/** Each by its key: with `exists` the server may read the whole outbox once to look up all that was ever sent. */
const isDue = (now: Date) => sql`d.due_at <= ${now.toISOString()}::timestamptz
  and (d.after is null or (select p.state in ('sent', 'failed') or ${hasLanded('p')} from deliveries p where p.id = d.after))
  and (d.edits is null or (
    (select t.state in ('sent', 'failed') or ${hasLanded('t')} from deliveries t where t.id = d.edits)
    and not exists (select 1 from deliveries o
      where o.edits = d.edits and o.id < d.id and o.state in ('ready', 'sending') and not ${hasLanded('o')})))`

// As one text parameter: the drivers do not agree on arrays.
const listOf = (ids: readonly number[]) => sql`cast(${`{${ids.join(',')}}`} as text)::bigint[]`

const takenOf = (row: Row): Taken => ({
  id: Number(row.id),
  key: row.key,
  lane: row.lane,
  chatId: numberOf(row.chat_id),
  method: row.method,
  payload: row.payload,
  repeat: row.repeat,
  attempts: row.attempts,
  doubts: row.doubts,
  stale: row.stale === true,
  lostBecause: row.reachable === false ? (row.reason ?? 'unreachable') : undefined,
  migratedTo: numberOf(row.migrated_to),
  orphan: row.after_state === 'failed' || row.target_state === 'failed',
  target: row.target_result ?? undefined,
})

const numberOf = (text: string | null) => (text === null ? undefined : Number(text))
