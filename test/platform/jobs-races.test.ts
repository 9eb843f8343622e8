import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Job, type JobDeps, runDue } from '../../src/jobs/run.ts'
import { jobRuns } from '../../src/jobs/table.ts'
import { startChild } from '../support/child.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'
import { silent } from '../support/log.ts'

let database: PostgresDatabase
beforeAll(async () => {
  database = await freshPostgres()
})
afterEach(() => database.db.execute(sql`truncate job_runs, job_marks`))
afterAll(() => database.close())

const founded = new Date('2026-11-21T01:00:00Z')
const now = new Date('2026-11-22T00:00:10Z')
const clock = { now: () => now }

const digest = (subjects: readonly string[], run: Job<JobDeps>['run']): Job<JobDeps> => ({
  name: 'digest',
  when: { every: 'day', at: '07:00' },
  subjects: async () => subjects.map(subject => ({ subject, zone: 'Asia/Jakarta', since: founded })),
  usefulForHours: 30,
  run,
})

it('runs each slot of each subject once when three processes tick at once', async () => {
  const subjects = Array.from({ length: 60 }, (_, place) => `34.${String(place).padStart(2, '0')}`)
  const ran: string[] = []
  const job = digest(subjects, async ({ db }, { subject }) => {
    await db.execute(sql`select 1`)
    ran.push(subject)
  })
  const deps = () => ({ db: database.open(3).db, clock, log: silent })
  const counts = await Promise.all([deps(), deps(), deps()].flatMap(each => [runDue(each, [job]), runDue(each, [job])]))
  expect(ran.toSorted()).toEqual(subjects)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
})

it('runs a slot again whose process was killed in the middle, once its lease is over', async () => {
  const child = startChild('job', database.url, now.toISOString(), '60000')
  await child.says('runs')
  await child.kill()
  const attempts: string[] = []
  const job = digest(['34.03'], async (_, { subject }) => void attempts.push(subject))
  const deps = { db: database.db, clock, log: silent }
  expect(await runDue(deps, [job])).toBe(0)
  await database.db.execute(sql`update job_runs set lease_until = now()`)
  expect(await runDue(deps, [job])).toBe(1)
  expect(attempts).toEqual(['34.03'])
  expect(await database.db.select().from(jobRuns)).toMatchObject([{ state: 'done', attempts: 2 }])
})
