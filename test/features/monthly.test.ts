import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { letterheadPress } from '../../src/features/agencies/views.ts'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import { monthlyReports } from '../../src/features/monthly/table.ts'
import { monthPress, readPress, sendPress } from '../../src/features/monthly/views/presses.ts'
import { reports } from '../../src/features/reports/table.ts'
import { samplePhoto } from '../../src/simulator/actors/sample.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { pendamping } from '../support/monthly.ts'
import { readPdf } from '../support/pdf.ts'
import { readBack } from '../support/sheets.ts'

let app: TestApp
let agencyId: number
let kapanewon = 0

beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
})

/** Each story plays in a kapanewon of its own. */
const begin = async () => {
  kapanewon += 1
  return pendamping(app, agencyId, `34.03.${String(kapanewon).padStart(2, '0')}`)
}

const none = new Uint8Array()

type Person = Awaited<ReturnType<typeof begin>>['sri']

const documents = (person: Person) => person.screen().filter(({ media }) => media?.kind === 'document')

async function taps(person: Person, label: string | RegExp) {
  person.taps(label)
  await app.settle()
  return person.last().text
}

/** October with two meetings and a visit. */
async function october() {
  const story = await begin()
  await story.meets('Melati', '2026-10-05', 26, 30)
  await story.meets('Mawar', '2026-10-07', 25, 28)
  await story.meets('Kenanga', '2026-09-07', 20, 25)
  await story.visits('2026-10-09', 5)
  return story
}

