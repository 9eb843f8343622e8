import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../src/base/clock.ts'
import { type Db, rowsOf } from '../../src/db/database.ts'
import { openPostgres } from '../../src/db/open.ts'
import { machineLine } from '../machine.ts'
import { type Server, startServer } from '../server.ts'
import { atLeast, atMost, digits, printTable, quantile, type Row } from '../table.ts'
import { perSecond, timed } from '../updates/leg.ts'
import { startAsking } from './askers.ts'
import { launchBot, localTelegram } from './bot.ts'
import type { Announced, Memory } from './bot-process.ts'
import { killRows } from './kill.ts'
import { seedAskers, seedAudience, settlePhones } from './seed.ts'
import { farAway, type Seen, serveAtOnce, serveLocal, untilSeen } from './telegrams.ts'

const people = Number(process.env.BENCH_PEOPLE ?? 150_000)
const seconds = Number(process.env.BENCH_SECONDS ?? 120)
const permitted = 30
async function withDatabase<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const { db, close } = openPostgres(url, 1)
  const result = await work(db)
  await close()
  return result
}

type Paced = {
  announced: Announced
  before: Memory
  enqueued: Memory
  after: Memory
  seen: Seen[]
  latencies: number[]
}

/** Everybody is enqueued and sent to at Telegram's pace, while others ask. */
async function pacedLeg(server: Server): Promise<Paced> {
  const { telegram, deliverTo } = localTelegram(true)
  settlePhones(telegram, permitted * (seconds + 60))
  const url = await server.create('announcing')
  const askers = await withDatabase(url, async db => {
    const { agencyId } = await seedAudience(db, telegram, systemClock, people)
    return seedAskers(db, telegram, systemClock, agencyId, 20)
  })
  telegram.takeUpdates()
  const api = await serveLocal(telegram, farAway)
  const bot = await launchBot(url, api.address, 'telegram')
  deliverTo(bot.first)
  const asking = startAsking(telegram, askers)
  await pause(5_000)
  const before = (await bot.ask('memory')) as Memory
  const announced = (await bot.ask('announce')) as Announced
  const enqueued = (await bot.ask('memory')) as Memory
  await pause((seconds + 3) * 1_000)
  const after = (await bot.ask('memory')) as Memory
  const latencies = await asking.stop()
  await bot.ask('stop')
  await bot.ended
  await telegram.close()
  await api.close()
  return { announced, before, enqueued, after, seen: api.seen, latencies }
}

/** What stands between two seconds after the first call and the end of the time. */
function held({ seen }: Paced) {
  const from = (seen[0]?.at ?? 0) + 2_000
  const counted = seen.filter(({ at, status }) => status === 200 && at >= from && at < from + seconds * 1_000)
  return counted.length / (permitted * seconds)
}

function pacedRows(paced: Paced): Row[] {
  const { announced, before, enqueued, after, seen, latencies } = paced
  const mb = ({ rssMb, peakMb }: Memory) => `${digits(rssMb, 0)} (${digits(peakMb, 0)})`
  return [
    { what: 'people enqueued a second', value: digits(people / announced.seconds, 0) },
    { what: '  statements for them', ...atMost(announced.statements, Math.ceil(people / 5_000) + 1, 0) },
    { what: '  the longest, to its commit, ms', value: digits(announced.longestMs, 0) },
    { what: 'RSS (peak), MB: before', value: mb(before) },
    { what: '  when all were enqueued', value: mb(enqueued) },
    { what: '  in the end', value: mb(after) },
    { what: `share of ${permitted} a second, over ${seconds} s`, ...atLeast(held(paced), 0.98, 3) },
    { what: '  refused as too fast (429)', ...atMost(seen.filter(({ status }) => status === 429).length, 0, 0) },
    { what: '  most in flight', ...atMost(Math.max(...seen.map(({ inFlight }) => inFlight)), 16, 0) },
    { what: `answers to others meanwhile: ${latencies.length}; p50, ms`, value: digits(quantile(latencies, 0.5), 0) },
    { what: '  p99, ms', ...atMost(quantile(latencies, 0.99), 1_000, 0) },
  ]
}

type Drained = { sent: number; updates: number; cpuMs: number }

const warming = 1_500
const drained = 6_000
const parallel = 16

/** The courier against a server without limits, and then single rows of the same table, as many at once. */
async function drainRound(server: Server): Promise<Drained> {
  const url = await server.create('draining', 'announcing')
  const api = await serveAtOnce()
  const bot = await launchBot(url, api.address, 'none')
  await untilSeen(api, warming + drained, 120_000)
  const [first, last] = [api.seen[warming], api.seen[warming + drained - 1]]
  const sent = (drained * 1_000) / ((last?.at ?? 0) - (first?.at ?? 0))
  await bot.ask('stop')
  await bot.ended
  await api.close()
  const { db, close } = openPostgres(url, parallel)
  const rows = await rowsOf<{ id: string }>(
    db,
    `select id from deliveries where state = 'ready' order by id limit ${drained + warming}` as never,
  )
  if (rows.length < drained + warming) throw new Error('too few people: nothing is left to be updated')
  const ids = rows.values()
  const update = async () => {
    const { value } = ids.next()
    if (value) await db.execute(`update deliveries set state = 'sent' where id = ${value.id}` as never)
  }
  await perSecond(warming, parallel, update)
  let updates = 0
  const { cpuMs } = await timed(async () => {
    updates = await perSecond(drained, parallel, update)
  })
  await close()
  return { sent, updates, cpuMs }
}

function drainRows(rounds: readonly Drained[]): Row[] {
  const median = (pick: (round: Drained) => number) => quantile(rounds.map(pick), 0.5)
  const ratio = ({ sent, updates }: Drained) => sent / updates
  return [
    {
      what: 'deliveries a second without limits',
      value: digits(
        median(({ sent }) => sent),
        0,
      ),
    },
    {
      what: `single-row updates a second, ${parallel} at once`,
      value: digits(
        median(({ updates }) => updates),
        0,
      ),
    },
    { what: '  ratio, median of the rounds', ...atLeast(median(ratio), 0.15) },
    { what: '  ratio of each round', value: rounds.map(round => digits(ratio(round), 2)).join(' ') },
  ]
}

export async function benchBroadcast(): Promise<void> {
  const server = await startServer()
  console.log(machineLine([server.version]))
  const paced = await pacedLeg(server)
  printTable(`broadcast: one announcement to ${people} people, at Telegram's pace`, pacedRows(paced))
  const rounds: Drained[] = []
  for (let round = 0; round < 3; round += 1) rounds.push(await drainRound(server))
  printTable('broadcast: the same against a server without limits', drainRows(rounds))
  printTable('broadcast: 5,000 people, processes killed on the way, answers lost', await killRows(server))
  await server.stop()
}
