import { createApp } from '../../src/app.ts'
import { createLog } from '../../src/base/log.ts'
import { openPostgres } from '../../src/db/open.ts'
import { sendAnnouncement } from '../../src/features/announcements/actions/send.ts'
import { createPace, noLimits } from '../../src/outbox/pace.ts'
import { serve } from '../../src/web/server.ts'
import { answer } from '../child.ts'
import { token } from '../updates/bot.ts'

export type Question = 'announce' | 'memory' | 'stop'
/** What it took to enqueue everybody. `longest`: the slowest statement. */
export type Announced = { seconds: number; statements: number; longestMs: number }
export type Memory = { rssMb: number; peakMb: number }

const [, , url = '', apiRoot = '', limits = ''] = process.argv

const mb = (bytes: number) => bytes / 2 ** 20

const memory = (): Memory => ({
  rssMb: mb(process.memoryUsage.rss()),
  peakMb: mb(process.resourceUsage().maxRSS * 1024),
})

/** Counts the statements that enqueue a part, and how long the longest took from its beginning to its commit. */
function createEnqueueLog() {
  const begun = new Map<number, number>()
  const log = { statements: 0, longestMs: 0 }
  const watch = (scope: number, text: string) => {
    if (text.includes('insert into recipients')) {
      log.statements += 1
      begun.set(scope, performance.now())
    }
    if (text !== 'commit') return
    log.longestMs = Math.max(log.longestMs, performance.now() - (begun.get(scope) ?? performance.now()))
    begun.delete(scope)
  }
  return { log, watch }
}

/** The bot by itself, by the clock on the wall: updates come in by its webhook, and it announces when it is asked to. */
async function run() {
  const { log, watch } = createEnqueueLog()
  const database = openPostgres(url, 10, watch)
  const config = { token, apiRoot, updates: 'webhook' as const, publicUrl: 'https://bot.example', ownerIds: [1] }
  const app = await createApp(
    { ...config, webhookSecret: 'a-secret-of-the-bench' },
    { database, log: createLog('error'), ...(limits === 'none' && { pace: createPace(noLimits) }) },
  )
  const server = await serve(app.web, { host: '127.0.0.1', port: 18_480, mayMove: true })
  await app.start()
  answer<Question>(server.address, {
    async announce() {
      const startedAt = performance.now()
      await sendAnnouncement(app.deps, 1)
      return { ...log, seconds: (performance.now() - startedAt) / 1000 } satisfies Announced
    },
    memory,
    async stop() {
      await app.stop()
      await server.close()
      await database.close()
    },
  })
}

await run()
