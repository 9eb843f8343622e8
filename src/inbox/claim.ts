import { type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import type { Received } from './table.ts'

/** A person held by this process, and the oldest of what waits for them. */
export type Claim = { personKey: string; token: string; version: number; rows: ClaimedRow[] }
/** `attempt` counts from 1; `ageMs` is the age when it was claimed. */
export type ClaimedRow = { updateId: number; received: Received; ageMs: number; attempt: number }

const rowsPerClaim = 20

type Row = {
  person_key: string
  version: number
  attempts: number
  update_id: string | null
  payload: Received
  age: string
}

/**
 * Takes the person who has waited longest, or the one named, if nobody holds them. A claim without rows has to be
 * released all the same: what marked the person was committed after this statement began.
 */
export async function claimPerson(db: Db, token: string, leaseMs: number, named?: string): Promise<Claim | undefined> {
  const rows = await rowsOf<Row>(
    db,
    sql`
      with claimed as (
        update inbox_people set token = ${token}, claimed_until = ${fromNow(leaseMs)}, attempts = attempts + 1
        where person_key = (
          select person_key from inbox_people
          where due_at <= now() and (claimed_until is null or claimed_until <= now())
            ${named === undefined ? sql`` : sql`and person_key = ${named}`}
          order by due_at limit 1 for update skip locked)
        returning person_key, version, attempts
      )
      select claimed.*, waiting.* from claimed left join lateral (
        select update_id, payload, extract(epoch from now() - received_at) * 1000 as age
        from inbox where person_key = claimed.person_key and done_at is null order by seq limit ${rowsPerClaim}
      ) waiting on true`,
  )
  const [first] = rows
  return first && { personKey: first.person_key, token, version: first.version, rows: claimedRows(rows) }
}

const claimedRows = (rows: Row[]): ClaimedRow[] =>
  rows
    .filter(row => row.update_id !== null)
    .map((row, place) => ({
      updateId: Number(row.update_id),
      received: row.payload,
      ageMs: Number(row.age),
      attempt: place === 0 ? row.attempts : 1,
    }))

/** What settling found: `more` waits for this person, or the claim was `lost` to another process. */
export type Settled = 'done' | 'more' | 'lost'

/** Writes down that the row was handled. The last of a claim gives the person back. */
export const settle = (db: Db, claim: Claim, row: ClaimedRow, last: boolean, leaseMs: number) =>
  finish(db, claim, row, last ? release(claim, row.updateId) : keep(leaseMs), sql`payload = null, error = null`)

/** Gives up on a row: it keeps its payload and error for a person to look at, and the later ones go on. */
export const setAside = (db: Db, claim: Claim, row: ClaimedRow, last: boolean, leaseMs: number, error: string) =>
  finish(db, claim, row, last ? release(claim, row.updateId) : keep(leaseMs), sql`error = ${error}`)

/** Gives the person back until `inMs` are over; the row is then tried again before the later ones. */
export async function postpone(db: Db, claim: Claim, row: ClaimedRow, inMs: number, error: string): Promise<void> {
  await db.execute(sql`
    with person as (
      update inbox_people set token = null, claimed_until = null, due_at = ${fromNow(inMs)}
      where person_key = ${claim.personKey} and token = ${claim.token} returning person_key
    )
    update inbox set attempts = ${row.attempt}, error = ${error} from person where update_id = ${row.updateId}`)
}

/** Gives a person back whose claim found nothing. */
export const releaseEmpty = (db: Db, claim: Claim) =>
  moreOf(
    db,
    sql`update inbox_people set ${release(claim, undefined)} where person_key = ${claim.personKey}
        and token = ${claim.token} returning due_at is not null as more`,
  )

/** Holds the person for another lease. False when the claim was lost. */
export async function renew(db: Db, claim: Claim, leaseMs: number): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`update inbox_people set claimed_until = ${fromNow(leaseMs)}
        where person_key = ${claim.personKey} and token = ${claim.token} returning 1 as held`,
  )
  return rows.length > 0
}

// The person first, guarded by the token: that row lock decides, and without it the row of the inbox is not touched.
const finish = (db: Db, claim: Claim, row: ClaimedRow, person: SQL, outcome: SQL) =>
  moreOf(
    db,
    sql`
      with person as (
        update inbox_people set ${person} where person_key = ${claim.personKey} and token = ${claim.token}
        returning due_at
      ), settled as (
        update inbox set done_at = date_trunc('milliseconds', now()), attempts = ${row.attempt}, ${outcome} from person
        where update_id = ${row.updateId}
      )
      select due_at is not null as more from person`,
  )

const keep = (leaseMs: number) => sql`claimed_until = ${fromNow(leaseMs)}, attempts = 1`

// Both checks are needed: an arrival after this statement began shows in `version`, one between claim and now in the rows.
const release = (claim: Claim, settled: number | undefined) => sql`token = null, claimed_until = null, attempts = 0,
  due_at = case when version = ${claim.version} and not exists (
    select 1 from inbox where person_key = ${claim.personKey} and done_at is null
      ${settled === undefined ? sql`` : sql`and update_id <> ${settled}`}
  ) then null else date_trunc('milliseconds', now()) end`

const moreOf = async (db: Db, statement: SQL): Promise<Settled> => {
  const [row] = await rowsOf<{ more: boolean }>(db, statement)
  if (row === undefined) return 'lost'
  return row.more ? 'more' : 'done'
}

export const fromNow = (ms: number) => sql`date_trunc('milliseconds', now()) + ${ms} * interval '1 millisecond'`
