import { setTimeout as pause } from 'node:timers/promises'
import type { Api } from 'grammy'
import { type Clock, wallMillis } from '../base/clock.ts'
import { type Log, reasonOf } from '../base/log.ts'
import type { Db } from '../db/database.ts'
import { createLanded } from './landed.ts'
import { createPace, type Pace } from './pace.ts'
import { createSend } from './send.ts'
import { settleExpired } from './settle.ts'
import { hasDue, type Taken, takeDue } from './take.ts'

/** Real time, or a test's. */
export type Wall = { now(): number; wait(ms: number): Promise<void> }

export const realWall: Wall = { now: wallMillis, wait: ms => pause(ms) }

/** Something a person has to know about a delivery. */
export type DeliveryAlarm = {
  kind: 'unknown' | 'rejected' | 'chat-lost' | 'topic-lost' | 'unauthorized'
  id: number
  key: string
  chatId: number | undefined
  error: string
}

export type CourierOptions = {
  db: Db
  /** With a time-out below `leaseMs`. */
  api: Api
  clock: Clock
  log: Log
  alarm?(alarm: DeliveryAlarm): void
  wall?: Wall
  pace?: Pace
  /** Calls in flight at once. */
  concurrency?: number
  /** After this real time a delivery in flight counts as unknown. */
  leaseMs?: number
  sweepMs?: number
}

export type Courier = {
  start(): void
  /** Takes nothing new and waits for the calls in flight. */
  stop(): Promise<void>
  /** Something was enqueued. */
  wake(): void
  /** Sends everything that is due and waits for the pace; gives up when Telegram is away. Returns how many were sent. */
  deliverDue(): Promise<number>
}

/** Carries the outbox to Telegram: one delivery at a time to each chat, lanes in their order, outside any transaction. */
export function createCourier(options: CourierOptions): Courier {
  const { log, sweepMs = 1_000 } = options
  const round = createRound(options)
  let current: Promise<number> | undefined
  let timer: NodeJS.Timeout | undefined
  let again = false

  const run = (sweeps = false) => {
    again = false
    current ??= round.run(sweeps).finally(() => {
      current = undefined
      if (again && timer) wake()
    })
    return current
  }

  function wake(sweeps = false) {
    if (!timer) return
    round.ring()
    again = current !== undefined
    run(sweeps).catch(error => log.error({ error: reasonOf(error) }, 'outbox: the round ended'))
  }

  return {
    wake: () => wake(),
    start() {
      timer = setInterval(wake, sweepMs, true)
      wake(true)
    },
    async stop() {
      clearInterval(timer)
      timer = undefined
      round.end()
      await current?.catch(() => {})
    },
    async deliverDue() {
      await current?.catch(() => {})
      return run(true)
    },
  }
}

const longestRestMs = 1_000
/** What has landed waits so long for the next take, to be settled in one statement with it. */
const unsettledMs = 50

/** One round sends until nothing is due. */
function createRound(options: CourierOptions) {
  const { db, clock, wall = realWall, log, concurrency = 8, leaseMs = 60_000 } = options
  const pace = options.pace ?? createPace()
  const { send, isThere } = createSend({ ...options, pace, wallNow: wall.now })
  const inFlight = new Map<Promise<void>, number | undefined>()
  const landed = createLanded(db, clock)
  let ring = () => {}
  let ended = false
  let sent = 0

  function launch(taken: Taken) {
    const flight = send(taken)
      .then(outcome => {
        if (outcome === 'away') ended = true
        if (typeof outcome === 'string') return
        landed.add(outcome)
        sent += 1
      })
      .catch(error => log.error({ id: taken.id, error: reasonOf(error) }, 'outbox: a delivery was not settled'))
      .finally(() => {
        inFlight.delete(flight)
        ring()
      })
    inFlight.set(flight, taken.chatId)
  }

  const landing = () => Promise.race(inFlight.keys())

  /** Rests so long, or until something is enqueued. */
  const rest = (ms: number) => {
    const rung = new Promise<void>(resolve => {
      ring = resolve
    })
    return Promise.race([wall.wait(Math.min(Math.max(ms, 1), longestRestMs)), rung])
  }

  /** Sends the next one, or waits for what hinders it. False when nothing is due. */
  async function step(): Promise<boolean> {
    if (inFlight.size >= concurrency) return after(landing())
    const restMs = pace.waitMs(wall.now())
    if (restMs > unsettledMs) await landed.settle()
    if (restMs > 0) return after(rest(restMs))
    if (!(await isThere())) return false
    const { chats, freeAt } = pace.blocked(wall.now())
    const busy = [...inFlight.values()].filter(chat => chat !== undefined)
    const unlocks = landed.any()
    const taken = await landed.settleBy(sent => takeDue(db, clock.now(), [...chats, ...busy], leaseMs, sent))
    if (taken) launch(taken)
    if (taken || unlocks) return true
    // Those in flight may have landed meanwhile, and what waited for their chats is due now.
    if (busy.length > 0) return after(inFlight.size > 0 ? landing() : Promise.resolve())
    if (chats.length === 0 || !(await hasDue(db, clock.now(), chats))) return false
    return after(rest(freeAt - wall.now()))
  }

  async function settleDead() {
    for (const { state, ...expired } of await settleExpired(db, clock.now())) {
      log.warn({ ...expired, state }, 'outbox: a courier died in the middle of a delivery')
      if (state === 'unknown') options.alarm?.({ kind: 'unknown', ...expired, error: 'its courier died' })
    }
  }

  return {
    end() {
      ended = true
      ring()
    },
    ring: () => ring(),
    /** Where it `sweeps`, it first looks for what a courier that died has left. */
    async run(sweeps: boolean) {
      ended = false
      sent = 0
      if (sweeps) await settleDead()
      while (!ended && (await step()));
      for (; inFlight.size > 0; await landing()) await landed.settle()
      await landed.settle()
      return sent
    },
  }
}

const after = async (obstacle: Promise<unknown>) => {
  await obstacle
  return true
}