describe('looking at a month', () => {
  it('gives the document and what it comes to, by the digest’s own figures', async () => {
    const { sri, looks } = await october()
    const { text } = await looks()
    expect(documents(sri).map(({ media }) => media?.name)).toEqual(['Laporan-Bulanan-2026-10-Sri-Wahyuni.pdf'])
    expect(text.split('\n')).toEqual([
      '📄 Laporan bulanan Oktober 2026',
      '3 laporan dalam 3 hari kegiatan',
      '2 dari 3 kelompok P2K2 bertemu',
      'P2K2 2 pertemuan · 51 dari 58 KPM (87,9%)',
      'Kunjungan 5 KK',
      '',
      'Mohon diperiksa dahulu, termasuk agar tidak memuat nama penerima manfaat. Bila sudah benar, dokumen dapat dikirim kepada Budi Santoso, S.ST. dengan tombol di bawah.',
    ])
  })

  it('leaves out what was withdrawn, waits or was refused', async () => {
    const { files, looks, visits } = await begin()
    await visits('2026-10-09', 5)
    for (const state of ['withdrawn', 'waiting', 'refused'] as const)
      await files({ kind: 'home_visit', on: '2026-10-10', values: { households: 7 }, state })
    expect((await looks()).text).toContain('1 laporan dalam 1 hari kegiatan\nKunjungan 5 KK\n')
  })

  it('counts what the rows say, and complaints by where they stand now', async () => {
    const { sri, budi, files, looks, meets, visits } = await begin()
    for (const at of [1, 2, 3, 4, 5]) await meets(`Kelompok ${at % 3}`, `2026-10-0${at}`, 20 + at, 28)
    for (const at of [6, 7, 8]) await visits(`2026-10-0${at}`, at)
    const first = await files({ kind: 'complaint', on: '2026-10-10', values: { summary: 'Kartu hilang' } })
    await files({ kind: 'complaint', on: '2026-10-11', values: { summary: 'Saldo nol' } })
    const move = { reportId: first.id, seq: 1, state: 'done' as const, movedBy: budi.workerId }
    await app.db.insert(complaintMoves).values({ ...move, movedAt: new Date('2026-10-20T03:00:00Z') })
    const [counted] = await rowsOf<Record<string, number>>(
      app.db,
      sql`select count(*)::int as reports, count(distinct activity_date)::int as days,
        count(distinct values ->> 'group')::int as groups, sum((values ->> 'present')::int)::int as present,
        sum((values ->> 'group_size')::int)::int as size, sum((values ->> 'households')::int)::int as households
        from reports where worker_id = ${sri.workerId} and state = 'filed'`,
    )
    const { reports: all, days, groups, present, size, households } = counted ?? {}
    expect((await looks()).text.split('\n').slice(1, 6)).toEqual([
      `${all} laporan dalam ${days} hari kegiatan`,
      `${groups} dari ${groups} kelompok P2K2 bertemu`,
      `P2K2 5 pertemuan · ${present} dari ${size} KPM (82,1%)`,
      `Kunjungan ${households} KK`,
      'Aduan: masuk 2 · selesai 1 · terbuka 1',
    ])
  })

  it('offers this month, the last one and, on request, those before', async () => {
    const { sri, visits } = await begin()
    await visits('2026-11-10', 1)
    await visits('2026-08-10', 1)
    sri.says('/bulanan')
    await app.settle()
    expect(sri.buttons()).toEqual([
      'November 2026 (berjalan) · 1 laporan',
      'Oktober 2026 · 0 laporan',
      'Bulan sebelumnya…',
    ])
    await taps(sri, 'Bulan sebelumnya…')
    expect(sri.buttons().at(-1)).toBe('Agustus 2026 · 1 laporan')
    expect(await taps(sri, /^Oktober/)).toContain('Belum ada laporan terkirim untuk kegiatan Oktober 2026')
  })

  it('is one tap away from one’s own reports', async () => {
    const { sri, visits } = await begin()
    await visits('2026-11-10', 1)
    sri.says('/laporanku')
    await app.settle()
    expect(await taps(sri, '📄 Laporan bulanan')).toContain('Bulan mana?')
  })

  it('shows the photos, and names those that Telegram does not give', async () => {
    const { sri, files, looks } = await begin()
    sri.sendsAlbum([{ bytes: samplePhoto(1) }, { bytes: samplePhoto(2) }])
    app.telegram.takeUpdates()
    const ids = Object.values(app.telegram.engine.world.files).filter(({ kind }) => kind === 'photo')
    const photos = ids.slice(-2).map(({ id, uniqueId }) => ({ fileId: id, uniqueId }))
    await files({ kind: 'home_visit', on: '2026-10-09', values: { households: 5 }, photos })
    await looks()
    const pictures = () => readPdf(app.telegram.file(sri.screen().at(-2)?.media?.fileId ?? '')?.bytes ?? none).pictures
    expect(pictures()).toBe(2)
    app.telegram.faults.next('getFile', { error_code: 400, description: 'Bad Request: wrong file_id' })
    const { text } = await looks()
    expect(text).toContain('⚠️ 1 foto tidak dapat diambil dari Telegram')
    expect(pictures()).toBe(1)
  })

  it('gives the same as a spreadsheet whose numbers are numbers', async () => {
    const { sri, looks } = await october()
    await looks()
    await taps(sri, 'Unduh Excel')
    const file = app.telegram.file(sri.last().media?.fileId ?? '')
    const sheets = await readBack(file?.bytes ?? none)
    expect(Object.keys(sheets)).toEqual(['Ringkasan', 'P2K2', 'Kegiatan'])
    expect(sheets.P2K2?.slice(1).map(row => [row[0], row[3], row[4]])).toEqual([
      ['Melati', '30', '26'],
      ['Mawar', '28', '25'],
      ['Kenanga', '25', '–'],
    ])
    expect(sheets.Kegiatan).toHaveLength(4)
  })

  it('hands the figures on to WhatsApp', async () => {
    const { looks } = await october()
    const share = (await looks()).rows.flat().find(({ label }) => label === 'Bagikan ke WhatsApp')
    const text = decodeURIComponent(share?.url?.replace('https://wa.me/?text=', '') ?? '')
    expect(text).toContain('*LAPORAN BULANAN – Oktober 2026*\nSri Wahyuni, S.Sos.\nPendamping PKH, Kapanewon')
    expect(text).toContain('P2K2 2 pertemuan · 51 dari 58 KPM (87,9%)')
  })
})

