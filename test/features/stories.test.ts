import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { reports } from '../../src/features/reports/table.ts'
import { keepAnswer } from '../../src/features/stories/actions/write.ts'
import { type Story, stories, storyAttachments, storyPhotos, storyVersions } from '../../src/features/stories/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { semin } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

type Person = Awaited<ReturnType<typeof semin>>['sri']

let app: TestApp
let agencyId: number
let sri: Person
let budi: Person
let says: (text: string) => Promise<string>
let taps: (label: string | RegExp) => Promise<string>

beforeAll(async () => {
  app = await startApp()
  const place = await semin(app)
  agencyId = place.agencyId
  sri = place.sri
  budi = place.budi
  const dialog = dialogOf(app, sri)
  says = dialog.says
  taps = dialog.taps
})

const lastStory = async (): Promise<Story> => {
  const rows = await app.db.select().from(stories)
  return rows.reduce((last, row) => (row.id > last.id ? row : last))
}

const begins = async (kind: string) => {
  await says('/inovasi')
  await taps('✍️ Tulis cerita baru')
  return taps(kind)
}

describe('an event is written', () => {
  test('part by part, with both numbers where a title is too short or too long', async () => {
    await begins('Berita kegiatan')
    expect(await says('abc')).toContain('Panjangnya 3 karakter, sebaiknya paling sedikit 10.')
    expect(await says('J'.repeat(300))).toContain('Panjangnya 300 karakter, sebaiknya paling banyak 90.')
    expect(await says('Pelatihan <b>Olahan</b> *Singkong*')).toContain('2 dari 7 · Tempat')
    expect(await says('pundungsari')).toContain('3 dari 7 · Waktu')
    expect(await says('tahun depan')).toContain('Waktunya belum terbaca')
    expect(await says('2025')).toContain('Mohon tulis tanggalnya')
    expect(await taps('Kemarin')).toContain('4 dari 7 · Isi berita')
    const { values, region, asking } = await lastStory()
    expect(values).toEqual({
      title: 'Pelatihan <b>Olahan</b> *Singkong*',
      village: 'Kalurahan Pundungsari, Kapanewon Semin',
      startedOn: '2026-11-20',
    })
    expect([region.slice(0, 8), asking]).toEqual(['34.03.12', 'body'])
  })

  test('a text of 12,000 characters comes in three messages and is kept whole', async () => {
    const words = 'Ibu-ibu mengolah singkong. '
    const long = words.repeat(500).slice(0, 12_000)
    expect(await says(long.slice(0, 4_096))).toContain('Tersimpan, 4.096 karakter.')
    await says(long.slice(4_096, 8_192))
    expect(await says(long.slice(8_192))).toContain('sebaiknya paling banyak 3.000')
    expect((await lastStory()).values.body?.length).toBeGreaterThanOrEqual(11_999)
    await taps('✍️ Tulis ulang')
    expect(await says('Ibu-ibu mengolah singkong.')).toContain('paling sedikit 150')
    expect(await says(`Sebanyak 26 KPM hadir. ${'Mereka belajar bersama kader. '.repeat(5)}`)).toContain(
      '5 dari 7 · Hasil',
    )
    expect((await lastStory()).values.body).toMatch(/^Ibu-ibu mengolah singkong\.\nSebanyak 26 KPM hadir\./)
  })

  test('voice notes, files and moving pictures are answered kindly, and the question stays', async () => {
    sri.sends('voice')
    await app.settle()
    expect(sri.last().text).toContain('rekamannya disimpan untuk peninjau')
    expect(await app.db.select().from(storyAttachments)).toMatchObject([{ part: 'result', kind: 'voice' }])
    sri.sendsDocument({ name: 'IMG_2041.HEIC' })
    await app.settle()
    expect(sri.last().text).toContain('Mohon kirim lagi sebagai foto biasa.')
    sri.sends('sticker')
    await app.settle()
    expect(sri.last().text).toContain('Video dan gambar bergerak belum dapat dimuat')
    expect((await lastStory()).asking).toBe('result')
  })

  test('of 14 photos five are kept, and the same one only once', async () => {
    await taps('Lewati')
    expect(await taps('Lewati')).toContain('7 dari 7 · Foto')
    const parts = (count: number) => Array.from({ length: count }, () => ({}))
    sri.sendsAlbum(parts(10))
    await app.settle()
    expect(sri.last().text).toBe('📷 5 dari 5 foto tersimpan. 5 foto tidak ditambahkan, karena paling banyak 5.')
    sri.sendsAlbum(parts(4))
    await app.settle()
    expect(sri.last().text).toContain('9 foto tidak ditambahkan')
    const [kept] = await app.db.select().from(storyPhotos)
    const fileUniqueId = kept?.fileUniqueId ?? ''
    const photo = { ...{ fileId: 'again', fileUniqueId, caption: null }, ...{ width: 1, height: 1, bytes: 1 } }
    const held = await keepAnswer(app.deps, kept?.storyId ?? 0, 9_000_001, { photo, go: 'stay' })
    expect([held?.photos.length, held?.story.photosLeftOut]).toEqual([5, 9])
    expect(await app.db.$count(storyPhotos)).toBe(5)
  })

  test('goes on days later where it was left, and shows how it will look, with what was typed as it was typed', async () => {
    await taps('⏸ Lanjut nanti')
    app.clock.moveTo(new Date('2026-11-26T02:00:00Z'))
    await says('/inovasi')
    await taps('✏️ Pelatihan <b>Olahan</b> *Singkong*')
    await taps('👁 Lihat seluruh cerita')
    const look = sri.screen().at(-2)?.text
    expect(look).toContain(
      'Pelatihan <b>Olahan</b> *Singkong*\nBerita kegiatan · Kalurahan Pundungsari, Kapanewon Semin',
    )
    expect(look).toContain('Ditulis oleh Sri Wahyuni, S.Sos.')
    expect(await taps('▶️ Lanjut menulis')).toContain('Foto 1 dari 5\nAdakah orang yang wajahnya dapat dikenali?')
    expect(await taps('Tidak ada, di semua foto')).toContain('Apa keterangan fotonya?')
  })

  test('an identity number keeps it from being handed in, and nothing else does', async () => {
    expect(await says('KTP Ibu Siti 3403120101800001')).toContain('Demi perlindungan data, nomor itu tidak disimpan.')
    for (let at = 0; at < 4; at += 1) await taps('Lewati')
    expect(await says('Foto bersama')).toContain('5 foto')
    await taps('✏️ Ubah bagian')
    await taps('⬜ Hasil')
    expect(await says('Sebanyak 26 KPM, KK 3403120101800001, kini terampil')).toContain(
      'mohon ditulis ulang tanpa nomor',
    )
    await taps('Lanjut')
    expect(await taps('📨 Ajukan')).toContain('Bagian Hasil memuat nomor yang mirip NIK/KK')
    expect(await app.db.$count(storyVersions)).toBe(0)
    await taps('✏️ Ubah bagian')
    await taps('✅ Hasil')
    await says('Sebanyak 26 KPM kini terampil.')
    expect(await taps('📨 Ajukan')).toContain('Terima kasih, ceritanya sudah diajukan.')
    expect(budi.last().text).toContain('Cerita baru menunggu ditinjau: Pelatihan <b>Olahan</b> *Singkong*')
    expect(await lastStory()).toMatchObject({ state: 'submitted', version: 1 })
  })
})

