import { like } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { memberships, workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { leasesRunOut, type ProcessTown, seen, startBotAt, startTown } from '../support/processes.ts'
import type { ApiCall } from '../support/telegram-server.ts'

vi.setConfig({ testTimeout: 60_000 })

const people = 300
/** Calls that a courier has in flight at once. */
const slots = 16
const answersLost = 2

/** So many people on the roster who have joined. */
async function crowd({ db, telegram }: ProcessTown, agencyId: number, at: Date) {
  const readers = Array.from({ length: people }, (_, n) => telegram.person({ name: `Petugas ${n + 1}` }))
  for (const reader of readers) reader.starts()
  telegram.takeUpdates()
  const rows = readers.map(({ id, name }) => ({ agencyId, name, telegramId: id, joinedAt: at, createdAt: at }))
  const added = await db.insert(workers).values(rows).returning({ workerId: workers.id })
  const post = { pillar: 'pkh', region: '34.03.12', since: '2026-01-01' }
  await db.insert(memberships).values(added.map(({ workerId }) => ({ workerId, ...post })))
  return readers
}

type Reader = Awaited<ReturnType<typeof crowd>>[number]

const isIt = (text: unknown) => `${text}`.includes('Rakor dimajukan')

/** What each has seen, beside what the outbox holds of it. */
async function fatesOf({ db }: ProcessTown, readers: readonly Reader[]) {
  const rows = await db.select().from(deliveries).where(like(deliveries.key, 'broadcast:%'))
  const byChat = new Map(rows.map(row => [row.chatId, row]))
  return readers.map(reader => ({
    name: reader.name,
    times: reader.screen().filter(({ text }) => isIt(text)).length,
    fate: byChat.get(reader.id)?.error === 'cancelled' ? 'cancelled' : byChat.get(reader.id)?.state,
  }))
}

it('a broadcast whose process is killed on the way, with answers lost, and which is then stopped, loses and doubles nothing', async () => {
  const town = await startTown()
  const { server, telegram } = town
  const monday = '2026-11-23T02:00:00Z'
  const clock = { now: () => new Date(monday) }
  const agencyId = await foundAgency({ ...town, clock }, gunungkidul)
  const role = { role: 'coordinator', scope: '34.03' } as const
  const budi = await joined({ ...town, clock }, { agencyId, name: 'Budi Santoso', role })
  const readers = await crowd(town, agencyId, clock.now())
  const isLetter = ({ method, args }: ApiCall) =>
    method === 'sendMessage' && args.chat_id !== budi.id && isIt(args.text)
  const arrived = (by: string) => (call: ApiCall) => isLetter(call) && call.by === by && call.status === 200

  const first = startBotAt('first', monday, town, 'hurried')
  budi.says('/umumkan Rakor dimajukan ke pukul 08.00.')
  await seen(town, () => budi.buttons().includes(`📨 Kirim ke ${people} orang`))
  budi.taps(`📨 Kirim ke ${people} orang`)
  await server.called(arrived('first'), 40)
  telegram.faults.next('sendMessage', 'lost-answer', answersLost)
  await server.called(arrived('first'), 100)
  // Of the calls in flight Telegram has shown every second one to its reader, and of the others it has not heard.
  let calls = 0
  const [shown, unheard] = [
    server.hold('after', call => isLetter(call) && calls++ % 2 === 0),
    server.hold('before', isLetter),
  ]
  await Promise.all([shown.reached(slots / 2), unheard.reached(slots / 2)])
  await first.kill()
  await leasesRunOut(town, first)
  shown.forget()
  unheard.forget()

  const second = startBotAt('second', monday, town, 'hurried')
  await server.called(arrived('second'), 40)
  const inFlight = server.hold('before', isLetter)
  await inFlight.reached(slots)
  budi.taps('⏹ Hentikan')
  await server.called(({ method, by }) => method === 'answerCallbackQuery' && by === 'second')
  inFlight.letGo()
  await seen(town, () => budi.last().text.includes('⏹'))
  await seen(town, () => budi.buttons().some(button => button.startsWith('Lihat yang belum menerima')))
  budi.taps(/^Lihat yang belum menerima/)
  await seen(town, () => budi.last().text.includes('Belum tentu menerima'))
  expect(await second.stop()).toBe(0)

  const fates = await fatesOf(town, readers)
  const of = (fate: string) => fates.filter(one => one.fate === fate)
  const [sent, unknown, cancelled] = [of('sent'), of('unknown'), of('cancelled')]
  expect(sent.length + unknown.length + cancelled.length).toBe(people)
  expect(sent.filter(({ times }) => times !== 1)).toEqual([])
  expect(unknown.filter(({ times }) => times > 1)).toEqual([])
  expect(cancelled.filter(({ times }) => times > 0)).toEqual([])
  expect(sent.length).toBeGreaterThanOrEqual(140 + slots)
  expect(cancelled.length).toBeGreaterThan(0)
  expect(unknown.length).toBeGreaterThanOrEqual(slots)
  expect(unknown.length).toBeLessThanOrEqual(slots + answersLost)
  const told = `✅ Terkirim ${sent.length} · ${unknown.length} belum dapat dipastikan sampai · ⏹ ${cancelled.length} tidak jadi dikirim`
  expect(budi.screen().some(({ text }) => text.includes(told))).toBe(true)
  for (const { name } of unknown) expect(budi.last().text).toContain(`• ${name} – belum dapat dipastikan`)
})
