import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, gt, isNotNull, isNull, like, or, sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { holdFolder } from '../../src/db/folder-lock.ts'
import { readAreas } from '../../src/features/regions/source.ts'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { inbox } from '../../src/inbox/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { emptyPostgres } from '../support/database.ts'
import { boundGroup, foundAgency, gunungkidul, joined, semin } from '../support/kapanewon.ts'
import {
  type Bot,
  freePort,
  isUp,
  leads,
  leasesRunOut,
  type ProcessTown,
  seen,
  startBot,
  startBotAt,
  startMain,
  startShipped,
  startTown,
} from '../support/processes.ts'
import { type ApiCall, startTelegram } from '../support/telegram-server.ts'
import { token } from '../support/token.ts'

// Several processes start in each test, which takes its time on a machine that does other things.
vi.setConfig({ testTimeout: 60_000 })

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
    // A revoked token cannot be waited out: whoever supervises the process has to see it end.
    telegram.faults.next('getUpdates', { error_code: 401, description: 'Unauthorized' })
    late?.says('/profil')
    expect(await second.ended).toBe(1)
    expect(heard()).toEqual(people.map(person => (person === late ? 2 : 1)))
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
async function killAll(town: ProcessTown, bots: readonly Pick<Bot, 'name' | 'kill'>[]) {
  await Promise.all(bots.map(bot => bot.kill()))
  for (const bot of bots) await leasesRunOut(town, bot)
}

const rounds = 2
const isReceipt = ({ text }: { text: string }) => text.includes('Laporan terkirim')

/** Somebody who reports in their group again and again, and in between in the form, without waiting for a question. */
async function reportsAway(town: ProcessTown, who: Worker, group: { id: number }) {
  const here = { in: group }
  const receipts = () => who.screen(here).filter(isReceipt).length
  for (let round = 1; round <= rounds; round += 1) {
    who.says(`Ijin lapor P2K2 klp Melati ${round} ds Pundungsari modul 2 sesi ${round} hadir 26 dari 30`, here)
    await seen(town, () => who.buttons(here).includes('✅ Kirim'))
    who.taps({ label: '✅ Kirim', ...here })
    await seen(town, () => receipts() >= round)
  }
  who.says('/lapor')
  await seen(town, () => who.buttons().includes('Laporan lain'))
  who.taps('Laporan lain')
  await seen(town, () => who.buttons().includes('P2K2'))
  who.taps('P2K2')
  for (const answer of inOneBreath) who.says(answer)
  await seen(town, () => who.last().text.includes('foto kegiatan'))
  who.taps('Lewati')
  await seen(town, () => who.buttons().includes('✅ Kirim'))
  who.taps('✅ Kirim')
  await seen(town, () => who.screen().some(isReceipt))
}

/** Answers that fit their questions only in this order. */
const inOneBreath = ['Semin', 'Mawar', 'hari ini', 'modul 3 sesi 2', '20', '11', '9 bekerja', 'hujan']
const answeredInOrder = {
  region: '34.03.12.2010',
  group: 'Mawar',
  session: 'M3S09',
  group_size: 20,
  present: 11,
  obstacle: 'hujan',
}

/** Twenty people, each with a group of their own, so that no group's pace holds anybody up. */
async function twentyPeople(town: ProcessTown) {
  const agencyId = await foundAgency(town, gunungkidul)
  const moveIn = async (n: number) => {
    const who = await joined(town, { agencyId, name: `Petugas ${n}`, at: '34.03.12' })
    return { who, group: await boundGroup(town, agencyId, '34.03.12', [who]) }
  }
  return Promise.all(Array.from({ length: 20 }, (_, n) => moveIn(n)))
}

/** Messages that came twice because a courier died before it knew: Telegram does not tell whether it has them. */
const doubtsIn = async ({ db }: ProcessTown, chatId: number) => {
  const inDoubt = and(eq(deliveries.chatId, chatId), eq(deliveries.method, 'sendMessage'), gt(deliveries.doubts, 0))
  return db.$count(deliveries, inDoubt)
}

