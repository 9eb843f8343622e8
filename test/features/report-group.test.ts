import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { workers } from '../../src/features/workers/table.ts'
import { kapanewonSemin } from '../support/reporting.ts'

const complete = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan'

const fresh = kapanewonSemin()

describe('the forms of a report in a group', () => {
  const p2k2 = 'P2K2 klp Melati ds Pundungsari modul 2 sesi 5 hadir 26 dari 30'
  const forms: [string, string][] = [
    ['a command', `/lapor ${p2k2}`],
    ['a command that names the bot', `/lapor@PilarBot ${p2k2}`],
    ['a hashtag', `#lapor ${p2k2}`],
    ['the hashtag of a kind', `#p2k2 klp Melati ds Pundungsari modul 2 sesi 5 hadir 26 dari 30`],
    ['a mention', `@PilarBot ${p2k2}`],
    ['words that open a report', `Mohon izin melaporkan, ${p2k2}`],
  ]

  it.each(forms)('hears %s', async (_, text) => {
    const { app, sri, group } = await fresh()
    sri.says(text, { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('👥 26 dari 30 KPM hadir (86,7%)')
    expect(await app.db.select().from(reportDrafts)).toHaveLength(1)
  })

  it.each(forms.slice(0, 3))('hears %s as the caption of a photo', async (_, text) => {
    const { app, sri, group } = await fresh()
    sri.sendsPhoto({ caption: text, in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📷 1 foto')
  })

  it.each([
    'Bu, jangan lupa P2K2 besok',
    'P2K2 Semin jam berapa?',
    'Selamat pagi semuanya',
    '/lapor@BotLain P2K2 hadir 20 dari 30',
    'P2K2 klp Melati hadir 26 dari 30',
    'siap bu',
  ])('leaves in peace: %s', async text => {
    const { app, sri, group } = await fresh()
    const before = sri.screen({ in: group }).length
    sri.says(text, { in: group })
    await app.settle()
    expect(sri.screen({ in: group })).toHaveLength(before + 1)
    expect(await app.db.select().from(reportDrafts)).toEqual([])
  })

  it('answers the command alone with a link into the private chat', async () => {
    const { app, sri, group } = await fresh()
    sri.says('/lapor', { in: group })
    await app.settle()
    sri.taps({ label: '📝 Buat laporan', in: group })
    await app.settle()
    expect(sri.last().text).toBe('Jenis kegiatan apa yang dilaporkan?')
  })

  it('says that it did not understand only where it was called', async () => {
    const { app, sri, group } = await fresh()
    sri.says('/lapor halo', { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('belum dapat dipahami')
  })
})

describe('a card in a group', () => {
  const withCard = async (text = complete) => {
    const { app, ...place } = await fresh()
    place.sri.says(text, { in: place.group })
    await app.settle()
    return { app, ...place }
  }

  it('obeys its author only', async () => {
    const { app, tono, sri, group } = await withCard()
    for (const label of ['✅ Kirim', '🗑 Bukan laporan']) tono.taps({ label, in: group })
    await app.settle()
    expect(tono.notices().map(({ text }) => text)).toEqual([
      'Hanya Sri Wahyuni, S.Sos. yang dapat mengirim laporan ini.',
      'Hanya Sri Wahyuni, S.Sos. yang dapat mengirim laporan ini.',
    ])
    expect(sri.last({ in: group }).text).toContain('📝 P2K2')
    expect(await app.db.select().from(reports)).toEqual([])
    tono.taps({ label: '✏️ Ubah', in: group })
    await app.settle()
    expect(tono.last().text).toBe('Maaf, laporan itu hanya dapat dilengkapi oleh pengirimnya.')
  })

  it('is filed once, however often it is tapped and delivered', async () => {
    const { app, sri, group } = await withCard()
    const card = sri.last({ in: group })
    sri.taps({ label: '✅ Kirim', in: group })
    sri.taps({ label: '✅ Kirim', in: group })
    const updates = app.telegram.takeUpdates()
    await app.app.receive(updates)
    await app.settle()
    await app.app.receive(updates.map(update => ({ ...update, update_id: update.update_id + 1_000 })))
    await app.settle()
    expect(await app.db.select().from(reports)).toHaveLength(1)
    expect(sri.notices().map(({ text }) => text)).toContain('Laporan ini sudah terkirim. No. LAP-2026-11-0001.')
    expect(sri.last({ in: group })).toMatchObject({ id: card.id })
  })

  it('is made once for an update that comes twice', async () => {
    const { app, sri, group } = await fresh()
    sri.says(complete, { in: group })
    const [update] = app.telegram.takeUpdates()
    if (!update) throw new Error('no update')
    await app.app.receive([update])
    await app.settle()
    await app.db.execute('delete from inbox')
    await app.app.receive([update])
    await app.settle()
    expect(await app.db.select().from(reportDrafts)).toHaveLength(1)
    expect(sri.screen({ in: group })).toHaveLength(2)
  })

  it('is filed by a word of agreement from its author', async () => {
    const { app, sri, tono, group } = await fresh()
    for (const [at, word] of ['ya', 'Kirim', 'siap', 'nggih bu', '👍'].entries()) {
      sri.says(complete.replace('Melati', `Melati ${at + 1}`), { in: group })
      await app.settle()
      const replyTo = sri.last({ in: group })
      tono.says(word, { in: group, replyTo })
      await app.settle()
      expect(await app.db.select().from(reports)).toHaveLength(at)
      sri.says(word, { in: group, replyTo })
      await app.settle()
      expect(await app.db.select().from(reports)).toHaveLength(at + 1)
    }
  })

  it('asks once before the same activity is filed again', async () => {
    const { app, sri, group } = await withCard()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    sri.says(complete, { in: group })
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect(await app.db.select().from(reports)).toHaveLength(1)
    expect(sri.last({ in: group }).text).toContain(
      'Laporan serupa sudah terkirim: P2K2 Melati, Pundungsari, 21 November – 26 dari 30 KPM (86,7%). No. LAP-2026-11-0001.',
    )
    expect(sri.buttons({ in: group })).toEqual(['Perbarui laporan itu', 'Buat baru', '🗑 Bukan laporan'])
    sri.taps({ label: 'Buat baru', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('No. LAP-2026-11-0002')
    expect(await app.db.select().from(reports)).toHaveLength(2)
  })

  it('is no second report of what somebody else has reported', async () => {
    const { app, sri, tono, group } = await withCard()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    tono.says(complete, { in: group })
    await app.settle()
    tono.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect((await app.db.select().from(reports)).map(({ workerId }) => workerId)).toEqual([sri.workerId, tono.workerId])
  })

  it('speaks the language of its author', async () => {
    const { app, sri, group } = await fresh()
    await app.db.update(workers).set({ locale: 'en' }).where(eq(workers.id, sri.workerId))
    sri.says(complete, { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('👥 26 of 30 KPM present (86.7%)')
    sri.taps({ label: '✅ Send', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('Report sent: P2K2 Melati, Pundungsari, 21 November')
  })

  it('keeps names as they were typed, whatever they contain', async () => {
    const { app, sri, group } = await withCard(complete.replace('hujan', 'warga <b>& RT</b> "jauh"'))
    expect(sri.last({ in: group }).text).toContain('⚠️ Kendala: warga <b>& RT</b> "jauh"')
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    const [, share] = sri.last({ in: group }).rows.flat()
    expect(share).toMatchObject({ label: 'Bagikan ke WhatsApp' })
    expect(decodeURIComponent(share?.url ?? '')).toContain('text=*Laporan terkirim*: P2K2 Melati, Pundungsari')
  })

  it('is corrected by a reply', async () => {
    const { app, sri, group } = await withCard()
    const card = sri.last({ in: group })
    sri.says('Ralat: hadir 27', { in: group, replyTo: card })
    await app.settle()
    const text = sri.screen({ in: group }).find(({ id }) => id === card.id)?.text
    expect(text).toContain('👥 27 dari 30 KPM hadir (90%)')
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    sri.says('Ralat: hadir 28', { in: group, replyTo: card })
    await app.settle()
    expect(sri.screen({ in: group }).find(({ id }) => id === card.id)?.text).toContain(
      'Laporan terkirim (diperbaiki): P2K2 Melati, Pundungsari, 21 November – 28 dari 30 KPM (93,3%)',
    )
    expect((await app.db.select().from(reports))[0]?.values).toMatchObject({ present: 28 })
  })

  it('can be no report', async () => {
    const { app, sri, group } = await withCard()
    sri.taps({ label: '🗑 Bukan laporan', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe('Baik, pesan itu tidak dicatat sebagai laporan.')
    expect(sri.buttons({ in: group })).toEqual([])
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'dropped' }])
  })

  it('asks in private for what is missing, and only for that', async () => {
    const { app, sri, group } = await withCard('Ijin lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 26')
    expect(sri.last({ in: group }).text).toContain('Belum lengkap: jumlah anggota kelompok')
    sri.taps({ label: 'Lengkapi', in: group })
    await app.settle()
    expect(sri.last().text).toBe('Berapa KPM anggota kelompok?')
    sri.says('30')
    await app.settle()
    expect(sri.last().text).toContain('26 dari 30 KPM hadir')
    expect(sri.last({ in: group }).text).toContain('26 dari 30 KPM hadir')
    sri.taps('✅ Kirim')
    await app.settle()
    expect(sri.last().text).toContain('Laporan terkirim')
    expect(sri.last({ in: group }).text).toContain('Laporan terkirim')
  })

  it('does not believe more present than members', async () => {
    const { app, sri, group } = await withCard('Ijin lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 32 dari 30')
    expect(sri.last({ in: group }).text).toContain('Jumlah hadir (32 KPM) melebihi anggota kelompok (30 KPM).')
    sri.says('ya', { in: group, replyTo: sri.last({ in: group }) })
    await app.settle()
    expect(await app.db.select().from(reports)).toEqual([])
    sri.taps({ label: 'Lengkapi', in: group })
    await app.settle()
    expect(sri.buttons()).toContain('Anggota sekarang 32')
    sri.taps('Anggota sekarang 32')
    await app.settle()
    expect(sri.last().text).toContain('32 dari 32 KPM hadir (100%)')
  })

  it('asks which day, where weekday and date disagree', async () => {
    const { app, sri, group } = await withCard(
      'Ijin lapor P2K2 klp Melati Pundungsari Senin 19/11 modul 2 sesi 5 hadir 26 dari 30',
    )
    expect(sri.last({ in: group }).text).toContain(
      '19 November 2026 adalah hari Kamis, bukan Senin. Tanggal mana yang benar?',
    )
    sri.taps({ label: 'Senin, 16 November', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📅 Senin, 16 November 2026')
    expect(sri.buttons({ in: group })).toContain('✅ Kirim')
  })
})

describe('forged and old buttons', () => {
  it('changes nothing and says so', async () => {
    const { app, sri, tono, group } = await fresh()
    sri.says(complete, { in: group })
    await app.settle()
    const [draft] = await app.db.select().from(reportDrafts)
    const card = sri.last({ in: group })
    for (const data of [`rc:${draft?.id}:file:card`, `rc:99:file:card`, 'rc:x:file:card', `rx:${draft?.id}:other`])
      tono.presses(data, { in: group, message: card })
    await app.settle()
    expect(tono.notices()).toHaveLength(4)
    expect(await app.db.select().from(reports)).toEqual([])
    sri.taps({ label: '🗑 Bukan laporan', in: group })
    await app.settle()
    sri.presses(`rc:${draft?.id}:file:card`, { in: group, message: card })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toBe('Tombol ini sudah tidak berlaku.')
    expect(await app.db.select().from(reports)).toEqual([])
  })
})
