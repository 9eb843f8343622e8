import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { readAreas } from '../../src/features/regions/source.ts'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { emptyPostgres } from '../support/database.ts'
import { joined, semin } from '../support/kapanewon.ts'
import {
  type Bot,
  isUp,
  leads,
  leasesRunOut,
  type ProcessTown,
  seen,
  startBot,
  startTown,
} from '../support/processes.ts'
import { type ApiCall, startTelegram } from '../support/telegram-server.ts'

type Worker = Awaited<ReturnType<typeof joined>>

const namesOf = (count: number) => ['first', 'second', 'third'].slice(0, count)

describe('three processes that start at once on an empty database', () => {
  it('all come up, prepare it once, and one of them leads', async () => {
    const server = await startTelegram()
    const database = await emptyPostgres()
    onTestFinished(() => database.close())
    const bots = await Promise.all(namesOf(3).map(name => startBot(name, { server, database }, { OWNER_IDS: '' })))
    await Promise.all(bots.map(bot => bot.says(isUp)))
    await Promise.race(bots.map(bot => bot.says(leads)))
    const isPoll = ({ method }: ApiCall) => method === 'getUpdates'
    await server.called(isPoll, 2)

    const { entries } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as { entries: unknown[] }
    const count = async (table: string) =>
      Number((await rowsOf<{ n: string }>(database.db, sql.raw(`select count(*) as n from ${table}`)))[0]?.n)
    expect(await count('drizzle.__drizzle_migrations')).toBe(entries.length)
    expect(await count('regions')).toBe((await readAreas()).length)
    const said = (beginning: string) => bots.filter(bot => bot.lines().out.some(line => line.startsWith(beginning)))
    expect(said('Menyiapkan wilayah')).toHaveLength(1)
    expect(await count('join_links where used_at is null and revoked_at is null')).toBe(1)

    const health = await Promise.all(bots.map(bot => bot.health()))
    expect(health.map(({ status, body }) => [status, body.ok, body.database])).toEqual(
      bots.map(() => [200, true, 'ok']),
    )
    const polls = server.calls.filter(isPoll)
    expect(new Set(polls.map(({ by }) => by)).size).toBe(1)
    expect(polls.filter(({ status }) => status === 409)).toEqual([])
    await Promise.all(bots.map(bot => bot.stop()))
    expect(await Promise.all(bots.map(bot => bot.ended))).toEqual([0, 0, 0])
  })
})

/** The bot runs in two processes; the first one leads. */
async function twoBots(town: ProcessTown): Promise<[Bot, Bot]> {
  const first = await startBot('first', town)
  await first.says(leads)
  const second = await startBot('second', town)
  await second.says(isUp)
  return [first, second]
}

describe('a process that is asked to stop', () => {
  it('finishes what is running, and the other one leads before that', async () => {
    const town = await startTown()
    const { server, telegram } = town
    const { agencyId } = await semin(town)
    const people = await Promise.all(
      Array.from({ length: 9 }, (_, n) => joined(town, { agencyId, name: `Petugas ${n}`, at: '34.03.12' })),
    )
    const [late, ...early] = people
    const [first, second] = await twoBots(town)
    const answers = server.hold('before', ({ method }) => method === 'sendMessage')
    for (const person of early) person.says('/laporanku')
    await answers.reached(8)
    const stopped = first.stop()
    await second.says(leads)
    expect(answers.calls.some(({ by }) => by === 'first')).toBe(true)
    late?.says('/laporanku')
    await answers.reached(9)
    expect(answers.calls.at(-1)?.by).toBe('second')
    answers.letGo()
    expect(await stopped).toBe(0)
    const heard = () => people.map(person => person.screen().filter(({ from }) => from.isBot).length)
    await seen(town, () => heard().every(count => count === 1))
    expect(await second.stop()).toBe(0)
    expect(heard()).toEqual(people.map(() => 1))
    expect(telegram.engine.world.pending).toEqual([])
  })
})

/** A report in the guided form, as far as its third question. */
async function halfAReport(town: ProcessTown, sri: Worker) {
  const answered = (text: string) => seen(town, () => sri.screen().at(-1)?.text === text)
  sri.says('/lapor')
  await answered('Jenis kegiatan apa yang dilaporkan?')
  sri.taps('Kunjungan rumah')
  await answered('Di kalurahan mana?')
  sri.taps('Semin')
  await answered('Tanggal berapa kegiatannya?')
}

/** They die at the same moment, and nothing they held is theirs any more. */
async function killAll(town: ProcessTown, bots: readonly Bot[]) {
  await Promise.all(bots.map(bot => bot.kill()))
  for (const bot of bots) await leasesRunOut(town, bot)
}

describe('kill -9', () => {
  it('in the middle of an answer and of filing: the form goes on where it was, and the report stands once', async () => {
    const town = await startTown()
    const { server, db } = town
    const { sri } = await semin(town)
    const first = await startBot('first', town)
    await first.says(isUp)
    await halfAReport(town, sri)
    const replies = server.hold('before', ({ method }) => method === 'sendMessage')
    sri.says('kemarin')
    await replies.reached(1)
    await killAll(town, [first])
    replies.forget()

    const second = await startBot('second', town)
    await seen(town, () => /tujuan/.test(sri.last().text))
    sri.taps('Motivasi')
    await seen(town, () => /Berapa rumah/.test(sri.last().text))
    sri.says('5')
    await seen(town, () => sri.buttons().includes('Lewati'))
    while (!sri.buttons().includes('✅ Kirim')) {
      const before = sri.screen().length
      sri.taps('Lewati')
      await seen(town, () => sri.screen().length > before)
    }
    const notices = server.hold('after', ({ method }) => method === 'answerCallbackQuery')
    sri.taps('✅ Kirim')
    await notices.reached(1)
    await killAll(town, [second])
    notices.forget()

    const third = await startBot('third', town)
    await seen(town, () => sri.screen().find(({ text }) => text.includes('Laporan terkirim')))
    expect(await third.stop()).toBe(0)
    expect(sri.screen().filter(({ text }) => text.includes('Apa tujuan'))).toHaveLength(1)
    const values = { region: '34.03.12.2010', purpose: 'motivation', households: 5 }
    expect(await db.select().from(reports)).toMatchObject([{ number: expect.stringMatching(/-0001$/), values }])
    expect(await db.select().from(reportDrafts)).toMatchObject([{ state: 'filed' }])
  })
})
