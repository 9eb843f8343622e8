import { describe, expect, it } from 'vitest'
import { groupFor, rowsOfChat } from '../../src/features/groups/queries.ts'
import { enqueue } from '../../src/outbox/enqueue.ts'
import { heardInPrivate, introduction, said, startRooms } from '../support/rooms.ts'

const { app, agencyId, rini, budi, tap, chatsFor } = await startRooms()

async function boundByRini(purpose: string, kind: 'group' | 'supergroup' = 'supergroup') {
  const group = app.telegram.group({ title: 'Rakor', kind, members: [rini, budi] })
  app.telegram.addBot(group, rini, true)
  await app.settle()
  rini.says('/grup', { in: group })
  await app.settle()
  await tap(rini, group, purpose, '✅ Kabupaten Gunungkidul')
  return group
}

describe('what happens to groups', () => {
  it('a new name is known', async () => {
    const group = await boundByRini('Grup kerja')
    app.telegram.rename(group, 'PKH Gunungkidul <2026>')
    await app.settle()
    expect(await groupFor(app.db, group.id)).toMatchObject({ title: 'PKH Gunungkidul <2026>' })
  })

  it('being removed keeps the binding for the return, and the dinas hears of it', async () => {
    const group = await boundByRini('Pembaca rekap')
    app.telegram.removeBot(group, budi)
    await app.settle()
    expect(await groupFor(app.db, group.id)).toMatchObject({ present: false, purpose: 'digest' })
    expect(await chatsFor('digest')).not.toContain(group.id)
    expect(rini.last().text).toMatch(/^Pilar dikeluarkan dari grup Rakor \(Pembaca rekap, Kabupaten Gunungkidul\)\./)
    expect(heardInPrivate(budi)).toBe(0)

    app.telegram.addBot(group, budi, true)
    await app.settle()
    expect(await groupFor(app.db, group.id)).toMatchObject({ present: true, purpose: 'digest', hears: true })
    expect(said(rini, group).filter(text => text === introduction)).toHaveLength(2)
  })

  it('a work group that removes the bot is nobody else’s affair', async () => {
    const group = await boundByRini('Grup kerja')
    const before = heardInPrivate(rini)
    app.telegram.removeBot(group)
    await app.settle()
    expect(heardInPrivate(rini)).toBe(before)
  })

  it.each([
    ['both messages in order', [0, 1]],
    ['both the other way round', [1, 0]],
    ['only the old group’s', [0]],
    ['only the new group’s', [1]],
  ])('becoming a supergroup keeps the binding: %s', async (_, order) => {
    const group = await boundByRini('Grup kerja', 'group')
    const before = group.id
    const after = app.telegram.migrate(group, rini)
    const updates = app.telegram.takeUpdates()
    expect(updates).toHaveLength(2)
    await app.app.receive(order.flatMap(place => updates[place] ?? []))
    await app.settle()
    expect(await rowsOfChat(app.db, before)).toEqual([])
    expect(await rowsOfChat(app.db, after)).toMatchObject([{ agencyId, scope: '34.03', purpose: 'work', hears: true }])
    rini.says('/grup', { in: group })
    await app.settle()
    expect(said(rini, group).at(-1)).toMatch(/^Grup ini terhubung sebagai Grup kerja/)
  })

  it('a supergroup already heard of takes over the binding of the group it was', async () => {
    const group = await boundByRini('Grup kerja', 'group')
    const after = app.telegram.migrate(group, rini)
    const updates = app.telegram.takeUpdates()
    app.telegram.demoteBot(group, rini)
    await app.settle()
    expect(await groupFor(app.db, after)).toMatchObject({ agencyId: null })
    await app.app.receive(updates)
    await app.settle()
    expect(await rowsOfChat(app.db, after)).toMatchObject([{ scope: '34.03', purpose: 'work', hears: false }])
  })

  it('a migration that only the outbox saw is caught up with by /grup', async () => {
    const group = await boundByRini('Pembaca rekap', 'group')
    const before = group.id
    app.telegram.migrate(group, rini)
    app.telegram.takeUpdates()
    const letter = { key: 'letter', lane: 'notice' as const, chatId: before, payload: { text: 'Rekap' } }
    await enqueue(app.db, [letter], app.clock.now())
    await app.settle()
    expect(rini.last({ in: group }).text).toBe('Rekap')
    rini.says('/grup', { in: group })
    await app.settle()
    expect(await rowsOfChat(app.db, before)).toEqual([])
    expect(await groupFor(app.db, group.id)).toMatchObject({ scope: '34.03', purpose: 'digest' })
  })
})
