import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { wallMillis } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import type { Db } from '../db/database.ts'
import {
  type Claim,
  type ClaimedRow,
  claimPerson,
  postpone,
  releaseEmpty,
  renew,
  type Settled,
  setAside,
  settle,
} from './claim.ts'
import type { Received } from './table.ts'

/** `masked` counts the identity numbers taken out; `ageMs` is real time since it arrived; `attempt` counts from 1. */
export type UpdateMeta = { masked: number; ageMs(): number; attempt: number }

/** An update that was given up after all its attempts; it stays in the inbox with payload and error. */
export type SetAside = { updateId: number; personKey: string; update: Received['update']; error: string }

export type InboxOptions = {
  db: Db
  handle(update: Received['update'], meta: UpdateMeta): Promise<void>
  log: Log
  alarm?(setAside: SetAside): void
  /** People worked on at once. */
  concurrency?: number
  leaseMs?: number
  sweepMs?: number
  /** Real waits before the second and the third attempt. */
  retryMs?: readonly number[]
  /** How long `stop` waits for what is running. */
  stopMs?: number
}

export type Inbox = {
  start(): void
  /** Takes nothing new and waits for what is running, at most `stopMs`. */
  stop(): Promise<void>
  /** Something was received: by these people, or by somebody. */
  wake(personKeys?: readonly string[]): void
  /** Works until nothing is due; also without `start`. */
  drain(): Promise<void>
}

/** Works through the inbox person by person: what one person sent runs in order, what two sent runs side by side. */
export function createInbox(options: InboxOptions): Inbox {
  const { db, log, concurrency = 10, leaseMs = 30_000, sweepMs = 1_000, stopMs = 30_000 } = options
  const work = createWork(options, leaseMs)
  const running = new Map<Promise<void>, string | undefined>()
  const named = new Set<string>()
  let sweep: 'idle' | 'wanted' | 'claiming' = 'idle'
  let started = false
  let drains = 0
  let claims = 0
  let timer: NodeJS.Timeout | undefined

  const active = () => started || drains > 0
  const isRunning = (personKey: string) => [...running.values()].includes(personKey)

  async function claimNamed(personKey: string) {
    const claim = await claimPerson(db, randomUUID(), leaseMs, personKey)
    if (claim) await proceed(claim)
  }

  async function claimAny() {
    sweep = 'claiming'
    const claim = await claimPerson(db, randomUUID(), leaseMs).finally(() => {
      sweep = 'idle'
    })
    if (claim === undefined) return
    sweep = 'wanted'
    pump()
    await proceed(claim)
  }

  async function proceed(claim: Claim) {
    claims += 1
    if ((await work(claim, () => !active())) === 'more') named.add(claim.personKey)
  }

  function launch(task: Promise<void>, personKey?: string) {
    const slot = task
      .catch(error => log.error({ error: String(error) }, 'inbox: the database did not answer'))
      .finally(() => {
        running.delete(slot)
        pump()
      })
    running.set(slot, personKey)
  }

  function pump() {
    for (const personKey of [...named]) {
      if (!active() || running.size >= concurrency) return
      if (isRunning(personKey)) continue
      named.delete(personKey)
      launch(claimNamed(personKey), personKey)
    }
    if (active() && sweep === 'wanted' && running.size < concurrency) launch(claimAny())
  }

  function wake(personKeys?: readonly string[]) {
    if (personKeys === undefined) sweep = sweep === 'idle' ? 'wanted' : sweep
    for (const key of personKeys ?? []) named.add(key)
    pump()
  }

  /** One round may end while what failed in it is due again, so the last round is the one that claims nobody. */
  async function drain() {
    drains += 1
    for (let before = -1; before < claims; ) {
      before = claims
      wake()
      while (running.size > 0) await Promise.all(running.keys())
    }
    drains -= 1
  }

  return {
    wake,
    drain,
    start() {
      started = true
      timer = setInterval(wake, sweepMs)
      wake()
    },
    async stop() {
      started = false
      clearInterval(timer)
      await within(stopMs, Promise.all(running.keys()))
    },
  }
}

/** Waits for `task`, at most so long. */
async function within(ms: number, task: Promise<unknown>) {
  const timer = new AbortController()
  await Promise.race([task, pause(ms, undefined, { signal: timer.signal }).catch(() => {})])
  timer.abort()
}

/** Handles one claimed person's rows in order, holding the claim while it works. */
function createWork({ db, handle, log, alarm, retryMs = [1_000, 5_000] }: InboxOptions, leaseMs: number) {
  async function fail(claim: Claim, row: ClaimedRow, last: boolean, error: string): Promise<Settled> {
    const { updateId } = row
    const inMs = retryMs[row.attempt - 1]
    if (inMs !== undefined) {
      log.warn({ updateId, attempt: row.attempt, error }, 'update failed, will be tried again')
      await postpone(db, claim, row, inMs, error)
      return 'lost'
    }
    log.error({ updateId, personKey: claim.personKey, error }, 'update set aside')
    const settled = await setAside(db, claim, row, last, leaseMs, error)
    alarm?.({ updateId, personKey: claim.personKey, update: row.received.update, error })
    return settled
  }

  async function handleRow(claim: Claim, row: ClaimedRow, last: boolean): Promise<Settled> {
    // More claims than attempts: whoever held it died each time before it could say so.
    if (row.attempt > retryMs.length + 1) return fail(claim, row, last, 'its handling never ended')
    const claimedAt = wallMillis()
    const ageMs = () => row.ageMs + wallMillis() - claimedAt
    try {
      await handle(row.received.update, { masked: row.received.masked, ageMs, attempt: row.attempt })
    } catch (error) {
      return fail(claim, row, last, String(error))
    }
    return settle(db, claim, row, last, leaseMs)
  }

  return async (claim: Claim, stopping: () => boolean): Promise<Settled> => {
    if (claim.rows.length === 0) return releaseEmpty(db, claim)
    const holding = setInterval(() => renew(db, claim, leaseMs).catch(() => {}), leaseMs / 3)
    try {
      for (const [place, row] of claim.rows.entries()) {
        const last = stopping() || place === claim.rows.length - 1
        const settled = await handleRow(claim, row, last)
        if (last || settled === 'lost') return settled
      }
      return 'done'
    } finally {
      clearInterval(holding)
    }
  }
}
