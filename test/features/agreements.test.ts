import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agreementFigures } from '../../src/features/agreements/queries/figures.ts'
import { agreementLetters, agreementSteps, agreements } from '../../src/features/agreements/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let budi: Person
let sri: Person
let tono: Person

beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono Prasetyo', at: '34.03.03', pillar: 'tksk' })
})

beforeEach(async () => {
  for (const table of [agreementLetters, agreementSteps, agreements]) await app.db.delete(table)
})

const says = (person: Person, text: string) => dialogOf(app, person).says(text)
const taps = (person: Person, label: string | RegExp) => dialogOf(app, person).taps(label)
const makes = async (text: string) => {
  await says(budi, `/tindaklanjut ${text}`)
  return taps(budi, '✅ Simpan')
}
const labels = (person: Person) =>
  person
    .last()
    .rows.flat()
    .map(({ label }) => label)
const presses = async (person: Person, data: string) => {
  person.presses(data, { message: person.last() })
  await app.settle()
  return person.last().text
}

describe('an agreement', () => {
  it('is made of one message, and its owner is told', async () => {
    expect(
      await says(budi, '/tindaklanjut Bersurat kepada Panewu Playen tentang ruang kerja, oleh Sri, paling lambat 5/12'),
    ).toBe(
      [
        '📌 Bersurat kepada Panewu Playen tentang ruang kerja',
        'Penanggung jawab: Sri Wahyuni, S.Sos.',
        'Batas waktu: Sabtu, 5 Desember 2026',
      ].join('\n'),
    )
    const save = budi.last().rows.flat()[0]?.data as string
    expect(await taps(budi, '✅ Simpan')).toContain('Keadaan: Belum ditindaklanjuti')
    await presses(budi, save)
    expect(await app.db.select().from(agreements)).toHaveLength(1)
    expect(sri.last().text).toContain('Ada tindak lanjut untuk Bapak/Ibu:')
    expect(sri.screen().filter(seen => seen.text.includes('Ada tindak lanjut'))).toHaveLength(1)
  })

  it('without owner or date is asked for both, and what was typed is kept', async () => {
    await says(budi, '/tindaklanjut')
    await taps(budi, '➕ Tambah')
    const asked = await says(budi, 'Panewu Wonosari menyediakan ruang kerja')
    expect(asked).toContain('Panewu Wonosari menyediakan ruang kerja')
    expect(asked).toContain('Siapa penanggung jawabnya?')
    expect(await says(budi, 'Panewu Wonosari')).toContain('Siapa petugas yang memantaunya?')
    expect(await taps(budi, 'Saya sendiri')).toContain('Paling lambat kapan?')
    expect(await says(budi, '31/11')).toContain('Tanggal 31/11 tidak ada di kalender.')
    expect(await says(budi, 'kemarin')).toContain('sudah lewat')
    expect(await says(budi, '1 Desember')).toContain('Batas waktu: Selasa, 1 Desember 2026')
    expect(await taps(budi, '✅ Simpan')).toContain('Penanggung jawab: Panewu Wonosari\nDipantau oleh: Budi Santoso')
    const [made] = await app.db.select().from(agreements)
    expect(made?.region).toBe('34.03.01')
  })

  it('of a name that nobody bears is asked again, and a continuing one when it is looked at', async () => {
    expect(await says(budi, '/tindaklanjut Peningkatan kedisiplinan, oleh Zulkifli, berkelanjutan')).toContain(
      'Zulkifli belum ada di daftar petugas.',
    )
    expect(await says(budi, 'Tono')).toContain('Kapan ditinjau lagi?')
    expect(await says(budi, '1 Maret')).toContain('Berkelanjutan, ditinjau Senin, 1 Maret 2027')
    await taps(budi, '✅ Simpan')
    expect(await taps(budi, '📅 Tinjau lagi')).toContain('Kapan ditinjau lagi?')
    expect(await says(budi, '1 Juni')).toContain('Bagaimana perkembangannya?')
    expect(await says(budi, 'Lebih tertib')).toContain('Berkelanjutan, ditinjau Selasa, 1 Juni 2027')
    expect(await taps(budi, '✅ Simpan')).toContain('Ditinjau lagi Selasa, 1 Juni 2027')
  })

  it('of too many letters is refused with how many there may be', async () => {
    await says(budi, `/tindaklanjut ${'kata '.repeat(110)}, oleh Sri, paling lambat 5/12`)
    expect(budi.screen().at(-2)?.text).toBe('Mohon antara 5 dan 500 huruf.')
    expect(budi.last().text).toContain('Apa yang disepakati?')
  })

  it('is not for those who lead nobody', async () => {
    expect(await says(sri, '/tindaklanjut Rapikan data, oleh Budi, paling lambat 5/12')).toContain(
      'hanya dapat ditambahkan',
    )
    expect(await says(sri, '/tindaklanjut')).toBe('Tidak ada tindak lanjut yang menunggu Bapak/Ibu.')
  })
})

