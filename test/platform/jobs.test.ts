import { asc, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/open.ts'
import { type Job, type JobDeps, nextSlot, type RunOptions, runDue, type Slot } from '../../src/jobs/run.ts'
import { slotAfter, slotsBetween, type When } from '../../src/jobs/schedule.ts'
import { jobRuns } from '../../src/jobs/table.ts'
import { createTick, everyMinute } from '../../src/jobs/tick.ts'
import { freshPglite } from '../support/database.ts'
import { silent } from '../support/log.ts'
import { gate } from '../support/wait.ts'

const at = (iso: string) => new Date(iso)
const isoOf = (slots: Date[]) => slots.map(slot => slot.toISOString())

describe('slots', () => {
  const monday: When = { every: 'week', on: 1, at: '07:00' }

  it('stand on the wall clock of the zone', () => {
    const saturday = at('2026-11-21T01:00:00Z')
    expect(slotAfter(monday, 'Asia/Jakarta', saturday)).toEqual(at('2026-11-23T00:00:00Z'))
    expect(slotAfter(monday, 'Asia/Makassar', saturday)).toEqual(at('2026-11-22T23:00:00Z'))
    expect(slotAfter(monday, 'Asia/Jayapura', saturday)).toEqual(at('2026-11-22T22:00:00Z'))
  })

  it('come after the moment, and up to the moment', () => {
    const slot = at('2026-11-23T00:00:00Z')
    const millisBefore = new Date(slot.getTime() - 1)
    expect(slotsBetween(monday, 'Asia/Jakarta', millisBefore, slot)).toEqual([slot])
    expect(slotsBetween(monday, 'Asia/Jakarta', slot, new Date(slot.getTime() + 1))).toEqual([])
    expect(slotAfter(monday, 'Asia/Jakarta', slot)).toEqual(at('2026-11-30T00:00:00Z'))
  })

  it('fall on the last day of a month that is too short', () => {
    const slots = slotsBetween(
      { every: 'month', on: 31, at: '18:00' },
      'Asia/Jakarta',
      at('2027-12-31T12:00:00Z'),
      at('2028-03-31T12:00:00Z'),
    )
    expect(isoOf(slots)).toEqual(['2028-01-31T11:00:00.000Z', '2028-02-29T11:00:00.000Z', '2028-03-31T11:00:00.000Z'])
  })

  it('come every so many minutes from the full hour', () => {
    const slots = slotsBetween(
      { every: 'minute', minutes: 20 },
      'Asia/Jakarta',
      at('2026-11-21T01:00:00Z'),
      at('2026-11-21T02:05:00Z'),
    )
    expect(isoOf(slots)).toEqual(['2026-11-21T01:20:00.000Z', '2026-11-21T01:40:00.000Z', '2026-11-21T02:00:00.000Z'])
  })

  it('are neither lost nor doubled where a span is cut', () => {
    const when = fc.constantFrom<When[]>(
      monday,
      { every: 'day', at: '17:00' },
      { every: 'day', at: '00:00' },
      { every: 'month', on: 30, at: '23:59' },
      { every: 'minute', minutes: 360 },
    )
    const moment = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2026-06-30T00:00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(when, fc.tuple(moment, moment, moment), (rule, moments) => {
        const [from, cut, to] = moments.toSorted((a, b) => a.getTime() - b.getTime()) as [Date, Date, Date]
        const whole = slotsBetween(rule, 'Asia/Makassar', from, to)
        const parts = [
          ...slotsBetween(rule, 'Asia/Makassar', from, cut),
          ...slotsBetween(rule, 'Asia/Makassar', cut, to),
        ]
        expect(parts).toEqual(whole)
      }),
    )
  })
})