describe('several processes under load', () => {
  it('lose and double nothing when one of them is killed, and then the leader', async () => {
    const town = await startTown()
    const { db, telegram } = town
    const people = await twentyPeople(town)
    const firstUpdate = telegram.engine.world.counters.update
    const [leader, other] = await twoBots(town)
    const third = await startBot('third', town)
    await third.says(isUp)
    const work = Promise.all(people.map(({ who, group }) => reportsAway(town, who, group)))
    const filed = () =>
      people.reduce((sum, { who, group }) => sum + who.screen({ in: group }).filter(isReceipt).length, 0)
    await seen(town, () => filed() >= 6)
    await killAll(town, [other])
    await seen(town, () => filed() >= 16)
    await killAll(town, [leader])
    await work
    expect(await third.stop()).toBe(0)

    const rows = await db.select().from(reports).orderBy(reports.number)
    expect(rows.map(({ number }) => Number(number.slice(-4)))).toEqual(rows.map((_, place) => place + 1))
    expect(rows).toHaveLength(people.length * (rounds + 1))
    const guided = rows.filter(({ values }) => values.group === 'Mawar')
    expect(guided).toMatchObject(people.map(() => ({ values: answeredInOrder })))
    for (const { who, group } of people) {
      const cards = who.screen({ in: group }).filter(({ from }) => from.isBot)
      expect(cards.filter(isReceipt)).toHaveLength(rounds)
      expect(cards.length).toBeLessThanOrEqual(rounds + (await doubtsIn(town, group.id)))
    }
    expect(telegram.engine.world.pending).toEqual([])
    expect(await db.$count(inbox)).toBe(telegram.engine.world.counters.update - firstUpdate)
    expect(await db.$count(inbox, or(isNull(inbox.doneAt), isNotNull(inbox.error)))).toBe(0)
    const states = await db.selectDistinct({ state: deliveries.state }).from(deliveries)
    expect(states).toEqual([{ state: 'sent' }])
  })
})

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

  it('while a digest goes out: every reader has it once, or its delivery is shown as unknown', async () => {
    const town = await startTown()
    const { server, db } = town
    const agencyId = await foundAgency({ ...town, clock: { now: () => new Date('2026-11-21T01:00:00Z') } }, gunungkidul)
    const reader = (n: number) => {
      const role = { role: 'reader', scope: '34.03' } as const
      return joined(town, { agencyId, name: `Pembaca ${n}`, role })
    }
    const readers = await Promise.all(Array.from({ length: 30 }, (_, n) => reader(n)))
    const isDigest = ({ method, args }: ApiCall) => method === 'sendMessage' && /REKAP MINGGUAN/.test(`${args.text}`)
    // Ten arrive. Of the next, Telegram has shown some to their readers, and of others it has not heard.
    let calls = 0
    const heard = (call: ApiCall) => isDigest(call) && calls++ % 2 === 0
    const first = startBotAt('first', '2026-11-23T00:00:30Z', town)
    await server.called(call => isDigest(call) && call.status === 200, 10)
    const [shown, unheard] = [server.hold('after', heard), server.hold('before', isDigest)]
    await Promise.all([shown.reached(2), unheard.reached(2)])
    await killAll(town, [first])
    shown.forget()
    unheard.forget()

    const letters = like(deliveries.key, 'digest:%')
    const left = await db.$count(deliveries, and(letters, eq(deliveries.state, 'ready')))
    const second = startBotAt('second', '2026-11-23T00:02:00Z', town)
    await server.called(call => isDigest(call) && call.by === 'second' && call.status === 200, left)
    expect(await second.stop()).toBe(0)

    const rows = await db.select().from(deliveries).where(letters)
    const fates = readers.map(who => ({
      seen: who.screen().filter(({ text }) => text.includes('REKAP MINGGUAN')).length,
      state: rows.find(({ chatId }) => chatId === who.id)?.state,
    }))
    const unknown = fates.filter(({ state }) => state === 'unknown')
    expect(unknown.length).toBeGreaterThanOrEqual(4)
    expect(unknown.length).toBeLessThanOrEqual(8)
    expect(fates.filter(({ state }) => state === 'sent').every(({ seen }) => seen === 1)).toBe(true)
    expect(unknown.every(({ seen }) => seen <= 1)).toBe(true)
    expect(rows.map(({ state }) => state).filter(state => state !== 'sent' && state !== 'unknown')).toEqual([])
  })
})

/** Resolves once there is a file of this name in the folder. */
const created = (folder: string, name: string) =>
  new Promise<void>(resolve => {
    const watcher = watch(folder, (_, file) => {
      if (file !== name) return
      watcher.close()
      resolve()
    })
  })

describe('what a person can mend is one sentence', () => {
  it('about a folder that another process holds, until that one is gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilar-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const configuration = { DATA_DIR: folder, PORT: String(await freePort()) }
    const held = created(folder, 'in-use.sock')
    const first = startMain(configuration)
    await held
    const second = startShipped(configuration)
    expect(await second.ended).toBe(1)
    expect(second.lines().errors).toEqual([
      `The folder ${folder} is in use by another Pilar process; stop that one or set DATA_DIR.`,
    ])
    await first.kill()
    await (await holdFolder(folder)).release()
  })

  it('about a value that is wrong, or that nothing answers to', async () => {
    const { server, database } = await startTown()
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as AddressInfo
    const works = { BOT_TOKEN: token, BOT_API_ROOT: server.rootFor('bot'), DATABASE_URL: database.url }
    const nowhere = `http://127.0.0.1:${await freePort()}`
    const stranger = token.replace('7000000001', '7000000002')
    const told = async (configuration: Record<string, string>) => {
      const bot = startMain({ ...works, ...configuration })
      return [await bot.ended, ...bot.lines().errors]
    }
    expect(
      await Promise.all([
        told({ PORT: 'delapan' }),
        told({ PORT: String(port) }),
        told({ BOT_TOKEN: token.slice(0, -1) }),
        told({ BOT_TOKEN: stranger }),
        told({ BOT_API_ROOT: nowhere }),
        told({ DATABASE_URL: 'postgres://postgres:rahasia@127.0.0.1:1/pilar' }),
      ]),
    ).toEqual([
      [1, 'PORT is "delapan", but a port from 1 to 65535 is expected.'],
      [1, `Port ${port} of 127.0.0.1 is taken; set PORT to a free one.`],
      [1, 'BOT_TOKEN is (not shown), but a token from @BotFather, such as 123456789:AA… is expected.'],
      [1, 'Telegram refuses BOT_TOKEN (401 Unauthorized); a token from @BotFather is expected.'],
      [1, expect.stringMatching(/^Telegram cannot be reached at http:..127.0.0.1:\d+ \(.*ECONNREFUSED.*\); see to /)],
      [1, expect.stringMatching(/^The database of DATABASE_URL cannot be used \(.*ECONNREFUSED.*\); see to /)],
    ])
  })
})
