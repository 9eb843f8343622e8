import { asc, eq, like } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { groups } from '../../src/features/groups/table.ts'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { chats, deliveries } from '../../src/outbox/table.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { ownerId, startApp, type TestApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { kapanewonSemin } from '../support/reporting.ts'

const melati = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan'
const semin = kapanewonSemin()

/** New people in a Semin where Telegram does as it should and nothing is left to be sent. */
async function begin() {
  const place = await semin()
  place.app.telegram.faults.clear()
  place.app.telegram.rateLimits = false
  await place.app.db.delete(deliveries)
  return place
}

const isCard = ({ text }: { text: string }) => text.startsWith('📝 P2K2')

/** Somebody owns this bot and has opened it. */
const withOwner = (app: TestApp) => {
  const owner = app.telegram.person({ name: 'Pengelola', id: ownerId })
  owner.starts()
  app.telegram.takeUpdates()
  return owner
}

const deliveryOf = async ({ db }: TestApp, key: string) =>
  (await db.select().from(deliveries).where(like(deliveries.key, key)))[0]

describe('a card whose answer is lost', () => {
  const lost: [string, Fault][] = [
    ['the connection breaks', 'lost-answer'],
    ['a page comes instead', { status: 502, html: true, effect: 'after' }],
    ['Telegram restarts', { status: 500, effect: 'after' }],
  ]

  it.each(lost)('is sent again once when %s, and the report stands once', async (_, fault) => {
    const { app, sri, group } = await begin()
    app.telegram.faults.next('sendMessage', fault)
    sri.says(melati, { in: group })
    for (let turn = 0; turn < 4; turn += 1) await app.settle()
    const cards = sri.screen({ in: group }).filter(isCard)
    expect(cards).toHaveLength(2)
    for (const card of cards) sri.taps({ label: '✅ Kirim', in: group, message: card })
    await app.settle()
    expect(await app.db.select().from(reports)).toHaveLength(1)
    expect(sri.last({ in: group }).text).toContain('No. LAP-2026-11-0001')
  })

  it('is left to a person when that happens again', async () => {
    const { app, sri, group } = await begin()
    const owner = withOwner(app)
    app.telegram.faults.next('sendMessage', 'lost-answer', 2)
    sri.says(melati, { in: group })
    for (let turn = 0; turn < 4; turn += 1) await app.settle()
    expect(sri.screen({ in: group }).filter(isCard)).toHaveLength(2)
    expect(await deliveryOf(app, 'report-card:%')).toMatchObject({ state: 'unknown', doubts: 2 })
    expect(owner.last().text).toContain(`${(await deliveryOf(app, 'report-card:%'))?.id}`)
  })
})

describe('Telegram away', () => {
  it.each([
    ['refuses connections', 'refuse'],
    ['answers with pages', { status: 502, html: true, effect: 'before' }],
  ] as [string, Fault][])('and %s: everything comes afterwards, once and in order', async (_, fault) => {
    const { app, sri, group } = await begin()
    sri.says(melati, { in: group })
    sri.says(melati.replace('Melati', 'Mawar'), { in: group })
    sri.says('Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi', { in: group })
    app.telegram.faults.next('sendMessage', fault)
    app.telegram.faults.next('getMe', 'refuse', 3)
    for (let turn = 0; turn < 8; turn += 1) await app.settle()
    const heads = sri.screen({ in: group }).flatMap(({ text, from }) => (from.isBot ? [text.split('\n')[0]] : []))
    expect(heads).toEqual(['📝 P2K2 · Kelompok Melati', '📝 P2K2 · Kelompok Mawar', '📝 Kunjungan rumah'])
  })
})