describe('running what is due', () => {
  let database: Database
  beforeAll(async () => {
    database = await freshPglite()
  })
  afterEach(() => database.db.execute(sql`truncate job_runs, job_marks`))
  afterAll(() => database.close())

  const founded = at('2026-11-21T01:00:00Z')
  let now = founded
  let ran: string[] = []
  beforeEach(() => {
    now = founded
    ran = []
  })

  const note = async (_: JobDeps, { subject, slot, late }: Slot) =>
    void ran.push(`${subject} ${slot.toISOString().slice(0, 16)}${late ? ' late' : ''}`)

  const job = (more: Partial<Job<JobDeps>> = {}): Job<JobDeps> => ({
    name: 'digest',
    when: { every: 'day', at: '07:00' },
    subjects: async () => [{ subject: '34.03', zone: 'Asia/Jakarta', since: founded }],
    usefulForHours: 30,
    run: note,
    ...more,
  })
  const tick = (jobs: Job<JobDeps>[], options?: RunOptions) =>
    runDue({ db: database.db, clock: { now: () => now }, log: silent }, jobs, options)
  const runs = () => database.db.select().from(jobRuns).orderBy(asc(jobRuns.slot))
  /** Lets real time pass for a run that has to wait. */
  const waited = () => database.db.execute(sql`update job_runs set lease_until = now() where lease_until is not null`)

  it('runs a slot once, from the creation of its subject on', async () => {
    expect(await tick([job()])).toBe(0)
    now = at('2026-11-22T00:00:30Z')
    expect(await tick([job()])).toBe(1)
    expect(await tick([job()])).toBe(0)
    now = at('2026-11-23T00:01:00Z')
    expect(await tick([job()])).toBe(1)
    expect(ran).toEqual(['34.03 2026-11-22T00:00', '34.03 2026-11-23T00:00'])
  })

  it('knows each subject by its own zone', async () => {
    const subjects = async () => [
      { subject: '34.03', zone: 'Asia/Jakarta' as const, since: founded },
      { subject: '64.02', zone: 'Asia/Makassar' as const, since: founded },
    ]
    now = at('2026-11-21T23:00:00Z')
    await tick([job({ subjects })])
    now = at('2026-11-22T00:00:00Z')
    await tick([job({ subjects })])
    expect(ran).toEqual(['64.02 2026-11-21T23:00', '34.03 2026-11-22T00:00'])
  })

  it('runs a subject by its own slots where it brings them, and tells the clock where to stop', async () => {
    const evening: When = { every: 'day', at: '19:00' }
    const subjects = async () => [
      { subject: '34.03', zone: 'Asia/Jakarta' as const, since: founded },
      { subject: '34.04', zone: 'Asia/Jakarta' as const, since: founded, when: evening },
    ]
    now = at('2026-11-22T00:00:00Z')
    expect(await tick([job({ subjects })])).toBe(2)
    expect(ran).toEqual(['34.03 2026-11-22T00:00', '34.04 2026-11-21T12:00 late'])
    const deps = { db: database.db, clock: { now: () => now }, log: silent }
    expect(await nextSlot(deps, [job({ subjects })], now)).toEqual(at('2026-11-22T12:00:00Z'))
  })

  it('catches up late with what is still useful, and records the rest as skipped', async () => {
    now = at('2026-11-25T03:00:00Z')
    expect(await tick([job()])).toBe(2)
    expect(ran).toEqual(['34.03 2026-11-24T00:00 late', '34.03 2026-11-25T00:00 late'])
    expect((await runs()).map(({ slot, state }) => [slot.toISOString().slice(8, 10), state])).toEqual([
      ['22', 'skipped'],
      ['23', 'skipped'],
      ['24', 'done'],
      ['25', 'done'],
    ])
    expect(await tick([job()])).toBe(0)
  })

  it('is bounded after a long pause', async () => {
    now = at('2026-12-21T01:00:00Z')
    const often = job({ when: { every: 'minute', minutes: 5 }, usefulForHours: 0.2 })
    expect(await tick([often])).toBe(3)
    expect((await runs()).filter(({ state }) => state === 'skipped')).toHaveLength(50)
    expect(await tick([often])).toBe(0)
  })

  it('tries a failing slot again while the later ones wait, then gives it up with an alarm', async () => {
    const alarms: unknown[] = []
    const options: RunOptions = { retryMs: [60_000, 60_000], alarm: failed => alarms.push(failed) }
    let attempts = 0
    const failing = job({
      async run(deps, slot) {
        attempts += 1
        if (slot.slot.getUTCDate() === 22) throw new Error('no readers')
        await note(deps, slot)
      },
    })
    now = at('2026-11-23T00:00:00Z')
    expect(await tick([failing], options)).toBe(0)
    expect(await tick([failing], options)).toBe(0)
    expect([attempts, ran]).toEqual([1, []])
    await waited()
    await tick([failing], options)
    await waited()
    expect(await tick([failing], options)).toBe(2)
    expect([attempts, ran]).toEqual([4, ['34.03 2026-11-23T00:00']])
    expect(alarms).toEqual([
      { job: 'digest', subject: '34.03', slot: at('2026-11-22T00:00:00Z'), error: 'Error: no readers' },
    ])
    expect((await runs()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['failed', 3],
      ['done', 1],
    ])
  })

  it('gives up a slot that kills whoever runs it', async () => {
    now = at('2026-11-22T00:00:00Z')
    await database.db.insert(jobRuns).values({
      job: 'digest',
      subject: '34.03',
      slot: now,
      state: 'running',
      token: 'dead',
      attempts: 2,
      leaseUntil: sql`now()`,
    })
    const alarms: unknown[] = []
    await tick([job()], { retryMs: [0], alarm: failed => alarms.push(failed) })
    expect(ran).toEqual([])
    expect(alarms).toMatchObject([{ error: 'its run never ended' }])
  })

  it('keeps one job from hindering another', async () => {
    now = at('2026-11-22T00:00:00Z')
    const unreadable = job({ name: 'broken', subjects: () => Promise.reject(new Error('no table')) })
    const failing = job({ name: 'failing', run: () => Promise.reject(new Error('no')) })
    await tick([unreadable, failing, job()])
    expect(ran).toEqual(['34.03 2026-11-22T00:00'])
  })

  it('stops between two runs once it leads no more', async () => {
    now = at('2026-11-23T00:00:00Z')
    expect(await tick([job({ usefulForHours: 48 })], { mayRun: () => ran.length === 0 })).toBe(1)
    expect(ran).toEqual(['34.03 2026-11-22T00:00 late'])
  })

  it('tells the next slot of all jobs', async () => {
    const deps = { db: database.db, clock: { now: () => now }, log: silent }
    const weekly = job({ name: 'weekly', when: { every: 'week', on: 1, at: '07:00' } })
    expect(await nextSlot(deps, [weekly, job()], founded)).toEqual(at('2026-11-22T00:00:00Z'))
    expect(await nextSlot(deps, [weekly], founded)).toEqual(at('2026-11-23T00:00:00Z'))
    expect(await nextSlot(deps, [job({ subjects: async () => [] })], founded)).toBeUndefined()
  })
})

it('a tick comes at once when it starts, and stopping waits for it', async () => {
  const [entered, leave] = [gate(), gate()]
  const steps: string[] = []
  const tick = createTick(
    everyMinute,
    async () => {
      entered.open()
      await leave.opened
      steps.push('ticked')
    },
    silent,
  )
  await tick.start()
  await entered.opened
  const stopped = tick.stop().then(() => steps.push('stopped'))
  leave.open()
  await stopped
  expect(steps).toEqual(['ticked', 'stopped'])
})
