import { sql } from 'drizzle-orm'
import { rowsOf } from '../../src/db/database.ts'
import { openPostgres, type WatchStatement } from '../../src/db/open.ts'
import { serve } from '../../src/web/server.ts'
import { answer } from '../child.ts'
import { startBot } from './bot.ts'
import { createStatementLog } from './statements.ts'

/** What the process has used and said so far. */
export type Counts = { statements: number; cpuMs: number; rssMb: number; peakMb: number }
/** A sequence and the last number it gave. */
export type Identity = { name: string; last: string | null }
export type Question = 'counts' | 'identities' | 'record' | 'recorded' | 'stop'

const identitiesNow = sql`
  select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as last from pg_sequences`

const [, , where = '', apiRoot = '', connections = ''] = process.argv

/** As in production, a process on a server does not load PGlite. */
const openFolder = async (folder: string, watch: WatchStatement) =>
  (await import('./pglite.ts')).openWatchedPglite(folder, watch)

/** The bot by itself, as in production; the bench asks it for its counts. */
async function run() {
  const log = createStatementLog()
  const database = where.startsWith('postgres')
    ? openPostgres(where, Number(connections), log.watch)
    : await openFolder(where, log.watch)
  const app = await startBot(database, { apiRoot })
  const server = await serve(app.web, { host: '127.0.0.1', port: 18_480, mayMove: true })
  await app.start()
  answer<Question>(server.address, {
    counts: () => countsNow(log.count()),
    identities: () => rowsOf<Identity>(database.db, identitiesNow),
    record: log.begin,
    recorded: log.end,
    stop: async () => {
      await app.stop()
      await server.close()
      await database.close()
    },
  })
}

function countsNow(statements: number): Counts {
  const { user, system } = process.cpuUsage()
  const mb = (bytes: number) => bytes / 2 ** 20
  return {
    statements,
    cpuMs: (user + system) / 1000,
    rssMb: mb(process.memoryUsage.rss()),
    peakMb: mb(process.resourceUsage().maxRSS * 1024),
  }
}

await run()
