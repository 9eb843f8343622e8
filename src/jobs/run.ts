import { randomUUID } from 'node:crypto'
import type { Zone } from '../base/days.ts'
import { reasonOf } from '../base/log.ts'
import { lookWith } from '../base/look.ts'
import type { Deps } from '../deps.ts'
import { type ClaimedRun, claimRun, markKey, postponeRun, readMarks, renewRun, settleRun, skipRuns } from './claim.ts'
import { slotAfter, slotsBetween, type When } from './schedule.ts'

export type JobDeps = Pick<Deps, 'db' | 'clock' | 'log'>

/**
 * Whom a job runs for: an agency, a meeting, a reader. Slots before `since` are none of its own. `when` takes the place
 * of the job's: it must give the same slots for the time up to now, whatever changes afterwards.
 */
export type Subject = { subject: string; zone: Zone; since: Date; when?: When }

/** `late`: the slot was missed and is caught up with, which the job's words should say. */
export type Slot = { subject: string; slot: Date; late: boolean }

export type Job<D extends JobDeps = Deps> = {
  /** Unique, and for good: what has run is remembered by it. */
  name: string
  when: When
  subjects(deps: D): Promise<Subject[]>
  /** A missed slot older than this is recorded as skipped instead of being run late. */
  usefulForHours: number
  /** Runs at least once for a slot; its effects carry keys made of job, subject and slot. */
  run(deps: D, slot: Slot): Promise<void>
}

export type RunOptions = {
  /** Asked before each run: a process that leads no more stops here. */
  mayRun?(): boolean
  /** A run that was given up after all its attempts. */
  alarm?(failed: { job: string; subject: string; slot: Date; error: string }): void
  leaseMs?: number
  /** Real waits before the next attempts. */
  retryMs?: readonly number[]
}

const minuteMs = 60_000
const lateAfterMs = 5 * minuteMs
/** Of many slots skipped at once, as after a long pause, only the newest are recorded. */
const skippedRecords = 50

/** Runs every slot that is due, each once however many processes do this, in order by subject. Returns how many ran. */
export async function runDue<D extends JobDeps>(
  deps: D,
  jobs: readonly Job<D>[],
  options: RunOptions = {},
): Promise<number> {
  let ran = 0
  // Before anything is read: an hour that is moved meanwhile lies later than this.
  const now = deps.clock.now()
  const look = lookWith(deps)
  const marks =
    jobs.length === 0
      ? new Map()
      : await readMarks(
          deps.db,
          jobs.map(job => job.name),
        )
  for (const job of jobs) {
    for (const subject of await subjectsOf(look, job)) {
      const done = marks.get(markKey({ job: job.name, subject: subject.subject })) ?? subject.since
      ran += await runSubject(deps, job, subject, { done, now }, options)
    }
  }
  return ran
}

/** One job whose subjects cannot be read must not keep the others from running. */
async function subjectsOf<D extends JobDeps>(deps: D, job: Job<D>): Promise<Subject[]> {
  try {
    return await job.subjects(deps)
  } catch (error) {
    deps.log.error({ job: job.name, error: reasonOf(error) }, 'job: its subjects could not be read')
    return []
  }
}

type Stretch = { done: Date; now: Date }

async function runSubject<D extends JobDeps>(
  deps: D,
  job: Job<D>,
  subject: Subject,
  { done, now }: Stretch,
  options: RunOptions,
) {
  const slots = slotsBetween(subject.when ?? job.when, subject.zone, done, now)
  const usefulFrom = now.getTime() - job.usefulForHours * 60 * minuteMs
  const stale = slots.filter(slot => slot.getTime() < usefulFrom)
  if (stale.length > 0) {
    const { subject: name, since } = subject
    await skipRuns(deps.db, { job: job.name, subject: name, slots: stale.slice(-skippedRecords), since, now })
    deps.log.warn({ job: job.name, subject: name, slots: stale.length }, 'job: missed slots were skipped')
  }
  let ran = 0
  for (const slot of slots.slice(stale.length)) {
    if (options.mayRun && !options.mayRun()) return ran
    if (!(await runSlot(deps, job, subject, slot, options))) return ran
    ran += 1
  }
  return ran
}

const defaultRetryMs = [minuteMs, 5 * minuteMs, 15 * minuteMs, 60 * minuteMs]

/** False when the slot is not done with, so that the later ones have to wait. */
async function runSlot<D extends JobDeps>(deps: D, job: Job<D>, subject: Subject, slot: Date, options: RunOptions) {
  const { leaseMs = 5 * minuteMs, retryMs = defaultRetryMs } = options
  const now = deps.clock.now()
  const run = await claimRun(deps.db, { job: job.name, subject: subject.subject, slot }, randomUUID(), leaseMs, now)
  if (run === undefined) return false
  const late = now.getTime() - slot.getTime() > lateAfterMs
  const error = await failureOf(deps, run, leaseMs, retryMs, () =>
    job.run(deps, { subject: subject.subject, slot, late }),
  )
  const inMs = retryMs[run.attempt - 1]
  if (error !== undefined && inMs !== undefined) {
    deps.log.warn({ ...run, error }, 'job failed, will be tried again')
    await postponeRun(deps.db, run, inMs, error)
    return false
  }
  if (error !== undefined) {
    deps.log.error({ ...run, error }, 'job given up')
    options.alarm?.({ job: job.name, subject: subject.subject, slot, error })
  }
  return settleRun(
    deps.db,
    run,
    error === undefined ? 'done' : 'failed',
    error ?? null,
    subject.since,
    deps.clock.now(),
  )
}

/** Holds the run while it works. More claims than attempts: whoever held it died each time before it could say so. */
async function failureOf(
  { db }: JobDeps,
  run: ClaimedRun,
  leaseMs: number,
  retryMs: readonly number[],
  work: () => Promise<void>,
): Promise<string | undefined> {
  if (run.attempt > retryMs.length + 1) return 'its run never ended'
  const holding = setInterval(() => renewRun(db, run, leaseMs).catch(() => {}), leaseMs / 3)
  try {
    await work()
    return undefined
  } catch (error) {
    return reasonOf(error)
  } finally {
    clearInterval(holding)
  }
}

/** The earliest slot later than `after` of any job: where the simulator's clock has to stop on its way. */
export async function nextSlot<D extends JobDeps>(
  deps: D,
  jobs: readonly Job<D>[],
  after: Date,
): Promise<Date | undefined> {
  const slots: number[] = []
  const look = lookWith(deps)
  for (const job of jobs) {
    for (const { zone, when = job.when } of await subjectsOf(look, job))
      slots.push(slotAfter(when, zone, after).getTime())
  }
  return slots.length === 0 ? undefined : new Date(Math.min(...slots))
}
