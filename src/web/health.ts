import { Hono } from 'hono'
import type { Clock } from '../base/clock.ts'
import type { Db } from '../db/database.ts'
import { inboxHealth } from '../inbox/health.ts'
import { outboxHealth } from '../outbox/health.ts'

const deafAfterSeconds = 90
const patienceMs = 2_000

type Watched = {
  db: Db
  clock: Clock
  mode: 'simulator' | 'polling' | 'webhook'
  /** Real seconds since a poll last came back on any process; undefined where nothing polls. */
  pollAge(): Promise<number | undefined>
}

async function measure({ db, clock, mode, pollAge }: Watched) {
  const [inbox, outbox, age] = await Promise.all([inboxHealth(db), outboxHealth(db, clock.now()), pollAge()])
  const deaf = mode === 'polling' && (age ?? Number.POSITIVE_INFINITY) > deafAfterSeconds
  return {
    ok: !deaf,
    mode,
    database: 'ok',
    deaf,
    lastPollSeconds: age === undefined ? null : Math.round(age),
    oldestWaitingSeconds: Math.round(inbox.oldestMs / 1000),
    inbox,
    outbox,
  }
}

const inTime = <T>(task: Promise<T>) =>
  Promise.race([
    task,
    new Promise<never>((_, reject) => setTimeout(reject, patienceMs, new Error('database did not answer')).unref()),
  ])

/** `GET /health`: 503 when the bot is deaf or its database is away. */
export function healthRoute(watched: Watched): Hono {
  const app = new Hono()
  app.get('/health', async c => {
    try {
      const health = await inTime(measure(watched))
      return c.json(health, health.ok ? 200 : 503)
    } catch {
      return c.json({ ok: false, mode: watched.mode, database: 'away' }, 503)
    }
  })
  return app
}
