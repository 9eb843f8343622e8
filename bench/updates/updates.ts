import { type Database, openPostgres } from '../../src/db/open.ts'
import { machineLine } from '../machine.ts'
import { type Server, startServer } from '../server.ts'
import { atLeast, atMost, digits, printTable, quantile, type Row } from '../table.ts'
import { clock, createLocalTelegram, startBot } from './bot.ts'
import { createDriver, type Drive } from './drive.ts'
import { type Reporter, settlePeople } from './people.ts'
import { identitiesIn, insertRows, type Part, type Replayed, replayBare } from './replay.ts'
import { createStatementLog } from './statements.ts'

const workers = 1_000
const parallel = 10
const [warming, recordedEach, rounds, perRound] = [30, 10, 3, 290]

type Measured = Drive & { statements: number; writes: number; cpuMs: number }

/** Everything about one database of the server: the bot runs on it, beside a driver and the local Telegram. */
export async function benchPostgres(server: Server) {
  const telegram = createLocalTelegram((url, init) => Promise.resolve(app.web.fetch(new Request(url, init))))
  const people = await seed(server, telegram)
  const url = await server.create('bot', 'seeded')
  const log = createStatementLog()
  const database = openPostgres(url, parallel, log.watch)
  const app = await startBot(database, telegram)
  await app.start()
  const drive = createDriver(telegram)
  const next = dealer(people)

  async function measure(count: number): Promise<Measured> {
    const [statements, writes, cpu] = [log.count(), await server.writes(), process.cpuUsage()]
    const driven = await drive(next(count), parallel)
    const used = process.cpuUsage(cpu)
    return {
      ...driven,
      statements: log.count() - statements,
      writes: (await server.writes()) - writes,
      cpuMs: (used.user + used.system) / 1000,
    }
  }

  async function recordPart(): Promise<Part> {
    const identities = await identitiesIn(url)
    const statements = await log.record(() => drive(next(recordedEach), 1))
    return { statements, reports: recordedEach, identities }
  }

  const parts: Part[] = []
  for (let part = 0; part < parallel; part += 1) parts.push(await recordPart())
  await drive(next(warming), parallel)
  const [measured, bare]: [Measured[], Replayed[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measure(perRound))
    bare.push(await replayBare(server, parts))
  }
  await app.stop()
  await database.close()
  const inserts = await insertRows(url, 2_000, parallel)
  return { measured: sumOf(measured), bare: bareSumOf(bare), inserts, parts }
}

/** Puts the people into a database of their own, from which the others are copied. */
async function seed(server: Server, telegram: ReturnType<typeof createLocalTelegram>): Promise<Reporter[]> {
  const database: Database = openPostgres(await server.create('seeded'), 1)
  const people = await settlePeople(database.db, telegram, clock, workers)
  await database.close()
  return people
}

/** Gives the next so many people; everybody reports once. */
function dealer(people: readonly Reporter[]) {
  const left = [...people]
  return (count: number) => left.splice(0, count)
}

function sumOf(all: readonly Measured[]): Measured {
  const sum = (pick: (one: Measured) => number) => all.reduce((total, one) => total + pick(one), 0)
  return {
    latencies: all.flatMap(one => one.latencies),
    seconds: sum(one => one.seconds),
    statements: sum(one => one.statements),
    writes: sum(one => one.writes),
    cpuMs: sum(one => one.cpuMs),
  }
}

function bareSumOf(all: readonly Replayed[]): Replayed {
  const sum = (pick: (one: Replayed) => number) => all.reduce((total, one) => total + pick(one), 0)
  return {
    seconds: sum(one => one.seconds),
    statements: sum(one => one.statements),
    reports: sum(one => one.reports),
    writes: sum(one => one.writes),
    cpuMs: sum(one => one.cpuMs),
  }
}

function rowsOf({ measured, bare, inserts, parts }: Awaited<ReturnType<typeof benchPostgres>>): Row[] {
  const reports = measured.latencies.length
  const each = measured.statements / reports
  const recorded = parts.reduce((total, part) => total + part.statements.length, 0) / (recordedEach * parallel)
  const bareReports = bare.statements / bare.seconds / each
  return [
    { what: 'statements per report', ...atMost(each, 30) },
    { what: 'commits that wrote, per report', ...atMost(measured.writes / reports, 9) },
    { what: 'reports a second', value: digits(reports / measured.seconds) },
    { what: 'the same SQL bare, reports a second', value: digits(bareReports) },
    { what: '  ratio', ...atLeast(reports / measured.seconds / bareReports, 0.5) },
    { what: 'single-row inserts a second', value: digits(inserts, 0) },
    { what: '  inserts for one report', value: digits(inserts / (reports / measured.seconds)) },
    { what: 'p50 of a report, ms', value: digits(quantile(measured.latencies, 0.5), 0) },
    { what: 'p99 of a report, ms', value: digits(quantile(measured.latencies, 0.99), 0) },
    { what: 'processor time per report, ms (bot, driver and Telegram)', value: digits(measured.cpuMs / reports) },
    { what: 'processor time per report bare, ms', value: digits(bare.cpuMs / bare.reports) },
    { what: 'recorded alone: statements per report', value: digits(recorded) },
    { what: 'replayed: commits that wrote, per report', value: digits(bare.writes / bare.reports) },
  ]
}

export async function benchUpdates(): Promise<void> {
  const server = await startServer()
  console.log(machineLine([server.version]))
  const results = await benchPostgres(server)
  printTable(
    `updates: one-message reports, ${workers} workers, ${parallel} at a time, ${server.version}`,
    rowsOf(results),
  )
  await server.stop()
}
