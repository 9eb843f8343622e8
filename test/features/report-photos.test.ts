import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import type { TestApp } from '../support/app.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const caption = 'Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi'

const begin = kapanewonSemin()

describe('photos', () => {
  it('of an album belong to the report in the caption of its third part', async () => {
    const { app, sri, group } = await begin()
    sri.sendsAlbum([{}, {}, { caption }, {}], { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📷 4 foto')
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(4)
  })

  it('beyond five are spoken of', async () => {
    const { app, sri, group } = await begin()
    sri.sendsAlbum([{ caption }, {}, {}, {}, {}, {}, {}], { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📷 5 foto · 2 foto lain tidak disimpan (paling banyak 5)')
  })

  it('without a report in any caption are nobody’s business', async () => {
    const { app, sri, group } = await begin()
    const before = sri.screen({ in: group }).length
    sri.sendsAlbum([{}, { caption: 'Suasana pagi' }, {}], { in: group })
    await app.settle()
    expect(sri.screen({ in: group })).toHaveLength(before + 3)
    await app.walkTo('2026-11-23T00:00:00Z')
    expect(await app.db.select().from(reportDrafts)).toEqual([])
  })

  it('join later by a reply, and only so', async () => {
    const { app, sri, tono, group } = await begin()
    sri.says(caption, { in: group })
    await app.settle()
    const card = sri.last({ in: group })
    sri.sendsPhoto({ in: group })
    tono.sendsPhoto({ in: group, replyTo: card })
    sri.sendsPhoto({ in: group, replyTo: card })
    await app.settle()
    expect(sri.screen({ in: group }).find(({ id }) => id === card.id)?.text).toContain('📷 1 foto')
  })

  it('may carry the command in their caption, also in private', async () => {
    const { app, sri } = await begin()
    sri.sendsPhoto({ caption: '/lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi' })
    await app.settle()
    expect(sri.last().text).toContain('📷 1 foto')
    sri.sendsPhoto({ caption: '/lapor' })
    await app.settle()
    expect(sri.last().text).toBe('Jenis kegiatan apa yang dilaporkan?')
  })

  it('sent in private before any words wait for the report', async () => {
    const { app, sri } = await begin()
    sri.sendsAlbum([{}, {}])
    await app.settle()
    expect(sri.last().text).toBe('📷 2 foto tersimpan. Mohon kirim laporannya dalam satu pesan, atau /lapor.')
    sri.says(caption)
    await app.settle()
    expect(sri.last().text).toContain('📷 2 foto')
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'open', kind: 'home_visit' }])
  })

  it('in private join the report that was just written', async () => {
    const { app, sri } = await begin()
    sri.says(caption)
    await app.settle()
    sri.sendsAlbum([{}, {}])
    await app.settle()
    expect(sri.last().text).toBe('📷 2 foto tersimpan.')
    sri.taps('✅ Kirim')
    await app.settle()
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(2)
  })
})

describe('an album of ten, its parts twelve seconds apart', () => {
  const p2k2 = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm'
  const parts = (words: string) => [{}, {}, { caption: words }, {}, {}, {}, {}, {}, {}, {}]

  /** Hands over what was sent in this order of its parts, and lets time pass in between. */
  async function arrives(app: TestApp, order: readonly number[]) {
    const updates = app.telegram.takeUpdates()
    for (const at of order) {
      app.clock.moveTo(new Date(app.clock.now().getTime() + 12_000))
      await app.settle()
      const update = updates[at]
      if (update) await app.app.receive([update])
      await app.settle()
    }
  }

  const orders = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [9, 4, 1, 0, 7, 2, 3, 8, 6, 5],
  ]

  it.each(orders)('in a group: one report, five photos, one sentence about the rest (%i …)', async (...order) => {
    const { app, sri, group } = await begin()
    sri.sendsAlbum(parts(p2k2), { in: group })
    const before = sri.screen({ in: group }).length
    await arrives(app, order)
    const cards = sri.screen({ in: group }).slice(before)
    expect(cards).toHaveLength(1)
    expect(cards[0]?.text.match(/foto lain/g)).toHaveLength(1)
    expect(cards[0]?.text).toContain('📷 5 foto · 5 foto lain tidak disimpan (paling banyak 5)')
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect(await app.db.select().from(reports)).toMatchObject([{ photosLeftOut: 5 }])
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(5)
    expect(await app.db.select().from(reportDrafts)).toHaveLength(1)
  })

  it.each(orders)('in private: the card says it all, and nothing else stays (%i …)', async (...order) => {
    const { app, sri } = await begin()
    const before = sri.screen().length
    sri.sendsAlbum(parts(p2k2))
    await arrives(app, order)
    const said = sri.screen().slice(before + 10)
    expect(said.map(({ text }) => text.split('\n')[0])).toEqual(['📝 P2K2 · Kelompok Melati'])
    expect(said[0]?.text).toContain('📷 5 foto · 5 foto lain tidak disimpan (paling banyak 5)')
  })

  it('with words that lack something is asked on, and its photos are no answers', async () => {
    const { app, sri } = await begin()
    sri.sendsAlbum(parts(p2k2.replace(' dr 30 kpm', '')))
    await arrives(app, orders[0] ?? [])
    const said = sri.screen().filter(({ from }) => from.isBot)
    expect(said.map(({ text }) => text.split('\n')[0])).toEqual([
      ...['📝 P2K2 · Kelompok Melati', 'Berapa KPM anggota kelompok?'],
      '📷 5 foto tersimpan. 5 foto lain tidak disimpan, paling banyak 5.',
    ])
    sri.says('30')
    await app.settle()
    expect(sri.last().text).toContain('👥 26 dari 30 KPM hadir (86,7%) · 📷 5 foto · 5 foto lain tidak disimpan')
  })

  it('as answer to the question for photos is one answer and one sentence', async () => {
    const { app, sri } = await begin()
    const { says, taps } = dialogOf(app, sri)
    await says('/lapor')
    for (const answer of ['Kunjungan rumah', 'Semin', /^Hari ini/, 'Motivasi']) await taps(answer)
    await says('5')
    while (sri.last().text !== 'Mohon kirim foto kegiatan. Pastikan foto tidak memuat KTP, KK, atau KKS.')
      await taps('Lewati')
    const before = sri.screen().length
    sri.sendsAlbum(parts('Dokumentasi'))
    await arrives(app, orders[0] ?? [])
    const said = sri.screen().slice(before + 10)
    expect(said.map(({ text }) => text.split('\n')[0])).toEqual([
      '📝 Kunjungan rumah',
      '📷 5 foto tersimpan. 5 foto lain tidak disimpan, paling banyak 5.',
    ])
    await taps('✅ Kirim')
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(5)
  })

  it('after the report is filed adds to it, with one sentence and one line of history', async () => {
    const { app, sri } = await begin()
    const { says, taps } = dialogOf(app, sri)
    sri.sendsAlbum(parts(p2k2))
    const updates = app.telegram.takeUpdates()
    const third = updates.splice(2, 1)
    await app.app.receive(third)
    await app.settle()
    await taps('✅ Kirim')
    const before = sri.screen().length
    for (const update of updates) {
      await app.app.receive([update])
      await app.settle()
    }
    expect(
      sri
        .screen()
        .slice(before)
        .map(({ text }) => text),
    ).toEqual(['📷 5 foto pada laporan No. LAP-2026-11-0001. 5 foto lain tidak disimpan, paling banyak 5.'])
    await says('/laporanku')
    await taps('LAP-2026-11-0001')
    const history = await taps('🕘 Riwayat')
    expect(history.match(/foto ditambah/g)).toHaveLength(1)
    expect(history).toContain('• Foto: 1 foto → 5 foto')
  })

  it('whose caption holds an identity number is removed there and offered whole in private', async () => {
    const { app, sri, tono, group } = await begin()
    const secret = '3403015203900001'
    sri.sendsAlbum(parts(`${p2k2} kendala ${secret}`), { in: group })
    await arrives(app, orders[1] ?? [])
    expect(JSON.stringify(tono.screen({ in: group }))).not.toContain(secret)
    expect(tono.screen({ in: group }).filter(({ media }) => media)).toHaveLength(9)
    expect(tono.last({ in: group }).text).toBe('Satu pesan dihapus karena memuat nomor mirip NIK/KK.')
    expect(sri.screen().at(-2)?.text).toContain('Laporannya siap dikirim tanpa nomor')
    expect(sri.last().text).toContain('📷 5 foto · 5 foto lain tidak disimpan')
    sri.taps('✅ Kirim')
    await app.settle()
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(5)
    expect(JSON.stringify(await app.db.select().from(reports))).not.toContain(secret)
  })
})