describe('Telegram in a hurry', () => {
  it('refuses a group for a while: what is for it waits, what is for others does not', async () => {
    const { app, sri, group, agencyId } = await begin()
    const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'reader', scope: '34.03' } })
    app.telegram.faults.next('sendMessage', { error_code: 429, retry_after: 35 }, 2)
    sri.says(melati, { in: group })
    rina.says('/panduan')
    await app.settle()
    await app.settle()
    expect(sri.screen({ in: group }).filter(isCard)).toHaveLength(1)
    expect(await deliveryOf(app, 'report-card:%')).toMatchObject({ state: 'sent', doubts: 0, error: null })
  })

  it('twenty-five reports of one group in a minute: each has its card', async () => {
    const { app, sri, group } = await begin()
    app.telegram.rateLimits = true
    for (let n = 1; n <= 25; n += 1) sri.says(melati.replace('Melati', `Melati ${n}`), { in: group })
    await app.settle()
    expect(sri.screen({ in: group }).filter(isCard)).toHaveLength(25)
    expect(await app.db.select().from(reportDrafts)).toHaveLength(25)
  })
})

describe('readers who cannot be reached', () => {
  const refusals: [number, string, string][] = [
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'deactivated'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'never-started'],
    [400, 'Bad Request: chat not found', 'chat-not-found'],
  ]

  it('are remembered once each with the reason, and the digest goes on', async () => {
    const app = await startApp({ at: '2026-11-22T23:00:00Z' })
    const agencyId = await foundAgency(app, gunungkidul)
    const role = { role: 'reader', scope: '34.03' } as const
    const readers: Awaited<ReturnType<typeof joined>>[] = []
    for (let n = 0; n < 9; n += 1) readers.push(await joined(app, { agencyId, name: `Pembaca ${n}`, role }))
    for (const [error_code, description] of refusals)
      app.telegram.faults.next('sendMessage', { error_code, description })
    const letters = () => readers.map(reader => reader.screen().filter(({ text }) => text.startsWith('📊')).length)
    await app.walkTo('2026-11-23T00:00:00Z')
    const had = letters()
    expect(had.toSorted()).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1])
    const missed = readers.filter((_, place) => had[place] === 0)
    const known = await app.db.select().from(chats).orderBy(asc(chats.chatId))
    expect(known.map(({ chatId, reachable }) => [chatId, reachable])).toEqual(missed.map(({ id }) => [id, false]))
    expect(known.map(({ reason }) => reason).toSorted()).toEqual(refusals.map(([, , reason]) => reason).toSorted())
    for (const reader of missed) reader.starts()
    await app.settle()
    await app.walkTo('2026-11-30T00:00:00Z')
    expect(letters()).toEqual(had.map(letter => letter + 1))
  })
})

describe('a group that becomes a supergroup', () => {
  it('while a card waits: the card goes to the new one, once', async () => {
    const { app, sri, tono, group: large } = await begin()
    const group = await smallGroup(app, large, [sri, tono])
    sri.says(melati, { in: group })
    await app.app.receive(app.telegram.takeUpdates())
    app.telegram.migrate(group, tono)
    await app.settle()
    expect(sri.screen({ in: group }).filter(isCard)).toHaveLength(1)
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('Laporan terkirim')
  })

  it('after the card: the report can still be filed, and where it stood nothing is left undone', async () => {
    const { app, sri, tono, group: large } = await begin()
    const group = await smallGroup(app, large, [sri, tono])
    sri.says(melati, { in: group })
    await app.settle()
    app.telegram.migrate(group, tono)
    app.telegram.takeUpdates()
    sri.says('/tugasku')
    await app.settle()
    sri.taps(/P2K2/)
    await app.settle()
    sri.taps('✅ Kirim')
    await app.settle()
    await app.settle()
    expect(sri.last().text).toContain('Laporan terkirim')
    expect(await app.db.select().from(reports)).toHaveLength(1)
    const waiting = await app.db
      .select()
      .from(deliveries)
      .where(eq(deliveries.state, 'ready'))
      .orderBy(asc(deliveries.id))
    expect(waiting).toEqual([])
  })
})

/** A group that is none of the modern ones yet, bound as a work group in the place of another. */
async function smallGroup(app: TestApp, instead: { id: number }, members: { id: number }[]) {
  const group = app.telegram.group({ title: 'PKH Semin', kind: 'group', members, botAdmin: true })
  const bound = await app.db
    .update(groups)
    .set({ chatId: group.id })
    .where(eq(groups.chatId, instead.id))
    .returning({ id: groups.id })
  expect(bound).toHaveLength(1)
  return group
}
