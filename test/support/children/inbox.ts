// Works on the inbox of a database, and never gets done with the first update.
import { openPostgres } from '../../../src/db/open.ts'
import { createInbox } from '../../../src/inbox/process.ts'
import { silent } from '../log.ts'

const [url = '', leaseMs] = process.argv.slice(2)
const inbox = createInbox({
  db: openPostgres(url, 2).db,
  log: silent,
  leaseMs: Number(leaseMs),
  async handle(update) {
    console.log(`handles ${update.update_id}`)
    await new Promise(() => {})
  },
})
inbox.start()
