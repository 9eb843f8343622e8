import { setTimeout as pause } from 'node:timers/promises'
import type { Api } from 'grammy'
import { type Clock, wallMillis } from '../base/clock.ts'
import { type Log, reasonOf } from '../base/log.ts'
import type { Db } from '../db/database.ts'
import type { Pace } from './pace.ts'
import { createRound } from './round.ts'

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
  const { log, wall = realWall, sweepMs = 1_000 } = options
  const round = createRound({ ...options, wall }, () => wake())
  let current: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const run = (sweeps = false) => {
    current ??= round.run(sweeps).finally(() => {
      current = undefined
      if (round.hasRung()) wake()
    })
    return current
  }

  function wake(sweeps = false) {
    round.ring()
    if (!timer || current) return
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
      await round.more().catch(() => {})
    },
    async deliverDue() {
      await current?.catch(() => {})
      const before = round.sent()
      await run(true)
      while (await round.more()) await run()
      return round.sent() - before
    },
  }
}