test('a filed report becomes a story with its place, its day and its photos', async () => {
  const [report] = await app.db
    .insert(reports)
    .values({
      ...{ draftId: 1, agencyId, workerId: sri.workerId, number: 'LAP-2026-11-0037', pillar: 'pkh', kind: 'activity' },
      ...{ region: '34.03.12.2009', activityDate: '2026-11-20', filedAt: app.clock.now() },
      values: { region: '34.03.12.2009', activity_date: '2026-11-20', result: 'Disepakati 3 hal', obstacle: 'hujan' },
      photos: [{ fileId: 'a', uniqueId: 'ua' }],
    })
    .returning()
  await says('/inovasi')
  expect(sri.last().text).toContain('Laporan yang dapat dijadikan cerita')
  await taps(/20 Nov 2026/)
  expect(await taps('Praktik baik')).toContain('Apa judul ceritanya?')
  const story = await lastStory()
  expect(story).toMatchObject({ reportId: report?.id, region: '34.03.12.2009' })
  expect(story.values).toMatchObject({ result: 'Disepakati 3 hal', challenge: 'hujan' })
  expect(await app.db.$count(storyPhotos, eq(storyPhotos.storyId, story.id))).toBe(1)
  await says('/batal')
  await says('/inovasi LAP-2026-11-0037')
  expect(sri.last().text).toContain('Tanpa judul · Praktik baik')
  await taps('🗑 Hapus draf')
  expect(await taps('🗑 Ya, hapus')).toBe('Draf dihapus.')
})

test('a beneficiary is asked in plain words, and is shown by an initial unless the name is agreed to', async () => {
  await begins('Kisah graduasi')
  await says('Dari buruh tani menjadi juragan sayur')
  for (const label of ['Kapanewon Semin']) await taps(label)
  await says('Mei 2026')
  for (let at = 0; at < 3; at += 1) await taps('Isi nanti')
  for (let at = 0; at < 2; at += 1) await taps('Lewati')
  expect(await taps('Tanpa foto')).toContain('Ibu/Bapak boleh menolak, bantuan tidak terpengaruh')
  await taps('Setuju, tanpa nama')
  expect(await says('Ibu Siti Rahayu (38)')).toContain('Kapan persetujuannya ditanyakan?')
  expect(await says('besok')).toContain('Tanggalnya belum terbaca')
  await says('20/11')
  await taps('Juga Instagram, situs, dan media')
  sri.sendsPhoto()
  await app.settle()
  expect(sri.last().text).toContain('Belum diisi: Latar belakang, Pelaksanaan, Hasil')
  expect(await taps('🙏 Persetujuan')).toContain(
    'Ibu S. (38): setuju, tanpa nama (Jumat, 20 November 2026 · juga Instagram, situs, dan media · bukti: foto)',
  )
  const { id } = await lastStory()
  expect(await app.db.$count(storyPhotos, eq(storyPhotos.storyId, id))).toBe(0)
})
