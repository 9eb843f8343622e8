import { describe, expect, it } from 'vitest'
import { groupFor, rowsOfChat } from '../../src/features/groups/queries.ts'
import { introduction, said, startRooms, toldLast } from '../support/rooms.ts'

const { app, agencyId, kutai, rini, budi, sri, ayu, tap, groupWithBot, chatsFor } = await startRooms()

const deaf = 'Pilar belum dapat membaca pesan di grup ini. Mohon jadikan Pilar admin grup, lalu kirim /grup lagi.'

describe('coming into a group', () => {
  it('introduces itself once in two lines, and says what it lacks', async () => {
    const group = app.telegram.group({ title: 'PKH Semin', members: [budi, sri] })
    app.telegram.addBot(group, budi)
    await app.settle()
    expect(said(budi, group)).toEqual([`${introduction}\n${deaf}`])

    app.telegram.promoteBot(group, budi, { can_pin_messages: true })
    await app.settle()
    expect(said(budi, group).slice(1)).toEqual([
      'Terima kasih, Pilar sekarang dapat membaca laporan di grup ini.\n' +
        'Agar pesan yang memuat nomor mirip NIK/KK dapat segera dihapus, mohon beri Pilar hak menghapus pesan.',
    ])
    expect(await groupFor(app.db, group.id)).toMatchObject({ hears: true, mayDelete: false, present: true })

    app.telegram.promoteBot(group, budi)
    app.telegram.promoteBot(group, budi)
    await app.settle()
    expect(said(budi, group).slice(2)).toEqual(['Terima kasih, Pilar sekarang dapat membaca laporan di grup ini.'])
    expect(await groupFor(app.db, group.id)).toMatchObject({ hears: true, mayDelete: true })
  })

  it('as admin from the start it has nothing to ask for', async () => {
    const group = await groupWithBot([budi])
    expect(said(budi, group)).toEqual([introduction])
  })

  it('leaves talk in peace where nothing is bound, and explains to whoever reports', async () => {
    const group = await groupWithBot([budi, sri])
    sri.says('Bu, jangan lupa P2K2 besok', { in: group })
    sri.sends('sticker', { in: group })
    await app.settle()
    expect(said(budi, group)).toEqual([introduction])
    sri.says('/lapor P2K2 klp Melati hadir 26 dari 30', { in: group })
    await app.settle()
    expect(said(budi, group).at(-1)).toMatch(/^Grup ini belum terhubung ke wilayah.*\/grup di sini/)
    sri.sendsPhoto({ in: group, caption: '/lapor P2K2' })
    await app.settle()
    expect(said(budi, group)).toHaveLength(3)
  })
})

describe('/grup', () => {
  it('binds by a few taps of a coordinator, in their own region', async () => {
    const group = await groupWithBot([budi, sri])
    budi.says('/grup', { in: group })
    await app.settle()
    expect(said(budi, group).at(-1)).toBe('Grup ini untuk apa?')
    expect(budi.buttons({ in: group })).toEqual([
      'Grup kerja',
      'Ruang koordinator',
      'Kanal cerita',
      'Pembaca rekap',
      'Batal',
    ])
    budi.taps({ in: group, label: 'Grup kerja' })
    await app.settle()
    expect(said(budi, group).at(-1)).toBe('Grup kerja untuk wilayah mana?')
    expect(budi.buttons({ in: group })).toContain('✅ Kapanewon Semin')
    expect(budi.buttons({ in: group })).toContain('Pundungsari')
    budi.taps({ in: group, label: '✅ Kapanewon Semin' })
    await app.settle()
    expect(said(budi, group).at(-1)).toBe('Grup ini terhubung sebagai Grup kerja untuk Kapanewon Semin (Dinsos P3A).')
    expect(budi.buttons({ in: group })).toEqual(['Ubah', 'Lepas'])
    expect(toldLast(budi)).toBe('Tersimpan.')
    expect(await groupFor(app.db, group.id)).toMatchObject({
      agencyId,
      scope: '34.03.12',
      purpose: 'work',
      boundBy: budi.workerId,
    })
    expect(await chatsFor('work')).toContain(group.id)
    expect(await chatsFor('digest')).not.toContain(group.id)
  })

  it('lets the dinas go down from the kabupaten and back, change and release', async () => {
    const group = await groupWithBot([rini])
    rini.says('/grup', { in: group })
    await app.settle()
    await tap(rini, group, 'Pembaca rekap', 'Semin', '⬅️ Kembali', 'Playen', '✅ Kapanewon Playen')
    expect(await groupFor(app.db, group.id)).toMatchObject({ scope: '34.03.03', purpose: 'digest' })
    await tap(rini, group, 'Ubah', 'Ruang koordinator', '✅ Kabupaten Gunungkidul')
    expect(await groupFor(app.db, group.id)).toMatchObject({ scope: '34.03', purpose: 'coordinators' })
    rini.taps({ in: group, label: 'Ubah' })
    await app.settle()
    rini.taps({ in: group, label: 'Batal' })
    await app.settle()
    expect(rini.buttons({ in: group })).toEqual(['Ubah', 'Lepas'])
    rini.taps({ in: group, label: 'Lepas' })
    await app.settle()
    expect(said(rini, group).at(-1)).toBe('Grup ini belum terhubung. Untuk menghubungkan, kirim /grup.')
    expect(await groupFor(app.db, group.id)).toMatchObject({ agencyId: null, scope: null, purpose: null })
  })

  it('keeps one card: an older one loses its buttons', async () => {
    const group = await groupWithBot([budi])
    budi.says('/grup', { in: group })
    budi.says('/grup', { in: group })
    await app.settle()
    const cards = budi.screen({ in: group }).filter(message => message.text === 'Grup ini untuk apa?')
    expect(cards.map(card => card.rows.length > 0)).toEqual([false, true])
  })

  it('binds one topic alone when sent inside it', async () => {
    const group = await groupWithBot([rini], { forum: true })
    const topic = app.telegram.topic(group, 'Rekap')
    rini.says('/grup', { in: group })
    await app.settle()
    await tap(rini, group, 'Grup kerja', '✅ Kabupaten Gunungkidul')
    rini.says('/grup', { in: group, topic })
    await app.settle()
    const card = rini.last({ in: group })
    expect(card.topic).toBe(topic)
    expect(card.text).toBe(
      'Topik ini mengikuti grup: Kabupaten Gunungkidul. Pilihan berikut berlaku untuk topik ini saja.\nTopik ini untuk apa?',
    )
    expect(await groupFor(app.db, group.id, topic)).toMatchObject({ topicId: 0, purpose: 'work' })
    await tap(rini, group, 'Pembaca rekap', '✅ Kabupaten Gunungkidul')
    expect(await groupFor(app.db, group.id, topic)).toMatchObject({ topicId: topic, purpose: 'digest' })
    expect(await groupFor(app.db, group.id)).toMatchObject({ topicId: 0, purpose: 'work' })
    expect(await chatsFor('digest')).toContain(group.id)
  })
})