describe('its owner', () => {
  beforeEach(async () => {
    await makes('Siapkan bahan program inovasi, oleh Sri, paling lambat 5/12')
  })

  it('finds it among their duties, moves it on, and shows that it is done', async () => {
    const duties = await says(sri, '/tugasku')
    expect(duties).toContain('Pekan ini')
    expect(duties).toContain('1. Siapkan bahan program inovasi · batas waktu 5 Des 2026')
    await taps(sri, '📌 1')
    expect(labels(sri)).toEqual(
      expect.arrayContaining(['⏳ Dalam proses', '✅ Selesai', '⚠️ Terkendala', '📅 Ubah batas waktu']),
    )
    expect(labels(sri)).not.toContain('❌ Batalkan')
    expect(await taps(sri, '⏳ Dalam proses')).toContain('Keadaan: Dalam proses')
    expect(budi.last().text).toContain('diperbarui oleh Sri Wahyuni, S.Sos.')
    expect(await taps(sri, '✅ Selesai')).toContain('Apa buktinya?')
    sri.sendsAlbum([{ caption: 'Bahan sudah dijilid' }, {}, {}])
    await app.settle()
    expect(sri.last().text).toContain('📎 Bukti: foto')
    expect(await taps(sri, '✅ Simpan')).toContain('Keadaan: Selesai')
    expect(labels(sri)).toContain('📎 Bukti (3)')
    expect(budi.last().text).toContain('Catatan: Bahan sudah dijilid')
    expect(await says(sri, '/tugasku')).not.toContain('Siapkan bahan')
  })

  it('gives a reason for another day; who comes second is told what holds', async () => {
    const [made] = await app.db.select().from(agreements)
    await presses(sri, `tv:${made?.id}`)
    await taps(sri, '📅 Ubah batas waktu')
    await says(sri, '12 Desember')
    await says(sri, 'Menunggu data dari kalurahan')
    await presses(budi, `tm:${made?.id}:1:running`)
    const seen = (part: string) => sri.screen().some(({ text }) => text.includes(part))
    await taps(sri, '✅ Simpan')
    expect(seen('Sementara itu sudah diubah oleh Budi Santoso. Apakah tetap disimpan?')).toBe(true)
    expect(await app.db.select().from(agreementSteps)).toHaveLength(2)
    await taps(sri, '✅ Simpan')
    expect(
      seen(
        'Keadaan: Dalam proses\nPenanggung jawab: Sri Wahyuni, S.Sos.\nDipantau oleh: Budi Santoso\nBatas waktu: Sabtu, 12',
      ),
    ).toBe(true)
    await presses(sri, `tm:${made?.id}:1:running`)
    expect(sri.notices().at(-1)?.text).toContain('Sementara itu sudah diubah oleh Sri Wahyuni')
  })

  it('is nobody else: foreign presses change nothing', async () => {
    const [made] = await app.db.select().from(agreements)
    await presses(tono, `tm:${made?.id}:1:running`)
    await presses(sri, `tm:${made?.id}:1:cancelled`)
    expect(await app.db.select().from(agreementSteps)).toHaveLength(1)
  })
})

