import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { polls } from '../../src/features/polls/table.ts'
import { roles } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let budi: Person
let sri: Person
let tono: Person
let group: Awaited<ReturnType<typeof boundGroup>>

beforeAll(async () => {
  app = await startApp()
  agencyId = await foundAgency(app, gunungkidul)
  budi = await joined(app, { agencyId, name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } })
  sri = await joined(app, { agencyId, name: 'Sri Wahyuni', at: '34.03.12' })
  tono = await joined(app, { agencyId, name: 'Tono Prasetyo', at: '34.03.12', pillar: 'tksk' })
  group = await boundGroup(app, agencyId, '34.03.12', [budi, sri, tono])
})

const says = async (person: Person, text: string) => {
  person.says(text)
  await app.settle()
  return person.last().text
}
const taps = async (person: Person, label: string | RegExp) => {
  person.taps(label)
  await app.settle()
  return person.last().text
}
const votes = async (person: Person, ...labels: string[]) => {
  person.votes(labels, { in: group })
  await app.settle()
}
const question = 'Hari apa rapat bulan Desember?'
const letter = (person: Person) => person.screen().findLast(seen => seen.text.includes('JAJAK PENDAPAT'))
const labels = (person: Person) =>
  letter(person)
    ?.rows.flat()
    .map(({ label }) => label)

/** The newest card with the standing of a poll, brought up to date. */
const standing = async () => {
  await taps(budi, '🔄 Perbarui')
  return budi.screen().findLast(seen => seen.text.includes('sedang berjalan'))?.text ?? ''
}

describe('a poll', () => {
  it('is understood in one message, and goes out to people and groups', async () => {
    const card = await says(budi, `/polling ${question}\nSelasa\nRabu\nKamis\nDitutup besok jam 16`)
    expect(card).toBe(
      [
        '📊 Jajak pendapat, belum dikirim',
        question,
        '1. Selasa',
        '2. Rabu',
        '3. Kamis',
        '',
        'Semua pilar · Wilayah: Kabupaten Gunungkidul',
        '→ 2 orang (2 dapat dikirimi)',
        'Pendamping PKH 1 · TKSK 1',
        '🕐 Ditutup Minggu, 22 November 2026 pukul 16.00 WIB',
      ].join('\n'),
    )
    await taps(budi, '👥 Penerima')
    await taps(budi, /👥 Grup/)
    await taps(budi, '⬜ PKH Kapanewon Semin')
    await taps(budi, '⬅️ Kembali')
    expect(await taps(budi, '✅ Selesai')).toContain('Di grup, pilihan setiap orang terlihat oleh semua anggota.')
    await taps(budi, '📨 Kirim ke 2 orang dan 1 grup')
    expect(letter(sri)?.text).toContain('Mohon tekan satu pilihan. Dapat diubah sampai Minggu, 22 November 2026')
    expect(labels(sri)).toEqual(['Selasa', 'Rabu', 'Kamis'])
    expect(sri.last({ in: group }).poll?.options.map(({ text }) => text)).toEqual(['Selasa', 'Rabu', 'Kamis'])
  })

  it('counts one answer for each, the last one, wherever it was given', async () => {
    await taps(sri, 'Rabu')
    expect(sri.notices().at(-1)?.text).toBe('Tercatat: Rabu')
    expect(labels(sri)).toEqual(['Selasa', '✅ Rabu', 'Kamis', '↩️ Tarik jawaban'])
    await taps(sri, '✅ Rabu')
    expect(sri.notices().at(-1)?.text).toBe('Jawaban Bapak/Ibu sudah tercatat: Rabu')
    await votes(sri, 'Selasa')
    expect(labels(sri)?.[0]).toBe('✅ Selasa')
    await votes(tono, 'Selasa')
    const guest = app.telegram.person({ name: 'Tamu' })
    guest.votes(['Kamis'], { forwarded: sri.last({ in: group }).poll?.id as string })
    await app.settle()
    expect(await standing()).toContain('Selasa: 2 (100%)\nRabu: 0 (0%)\nKamis: 0 (0%)\n\nSudah menjawab 2 orang\n')
  })

  it('takes an answer back: a vote only what it had said, the button whatever was said', async () => {
    await taps(sri, 'Kamis')
    await votes(sri)
    expect(await standing()).toContain('Kamis: 1 (50%)')
    await votes(tono)
    await taps(sri, '↩️ Tarik jawaban')
    expect(labels(sri)).toEqual(['Selasa', 'Rabu', 'Kamis'])
    expect(await standing()).toContain('Sudah menjawab 0 orang · belum 2 orang')
  })

  it('reminds only the silent, once a day, and tells names to its author alone', async () => {
    await taps(sri, 'Rabu')
    await standing()
    for (const _ of [1, 2]) await taps(budi, 'Ingatkan yang belum menjawab (1)')
    const reminders = (person: Person) => person.screen().filter(seen => seen.text.includes('Mohon jawaban')).length
    expect([reminders(sri), reminders(tono)]).toEqual([0, 1])
    expect(await taps(budi, 'Daftar jawaban')).toBe(
      `${question}\n\nRabu: 1\n• Sri Wahyuni\n\nBelum menjawab: 1\n• Tono Prasetyo`,
    )
    const [poll] = await app.db.select().from(polls)
    for (const data of ['pln', 'plh', 'plm', 'pla']) sri.presses(`${data}:${poll?.id}`, { message: sri.last() })
    sri.presses(`plx:${poll?.id}:1`, { message: sri.last() })
    await app.settle()
    expect(sri.screen().some(seen => seen.text.includes('Tono'))).toBe(false)
    expect(await standing()).toContain('Rabu: 1 (100%)')
  })

  it('closes at its hour in private and in groups, and its author sees what came of it', async () => {
    app.clock.moveTo(new Date('2026-11-22T09:00:30Z'))
    await app.app.runDueJobs()
    await app.settle()
    expect(sri.last({ in: group }).poll?.closed).toBe(true)
    const [result, chart] = budi.screen().slice(-2)
    expect(result?.text).toContain('📊 Hasil jajak pendapat')
    expect(result?.text).toContain('Selasa: 0 (0%)\nRabu: 1 (100%)')
    expect(chart?.media?.kind).toBe('photo')
    await taps(tono, 'Kamis')
    expect(tono.notices().at(-1)?.text).toBe('Jajak pendapat ini sudah ditutup.')
    expect(tono.last().text).toContain('Jajak pendapat sudah ditutup. Terima kasih.')
    await app.app.runDueJobs()
    await app.settle()
    expect(budi.last().text).toBe(chart?.text)
  })
})

