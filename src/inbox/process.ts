import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from '../base/log.ts'
import { createArrivals } from './arrivals.ts'
import { type Claim, claimPerson } from './claim.ts'
import type { AnyUpdate } from './receive.ts'
import { createWork, type WorkOptions } from './work.ts'

export type InboxOptions = Omit<WorkOptions, 'leaseMs'> & {
  /** People worked on at once. */
  concurrency?: number
  /** After this real time without renewal a person may be claimed by another process. */
  leaseMs?: number
  /** How often it looks for what nobody woke it for. */
  sweepMs?: number
  /** How long `stop` waits for what is running. */
  stopMs?: number
}

export type Inbox = {
  start(): void
  /** Takes nothing new and waits for what is running, at most `stopMs`. */
  stop(): Promise<void>
  /**
   * Keeps updates, so that they may be confirmed; repeated ones change nothing. Works on them at once where it is
   * started and has room, or else as soon as anybody has.
   */
  receive(updates: readonly AnyUpdate[]): Promise<void>
  /** Something was received: by these people, or by somebody. Does nothing while it is not started. */
  wake(personKeys?: readonly string[]): void
  /** Works until nothing is due; also without `start`. */
  drain(): Promise<void>
}

/** Works through the inbox person by person: what one person sent runs in order, what two sent runs side by side. */
export function createInbox(options: InboxOptions): Inbox {
  const { sweepMs = 1_000, stopMs = 30_000, leaseMs = 30_000 } = options
  const slots = createSlots({ ...options, leaseMs }, () => started || drains > 0)
  const arrivals = createArrivals({ ...options, ...slots, leaseMs })
  let started = false
  let drains = 0
  let timer: NodeJS.Timeout | undefined

  return {
    wake: slots.wake,
    async receive(updates) {
      const { receipts, claims } = await arrivals.receive(updates)
      const taken = new Set(claims.map(({ personKey }) => personKey))
      slots.wake(receipts.map(({ personKey }) => personKey).filter(personKey => !taken.has(personKey)))
    },
    /** One round may end while what failed in it is due again, so the last round is the one that claims nobody. */
    async drain() {
      drains += 1
      for (let before = -1; before < slots.claims(); ) {
        before = slots.claims()
        slots.wake()
        await slots.idle()
      }
      drains -= 1
    },
    start() {
      started = true
      timer = setInterval(slots.wake, sweepMs)
      slots.wake()
    },
    async stop() {
      started = false
      clearInterval(timer)
      await within(stopMs, arrivals.settled().then(slots.idle))
    },
  }
}

/** Claims and works side by side: people known by name first, and one by one whoever else is due. */
function createSlots(options: InboxOptions & { leaseMs: number }, active: () => boolean) {
  const { db, log, concurrency = 10, leaseMs } = options
  const work = createWork(options)
  const running = new Map<Promise<void>, string | undefined>()
  const named = new Set<string>()
  let sweep: 'idle' | 'wanted' | 'claiming' = 'idle'
  let claims = 0

  const room = () => (active() ? concurrency - running.size : 0)

  function take(taken: readonly Claim[]) {
    for (const claim of taken) launch(proceed(claim), claim.personKey)
  }

  async function proceed(claim: Claim) {
    claims += 1
    if ((await work(claim, () => !active())) === 'more') named.add(claim.personKey)
  }

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
    wake()
    await proceed(claim)
  }

  function launch(task: Promise<void>, personKey?: string) {
    const slot = task
      .catch(error => log.error({ error: reasonOf(error) }, 'inbox: the database did not answer'))
      .finally(() => {
        running.delete(slot)
        pump()
      })
    running.set(slot, personKey)
  }

  function pump() {
    if (!active()) return
    const busy = new Set(running.values())
    for (const personKey of named) {
      if (running.size >= concurrency) return
      if (busy.has(personKey)) continue
      named.delete(personKey)
      launch(claimNamed(personKey), personKey)
    }
    if (sweep === 'wanted' && running.size < concurrency) launch(claimAny())
  }

  function wake(personKeys?: readonly string[]) {
    if (personKeys === undefined && sweep === 'idle') sweep = 'wanted'
    for (const key of personKeys ?? []) named.add(key)
    pump()
  }

  async function idle() {
    while (running.size > 0) await Promise.all(running.keys())
  }

  return { wake, idle, room, take, claims: () => claims }
}

/** Waits for `task`, at most so long. */
async function within(ms: number, task: Promise<unknown>) {
  const timer = new AbortController()
  await Promise.race([task, pause(ms, undefined, { signal: timer.signal }).catch(() => {})])
  timer.abort()
}
