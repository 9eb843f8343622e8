import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/features/reports/kinds/registry.ts'
import { beneficiaryGroups, reportDrafts, reports } from '../../src/features/reports/table.ts'
import { talkStates } from '../../src/telegram/table.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const fresh = kapanewonSemin()

const begin = async () => {
  const place = await fresh()
  return { ...place, ...dialogOf(place.app, place.sri) }
}

describe('a guided report', () => {
  it('asks only what is needed, forgives mistakes, and ends with the card', async () => {
    const { app, sri, says, taps } = await begin()
    expect(await says('/lapor')).toBe('Jenis kegiatan apa yang dilaporkan?')
    expect(sri.buttons()).toEqual([
      ...['P2K2', 'Kunjungan rumah', 'Verval', 'Bantuan barang', 'Aduan'],
      ...['Koordinasi dan forum sosial', 'Kegiatan harian', 'Nihil kegiatan lapangan'],
    ])
    expect(await taps('P2K2')).toBe('Di kalurahan mana?')
    expect(sri.buttons()).toEqual(expect.arrayContaining(['Pundungsari', 'Semin', 'Candirejo', 'Cari…', '⬅️ Kembali']))

    expect(await says('Entah')).toBe('Maaf, "Entah" belum ditemukan. Di kalurahan mana?')
    expect(await taps('Pundungsari')).toBe('Kelompok apa?')
    expect(await says('klp Melati')).toBe('Tanggal berapa kegiatannya?')
    expect(await says('31/2')).toContain('tidak ada di kalender')
    expect(await says('besok')).toContain('belum lewat')
    expect(await says('1/9/2024')).toContain('lebih dari setahun')
    expect(await says('Senin 19 November')).toBe(
      '19 November 2026 adalah hari Kamis, bukan Senin. Tanggal mana yang benar?',
    )
    expect(sri.buttons()).toEqual(['Kamis, 19 November', 'Senin, 16 November', '⬅️ Kembali'])
    expect(await taps('Kamis, 19 November')).toBe('Modul dan sesi berapa?')
    expect(await taps(/^Modul 2/)).toBe('Modul dan sesi berapa?')
    expect(await taps(/sesi 5/)).toBe('Berapa KPM anggota kelompok?')
    expect(await says('sekitar 30')).toContain('Mohon jumlah pastinya')
    expect(await says('99')).toContain('antara 1 dan 60')
    expect(await says('30 KPM')).toBe('Berapa KPM yang hadir?')
    expect(sri.buttons()).toEqual(['Semua hadir (30)', '⬅️ Kembali'])
    expect(await says('32')).toBe(
      'Jumlah hadir (32 KPM) melebihi anggota kelompok (30 KPM). Mohon diperiksa lagi: berapa KPM yang hadir?',
    )
    expect(sri.buttons()).toEqual(['Anggota sekarang 32', '⬅️ Kembali'])
    expect(await taps('⬅️ Kembali')).toBe('Berapa KPM anggota kelompok?')
    expect(await says('31')).toBe('Berapa KPM yang hadir?')
    expect(await says('20')).toContain('keterangan yang tidak hadir')
    expect(await says('8 bekerja, 3 sakit')).toContain('kendalanya')
    expect(await taps('Lewati')).toContain('foto kegiatan')
    expect(await says('nanti')).toContain('Mohon kirim fotonya')
    sri.sendsPhoto()
    await app.settle()
    expect(sri.last().text).toBe(
      [
        '📝 P2K2 · Kelompok Melati',
        '📍 Kalurahan Pundungsari · 📅 Kamis, 19 November 2026',
        '📚 Modul 2 sesi 5 – Mengelola Keuangan Keluarga',
        '👥 20 dari 31 KPM hadir (64,5%) · 📷 1 foto',
        'Keterangan tidak hadir: 8 bekerja, 3 sakit',
      ].join('\n'),
    )
    expect(sri.buttons()).toEqual(['✅ Kirim', '✏️ Ubah', '🗑 Bukan laporan'])

    expect(await taps('✏️ Ubah')).toContain('Bagian mana yang diubah?')
    expect(await taps('Jumlah KPM yang hadir')).toBe('Berapa KPM yang hadir?')
    expect(await says('30')).toContain('30 dari 31 KPM hadir')
    expect(await taps('✅ Kirim')).toContain('Laporan terkirim: P2K2 Melati, Pundungsari, 19 November')
    expect(await app.db.select().from(reports)).toMatchObject([
      { kind: 'p2k2_session', region: '34.03.12.2009', activityDate: '2026-11-19', photos: [{}] },
    ])
    expect(await app.db.select().from(beneficiaryGroups)).toMatchObject([
      { name: 'Melati', size: 31, lastSession: 'M2S05', region: '34.03.12.2009' },
    ])
  })

  it('offers a group that is known, with its next session', async () => {
    const { app, sri, says, taps } = await begin()
    await says('Lapor P2K2 klp Melati ds Pundungsari modul 2 sesi 5 hadir 26 dr 30 kpm')
    await says('ya')
    expect(await app.db.select().from(reports)).toHaveLength(1)
    expect(await says('/lapor')).toBe('Kelompok Melati, Pundungsari (30 KPM) – lanjut sesi 6?')
    expect(sri.buttons()).toEqual(['Ya', 'Laporan lain'])
    expect(await taps('Ya')).toBe('Tanggal berapa kegiatannya?')
    expect(await taps(/^Hari ini/)).toBe('Berapa KPM yang hadir?')
    expect(await says('32')).toContain('melebihi')
    expect(await taps('Anggota sekarang 32')).toContain('kendala')
    await taps('Lewati')
    expect(await taps('Lewati')).toContain('Modul 2 sesi 6 – Cermat Meminjam dan Menabung')
    expect(await taps('✅ Kirim')).toContain('32 dari 32 KPM (100%)')
    expect(await app.db.select().from(beneficiaryGroups)).toMatchObject([{ size: 32, lastSession: 'M2S06' }])
    expect(await says('/lapor')).toContain('lanjut sesi 7?')
    expect(await taps('Laporan lain')).toBe('Jenis kegiatan apa yang dilaporkan?')
    expect(await taps('Kunjungan rumah')).toBe('Di kalurahan mana?')
    expect(sri.buttons()[0]).toBe('Pundungsari (terakhir)')
  })

  it('goes on at the same question when the state of the dialog is lost', async () => {
    const { app, sri, says, taps } = await begin()
    await says('/lapor')
    await taps('Kunjungan rumah')
    await taps('Semin')
    await app.db.delete(talkStates)
    expect(await says('kemarin')).toContain('tujuan')
    await app.db.delete(talkStates)
    expect(await taps('Motivasi')).toContain('Berapa rumah')
    expect((await app.db.select().from(reportDrafts))[0]?.values).toMatchObject({
      region: '34.03.12.2010',
      activity_date: '2026-11-20',
      purpose: 'motivation',
    })
    expect(sri.screen().filter(({ text }) => text.includes('Berapa rumah'))).toHaveLength(1)
  })

  it('lets commands and other buttons through, and keeps its question', async () => {
    const { app, sri, group, says, taps } = await begin()
    sri.says('Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi', { in: group })
    await app.settle()
    await says('/lapor')
    await taps('P2K2')
    await taps('Pundungsari')
    expect(await says('/tugasku')).toContain('Pekan ini')
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect(await app.db.select().from(reports)).toMatchObject([{ kind: 'home_visit' }])
    const drafts = await app.db.select().from(reportDrafts)
    expect(drafts.find(({ source }) => source === 'guided')?.values).not.toHaveProperty('group')
    expect(await says('Melati')).toBe('Tanggal berapa kegiatannya?')
  })

  it('takes a whole new report in the middle as a second one', async () => {
    const { app, says, taps } = await begin()
    await says('/lapor')
    await taps('P2K2')
    await taps('Pundungsari')
    expect(await says('Ijin lapor kunjungan rumah 5 KK ds Semin kemarin tujuan motivasi')).toContain('Kunjungan rumah')
    expect(await app.db.select().from(reportDrafts)).toHaveLength(2)
    expect(await says('Melati')).toBe('Tanggal berapa kegiatannya?')
  })

  it('takes a button of another report up where it was', async () => {
    const { app, sri, says, taps } = await begin()
    await says('/lapor')
    await taps('P2K2')
    const question = sri.last()
    await says('/lapor')
    await taps('Kunjungan rumah')
    sri.taps({ label: 'Pundungsari', message: question })
    await app.settle()
    expect(sri.last().text).toBe('Kelompok apa?')
    expect(await says('Melati')).toBe('Tanggal berapa kegiatannya?')
  })

  it('files one report with one word, also when that word is delivered twice', async () => {
    const { app, sri, says } = await begin()
    for (const group of ['Melati', 'Mawar'])
      await says(`Lapor P2K2 klp ${group} ds Pundungsari modul 2 sesi 5 hadir 26 dr 30 kpm`)
    sri.says('ya')
    const [update] = app.telegram.takeUpdates()
    if (!update) throw new Error('no update')
    await app.app.receive([update])
    await app.settle()
    await app.db.execute('delete from inbox')
    await app.app.receive([update])
    await app.settle()
    expect(await app.db.select().from(reports)).toMatchObject([{ values: { group: 'Mawar' } }])
  })

  it('ends with /batal', async () => {
    const { app, says, taps } = await begin()
    await says('/lapor')
    await taps('P2K2')
    expect(await says('/batal')).toBe('Laporan dibatalkan. Untuk melapor lagi kirim /lapor.')
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'dropped' }])
    expect(await says('Pundungsari')).toContain('belum dapat dipahami')
  })

  it('does not take an answer twice', async () => {
    const { app, sri, says, taps } = await begin()
    await says('/lapor')
    await taps('P2K2')
    await taps('Pundungsari')
    await says('Melati')
    await taps(/^Hari ini/)
    await taps('MX').catch(() => says('modul 2 sesi 5'))
    sri.says('26')
    const [update] = app.telegram.takeUpdates()
    if (!update) throw new Error('no update')
    await app.app.receive([update])
    await app.settle()
    await app.db.execute('delete from inbox')
    await app.db.delete(talkStates)
    await app.app.receive([update])
    await app.settle()
    const [draft] = await app.db.select().from(reportDrafts)
    expect(draft?.values).toMatchObject({ group_size: 26 })
    expect(draft?.values).not.toHaveProperty('present')
  })

  it('offers several drafts again from /tugasku', async () => {
    const { sri, says, taps } = await begin()
    await says('/lapor')
    await taps('P2K2')
    await taps('Pundungsari')
    await says('/lapor')
    await taps('Kunjungan rumah')
    await taps('Semin')
    expect(await says('/tugasku')).toContain('belum ada laporan')
    expect(sri.buttons()).toEqual(['1. Kunjungan rumah Semin', '2. P2K2 Pundungsari', '📝 Buat laporan'])
    expect(await taps('2. P2K2 Pundungsari')).toBe('Kelompok apa?')
    expect(await says('Melati')).toBe('Tanggal berapa kegiatannya?')
  })
})