describe('what cannot be asked', () => {
  it('is told with what it is and what it may be, step by step', async () => {
    expect(await says(sri, '/polling Hari apa?')).toContain('hanya dapat dikirim oleh koordinator')
    expect(await says(budi, '/polling')).toContain('Apa yang ditanyakan?')
    expect(await says(budi, 'x'.repeat(301))).toContain('Pertanyaan 301 karakter, paling banyak 300.')
    expect(await says(budi, 'Jam berapa?')).toContain('Apa saja pilihannya?')
    expect(await says(budi, Array.from({ length: 11 }, (_, at) => `Jam ${at}`).join('\n'))).toContain(
      'Ada 11 pilihan, paling banyak 10.',
    )
    expect(await says(budi, 'y'.repeat(101))).toContain('101 karakter, paling banyak 100')
    expect(await says(budi, 'Jam 9\njam 9')).toContain('“jam 9” tertulis dua kali')
    expect(await says(budi, 'Jam 9')).toContain('Pilihan 1: Jam 9.')
    await says(budi, 'Jam 10')
    expect(await taps(budi, '✅ Selesai')).toContain('belum dikirim\nJam berapa?\n1. Jam 9\n2. Jam 10\n')
    await taps(budi, '🕐 Waktu tutup')
    expect(await says(budi, 'kemarin jam 9')).toContain('sudah lewat')
    expect(await says(budi, 'besok jam 9')).toContain('Ditutup Senin, 23 November 2026 pukul 09.00 WIB')
    await taps(budi, '👥 Penerima')
    await taps(budi, '📍 Wilayah')
    await taps(budi, '⬜ Hanya orang tertentu')
    await taps(budi, '⬅️ Kembali')
    await taps(budi, '✅ Selesai')
    await taps(budi, /📨 Kirim ke 0 orang/)
    expect(budi.screen().some(seen => seen.text.includes('Belum ada yang dapat dikirimi'))).toBe(true)
    expect(await app.db.select().from(polls).where(eq(polls.state, 'sent'))).toEqual([])
  })

  it('a single option and a closing time in the past are asked for again', async () => {
    await says(budi, '/polling Siap?\nYa')
    const told = budi.screen().map(({ text }) => text)
    expect(told.at(-2)).toBe('Baru 1 pilihan, sedikitnya 2 dan paling banyak 10.')
    expect(told.at(-1)).toContain('Apa saja pilihannya?')
    await says(budi, '/batal')
    expect(budi.last().text).toContain('Jajak pendapat dibatalkan')
    await says(budi, '/polling Siap?\nYa\nTidak\nDitutup kemarin jam 9')
    expect(budi.screen().at(-2)?.text).toContain('Waktu tutup itu sudah lewat.')
    expect(budi.last().text).toContain('Ditutup Rabu, 25 November 2026 pukul 16.00 WIB')
  })

  it('is closed by hand, once, and shows at once what came of it', async () => {
    await taps(budi, '📨 Kirim ke 2 orang')
    await taps(tono, 'Ya')
    await taps(budi, '⏹ Tutup sekarang')
    await taps(budi, '⏹ Ya, tutup')
    expect(budi.last().media?.kind).toBe('photo')
    expect(await app.db.select().from(polls).where(eq(polls.state, 'closed'))).toHaveLength(2)
  })
})

describe('whoever leads no more', () => {
  it('has somebody who goes on with the poll, sees the answers and hears what came of it', async () => {
    const ani = await joined(app, { agencyId, name: 'Ani Lestari', role: { role: 'agency', scope: '34.03' } })
    await says(budi, '/polling Siap?\nYa\nTidak')
    await taps(budi, '📨 Kirim ke 2 orang')
    const card = budi.screen().findLast(seen => seen.text.includes('sedang berjalan'))
    await app.db.update(roles).set({ endedAt: app.clock.now() }).where(eq(roles.workerId, budi.workerId))
    app.clock.moveTo(new Date('2026-11-22T09:06:00Z'))
    await app.app.runDueJobs()
    await app.settle()
    expect(ani.last().text).toContain('Jajak pendapat Siap? dari Budi Santoso diteruskan kepada Bapak/Ibu')
    if (card) budi.presses(`pln:${card.rows[0]?.[1]?.data?.split(':')[1]}`, { message: card })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toContain('Maaf, ini tidak dapat dilakukan')
    await taps(sri, 'Ya')
    expect(await taps(ani, '📊 Lihat jajak pendapat')).toContain('Ya: 1 (100%)')
    app.clock.moveTo(new Date('2026-11-25T09:00:30Z'))
    await app.app.runDueJobs()
    await app.settle()
    expect(ani.screen().some(seen => seen.text.includes('Hasil jajak pendapat\nSiap?'))).toBe(true)
    expect(ani.screen().some(seen => seen.media?.kind === 'photo')).toBe(true)
  })
})
