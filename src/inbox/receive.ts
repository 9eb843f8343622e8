import { sql } from 'drizzle-orm'
import { maskUpdate } from '../base/identity-numbers.ts'
import { type Db, rowsOf } from '../db/database.ts'
import { type Claim, fromNow } from './claim.ts'
import { personKey } from './person.ts'
import type { Received } from './table.ts'

export type AnyUpdate = { update_id: number }
export type Receipt = { updateId: number; personKey: string; fresh: boolean }

/** jsonb takes neither NUL nor half a surrogate pair, and one such update would stop every later one. Keeps the length. */
const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : value

function incoming(update: AnyUpdate, place: number) {
  const { update: masked, foundInOwnWords } = maskUpdate(update)
  const payload: Received = { update: masked, masked: foundInOwnWords }
  return { place, update_id: update.update_id, person_key: personKey(update), payload }
}

/** By which a receiver takes at once those people for whom nothing waited; `token` is used once. */
export type Hold = { token: string; leaseMs: number }

/** A receipt for each update in its place, and whom the hold has got. */
export type Batch = { receipts: Receipt[]; claims: Claim[] }

type Incoming = ReturnType<typeof incoming>
type Fresh = { update_id: number | string; person_key: string; version: number; token: string | null }

/**
 * Masks the updates of one batch, keeps them and marks their people, all in one statement. What arrived before is left
 * as it is and comes back with `fresh: false`. Once this returns, the updates may be confirmed. With a `hold`, people
 * who were idle are claimed in the same breath: what waits for them is what has just come.
 */
export async function receiveMany(db: Db, updates: readonly AnyUpdate[], hold?: Hold): Promise<Batch> {
  if (updates.length === 0) return { receipts: [], claims: [] }
  const text = JSON.stringify(updates.map(incoming), storable)
  const rows = JSON.parse(text) as Incoming[]
  const fresh = await rowsOf<Fresh>(
    db,
    sql`
      with arrived as (
        select * from jsonb_to_recordset(${text}::jsonb)
          as row(place int, update_id bigint, person_key text, payload jsonb)
      ), fresh as (
        insert into inbox (update_id, person_key, payload)
        select update_id, person_key, payload from arrived order by place
        on conflict (update_id) do nothing returning update_id, person_key
      ), marked as (
        insert into inbox_people as person (person_key, due_at, token, claimed_until, attempts)
        select distinct person_key, date_trunc('milliseconds', now()), ${claimBy(hold)} from fresh order by person_key
        on conflict (person_key) do update set version = person.version + 1,
          due_at = coalesce(person.due_at, excluded.due_at), ${takenIfIdle}
        returning person_key, version, token
      )
      select fresh.update_id, marked.* from fresh join marked using (person_key)`,
  )
  const ids = new Set(fresh.map(row => Number(row.update_id)))
  const receipts = rows.map(row => ({
    updateId: row.update_id,
    personKey: row.person_key,
    fresh: ids.has(row.update_id),
  }))
  return { receipts, claims: hold ? claimsOf(hold, fresh, rows) : [] }
}

const claimBy = (hold: Hold | undefined) =>
  hold ? sql`${hold.token}::text, ${fromNow(hold.leaseMs)}, 1` : sql`null::text, null::timestamptz, 0`

// Nothing waits for a person who is not due, and nobody holds them.
const takenIfIdle = sql.raw(
  ['token', 'claimed_until', 'attempts']
    .map(column => `${column} = case when person.due_at is null then excluded.${column} else person.${column} end`)
    .join(', '),
)

function claimsOf({ token }: Hold, fresh: readonly Fresh[], rows: readonly Incoming[]): Claim[] {
  const held = new Map(fresh.filter(row => row.token === token).map(row => [Number(row.update_id), row]))
  const claims = new Map<string, Claim>()
  for (const { update_id: updateId, person_key: personKey, payload } of rows) {
    const row = held.get(updateId)
    if (!row) continue
    const claim = claims.get(personKey) ?? { personKey, token, version: row.version, rows: [] }
    claim.rows.push({ updateId, received: payload, ageMs: 0, attempt: 1 })
    claims.set(personKey, claim)
  }
  return [...claims.values()]
}

/** Keeps one update for whoever claims its person; see `receiveMany`. */
export async function receive(db: Db, update: AnyUpdate): Promise<Receipt> {
  const [receipt] = (await receiveMany(db, [update])).receipts
  if (receipt === undefined) throw new Error('an update was received without a receipt')
  return receipt
}
