import { createApp } from '../../src/app.ts'
import type { Clock } from '../../src/base/clock.ts'
import { createLog } from '../../src/base/log.ts'
import type { Database } from '../../src/db/open.ts'
import { createTelegram, type Telegram } from '../../src/simulator/telegram.ts'

export const token = '7000000001:AAHsimulatorsimulatorsimulatorsimul'

/** Saturday, 21 November 2026, 08.00 WIB: nothing is due by the clock. */
export const clock: Clock = { now: () => new Date('2026-11-21T01:00:00Z') }

/** With each look two seconds have passed, so that Telegram's pace (30 a second) is never what is measured. */
function unhurriedWall() {
  let now = 0
  return {
    now: () => {
      now += 2_000
      return now
    },
    wait: async () => {},
  }
}

type Deliver = (url: string, init: RequestInit) => Promise<Response>

export const createLocalTelegram = (deliver: Deliver): Telegram =>
  createTelegram({ token, username: 'PilarBot', name: 'Pilar', clock, rateLimits: false, deliver })

/** Where the bot's calls go: over HTTP, or straight into a local Telegram of the same process. */
type Line = { apiRoot: string } | { fetch: typeof fetch }

/** The whole bot as `npm start` wires it: updates come in by its webhook. */
export function startBot(database: Database, line: Line) {
  const config = {
    token,
    apiRoot: 'apiRoot' in line ? line.apiRoot : 'https://api.telegram.org',
    updates: 'webhook' as const,
    publicUrl: 'https://bot.example',
    webhookSecret: 'a-secret-of-the-bench',
    ownerIds: [1],
  }
  const outside = 'fetch' in line ? { fetch: line.fetch } : {}
  return createApp(config, { database, clock, wall: unhurriedWall(), log: createLog('error'), ...outside })
}
