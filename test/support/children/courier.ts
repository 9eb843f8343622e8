// Sends what is due in a database, and is never told what came of it.
import { systemClock } from '../../../src/base/clock.ts'
import { openPostgres } from '../../../src/db/open.ts'
import { createCourier } from '../../../src/outbox/courier.ts'
import { botApi } from '../bot-api.ts'
import { silent } from '../log.ts'

const [url = ''] = process.argv.slice(2)
const { api } = botApi(async ({ args }) => {
  console.log(`sends ${args.text}`)
  return new Promise(() => {})
})
createCourier({ db: openPostgres(url, 4).db, api, clock: systemClock, log: silent, concurrency: 3 }).start()
