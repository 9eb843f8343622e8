import { afterAll } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { MovableClock } from '../../src/base/clock.ts'
import { createLog } from '../../src/base/log.ts'
import type { Database } from '../../src/db/open.ts'
import { leapingWall } from '../../src/playground/leaping-wall.ts'
import { settle, walkTo } from '../../src/playground/walk.ts'
import { createTelegram } from '../../src/simulator/telegram.ts'
import { freshPglite } from './database.ts'
import { token } from './token.ts'

/** Saturday, 21 November 2026, 08.00 WIB. */
export const saturdayMorning = '2026-11-21T01:00:00Z'

/** The Telegram id of the person who owns the bot in tests. */
export const ownerId = 900_000_001

/** A clock that stands still until it is moved. */
export function standingClock(at: string): MovableClock {
  let now = Date.parse(at)
  return {
    now: () => new Date(now),
    offsetMs: () => 0,
    moveTo: to => {
      now = Math.max(now, to.getTime())
    },
  }
}

/**
 * The whole bot as `createApp` wires it, on PGlite, with the local Telegram and a clock that the test moves. What people
 * do is handed over by `settle()`.
 */
export async function startApp({ at = saturdayMorning, on }: { at?: string; on?: Database } = {}) {
  const clock = standingClock(at)
  const wall = leapingWall()
  const telegram = createTelegram({
    token,
    username: 'PilarBot',
    name: 'Pilar',
    clock,
    wall: wall.now,
    rateLimits: false,
  })
  const database = on ?? (await freshPglite())
  const config = { token, apiRoot: 'https://api.telegram.org', updates: 'polling', ownerIds: [ownerId] } as const
  const surroundings = { database, clock, wall, log: createLog('error'), fetch: telegram.fetch }
  const app = await createApp(
    { ...config, ownerIds: [ownerId], publicUrl: undefined, webhookSecret: undefined },
    surroundings,
  )
  afterAll(() => database.close())
  return {
    app,
    telegram,
    clock,
    deps: app.deps,
    db: app.deps.db,
    settle: () => settle(app, telegram),
    walkTo: (to: string) => walkTo(app, telegram, clock, new Date(to)),
  }
}

export type TestApp = Awaited<ReturnType<typeof startApp>>
