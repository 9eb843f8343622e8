import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { Update } from 'grammy/types'
import { describe, expect, it, vi } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { inbox } from '../../src/inbox/table.ts'
import { ownerId, startApp, type TestApp } from '../support/app.ts'
import { allAnswered, buttonsEverywhere, everythingKept, madeUpButtons } from '../support/forging.ts'
import { semin } from '../support/kapanewon.ts'

const melati = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan'

/** The real waits between attempts are over. */
const tryAgain = async (app: TestApp) => {
  await app.db.execute(sql`update inbox_people set due_at = now() where due_at is not null`)
  await app.settle()
}

const setAside = async ({ db }: TestApp) => (await db.select().from(inbox)).filter(row => row.error !== null)

describe('an update that cannot be handled', () => {
  it('is set aside after three attempts; its sender is told once, and goes on', async () => {
    const app = await startApp()
    const owner = app.telegram.person({ name: 'Pengelola', id: ownerId })
    owner.starts()
    app.telegram.takeUpdates()
    const { tono, sri, group } = await semin(app)
    const fault = { error_code: 400, description: 'Bad Request: nobody knows why' }
    app.telegram.faults.next('sendMessage', fault, 3)
    tono.says('/laporanku')
    tono.says('/tugasku')
    await app.settle()
    await tryAgain(app)
    await tryAgain(app)
    sri.says(melati, { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📝 P2K2')
    await app.settle()
    const heard = tono.screen().filter(({ from }) => from.isBot)
    expect(heard.filter(({ text }) => text.includes('belum dapat diproses'))).toHaveLength(1)
    expect(heard.filter(({ text }) => text.includes('Pekan ini'))).toHaveLength(1)
    const [poison, ...others] = await setAside(app)
    expect([poison, others]).toMatchObject([{ attempts: 3, personKey: `user:${tono.id}` }, []])
    expect(owner.last().text).toContain(`${poison?.updateId}`)
  })

  it('is tried again when its answer was refused, and says it once', async () => {
    const app = await startApp()
    const { tono } = await semin(app)
    for (const fault of ['refuse', { status: 502, html: true, effect: 'before' }] as const) {
      app.telegram.faults.next('sendMessage', fault)
      tono.says('/laporanku')
      await app.settle()
      await tryAgain(app)
    }
    expect(tono.screen().filter(({ from }) => from.isBot)).toHaveLength(2)
    expect(await setAside(app)).toEqual([])
  })
})

describe('Telegram hangs', () => {
  it('on one person: others are served meanwhile, and the call is given up', async () => {
    const app = await startApp()
    const { tono, sri, group } = await semin(app)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      app.telegram.faults.next('sendMessage', 'hang')
      tono.says('/laporanku')
      await app.app.receive(app.telegram.takeUpdates())
      const handling = app.app.settle()
      await vi.waitUntil(() => vi.getTimerCount() > 0)
      sri.says(melati, { in: group })
      await app.app.receive(app.telegram.takeUpdates())
      const drafted = app.app.settle()
      await vi.advanceTimersByTimeAsync(25_000)
      await Promise.all([handling, drafted])
      await app.settle()
    } finally {
      vi.useRealTimers()
    }
    expect(sri.last({ in: group }).text).toContain('📝 P2K2')
    await tryAgain(app)
    expect(tono.last().from.isBot).toBe(true)
    expect(await setAside(app)).toEqual([])
  })
})

describe('updates of kinds that nobody asked for', () => {
  it('are left in peace', async () => {
    const app = await startApp()
    const { tono, group } = await semin(app)
    const chat = { id: group.id, type: 'supergroup', title: 'PKH' }
    const from = { id: tono.id, is_bot: false, first_name: 'Tono' }
    const message = { message_id: 900, date: 1_795_000_000, chat, from }
    const strange = [
      { guest_message: { ...message, text: melati } },
      {
        channel_post: {
          message_id: 1,
          date: 1_795_000_000,
          chat: { id: -100, type: 'channel', title: 'K' },
          text: melati,
        },
      },
      { message: { message_id: 901, date: 1_795_000_000, chat, sender_chat: chat, text: melati } },
      {
        message: { ...message, message_id: 902, is_automatic_forward: true, sender_chat: { id: -5, type: 'channel' } },
      },
      { message: { ...message, message_id: 903, new_kind_of_service: { of: 'nothing' } } },
      { edited_message: { ...message, edit_date: 1_795_000_001, text: 'Ijin lapor' } },
      { poll: { id: '1', question: '?', options: [], total_voter_count: 0 } },
      { callback_query: { id: '77', from, chat_instance: '1', data: 'rc:1:file:card' } },
      {
        callback_query: {
          id: '78',
          from,
          chat_instance: '1',
          message: { chat, message_id: 3, date: 0 },
          data: 'rc:1:drop:card',
        },
      },
      { callback_query: { id: '79', from, chat_instance: '1', game_short_name: 'x' } },
    ]
    const before = await everythingKept(app)
    await app.app.receive(
      strange.map((one, place) => ({ update_id: 700_000_000 + place, ...one }) as unknown as Update),
    )
    await app.settle()
    expect(await setAside(app)).toEqual([])
    expect(await everythingKept(app)).toEqual(before)
  })
})

describe('forged callback data', () => {
  /** Sixty-four bytes at most, of any kind. */
  const anything = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 64 })
    .filter(text => Buffer.byteLength(text) <= 64)

  it('of any bytes, and of buttons that stand before others: changes nothing and is answered', async () => {
    const app = await startApp()
    const { sri, tono, budi, group, agencyId } = await semin(app)
    budi.says('/grup', { in: group })
    sri.says(melati, { in: group })
    sri.says('/lapor')
    budi.says('/petugas')
    budi.says('/rekap')
    await app.settle()
    const stranger = app.telegram.person({ name: 'Orang Asing' })
    for (const person of [tono, stranger]) person.says('halo')
    await app.settle()
    const [draft] = await app.db.select().from(reportDrafts)
    const real = [...buttonsEverywhere(app), ...madeUpButtons(agencyId, '34.03.12', draft?.id ?? 0)]
    const changed = real.map(data => data.replace(/\d+/g, digits => String(Number(digits) + 1)))
    const random = fc.sample(anything, { numRuns: 60, seed: 7 })
    const before = await everythingKept(app)
    // Beginning a report of one's own, and one's own data, are everybody's right.
    const isForeign = (data: string) => !/^(rn|go|wb|wf|ws|wz):?/.test(data)
    for (const data of [...real, ...changed].filter(isForeign)) tono.presses(data, { message: tono.last() })
    for (const data of [...real, ...random].filter(isForeign)) stranger.presses(data, { message: stranger.last() })
    await app.settle()
    await allAnswered(app)
    expect(await everythingKept(app)).toEqual(before)
    expect(await setAside(app)).toEqual([])
    const told = [...stranger.screen(), ...stranger.notices()].map(({ text }) => text).join()
    for (const words of ['Melati', 'Pundungsari', 'Sri Wahyuni']) expect(told).not.toContain(words)
  }, 60_000)

  it('of an old draft: says so', async () => {
    const app = await startApp()
    const { sri, group } = await semin(app)
    sri.says(melati, { in: group })
    await app.settle()
    const card = sri.last({ in: group })
    sri.taps({ label: '🗑 Bukan laporan', in: group })
    await app.settle()
    await app.db.delete(reportDrafts)
    for (const { data } of card.rows.flat().filter(({ kind }) => kind === 'callback')) {
      sri.presses(data ?? '', { in: group, message: card })
      await app.settle()
      await allAnswered(app)
      expect(sri.notices().at(-1)?.text).toBe('Tombol ini sudah tidak berlaku.')
    }
    expect(await app.db.select().from(reports)).toEqual([])
  })
})
