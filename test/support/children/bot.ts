// The whole bot on a prepared database, at a time that the test chooses.
import { createApp } from '../../../src/app.ts'
import { movableClock } from '../../../src/base/clock.ts'
import { createLog } from '../../../src/base/log.ts'
import { openPostgres } from '../../../src/db/open.ts'
import { token } from '../token.ts'

const [url = '', apiRoot = '', now = ''] = process.argv.slice(2)
const clock = movableClock()
clock.moveTo(new Date(now))
const config = {
  token,
  apiRoot,
  updates: 'polling',
  publicUrl: undefined,
  webhookSecret: undefined,
  ownerIds: [],
} as const
const app = await createApp({ ...config, ownerIds: [] }, { database: openPostgres(url), log: createLog('info'), clock })
await app.start()
console.log('is up')
process.on('SIGTERM', () => app.stop().then(() => process.exit()))