describe('a practice', () => {
  it('goes the same way and is never counted', async () => {
    const { app, says, taps } = await begin()
    expect(await says('/latihan')).toContain('tidak dihitung sebagai laporan')
    await taps('Nihil kegiatan lapangan')
    expect(await taps('Administrasi')).toContain('🧪 Latihan')
    expect(await taps('✅ Kirim')).toContain('Latihan selesai')
    expect(await app.db.select().from(reports)).toEqual([])
    expect(await says('/laporanku')).toContain('Belum ada laporan')
  })
})

describe.each(kinds.map(kind => [kind.id, kind] as const))('the sample of %s', (_, kind) => {
  it('is filed guided', async () => {
    const { app, sri, says, taps } = await begin()
    await says('/lapor')
    await taps(app.deps.translate('id')(kind.labelId))
    for (let turn = 0; turn < 20 && !sri.buttons().includes('✅ Kirim'); turn += 1) {
      const [draft] = await app.db.select().from(reportDrafts)
      const answer = kind.sample.guided[draft?.asking ?? '']
      await (answer === undefined ? taps('Lewati') : says(answer))
    }
    expect(await taps('✅ Kirim')).toContain('Laporan terkirim')
    const { result: _, ...values } = kind.sample.values
    expect(await app.db.select().from(reports)).toMatchObject([{ kind: kind.id, values }])
  })

  it('is filed in one message', async () => {
    const { app, sri, says } = await begin()
    await says(kind.sample.message)
    expect(await says('ya')).toBe('Laporan terkirim. No. LAP-2026-11-0001.')
    expect(sri.screen().at(-3)?.text).toContain('✅ Laporan terkirim')
    expect(await app.db.select().from(reports)).toMatchObject([{ kind: kind.id, values: kind.sample.values }])
    expect(await says('/laporanku')).toContain('LAP-2026-11-0001')
  })
})
