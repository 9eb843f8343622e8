import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { systemClock } from '../../src/base/clock.ts'
import type { Db } from '../../src/db/database.ts'
import { openPostgres } from '../../src/db/open.ts'
import type { Telegram } from '../../src/simulator/telegram.ts'
import type { Server } from '../server.ts'
import { atMost, digits, type Row } from '../table.ts'
import { launchBot, localTelegram } from './bot.ts'
import { isMeant, seedAudience, settlePhones, statesOf } from './seed.ts'
import { near, serveLocal, untilSeen } from './telegrams.ts'

const people = 5_000
const kills = 4
const answersLost = 5
const slots = 16
/** The sender's message is looked after every three seconds. */
const toldWithinMs = 8_000

/** As it is after the leases of a killed process ran out. */
const leasesRunOut = async (db: Db) => {
  await db.execute(sql`update deliveries set lease_until = now() where state = 'sending'`)
  await db.execute(sql`update leader set until = now()`)
}

const waits = async (db: Db) =>
  [...(await statesOf(db)).values()].filter(state => state === 'ready' || state === 'sending').length

/** Every message that somebody who is meant sees, by chat, in the order in which they came. */
function watchArrivals(telegram: Telegram) {
  const seen: number[] = []
  telegram.watch(({ kind, chat }) => {
    if (kind === 'message' && isMeant(chat)) seen.push(chat)
  })
  return { seen }
}

/** What became of each, in the Telegram and in the outbox. */
async function fates(db: Db, seen: readonly number[]) {
  const times = new Map<number, number>()
  for (const chat of seen) times.set(chat, (times.get(chat) ?? 0) + 1)
  const states = await statesOf(db)
  const count = (fits: (state: string, times: number) => boolean) =>
    [...states].filter(([chat, state]) => fits(state, times.get(chat) ?? 0)).length
  return {
    meant: states.size,
    sent: count(state => state === 'sent'),
    lost: count((state, seen) => state !== 'unknown' && seen === 0),
    doubled: count((_, seen) => seen > 1),
    unknown: count(state => state === 'unknown'),
    arrived: count((state, seen) => state === 'unknown' && seen > 0),
  }
}

/** A broadcast whose process is killed again and again, while Telegram loses answers. */
export async function killRows(server: Server): Promise<Row[]> {
  const { telegram, deliverTo } = localTelegram(false)
  settlePhones(telegram, people)
  const url = await server.create('killing')
  const { db, close } = openPostgres(url, 2)
  const { author } = await seedAudience(db, telegram, systemClock, people)
  telegram.takeUpdates()
  const arrivals = watchArrivals(telegram)
  const api = await serveLocal(telegram, near)
  for (let life = 0; life <= kills; life += 1) {
    const bot = await launchBot(url, api.address, 'none')
    deliverTo(bot.first)
    if (life === 0) await bot.ask('announce')
    telegram.faults.next('sendMessage', 'lost-answer', life === kills ? answersLost - kills : 1)
    if (life < kills) {
      await untilSeen(arrivals, Math.floor((people * (life + 1)) / (kills + 2)), 120_000)
      await bot.kill()
      await leasesRunOut(db)
    } else {
      while ((await waits(db)) > 0) await pause(200)
      await pause(toldWithinMs)
      await bot.ask('stop')
    }
  }
  const { meant, sent, lost, doubled, unknown, arrived } = await fates(db, arrivals.seen)
  const last = author.screen().findLast(({ from, text }) => from.isBot && /terkirim/i.test(text))?.text
  await close()
  await telegram.close()
  await api.close()
  return [
    { what: `people meant; killed ${kills} times, ${answersLost} answers lost`, value: digits(meant, 0) },
    { what: 'sent', value: digits(sent, 0) },
    { what: 'lost', ...atMost(lost, 0, 0) },
    { what: 'doubled', ...atMost(doubled, 0, 0) },
    { what: 'unknown', ...atMost(unknown, kills * slots + answersLost, 0) },
    { what: '  of them had arrived', value: digits(arrived, 0) },
    { what: 'the sender reads', value: last?.split('\n').at(-1) ?? '(not yet)' },
  ]
}
