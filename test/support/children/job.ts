// Runs what is due in a database, and never gets done with it.
import { openPostgres } from '../../../src/db/open.ts'
import { type Job, type JobDeps, runDue } from '../../../src/jobs/run.ts'
import { silent } from '../log.ts'

const [url = '', now = '', leaseMs] = process.argv.slice(2)
const deps = { db: openPostgres(url, 2).db, clock: { now: () => new Date(now) }, log: silent }
const job: Job<JobDeps> = {
  name: 'digest',
  when: { every: 'day', at: '07:00' },
  subjects: async () => [{ subject: '34.03', zone: 'Asia/Jakarta', since: new Date('2026-11-21T01:00:00Z') }],
  usefulForHours: 30,
  run: () => {
    console.log('runs')
    return new Promise<void>(() => {})
  },
}
await runDue(deps, [job], { leaseMs: Number(leaseMs) })
