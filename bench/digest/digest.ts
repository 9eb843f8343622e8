import type { Clock } from '../../src/base/clock.ts'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import { openPostgres } from '../../src/db/open.ts'
import { prepareDatabase } from '../../src/db/prepare.ts'
import type { Deps } from '../../src/deps.ts'
import { jobs } from '../../src/features/digests/jobs.ts'
import { seedRegions } from '../../src/features/regions/seed.ts'
import { type Job, runDue } from '../../src/jobs/run.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { loadNow, machineLine } from '../machine.ts'
import { type Server, startServer } from '../server.ts'
import { atMost, digits, printTable, quantile, type Row } from '../table.ts'
import { createRecorder, replayBare, type Statement } from './replay.ts'
import { countsOf, seedCountry } from './seed.ts'

const country = { reports: 1_000_000, days: 91, until: '2026-11-22' } as const
const rounds = 3

/** Monday, 23 November 2026, 07.00 WIB: the digests of the week before are due. */
const clock: Clock = { now: () => new Date('2026-11-23T00:00:00Z') }

type Measured = {
  seconds: number
  each: number[]
  letters: number
  statements: Statement[]
  cpuMs: number
  heapMb: number
}

/** The job as it stands, which notes how many milliseconds each agency takes. */
const timed = (job: Job, each: number[]): Job => ({
  ...job,
  async run(deps, slot) {
    const startedAt = performance.now()
    await job.run(deps, slot)
    each.push(performance.now() - startedAt)
  },
})

/** The digests of all agencies, as the tick of Monday runs them, on a fresh copy and over one connection. */
async function measure(server: Server): Promise<Measured> {
  const url = await server.create('bot', 'seeded')
  const recorder = createRecorder()
  const { db, close } = openPostgres(url, 1, recorder.watch)
  const account = { id: 1, username: 'PilarBot', canReadAllGroupMessages: false }
  const deps: Deps = { db, clock, log: createLog('warn'), translate: createTranslate(), account }
  const each: number[] = []
  const weekly = jobs.filter(({ name }) => name === 'weekly-digest').map(job => timed(job, each))
  let seconds = 0
  const cpu = process.cpuUsage()
  let heapMb = 0
  const statements = await recorder.record(async () => {
    const startedAt = performance.now()
    await runDue(deps, weekly)
    seconds = (performance.now() - startedAt) / 1000
    heapMb = process.memoryUsage().rss / 2 ** 20
  })
  const { user, system } = process.cpuUsage(cpu)
  const letters = await db.$count(deliveries)
  await close()
  return { seconds, each, letters, statements, cpuMs: (user + system) / 1000, heapMb }
}

/** A server's database with the whole country, from which the others are copied. */
async function seed(server: Server) {
  const database = openPostgres(await server.createEmpty('seeded'), 1)
  const startedAt = performance.now()
  await prepareDatabase(database, db => seedRegions(db))
  await seedCountry(database.db, country)
  const counts = await countsOf(database.db)
  await database.close()
  return { ...counts, seconds: (performance.now() - startedAt) / 1000 }
}

async function measureAll(server: Server) {
  const seeded = await seed(server)
  const [measured, bare]: [Measured[], number[]] = [[], []]
  // A process that sends digests has been running for long.
  await measure(server)
  for (let round = 0; round < rounds; round += 1) {
    const one = await measure(server)
    measured.push(one)
    bare.push(await replayBare(await server.create('bare', 'seeded'), one.statements))
  }
  return { seeded, measured, bare }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function rowsOf({ seeded, measured, bare }: Awaited<ReturnType<typeof measureAll>>): Row[] {
  const [seconds, bareSeconds] = [sumOf(measured.map(one => one.seconds)), sumOf(bare)]
  const ratios = measured.map((one, at) => one.seconds / (bare[at] ?? Number.NaN))
  const each = measured.flatMap(one => one.each)
  const [first] = measured
  return [
    { what: 'report rows in the table', value: String(seeded.reports) },
    { what: 'people on the rosters', value: String(seeded.workers) },
    { what: 'seconds to write all that', value: digits(seeded.seconds, 0) },
    {
      what: 'digests of a week',
      value: String(first?.each.length),
      aim: String(seeded.agencies),
      met: each.length === rounds * seeded.agencies,
    },
    { what: '  letters enqueued', value: String(first?.letters) },
    { what: 'seconds for all of them', value: digits(seconds / rounds, 2) },
    { what: 'the same SQL bare, seconds', value: digits(bareSeconds / rounds, 2) },
    { what: `  ratio, median of ${rounds} rounds`, ...atMost(quantile(ratios, 0.5), 1.5, 2) },
    { what: '  ratio of each round', value: ratios.map(ratio => digits(ratio, 2)).join(' ') },
    { what: 'load when it ended', value: loadNow() },
    { what: 'statements per digest', value: digits((first?.statements.length ?? 0) / seeded.agencies) },
    { what: 'p50 of one, ms', value: digits(quantile(each, 0.5)) },
    { what: 'p99 of one, ms', value: digits(quantile(each, 0.99)) },
    {
      what: 'processor time of one in the process, ms',
      value: digits(sumOf(measured.map(one => one.cpuMs)) / each.length),
    },
    { what: 'memory of the process afterwards, MB', value: digits(Math.max(...measured.map(one => one.heapMb)), 0) },
  ]
}

/** All weekly digests of the country, computed and enqueued, with a million reports in the table, on Postgres. */
export async function benchDigest(): Promise<void> {
  const server = await startServer()
  console.log(machineLine([server.version]))
  const results = await measureAll(server)
  printTable(`digest: the weekly digests of 514 agencies, ${server.version}`, rowsOf(results))
  await server.stop()
}