describe('what a report does not keep', () => {
  const asFile = '📎 Foto ini dikirim sebagai berkas, karena itu tidak disimpan. Mohon kirim lagi sebagai foto biasa.'
  const onlyPhotos = '📎 Yang disimpan pada laporan hanya foto. Video, rekaman suara, dan berkas tidak disimpan.'
  const large = new Uint8Array(19 * 1_048_576)

  it('a picture of 19 MB as a file: its words are the report', async () => {
    const { app, sri, group } = await begin()
    sri.sendsDocument({ name: 'IMG_2041.JPG', bytes: large, caption, in: group })
    await app.settle()
    expect(sri.screen({ in: group }).filter(({ text }) => text === asFile)).toHaveLength(1)
    expect(sri.buttons({ in: group })).toContain('✅ Kirim')
    sri.sendsDocument({ name: 'IMG_2041.JPG', bytes: large })
    await app.settle()
    expect(sri.last().text).toBe(asFile)
    sri.sendsDocument({ name: 'IMG_2041.JPG', caption })
    await app.settle()
    expect(sri.screen().map(({ text }) => text)).toContain(asFile)
    expect(sri.buttons()).toContain('✅ Kirim')
    expect((await app.db.select().from(reportDrafts)).map(({ photos }) => photos)).toEqual([[], []])
  })

  it('recordings and other files, where they were meant for a report', async () => {
    const { app, sri, tono, group } = await begin()
    sri.sends('voice')
    await app.settle()
    expect(sri.last().text).toContain('Pilar hanya dapat membaca tulisan dan foto laporan')
    sri.says(caption)
    await app.settle()
    sri.sends('voice')
    await app.settle()
    expect(sri.last().text).toBe(onlyPhotos)
    sri.says(caption, { in: group })
    await app.settle()
    const card = sri.last({ in: group })
    sri.sends('voice', { in: group })
    tono.sends('voice', { in: group, replyTo: card })
    await app.settle()
    expect(sri.last({ in: group }).text).not.toBe(onlyPhotos)
    sri.sendsDocument({ name: 'laporan.pdf', in: group, replyTo: card })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe(onlyPhotos)
  })

  it('in the middle of a question, which stays open', async () => {
    const { app, sri } = await begin()
    const { says, taps } = dialogOf(app, sri)
    await says('/lapor')
    await taps('Kunjungan rumah')
    sri.sends('voice')
    await app.settle()
    expect(sri.last().text).toBe(onlyPhotos)
    await taps('Semin')
    expect(sri.last().text).toContain('Tanggal berapa kegiatannya?')
  })
})
