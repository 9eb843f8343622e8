import { sql } from 'drizzle-orm'
import { maskUpdate } from '../base/identity-numbers.ts'
import { type Db, rowsOf } from '../db/database.ts'
import { personKey } from './person.ts'

type AnyUpdate = { update_id: number }
export type Receipt = { updateId: number; personKey: string; fresh: boolean }

/** jsonb takes neither NUL nor half a surrogate pair, and one such update would stop every later one. Keeps the length. */
const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : value

function incoming(update: AnyUpdate, place: number) {
  const { update: masked, foundInOwnWords } = maskUpdate(update)
  return {
    place,
    update_id: update.update_id,
    person_key: personKey(update),
    payload: { update: masked, masked: foundInOwnWords },
  }
}

/**
 * Masks the updates of one batch, keeps them and marks their people, all in one statement. What arrived before is left
 * as it is and comes back with `fresh: false`. Once this returns, the updates may be confirmed.
 */
export async function receiveMany(db: Db, updates: readonly AnyUpdate[]): Promise<Receipt[]> {
  if (updates.length === 0) return []
  const rows = updates.map(incoming)
  const fresh = await rowsOf<{ update_id: number | string }>(
    db,
    sql`
      with arrived as (
        select * from jsonb_to_recordset(${JSON.stringify(rows, storable)}::jsonb)
          as row(place int, update_id bigint, person_key text, payload jsonb)
      ), fresh as (
        insert into inbox (update_id, person_key, payload)
        select update_id, person_key, payload from arrived order by place
        on conflict (update_id) do nothing returning update_id, person_key
      ), marked as (
        insert into inbox_people (person_key, due_at)
        select distinct person_key, date_trunc('milliseconds', now()) from fresh order by person_key
        on conflict (person_key) do update
          set version = inbox_people.version + 1, due_at = coalesce(inbox_people.due_at, excluded.due_at)
      )
      select update_id from fresh`,
  )
  const ids = new Set(fresh.map(row => Number(row.update_id)))
  return rows.map(row => ({ updateId: row.update_id, personKey: row.person_key, fresh: ids.has(row.update_id) }))
}

/** Keeps one update, as a webhook brings it; see `receiveMany`. */
export async function receive(db: Db, update: AnyUpdate): Promise<Receipt> {
  const [receipt] = await receiveMany(db, [update])
  if (receipt === undefined) throw new Error('an update was received without a receipt')
  return receipt
}
