import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import { reports } from '../../src/features/reports/table.ts'
import { roles, workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { joined } from '../support/kapanewon.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const start = kapanewonSemin()

/** Semin with a coordinator who holds nothing else, and somebody of the agency. */
const fresh = async () => {
  const place = await start()
  const { app, agencyId, sri } = place
  const budi = await joined(app, { agencyId, name: 'Budi', role: { role: 'coordinator', scope: '34.03.12' } })
  const dedi = await joined(app, { agencyId, name: 'Dedi', role: { role: 'agency', scope: '34.03' } })
  const moves = () => app.db.select().from(complaintMoves).orderBy(complaintMoves.seq)
  const file = async (said = 'KKS hilang ds Rejosari hari ini, belum diganti sejak Agustus') => {
    sri.says(`/aduan ${said}`)
    await app.settle()
    sri.taps('✅ Kirim')
    await app.settle()
  }
  const [ofBudi, ofDedi, ofSri] = [dialogOf(app, budi), dialogOf(app, dedi), dialogOf(app, sri)]
  return { ...place, budi, dedi, moves, file, ofBudi, ofDedi, ofSri }
}

describe('a complaint', () => {
  it('goes from the worker to the coordinator and back, each step told privately', async () => {
    const { sri, budi, ofBudi, ofSri, file, moves } = await fresh()
    await file()
    expect(await ofBudi.says('/aduan')).toBe(
      [
        '📮 Aduan · Kapanewon Semin',
        'Terbuka 1 · lebih dari 14 hari 0 · selesai 0',
        '',
        '1. Rejosari – KKS bermasalah · Diterima · hari ini',
      ].join('\n'),
    )
    expect(await ofBudi.taps('1')).toContain('💬 KKS hilang, belum diganti sejak Agustus')
    expect(await ofBudi.taps('⏳ Proses')).toContain('Diproses · hari ini')
    expect(sri.last().text).toBe(
      '📮 Aduan No. LAP-2026-11-0001 (Rejosari, KKS bermasalah): Diproses.\nOleh Budi, Sabtu, 21 November 2026 pukul 08.00 WIB.',
    )
    await ofBudi.taps('➡️ Rujuk')
    expect(budi.buttons()).toEqual(expect.arrayContaining(['Kapanewon Semin', 'Dinsos P3A', 'Dukcapil']))
    await ofBudi.taps('Bank/Pos')
    expect(await ofBudi.says('Surat pengantar sudah dibuat')).toContain('Dirujuk ke Bank/Pos')
    await ofBudi.taps('✅ Simpan')
    expect(sri.last().text).toContain('Dirujuk ke Bank/Pos.\nOleh Budi')
    expect(sri.last().text).toContain('Catatan: Surat pengantar sudah dibuat')
    await ofBudi.taps('✅ Selesai')
    await ofBudi.says('KKS baru sudah diterima')
    expect(await ofBudi.taps('✅ Simpan')).toContain('Selesai · 21 Nov 2026')
    expect(budi.buttons()).toEqual(['↩️ Buka lagi', '⬅️ Daftar aduan'])
    const own = await ofSri.taps('Lihat aduan')
    expect(own).toContain('Dirujuk ke Bank/Pos · Budi\nCatatan: Surat pengantar sudah dibuat')
    expect(sri.buttons()).toEqual(['📮 Aduan saya'])
    expect(await moves()).toMatchObject([
      { seq: 1, state: 'processing', movedBy: budi.workerId, note: null },
      { seq: 2, state: 'referred', referredTo: 'bank', note: 'Surat pengantar sudah dibuat' },
      { seq: 3, state: 'done', note: 'KKS baru sudah diterima' },
    ])
  })

  it('is opened again only with a reason, and may go to an office that is typed', async () => {
    const { ofBudi, file, moves } = await fresh()
    await file('saldo nol ds Semin hari ini sejak dua tahap, status selesai')
    expect(await ofBudi.says('/aduan')).toContain('Tidak ada aduan di sini.')
    await ofBudi.taps(/^Selesai/)
    await ofBudi.taps('1')
    expect(await ofBudi.taps('↩️ Buka lagi')).toContain('Mengapa aduan No. LAP-2026-11-0001 dibuka lagi?')
    expect(await ofBudi.says('ya')).toContain('Mohon antara 3 dan 300 huruf.')
    await ofBudi.says('Saldo masih nol')
    expect(await ofBudi.taps('✅ Simpan')).toContain('Dibuka lagi · hari ini')
    await ofBudi.taps('➡️ Rujuk')
    await ofBudi.says('Bank BRI Unit Semin')
    await ofBudi.taps('Tanpa catatan')
    expect(await ofBudi.taps('✅ Simpan')).toContain('Dirujuk ke Bank BRI Unit Semin · hari ini')
    expect(await moves()).toMatchObject([
      { state: 'reopened', note: 'Saldo masih nol' },
      { state: 'referred', referredTo: 'Bank BRI Unit Semin', note: null },
    ])
  })

  it('is another one than that of the same day and village about something else', async () => {
    const { app, sri, file } = await fresh()
    await file()
    await file('saldo nol ds Rejosari hari ini sejak dua tahap')
    expect(await app.db.select().from(reports)).toHaveLength(2)
    await file()
    expect(sri.last().text).toContain('Laporan serupa sudah terkirim: Aduan, Rejosari, 21 November.')
    expect(await app.db.select().from(reports)).toHaveLength(2)
  })

  it('takes no identity number into a note', async () => {
    const { app, ofBudi, file } = await fresh()
    await file()
    await ofBudi.says('/aduan')
    await ofBudi.taps('1')
    await ofBudi.taps('✅ Selesai')
    expect(await ofBudi.says('NIK 3403015203900001 sudah padan')).toContain('nomor itu tidak disimpan')
    await ofBudi.says('Datanya sudah padan')
    await ofBudi.taps('✅ Simpan')
    const kept = await Promise.all(
      ['complaint_moves', 'form_drafts', 'deliveries'].map(table => app.db.execute(`select * from ${table}`)),
    )
    expect(JSON.stringify(kept)).not.toContain('3403015203900001')
    expect(JSON.stringify(kept[1])).not.toContain('Datanya sudah padan')
  })

  it('that somebody else has moved meanwhile says what holds now, and loses nothing that was typed', async () => {
    const { ofBudi, ofDedi, budi, dedi, file, moves } = await fresh()
    await file()
    for (const one of [ofBudi, ofDedi]) {
      await one.says('/aduan')
      await one.taps('1')
    }
    await ofBudi.taps('✅ Selesai')
    await ofBudi.says('KKS baru sudah diterima')
    await ofDedi.taps('⏳ Proses')
    expect(await ofBudi.taps('✅ Simpan')).toBe(
      [
        'Sementara itu aduan No. LAP-2026-11-0001 sudah diubah oleh Dedi: Diproses.',
        '',
        'Aduan No. LAP-2026-11-0001: Selesai',
        'Catatan: KKS baru sudah diterima',
        'Petugas yang mencatatnya akan diberi tahu.',
      ].join('\n'),
    )
    expect(await ofBudi.taps('✅ Simpan')).toContain('Selesai · 21 Nov 2026')
    expect(await ofDedi.taps('📝 Tambah catatan')).toContain('Selesai · 21 Nov 2026')
    expect(dedi.notices().at(-1)?.text).toBe(
      'Sementara itu aduan No. LAP-2026-11-0001 sudah diubah oleh Budi: Selesai.',
    )
    expect(budi.notices().at(-1)?.text).toBe('Tersimpan.')
    expect((await moves()).map(({ state }) => state)).toEqual(['processing', 'done'])
  })

  it('is moved once by a tap that comes twice', async () => {
    const { app, budi, sri, ofBudi, file, moves } = await fresh()
    await file()
    await ofBudi.says('/aduan')
    await ofBudi.taps('1')
    const message = budi.last()
    const data = message.rows.flat()[0]?.data ?? ''
    budi.presses(data, { message })
    budi.presses(data, { message })
    await app.settle()
    expect(await moves()).toHaveLength(1)
    expect(sri.screen().filter(({ text }) => text.includes('Diproses.'))).toHaveLength(1)
  })

  it('keeps its moves when it is corrected, and counts nowhere once it is withdrawn', async () => {
    const { app, sri, budi, ofBudi, ofSri, file, moves } = await fresh()
    await file()
    await ofBudi.says('/aduan')
    await ofBudi.taps('1')
    await ofBudi.taps('⏳ Proses')
    const [report] = await app.db.select().from(reports)
    await app.db
      .update(reports)
      .set({ version: 2, values: { ...report?.values, summary: 'KKS hilang dan saldo nol' } })
      .where(eq(reports.id, report?.id ?? 0))
    await ofBudi.taps('⬅️ Daftar aduan')
    expect(await ofBudi.taps('1')).toContain('💬 KKS hilang dan saldo nol')
    expect(budi.last().text).toContain('Diproses · hari ini')
    const card = budi.last()
    await app.db
      .update(reports)
      .set({ state: 'withdrawn' })
      .where(eq(reports.id, report?.id ?? 0))
    const press = card.rows.flat().find(({ label }) => label === '📝 Tambah catatan')
    budi.presses(press?.data ?? '', { message: card })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toBe('Tombol ini sudah tidak berlaku.')
    expect(await ofBudi.says('/aduan')).toContain('Terbuka 0 · lebih dari 14 hari 0 · selesai 0')
    expect(await ofSri.says('/aduan')).toBe('Apa jenisnya?')
    expect(sri.screen().some(({ text }) => text.includes('Aduan yang dicatat'))).toBe(false)
    expect(await moves()).toHaveLength(1)
  })
})

describe('the longest of complaints', () => {
  it('fits on its card, speaks English to whom it should, and tells its whole history on demand', async () => {
    const { app, budi, sri, ofBudi, file } = await fresh()
    await file()
    const [report] = await app.db.select().from(reports)
    const [reportId, long] = [report?.id ?? 0, 'Panjang & <lebar> '.repeat(60)]
    const values = { ...report?.values, summary: long.slice(0, 1000), result: long, obstacle: long, follow_up: long }
    const photos = [1, 2].map(at => ({ fileId: `photo-${at}`, uniqueId: `p${at}` }))
    await app.db.update(reports).set({ values: { ...values, place: long.slice(0, 160) }, photos })
    const rows = Array.from({ length: 7 }, (_, at) => ({
      ...{ reportId, seq: at + 1, state: 'processing' as const, movedBy: budi.workerId, movedAt: app.clock.now() },
      note: `${at + 1} ${long}`.slice(0, 300),
    }))
    await app.db.insert(complaintMoves).values(rows)
    await app.db.update(workers).set({ locale: 'en' }).where(eq(workers.id, budi.workerId))
    await ofBudi.says('/aduan')
    const card = await ofBudi.taps('1')
    expect(card).toContain('In progress · today\nTo be answered by Saturday, 5 December 2026')
    expect(card).toContain('… other steps: 3')
    expect(card.length).toBeLessThanOrEqual(4096)
    const before = budi.screen().length
    await ofBudi.taps('🕘 Whole history')
    const told = budi
      .screen()
      .slice(before)
      .map(({ text }) => text)
      .join('\n')
    for (const { note } of rows) expect(told).toContain(note.trim())
    await ofBudi.taps('📝 Add a note')
    await ofBudi.says('The bank has answered')
    expect(await ofBudi.taps('✅ Keep')).toContain('Note: The bank has answered')
    expect(sri.last().text).toContain('Catatan: The bank has answered')
  })
})

describe('the photos of a complaint', () => {
  it('are shown to whoever handles it and to who filed it, in private', async () => {
    const { app, sri, budi, ofBudi, ofSri } = await fresh()
    sri.sendsPhoto({ caption: 'Ijin lapor aduan warga ds Rejosari: KKS rusak, belum diganti sejak Agustus' })
    await app.settle()
    sri.taps('✅ Kirim')
    await app.settle()
    await ofBudi.says('/aduan')
    expect(await ofBudi.taps('1')).toContain('📷 1 foto')
    await ofBudi.taps('📷 Foto (1)')
    expect(budi.last()).toMatchObject({ text: 'LAP-2026-11-0001', media: { kind: 'photo' } })
    const [report] = await app.db.select().from(reports)
    sri.presses(`cp:${report?.id}`, { message: sri.last() })
    await app.settle()
    expect(sri.last()).toMatchObject({ media: { kind: 'photo' } })
    expect(await ofSri.says('/aduan')).toBe('Apa jenisnya?')
  })
})

describe('/aduan', () => {
  it('asks a worker for a complaint, below those that they have filed', async () => {
    const { sri, ofSri, file } = await fresh()
    expect(await ofSri.says('/aduan')).toBe('Apa jenisnya?')
    await file()
    await ofSri.says('/aduan')
    const [own, question] = sri.screen().slice(-2)
    expect(own?.text).toContain('Aduan yang dicatat Bu Sri\nTerbuka 1')
    expect(question?.text).toBe('Apa jenisnya?')
    expect(await ofSri.taps('📝 Aduan baru')).toBe('Apa jenisnya?')
  })

  it('in a group shows the way to the private chat, for each what they may see there', async () => {
    const { app, sri, budi, group, file } = await fresh()
    await file()
    app.telegram.join(group, budi)
    sri.says('/aduan', { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe('🔒 Aduan hanya dibuka lewat percakapan pribadi.')
    budi.taps({ label: '🔒 Buka aduan', in: group })
    sri.taps({ label: '🔒 Buka aduan', in: group })
    await app.settle()
    expect(budi.last().text).toContain('1. Rejosari – KKS bermasalah')
    expect(sri.last().text).toBe('Apa jenisnya?')
    const press = budi.last().rows.flat()[0]?.data ?? ''
    budi.presses(press, { message: budi.last({ in: group }), in: group })
    await app.settle()
    expect(budi.screen({ in: group }).filter(({ text }) => text.includes('KKS'))).toEqual([])
  })

  it('shows a reader how many there are, and no case', async () => {
    const { app, agencyId, file } = await fresh()
    await file()
    const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'reader', scope: '34.03' } })
    const ofRina = dialogOf(app, rina)
    expect(await ofRina.says('/aduan')).toBe(
      [
        '📮 Aduan · Kabupaten Gunungkidul',
        'Terbuka 1 · lebih dari 14 hari 0 · selesai 0',
        '',
        'Rincian aduan hanya dapat dilihat koordinator dan petugas dinas.',
      ].join('\n'),
    )
    const [report] = await app.db.select().from(reports)
    for (const data of ['cl:all:0', `cv:${report?.id}:all:0`, `cw:${report?.id}`, `cm:${report?.id}:0:processing`]) {
      rina.presses(data, { message: rina.last() })
      await app.settle()
    }
    expect(rina.screen().filter(({ text }) => text.includes('KKS'))).toEqual([])
    expect(await app.db.select().from(complaintMoves)).toEqual([])
  })

  it('reaches no further than the scope of a role, for as long as it is held', async () => {
    const { app, agencyId, budi, ofBudi, file } = await fresh()
    await file()
    const other = await joined(app, { agencyId, name: 'Wati', role: { role: 'coordinator', scope: '34.03.13' } })
    const ofWati = dialogOf(app, other)
    expect(await ofWati.says('/aduan')).toContain('Tidak ada aduan di sini.')
    await ofBudi.says('/aduan')
    await ofBudi.taps('1')
    const data = budi
      .last()
      .rows.flat()
      .map(button => button.data ?? '')
    for (const forged of data) other.presses(forged, { message: other.last() })
    await app.settle()
    expect(other.screen().filter(({ text }) => text.includes('KKS'))).toEqual([])
    await app.db.execute(`update roles set ended_at = now() where worker_id = ${budi.workerId}`)
    await ofBudi.taps('⏳ Proses')
    expect(await app.db.select().from(complaintMoves)).toEqual([])
    expect(budi.notices().at(-1)?.text).toBe('Tombol ini sudah tidak berlaku.')
  })

  it('lists by age over pages, and what waits too long by itself', async () => {
    const { app, agencyId, sri, ofBudi } = await fresh()
    const at = app.clock.now()
    const row = (place: number, day: string) => ({
      draftId: 8_000_000 + place,
      agencyId,
      workerId: sri.workerId,
      number: `LAP-2026-11-9${String(place).padStart(3, '0')}`,
      pillar: 'pkh',
      kind: 'complaint',
      region: '34.03.12.2009',
      activityDate: day,
      values: { summary: `Aduan ke-${place}`, complaint_kind: 'question' },
      photos: [],
      filedAt: at,
    })
    const days = Array.from({ length: 12 }, (_, at) => `2026-11-${String(20 - at).padStart(2, '0')}`)
    await app.db.insert(reports).values(days.map((day, place) => row(place, day)))
    expect(await ofBudi.says('/aduan')).toContain('1. Pundungsari – Pertanyaan · Diterima · 12 hari')
    expect(await ofBudi.taps('▶️')).toContain('4. Pundungsari – Pertanyaan · Diterima · 1 hari\nHalaman 2 dari 2')
    expect(await ofBudi.taps('◀️')).toContain('Halaman 1 dari 2')
    expect(await ofBudi.taps(/^Lebih dari 14 hari/)).toContain('Tidak ada aduan di sini.')
    await app.db.insert(reports).values(row(20, '2026-11-06'))
    expect(await ofBudi.taps(/Lebih dari 14 hari/)).toContain('1. ⚠️ Pundungsari – Pertanyaan · Diterima · 15 hari')
    expect(await ofBudi.taps('1')).toContain('⚠️ Batas jawaban Jumat, 20 November 2026 sudah lewat 1 hari.')
  })
})

