import { type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { jobMarks, type RunState } from './table.ts'

/** A slot of a job for a subject. */
export type Run = { job: string; subject: string; slot: Date }
/** A run held by this process; `attempt` counts from 1. */
export type ClaimedRun = Run & { token: string; attempt: number }

/** How far each subject of a job has come; subjects without a row have run nothing yet. */
export async function readMarks(db: Db, jobs: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.select().from(jobMarks).where(sql`${jobMarks.job} in ${jobs}`)
  return new Map(rows.map(row => [markKey(row), row.completedSlot ?? row.createdAt]))
}

export const markKey = ({ job, subject }: { job: string; subject: string }) => `${job}\0${subject}`

/**
 * Takes a slot that nobody has run: a new one, one whose holder died, or one whose next attempt is due. Leases are in
 * real time.
 */
export async function claimRun(
  db: Db,
  run: Run,
  token: string,
  leaseMs: number,
  now: Date,
): Promise<ClaimedRun | undefined> {
  const [row] = await rowsOf<{ attempts: number }>(
    db,
    sql`
      insert into job_runs as held (job, subject, slot, state, token, lease_until, attempts, started_at)
      values (${run.job}, ${run.subject}, ${at(run.slot)}, 'running', ${token}, ${fromNow(leaseMs)}, 1, ${at(now)})
      on conflict (job, subject, slot) do update set state = 'running', token = excluded.token,
        lease_until = excluded.lease_until, attempts = held.attempts + 1
      where held.state in ('running', 'waiting') and held.lease_until <= now()
      returning attempts`,
  )
  return row && { ...run, token, attempt: row.attempts }
}

/** Ends a run and moves the subject's mark behind it. False when another process has taken it over. */
export const settleRun = (
  db: Db,
  run: ClaimedRun,
  state: 'done' | 'failed',
  error: string | null,
  since: Date,
  now: Date,
) =>
  found(
    db,
    sql`
      with settled as (
        update job_runs set state = ${state}, error = ${error}, lease_until = null, settled_at = ${at(now)}
        where ${isHeld(run)} returning job, subject, slot
      )
      insert into job_marks as mark (job, subject, created_at, completed_slot)
      select job, subject, ${at(since)}, slot from settled
      on conflict (job, subject) do update set completed_slot = greatest(mark.completed_slot, excluded.completed_slot)
      returning 1 as found`,
  )

/** Gives a run back, to be tried again in so long a real time. */
export const postponeRun = (db: Db, run: ClaimedRun, inMs: number, error: string) =>
  found(
    db,
    sql`update job_runs set state = 'waiting', error = ${error}, lease_until = ${fromNow(inMs)}
        where ${isHeld(run)} returning 1 as found`,
  )

export const renewRun = (db: Db, run: ClaimedRun, leaseMs: number) =>
  found(db, sql`update job_runs set lease_until = ${fromNow(leaseMs)} where ${isHeld(run)} returning 1 as found`)

/** Records slots that are not worth running any more, and moves the mark behind the last of them. */
export async function skipRuns(db: Db, { job, subject, slots, since, now }: Omit<Run, 'slot'> & Skip): Promise<void> {
  const skipped: RunState = 'skipped'
  const list = JSON.stringify(slots.map(slot => slot.toISOString()))
  await db.execute(sql`
    with slots as (select value::timestamptz as slot from jsonb_array_elements_text(${list}::jsonb)),
    recorded as (
      insert into job_runs (job, subject, slot, state, settled_at)
      select ${job}, ${subject}, slot, ${skipped}, ${at(now)} from slots on conflict do nothing
    )
    insert into job_marks as mark (job, subject, created_at, completed_slot)
    select ${job}, ${subject}, ${at(since)}, max(slot) from slots
    on conflict (job, subject) do update set completed_slot = greatest(mark.completed_slot, excluded.completed_slot)`)
}

type Skip = { slots: readonly Date[]; since: Date; now: Date }

const isHeld = (run: ClaimedRun): SQL => sql`job = ${run.job} and subject = ${run.subject} and slot = ${at(run.slot)}
  and token = ${run.token} and state = 'running'`

const at = (instant: Date) => sql`${instant.toISOString()}::timestamptz`

const fromNow = (ms: number) => sql`now() + ${ms} * interval '1 millisecond'`

const found = async (db: Db, statement: SQL) => (await rowsOf(db, statement)).length > 0