describe('who may not', () => {
  const notAllowed = 'Maaf, grup hanya dapat dihubungkan oleh koordinator atau petugas Dinas Sosial untuk wilayahnya.'

  it('one sentence for a worker, a stranger and an anonymous admin', async () => {
    const stranger = app.telegram.person({ name: 'Orang Lain' })
    const group = app.telegram.group({
      title: 'PKH',
      kind: 'supergroup',
      members: [budi, sri, stranger],
      botAdmin: true,
    })
    sri.says('/grup', { in: group })
    await app.settle()
    stranger.says('/grup', { in: group })
    await app.settle()
    budi.says('/grup', { in: group, anonymous: true })
    await app.settle()
    const words = said(budi, group).filter(text => text !== introduction)
    expect(words).toEqual([
      notAllowed,
      notAllowed,
      'Mohon matikan dulu mode admin anonim, lalu kirim /grup lagi. Pilar perlu tahu siapa yang mengatur.',
    ])
  })

  it('presses are judged when they come', async () => {
    const group = await groupWithBot([budi, sri])
    budi.says('/grup', { in: group })
    await app.settle()
    sri.taps({ in: group, label: 'Grup kerja' })
    await app.settle()
    expect(toldLast(sri)).toBe(notAllowed)
    expect(said(budi, group).at(-1)).toBe('Grup ini untuk apa?')
  })

  it('what others bound is changed by those who lead it', async () => {
    const group = await groupWithBot([rini, ayu])
    rini.says('/grup', { in: group })
    await app.settle()
    await tap(rini, group, 'Grup kerja', 'Semin', '✅ Kapanewon Semin')
    ayu.says('/grup', { in: group })
    ayu.taps({ in: group, label: 'Lepas' })
    await app.settle()
    expect(said(ayu, group).at(-1)).toBe('Maaf, ini hanya dapat dilakukan koordinator Kapanewon Semin.')
    expect(toldLast(ayu)).toBe('Maaf, ini hanya dapat dilakukan koordinator Kapanewon Semin.')
    expect(await groupFor(app.db, group.id)).toMatchObject({ scope: '34.03.12' })
  })

  it('forged data binds nothing', async () => {
    const group = await groupWithBot([budi, rini])
    const other = await groupWithBot([rini], { title: 'Lain' })
    budi.says('/grup', { in: group })
    await app.settle()
    const card = budi.last({ in: group })
    const [own] = await rowsOfChat(app.db, group.id)
    const [foreign] = await rowsOfChat(app.db, other.id)
    const forged = [
      `gb:${own?.id}:work:${agencyId}:34.03.03`,
      `gb:${own?.id}:work:${kutai}:64.02`,
      `gb:${own?.id}:work:${agencyId}:34.03.12.9999`,
      `gb:${own?.id}:work:${agencyId}:'; drop table groups`,
      `gb:${own?.id}:boss:${agencyId}:34.03.12`,
      `gb:${foreign?.id}:work:${agencyId}:34.03.12`,
      `gb:999999:work:${agencyId}:34.03.12`,
      `gx:${foreign?.id}`,
      `gx:${own?.id}`,
      'gb',
    ]
    const before = budi.notices().length
    for (const data of forged) budi.presses(data, { in: group, message: card.id })
    await app.settle()
    expect(budi.notices()).toHaveLength(before + forged.length)
    expect(await groupFor(app.db, group.id)).toMatchObject({ agencyId: null })
    expect(await groupFor(app.db, other.id)).toMatchObject({ agencyId: null })
  })
})