describe('nobody is told', () => {
  const toldOf = async (app: Awaited<ReturnType<typeof fresh>>['app']) => {
    const [report] = await app.db.select().from(reports)
    const rows = await app.db.select().from(deliveries)
    return rows.filter(({ key }) => key.startsWith(`complaint-move:${report?.id}:`)).map(({ chatId }) => chatId)
  }

  it('of what they did themselves', async () => {
    const { app, agencyId, sri, ofBudi, ofSri, file } = await fresh()
    const role = { workerId: sri.workerId, agencyId, role: 'coordinator' as const, scope: '34.03.12' }
    await app.db.insert(roles).values({ ...role, givenAt: app.clock.now() })
    await file()
    expect(await ofSri.says('/aduan')).toContain('📮 Aduan · Kapanewon Semin')
    expect(sri.buttons()).toEqual(expect.arrayContaining(['📝 Aduan baru', '📮 Aduan saya']))
    await ofSri.taps('1')
    expect(await ofSri.taps('⏳ Proses')).toContain('Diproses · hari ini')
    expect(await toldOf(app)).toEqual([])
    await ofBudi.says('/aduan')
    await ofBudi.taps('1')
    await ofBudi.taps('📝 Tambah catatan')
    await ofBudi.says('Menunggu jawaban bank')
    await ofBudi.taps('✅ Simpan')
    expect(await toldOf(app)).toEqual([sri.id])
  })

  it('who has left, whose name is gone from the complaint and from its history', async () => {
    const { app, budi, ofBudi, ofDedi, ofSri, file, moves } = await fresh()
    await file()
    await ofBudi.says('/aduan')
    await ofBudi.taps('1')
    await ofBudi.taps('⏳ Proses')
    await ofSri.says('/hapus')
    await ofSri.taps('Hapus data pribadi saya')
    await ofBudi.says('/hapus')
    await ofBudi.taps('Hapus data pribadi saya')
    await ofDedi.says('/aduan')
    const card = await ofDedi.taps('1')
    expect(card).toContain('Diterima · dicatat Petugas tanpa nama')
    expect(card).toContain('Diproses · Petugas tanpa nama')
    expect(card).not.toMatch(/Sri|Budi/)
    await ofDedi.taps('✅ Selesai')
    await ofDedi.says('KKS baru sudah diterima')
    await ofDedi.taps('✅ Simpan')
    expect(await toldOf(app)).toEqual([])
    expect(await moves()).toMatchObject([{ movedBy: budi.workerId }, { state: 'done' }])
  })
})