describe('who leads', () => {
  it('narrows the list to a state, a region and an owner', async () => {
    await makes('Siapkan bahan program inovasi, oleh Sri, paling lambat 5/12')
    await makes('Data forum sosial, oleh Tono, paling lambat 6/12')
    const list = await says(budi, '/tindaklanjut')
    expect(list).toContain(
      '1. Siapkan bahan program inovasi – Sri Wahyuni, S.Sos. · 5 Des 2026 · Belum ditindaklanjuti',
    )
    await taps(budi, '👤 Penanggung jawab')
    const mine = await taps(budi, 'Tono Prasetyo (1)')
    expect(mine).toContain('Data forum sosial')
    expect(mine).not.toContain('Siapkan bahan')
    await taps(budi, '📍 Wilayah')
    expect(await taps(budi, 'Kapanewon Semin')).not.toContain('Data forum')
    expect(await taps(budi, /Lewat batas waktu/)).toContain('Tidak ada tindak lanjut di sini.')
  })

  it('gives it to somebody else, who is told what it is; the one before is told that it went on', async () => {
    await makes('Data forum sosial, oleh Tono, paling lambat 6/12')
    await taps(budi, '👤 Ganti penanggung jawab')
    expect(await says(budi, 'Sri')).toBe('📌 Data forum sosial\nPenanggung jawab: Sri Wahyuni, S.Sos.')
    const save = budi.last().rows.flat()[0]?.data as string
    expect(await taps(budi, '✅ Simpan')).toContain('Penanggung jawab menjadi Sri Wahyuni, S.Sos.')
    await presses(budi, save)
    expect(await app.db.select().from(agreementSteps)).toHaveLength(2)
    expect(sri.last().text).toContain('Ada tindak lanjut untuk Bapak/Ibu:\n\n📌 Data forum sosial')
    expect(tono.last().text).toContain('diperbarui oleh Budi Santoso')
    expect(tono.last().text).toContain('Penanggung jawab: Sri Wahyuni, S.Sos.')
    expect(await says(tono, '/tugasku')).not.toContain('Data forum')
  })

  it('has the letter written, signed and sent, which is what was agreed', async () => {
    await makes('Bersurat kepada Panewu Playen tentang ruang kerja, oleh saya, paling lambat 5/12')
    expect(await taps(budi, '✉️ Buat surat')).toBe('✉️ Surat kepada Panewu Playen\nTentang: Ruang kerja\nKeadaan: konsep')
    expect(await taps(budi, '✅ Simpan')).toContain('✉️ Surat kepada Panewu Playen tentang Ruang kerja: konsep')
    const [letter] = await app.db.select().from(agreementLetters)
    await presses(budi, `tf:${letter?.id}:sent`)
    expect((await app.db.select().from(agreementLetters))[0]?.state).toBe('draft')
    await taps(budi, '✍️ Surat ditandatangani')
    await says(budi, '400.9/1234/2026')
    await taps(budi, 'Hari ini')
    await taps(budi, '✅ Simpan')
    expect(await taps(budi, '📨 Surat terkirim')).toContain('Apakah tindak lanjut ini selesai?')
    expect(await taps(budi, '✅ Selesai')).toContain(
      '✉️ Surat No. 400.9/1234/2026 kepada Panewu Playen tentang Ruang kerja: terkirim 21 Nov 2026',
    )
    expect(budi.last().text).toContain('Keadaan: Selesai')
  })
})

describe('reminders', () => {
  const at = async (instant: string) => {
    app.clock.moveTo(new Date(instant))
    await app.walkTo(instant)
  }
  const told = (person: Person) => person.screen().filter(seen => seen.text.startsWith('📌 Pengingat')).length

  it('come a week and a day before, on the day and weekly after, to the owner alone, and end with the work', async () => {
    await makes('Siapkan bahan program inovasi, oleh Sri, paling lambat 30/11')
    const groups = budi.screen().length
    const counts: number[] = []
    for (const day of ['11-22', '11-23', '11-29', '11-30', '12-01', '12-07']) {
      await at(`2026-${day}T01:05:00Z`)
      counts.push(told(sri))
    }
    expect(counts).toEqual([0, 1, 2, 3, 3, 4])
    expect(told(budi)).toBe(0)
    expect(budi.screen().length - groups).toBeLessThan(10)
    expect(sri.screen().findLast(seen => seen.text.startsWith('📌 Pengingat'))?.text).toBe(
      [
        '📌 Pengingat tindak lanjut: “Siapkan bahan program inovasi”.',
        'Batas waktu: Senin, 30 November 2026 (lewat 7 hari)',
        '',
        'Bagaimana perkembangannya?',
      ].join('\n'),
    )
    expect(await says(budi, '/tindaklanjut')).toContain(
      '⚠️ Siapkan bahan program inovasi – Sri Wahyuni, S.Sos. · 30 Nov 2026 · lewat batas waktu',
    )
    const asked = { from: '2026-12-07', to: '2026-12-13' } as const
    const agency = { id: agencyId, zone: 'Asia/Jakarta' } as const
    expect(await agreementFigures(app.db, agency, '34.03.12', asked, '2026-12-08')).toEqual({
      done: 0,
      running: 1,
      overdue: [{ text: 'Siapkan bahan program inovasi', dueOn: '2026-11-30', secret: false }],
    })
    await taps(sri, '✅ Selesai')
    await says(sri, 'Bahan sudah diserahkan')
    await taps(sri, '✅ Simpan')
    await at('2026-12-14T01:05:00Z')
    expect(told(sri)).toBe(4)
    expect(await agreementFigures(app.db, agency, '34.03', asked, '2026-12-08')).toEqual({
      done: 1,
      running: 0,
      overdue: [],
    })
  })
})