describe('sending it', () => {
  it('hands the coordinator the very document that was looked at, once; a second press is explained', async () => {
    const { sri, budi, looks } = await october()
    const seen = await looks()
    expect(await taps(sri, '📨 Kirim ke koordinator')).toContain(
      '✅ Sudah dikirim kepada Budi Santoso, S.ST. pada Sabtu, 21 November 2026 pukul 08.00 WIB.',
    )
    const send = seen.rows.flat().find(({ label }) => label.includes('Kirim'))?.data ?? ''
    sri.presses(send, { message: sri.last() })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toContain('sudah dikirim pada Sabtu, 21 November 2026')
    expect(documents(budi)).toHaveLength(1)
    expect(documents(budi)[0]?.media?.fileId).toBe(documents(sri)[0]?.media?.fileId)
    expect(budi.last().text.split('\n')).toEqual([
      '📄 Laporan bulanan Oktober 2026',
      expect.stringMatching(/^Sri Wahyuni, S\.Sos\. · Pendamping PKH · Kapanewon /),
      '3 laporan dalam 3 hari kegiatan',
      '2 dari 3 kelompok P2K2 bertemu · kehadiran KPM 87,9%',
    ])
  })

  it('the coordinator says that it was read, once, and the author is told', async () => {
    const { sri, budi, looks } = await october()
    await looks()
    await taps(sri, '📨 Kirim ke koordinator')
    const [card] = documents(budi)
    const seen = card?.rows.flat()[0]?.data ?? ''
    await taps(budi, '✅ Sudah saya periksa')
    expect(budi.last().text).toContain('✅ Sudah diperiksa Budi Santoso, S.ST. pada Sabtu, 21 November 2026')
    expect(sri.last().text).toBe('✅ Budi Santoso, S.ST. sudah memeriksa laporan bulanan Oktober 2026. Terima kasih.')
    const before = sri.screen().length
    budi.presses(seen, { message: budi.last() })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toBe('Budi Santoso, S.ST. sudah memeriksa laporan ini.')
    expect(sri.screen()).toHaveLength(before)
  })

  it('a note of the coordinator arrives word for word', async () => {
    const { sri, budi, looks } = await october()
    await looks()
    await taps(sri, '📨 Kirim ke koordinator')
    expect(await taps(budi, '📝 Catatan')).toBe(
      'Apa catatan untuk laporan bulanan Oktober 2026 dari Sri Wahyuni, S.Sos.?',
    )
    budi.says('Mohon lampirkan <daftar hadir>')
    await app.settle()
    await taps(budi, '📨 Kirim catatan')
    expect(sri.last().text).toContain('Mohon lampirkan <daftar hadir>')
    expect(sri.buttons()).toEqual(['📄 Lihat'])
  })

  it('says when reports have changed since, and offers to send anew; the old document says that it is', async () => {
    const { sri, budi, looks, visits } = await october()
    await looks()
    await taps(sri, '📨 Kirim ke koordinator')
    expect((await looks()).rows.flat().map(({ label }) => label)).not.toContain('📨 Kirim dokumen baru')
    await visits('2026-10-12', 2)
    expect((await looks()).text).toContain('⚠️ Isi laporan berubah sejak dikirim pada Sabtu, 21 November 2026')
    await taps(sri, '📨 Kirim dokumen baru')
    const [old, fresh] = documents(budi)
    expect(old?.text).toContain('🔁 Sudah digantikan dokumen yang lebih baru.')
    expect(old?.rows).toEqual([])
    expect(fresh?.text).toContain('4 laporan dalam 4 hari kegiatan')
    expect(fresh?.text).toContain('Dokumen ini menggantikan kiriman sebelumnya.')
  })

  it('sends nothing that changed after it was looked at, but shows it anew', async () => {
    const { sri, budi, looks } = await october()
    await looks()
    const own = eq(reports.workerId, sri.workerId)
    await app.db.update(reports).set({ state: 'withdrawn' }).where(own)
    await app.db.update(reports).set({ state: 'filed' }).where(eq(reports.activityDate, '2026-10-09'))
    await taps(sri, '📨 Kirim ke koordinator')
    expect(sri.notices().at(-1)?.text).toContain('Isi laporan berubah sejak dokumen itu dibuat')
    expect(documents(budi)).toEqual([])
    expect(sri.last().text).toContain('1 laporan dalam 1 hari kegiatan')
    await taps(sri, '📨 Kirim ke koordinator')
    expect(documents(budi)).toHaveLength(1)
  })
})

describe('nobody else', () => {
  it('gets a month that is not theirs by a made-up press, or decides about it', async () => {
    const { sri, budi, looks } = await october()
    const other = await begin()
    const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'reader', scope: '34.03' } })
    await looks()
    const [row] = await app.db.select().from(monthlyReports).where(eq(monthlyReports.workerId, sri.workerId))
    const monthly = row?.id ?? 0
    const reading = (['seen', 'note'] as const).map(act => readPress.data({ monthly, act }))
    const own = (['pdf', 'xlsx'] as const).map(as => monthPress.data({ month: '2026-10', as }))
    const pressed = [sendPress.data({ monthly }), ...reading, ...own]
    const strangers = [other.sri, other.budi, rina, budi]
    for (const person of strangers) person.says('/start')
    await app.settle()
    for (const person of strangers)
      for (const data of pressed) {
        person.presses(data, { message: person.last() })
        await app.settle()
      }
    for (const person of strangers) expect(documents(person)).toEqual([])
    const [after] = await app.db.select().from(monthlyReports).where(eq(monthlyReports.workerId, sri.workerId))
    expect(after).toEqual(row)
  })

  it('decides about the own report, or about another kapanewon’s', async () => {
    const { sri, budi, looks } = await october()
    const other = await begin()
    await looks()
    await taps(sri, '📨 Kirim ke koordinator')
    const [sent] = await app.db.select().from(monthlyReports).where(eq(monthlyReports.workerId, sri.workerId))
    for (const person of [sri, other.budi]) {
      person.says('/start')
      await app.settle()
      person.presses(readPress.data({ monthly: sent?.id ?? 0, act: 'seen' }), { message: person.last() })
      await app.settle()
    }
    const [after] = await app.db.select().from(monthlyReports).where(eq(monthlyReports.workerId, sri.workerId))
    expect(after?.reviewedAt).toBeNull()
    expect(budi.last().text).not.toContain('Sudah diperiksa')
  })
})