describe('what came in since yesterday', () => {
  it('is told in the morning to the nearest coordinator, while nobody has taken it up', async () => {
    const { app, sri, budi, dedi, ofBudi, ofDedi, file } = await fresh()
    await app.walkTo('2026-11-21T02:00:00Z')
    await file()
    await file('saldo nol ds Semin hari ini sejak dua tahap, status selesai')
    await file('bantuan dipotong ds Semin hari ini oleh pengurus')
    await ofDedi.says('/aduan')
    await ofDedi.taps('1')
    await ofDedi.taps('⏳ Proses')
    await app.walkTo('2026-11-22T01:00:00Z')
    expect(budi.last().text).toBe(
      [
        '📮 Selamat pagi, Bapak/Ibu. Aduan baru yang menunggu ditindaklanjuti: 1.',
        '1. Semin – Pemotongan · Diterima · 1 hari',
      ].join('\n'),
    )
    for (const other of [dedi, sri])
      expect(other.screen().filter(({ text }) => text.includes('Aduan baru yang'))).toEqual([])
    expect(await ofBudi.taps('📮 Daftar aduan')).toContain('Terbuka 2')
    const before = budi.screen().length
    await app.walkTo('2026-11-22T02:00:00Z')
    expect(budi.screen()).toHaveLength(before)
  })
})
