import { inArray, like } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { rosterImports, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { rosterOf } from '../support/sheets.ts'
import { rawWorkbook } from '../support/zip.ts'

let app: TestApp
let rina: Awaited<ReturnType<typeof joined>>

beforeAll(async () => {
  app = await startApp()
  const { agencyId } = await semin(app)
  rina = await joined(app, { agencyId, name: 'Rina Wulandari', role: { role: 'agency', scope: '34.03' } })
})

/** What the uploader reads in the end, with what is to be tapped. */
async function sends(bytes: Uint8Array, name = 'petugas.xlsx') {
  rina.sendsDocument({ bytes, name })
  await app.settle()
  return rina.last().text
}

const linesOf = (said: string) => said.split('\n').filter(line => line.startsWith('•'))
const text = (content: string) => new TextEncoder().encode(content)
const rows = (count: number) => text(`Nama;Pilar;Kecamatan\n${'A;PKH;Semin\n'.repeat(count)}`)
const megabyte = 1_048_576
const bomb = () => rawWorkbook('<sheetData/>', { 'xl/media/image1.png': new Uint8Array(40 * megabyte) })
const merged = () => rawWorkbook('<sheetData/><mergeCells><mergeCell ref="A1:Z100000"/></mergeCells>')

const copy = 'Mohon salin tabelnya saja ke templat, lalu kirim lagi.'
const smaller = 'Daftar petugas biasanya jauh lebih kecil: mohon hapus gambar dan lembar lain, lalu kirim lagi.'
const again = 'Mohon kirim daftar petugas sebagai Excel (.xlsx) atau CSV.'
const split = 'Mohon periksa apakah berkasnya benar, atau bagi menjadi beberapa berkas.'

test.each([
  ['a renamed PDF', () => text('%PDF-1.7 …'), `Berkas ini ternyata PDF. ${again}`],
  ['a renamed picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), `Berkas ini ternyata gambar. ${again}`],
  [
    'an old workbook',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'Berkas ini Excel lama (.xls) atau dikunci kata sandi. Mohon buka di Excel, simpan sebagai “Excel Workbook (.xlsx)” tanpa kata sandi, lalu kirim lagi.',
  ],
  [
    'half a workbook',
    () => rawWorkbook('').slice(0, 300),
    'Berkas ini bukan tabel Excel (.xlsx) atau CSV. Mohon simpan sebagai “Excel Workbook (.xlsx)”, atau pakai templat.',
  ],
  [
    'a damaged workbook',
    () => rawWorkbook('<sheetData><row>'),
    'Berkas Excel ini rusak dan tidak dapat dibaca. Mohon buka di Excel, simpan lagi, lalu kirim kembali.',
  ],
  [
    'an empty file',
    () => text('\r\n'),
    'Berkas ini tidak berisi petugas. Mohon isi lembar pertama templat, satu baris untuk satu orang.',
  ],
  [
    'a table without headers',
    () => text('Dwi;PKH;Semin\nEko;PKH;Semin'),
    'Kolom berikut tidak ditemukan: Nama (dengan gelar), Pilar, Kecamatan/Kapanewon. Mohon beri nama kolom di baris paling atas, atau pakai templat.',
  ],
  [
    '100,000 rows',
    () => rows(100_000),
    `Berkas ini berisi 100.000 baris; paling banyak 5.000 petugas sekali kirim. ${split}`,
  ],
  [
    'one row too many',
    () => rows(5_001),
    `Berkas ini berisi 5.001 baris; paling banyak 5.000 petugas sekali kirim. ${split}`,
  ],
  [
    'cells merged far down',
    merged,
    `Berkas ini berisi 2.600.000 sel, jauh lebih banyak daripada daftar petugas (paling banyak 250.000). ${copy}`,
  ],
  [
    'a zip bomb',
    bomb,
    `Isi berkas ini lebih dari 32 MB setelah dibuka, jauh lebih besar daripada daftar petugas. ${copy}`,
  ],
])('%s: what it is, both numbers, what to do', async (_, bytes, says) => {
  expect(await sends(bytes())).toBe(says)
  expect(rina.buttons()).toContain('📄 Unduh templat')
})

test('50 MB are refused without being fetched', async () => {
  app.telegram.faults.next('getFile', 'refuse')
  expect(await sends(new Uint8Array(50 * megabyte).fill(65))).toBe(`Berkas ini 50 MB; paling besar 20 MB. ${smaller}`)
  expect(app.telegram.faults.take('getFile')).toBe('refuse')
})

test('a name that only looks like a table is answered too, without being asked for', async () => {
  expect(await sends(text('%PDF-1.7 …'), 'Petugas Juni.XLS')).toContain('ternyata PDF')
})

test('names of places that are not there: the nearest ones, or those there are', async () => {
  const said = await sends(
    await rosterOf(
      ['Sari', 'PKH', 'Semin', 'Pundungsarii Lor', '', ''],
      ['Wati', 'PKH', 'Smn', '', '', ''],
      ['Yuli', 'PKH', 'Semin', 'Kalitkan', '', ''],
      ['Beni', 'PKH', 'Semin', 'Atlantis', '', ''],
      ['Tuti', 'PKH', '', '', '', ''],
    ),
  )
  expect(linesOf(said)).toEqual([
    '• Baris 2, kolom Desa/Kalurahan (boleh kosong): “Pundungsarii Lor” – tidak ada desa/kalurahan ini di sana; mungkin maksudnya Pundungsari',
    '• Baris 3, kolom Kecamatan/Kapanewon: “Smn” – tidak ada wilayah ini di kabupaten; mungkin maksudnya Semin, Semanu',
    '• Baris 4, kolom Desa/Kalurahan (boleh kosong): “Kalitkan” – tidak ada desa/kalurahan ini di sana; mungkin maksudnya Kalitekuk',
    '• Baris 5, kolom Desa/Kalurahan (boleh kosong): “Atlantis” – tidak ada desa/kalurahan ini di sana; yang ada: Kalitekuk, Kemejing, Bulurejo, Sumberejo, Bendung, Candirejo …',
    '• Baris 6, kolom Kecamatan/Kapanewon: “–” – kecamatan/kapanewon belum diisi',
  ])
})

test('what Excel made of a cell: dates, numbers, telephones in short, formulas', async () => {
  const said = await sends(
    await rosterOf(
      ['Sari', 'PKH', new Date('2026-05-01'), '', '', ''],
      [45_000, 'PKH', 'Semin', '', '', ''],
      ['Wati', 'PKH', 'Semin', '', new Date('2026-05-01'), ''],
      ['Yuli', 'PKH', 'Semin', '', '8,12346E+10', ''],
      ['Beni', 'PKH', { formula: 'VLOOKUP(A1,Z:Z,1)', result: { error: '#N/A' } }, '', '', ''],
    ),
  )
  expect(linesOf(said)).toEqual([
    '• Baris 2, kolom Kecamatan/Kapanewon: “2026-05-01” – Excel membaca sel ini sebagai tanggal; ubah format selnya menjadi Teks, lalu tulis lagi isinya',
    '• Baris 3, kolom Nama (dengan gelar): “45000” – tulis nama dengan huruf, 2 sampai 100 huruf, boleh dengan gelar',
    '• Baris 4, kolom No. HP (boleh kosong): “2026-05-01” – Excel membaca sel ini sebagai tanggal; ubah format selnya menjadi Teks, lalu tulis lagi isinya',
    '• Baris 5, kolom No. HP (boleh kosong): “8,12346E+10” – Excel menyingkat nomor ini; ubah format kolomnya menjadi Teks, lalu tulis lagi nomornya',
    '• Baris 6, kolom Kecamatan/Kapanewon: “#N/A” – sel ini berisi rumus tanpa hasil atau dengan kesalahan; ganti dengan isinya',
  ])
})

test('long names and many changes never make a message that Telegram refuses', async () => {
  const long = (letter: string, at: number) => `${letter}${'a'.repeat(80)} ${'abcdefghij'[at]}`
  const before = Array.from({ length: 10 }, (_, at) => [
    long('Sri', at),
    'PKH',
    'Semin',
    'Pundungsari',
    `08123300000${at}`,
    '',
  ])
  await sends(await rosterOf(...before))
  rina.taps('✅ Terapkan')
  await app.settle()
  const twin = Array.from({ length: 10 }, (_, at) => [long('Sri', at), 'PKH', 'Patuk', '', '', ''])
  const after = before.map(([name = '', , , , phone = '']) => [`${name}, S.Sos.`, 'TKSK', 'Playen', 'Ngawu', phone, ''])
  expect(await sends(await rosterOf(...after, ...twin))).toContain('Rincian pemeriksaan')
  const { text: preview, rows: buttons } = rina.screen().at(-2) ?? { text: '', rows: [] }
  expect(preview).toContain('Baru: 10 · Berubah: 10')
  expect(preview.match(/… dan \d+ lagi; semuanya ada di berkas yang menyertai/g)).toHaveLength(2)
  expect(preview).toContain('Terapkan semuanya?')
  expect(buttons.flat().map(({ label }) => label)).toContain('✅ Terapkan')
})

test('the uploader is told at once that the file is being read, in the message that becomes the result', async () => {
  const seen: string[] = []
  const end = app.telegram.watch(() => seen.push(rina.last().text))
  const before = rina.screen().length
  await sends(await rosterOf(['Hadi', 'PKH', 'Semin', '', '', '']))
  end()
  expect(seen).toContain('⏳ Membaca berkas…')
  expect(rina.last()).toMatchObject({ edited: true })
  expect(rina.screen()).toHaveLength(before + 2)
})

test('of all this nothing is kept but the last preview, and only who was agreed to was added', async () => {
  const kept = await app.db.select({ rows: rosterImports.rows, state: rosterImports.state }).from(rosterImports)
  expect(kept.filter(({ rows }) => rows.length > 0).map(({ state }) => state)).toEqual(['preview'])
  expect(await app.db.$count(workers, like(workers.name, 'Sriaaa%'))).toBe(10)
  expect(await app.db.$count(workers, inArray(workers.name, ['A', 'Sari', 'Wati', 'Yuli', 'Beni', 'Hadi']))).toBe(0)
})
