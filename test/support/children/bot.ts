// The whole bot on a prepared database, at a time that the test chooses; `hurried`, it keeps no pace.
import { createApp } from '../../../src/app.ts'
import { movableClock } from '../../../src/base/clock.ts'
import { createLog } from '../../../src/base/log.ts'
import { openPostgres } from '../../../src/db/open.ts'
import { createPace, noLimits } from '../../../src/outbox/pace.ts'
import { token } from '../token.ts'

const [url = '', apiRoot = '', now = '', manner] = process.argv.slice(2)
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
const surroundings = { database: openPostgres(url), log: createLog('info'), clock }
const hurried = manner === 'hurried' ? { pace: createPace(noLimits) } : {}
const app = await createApp({ ...config, ownerIds: [] }, { ...surroundings, ...hurried })
await app.start()
console.log('is up')
process.on('SIGTERM', () => app.stop().then(() => process.exit()))
