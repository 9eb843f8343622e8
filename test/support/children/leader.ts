// Leads, until it is killed.
import { openPostgres } from '../../../src/db/open.ts'
import { createLeader } from '../../../src/leader/lease.ts'
import { silent } from '../log.ts'

const [url = '', leaseMs] = process.argv.slice(2)
const leader = createLeader({
  db: openPostgres(url, 1).db,
  holder: 'child',
  log: silent,
  leaseMs: Number(leaseMs),
  renewMs: 50,
})
leader.onChange(leads => console.log(leads ? `leads ${leader.token()}` : 'leads no more'))
await leader.start()