describe('/kop', () => {
  it('lets the agency say what stands above its papers and who signs them', async () => {
    const { looks } = await october()
    const wati = await joined(app, { agencyId, name: 'Wati', role: { role: 'agency', scope: '34.03' } })
    wati.says('/kop')
    await app.settle()
    expect(wati.last().text).toContain('Alamat: belum diisi\nMengetahui: koordinator terdekat dari petugas')
    await taps(wati, 'Ubah alamat')
    wati.says('Jalan Satria Nomor 3, Wonosari 55812')
    await app.settle()
    expect(await taps(wati, '✅ Simpan')).toContain('Alamat: Jalan Satria Nomor 3, Wonosari 55812')
    await taps(wati, 'Ubah penanda tangan')
    for (const said of ['Drs. Suharto, M.Si.', 'Kepala Bidang Jaminan Sosial', '12', '196305111991031009']) {
      wati.says(said)
      await app.settle()
    }
    expect(await taps(wati, '✅ Simpan')).toContain(
      'Mengetahui: Drs. Suharto, M.Si., Kepala Bidang Jaminan Sosial, NIP 19630511 199103 1 009',
    )
    expect((await looks()).text).toContain('3 laporan')
    expect(await taps(wati, 'Koordinator yang menandatangani')).toContain('koordinator terdekat')
  })

  it('is nobody else’s', async () => {
    const { sri, budi } = await begin()
    for (const person of [sri, budi]) {
      person.says('/kop')
      await app.settle()
      expect(person.last().text).toContain('hanya dapat diatur petugas dinas')
      person.presses(letterheadPress.data({ agency: agencyId, act: 'nearest' }), { message: person.last() })
      await app.settle()
      expect(person.notices().at(-1)?.text).toContain('hanya dapat diatur petugas dinas')
    }
  })
})

describe('what was sent and does not hold any more', () => {
  it('is told to its author, once, with both numbers', async () => {
    const { sri, looks, visits } = await october()
    await looks()
    await taps(sri, '📨 Kirim ke koordinator')
    await app.walkTo('2026-11-21T09:30:00Z')
    const told = () => sri.screen().filter(({ text }) => text.includes('Sejak itu isinya berubah'))
    expect(told()).toEqual([])
    await visits('2026-10-12', 2)
    await app.walkTo('2026-11-22T09:30:00Z')
    expect(told().map(({ text }) => text)).toEqual([
      'Laporan bulanan Oktober 2026 sudah dikirim pada Sabtu, 21 November 2026 pukul 08.00 WIB. Sejak itu isinya berubah, dari 3 menjadi 4 laporan. Mohon diperiksa, lalu dikirim kembali bila perlu.',
    ])
    await taps(sri, '📄 Lihat')
    expect(sri.buttons()).toContain('📨 Kirim dokumen baru')
  })
})

describe('the first of the month', () => {
  it('offers the month to everybody who reported in it, once; what was sent before was provisional', async () => {
    const { sri, budi, visits } = await begin()
    const silent = await begin()
    await visits('2026-11-10', 2)
    sri.says('/bulanan')
    await app.settle()
    expect(await taps(sri, /^November 2026/)).toContain('⏳ Angka sementara, sampai dengan 22 November')
    await taps(sri, '📨 Kirim ke koordinator')
    expect(documents(budi)[0]?.text).toContain('⏳ Angka sementara, sampai dengan 22 November')
    await app.walkTo('2026-12-01T00:59:00Z')
    const before = sri.screen().length
    await app.walkTo('2026-12-01T01:00:00Z')
    await app.app.runDueJobs()
    await app.settle()
    expect(sri.screen()).toHaveLength(before + 1)
    expect(sri.last().text).toBe(
      'Selamat pagi, Bu Sri. Laporan bulanan November 2026 sudah tersusun dari 1 laporan yang terkirim. Mohon diperiksa, lalu dapat dikirim kepada koordinator dengan satu ketukan.',
    )
    for (const person of [budi, silent.sri])
      expect(person.screen().some(({ text }) => text.includes('sudah tersusun'))).toBe(false)
    expect(await taps(sri, '📄 Lihat')).toContain('masih angka sementara. Dokumen di atas sudah memuat seluruh bulan')
    await taps(sri, '📨 Kirim dokumen baru')
    expect(documents(budi)[1]?.text).not.toContain('sementara')
  })
})
