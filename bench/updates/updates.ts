import type { Telegram } from '../../src/simulator/telegram.ts'
import { serve } from '../../src/web/server.ts'
import { machineLine } from '../machine.ts'
import { startServer } from '../server.ts'
import { atLeast, atMost, digits, printTable, quantile, type Row } from '../table.ts'
import { clock, createLocalTelegram } from './bot.ts'
import { createDriver, type Drive } from './drive.ts'
import { type BotProcess, launchBot } from './launch.ts'
import { type Leg, type Part, type Replayed, timed } from './leg.ts'
import { onPglite } from './on-pglite.ts'
import { onPostgres } from './on-postgres.ts'
import { type Reporter, settlePeople } from './people.ts'

const workers = 1_000
const parallel = 10

/** One round of reports, and the same statements bare straight after it. */
type Round = Drive & { statements: number; writes: number; botCpuMs: number; driverCpuMs: number; bare: Replayed }
type Result = { rounds: Round[]; recorded: number; inserts: number; rssMb: number; peakMb: number }

/** The bot in its own process on one kind of database; the local Telegram and the people who report are in this one. */
export async function benchOn(leg: Leg): Promise<Result> {
  const telegram: Telegram = createLocalTelegram((url, init) => fetch(`${bot.address}${new URL(url).pathname}`, init))
  const api = await serve(telegram.app as never, { host: '127.0.0.1', port: 18_460, mayMove: true })
  const people = await leg.seed(db => settlePeople(db, telegram, clock, workers))
  const bot = await launchBot(await leg.place(), api.address, leg.connections)
  const drive = createDriver(telegram)
  const next = dealer(people)
  const parts: Part[] = []
  for (let part = 0; part < leg.parts; part += 1) {
    const identities = await bot.identities()
    parts.push({ identities, statements: await bot.record(() => drive(next(leg.reportsEach), 1)) })
  }
  await drive(next(leg.warming), parallel)
  const rounds: Round[] = []
  for (let round = 0; round < leg.rounds; round += 1) {
    const measured = await measure(leg, bot, () => drive(next(leg.reportsPerRound), parallel))
    rounds.push({ ...measured, bare: await leg.replay(parts) })
  }
  const { rssMb, peakMb } = await bot.counts()
  await bot.stop()
  await telegram.close()
  await api.close()
  const recorded = parts.reduce((total, part) => total + part.statements.length, 0) / (leg.parts * leg.reportsEach)
  return { rounds, recorded, inserts: await leg.insertRows(), rssMb, peakMb }
}

async function measure(leg: Leg, bot: BotProcess, work: () => Promise<Drive>): Promise<Omit<Round, 'bare'>> {
  const [before, writes] = [await bot.counts(), await leg.writes()]
  let driven: Drive = { latencies: [], seconds: 0 }
  const { cpuMs: driverCpuMs } = await timed(async () => {
    driven = await work()
  })
  const after = await bot.counts()
  return {
    ...driven,
    statements: after.statements - before.statements,
    writes: (await leg.writes()) - writes,
    botCpuMs: after.cpuMs - before.cpuMs,
    driverCpuMs,
  }
}

/** Gives the next so many people; everybody reports once. */
function dealer(people: readonly Reporter[]) {
  const left = [...people]
  return (count: number) => left.splice(0, count)
}

export function rowsOf({ rounds, recorded, inserts, rssMb, peakMb }: Result): Row[] {
  const latencies = rounds.flatMap(round => round.latencies)
  const sum = (pick: (round: Round) => number) => rounds.reduce((total, round) => total + pick(round), 0)
  const median = (pick: (round: Round) => number) => quantile(rounds.map(pick), 0.5)
  const each = sum(round => round.statements) / latencies.length
  const rate = (round: Round) => round.latencies.length / round.seconds
  const bareRate = ({ bare }: Round) => bare.statements / each / bare.seconds
  const writes = sum(round => round.writes) / latencies.length
  const bareCpu = sum(({ bare }) => bare.cpuMs) / (sum(({ bare }) => bare.statements) / each)
  return [
    { what: 'statements per report', ...atMost(each, 30) },
    ...(writes > 0 ? [{ what: 'commits that wrote, per report', ...atMost(writes, 9) }] : []),
    { what: 'reports a second', value: digits(median(rate)) },
    { what: 'the same SQL bare, reports a second', value: digits(median(bareRate)) },
    {
      what: '  ratio, median of the rounds',
      ...atLeast(
        median(round => rate(round) / bareRate(round)),
        0.5,
      ),
    },
    { what: '  ratio of each round', value: rounds.map(round => digits(rate(round) / bareRate(round), 2)).join(' ') },
    { what: 'single-row inserts a second', value: digits(inserts, 0) },
    { what: '  inserts for one report', value: digits(inserts / median(rate)) },
    { what: 'p50 of a report, ms', value: digits(quantile(latencies, 0.5), 0) },
    { what: 'p99 of a report, ms', value: digits(quantile(latencies, 0.99), 0) },
    { what: 'RSS of the bot, MB', ...atMost(rssMb, 200, 0) },
    { what: '  its peak, MB', value: digits(peakMb, 0) },
    { what: 'processor time per report, ms: the bot', value: digits(sum(one => one.botCpuMs) / latencies.length) },
    { what: '  driver and Telegram', value: digits(sum(one => one.driverCpuMs) / latencies.length) },
    { what: '  the same SQL bare', value: digits(bareCpu) },
    { what: 'recorded alone: statements per report', value: digits(recorded) },
  ]
}

const titleOf = ({ name }: Leg) => `updates: one-message reports, ${workers} workers, ${parallel} at a time, ${name}`

export async function benchUpdates(): Promise<void> {
  const server = await startServer()
  console.log(machineLine([server.version]))
  const big = onPostgres(server)
  printTable(titleOf(big), rowsOf(await benchOn(big)))
  await server.stop()
  const small = await onPglite()
  printTable(titleOf(small), rowsOf(await benchOn(small)))
  await small.close()
}
