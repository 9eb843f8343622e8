import { Hono } from 'hono'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import { openPostgres } from '../../src/db/open.ts'
import { publicPages } from '../../src/features/publications/pages.ts'
import { serve } from '../../src/web/server.ts'

const [url = ''] = process.argv.slice(2)
const database = openPostgres(url, 10)
const account = { id: 1, username: 'PilarBot', canReadAllGroupMessages: false }
const clock = { now: () => new Date('2026-11-23T00:00:00Z') }
const root = new Hono()
root.get('/empty', c => c.text('ok'))
root.route('/', publicPages({ db: database.db, clock, log: createLog('warn'), translate: createTranslate(), account }))
const server = await serve(root, { host: '127.0.0.1', port: 18_480, mayMove: true })

process.on('message', async () => {
  const { rss } = process.memoryUsage()
  await server.close()
  await database.close()
  process.send?.({ rss })
  process.disconnect()
})
process.send?.({ address: server.address })
