import { beforeAll, expect, it } from 'vitest'
import { memberships } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, gunungkidul, joined } from '../support/kapanewon.ts'
import { stepsIn } from '../support/steps.ts'

type Person = Awaited<ReturnType<typeof joined>>

// The coordination meeting of Gunungkidul of Thursday, 21 November 2024, as its website tells it: who was invited, the
// place, the three agreements, the workrooms of Playen and Wonosari, Semin's preparation and the rule on KUBE and USEP.
// The hour, the people, the owners and the days by which things are due are invented.
const invitation =
  'Rakor Tindak Lanjut Hasil Monev Kamis 21/11 jam 9 di Ruang Rapat Tepo Sliro, bahas hasil monev TKSK dan pendamping PKH'
const notes = `Pimpinan rapat: Kepala Dinsos P3A

A. Bansos dan pendampingan KUBE
Pembahasan: Bansos sejenis dapat saling menggugurkan agar tidak tumpang tindih.
Catatan: KUBE dan USEP tidak lagi didampingi TKSK, karena TKSK sudah menerima honor dari APBD

B. Ruang kerja pendamping PKH
Pembahasan: Ruang kerja masih sangat terbatas.
Kebutuhan: ruang kerja di Playen dan Wonosari
Kesepakatan: Bersurat kepada Panewu Playen tentang fasilitas ruang kerja, PIC Rina Hartati, paling lambat 5 Desember

C. Forum sosial
Pembahasan: Di beberapa wilayah tidak berjalan sejak pandemi.
Kesepakatan:
1. Menghidupkan forum sosial dengan seluruh organisasi sosial kapanewon, PIC Tono, paling lambat 29 November
2. Kedisiplinan semua pihak ditingkatkan, PIC seluruh pendamping, berkelanjutan, ditinjau 3 Maret

D. Inovasi
Pembahasan: Inovasi pendamping belum banyak dimuat kapanewon.
Kesepakatan: Persiapan Kapanewon Semin untuk program inovasi tahun depan, PIC Sri Wahyuni, paling lambat 20 Desember`

let app: TestApp
let steps: ReturnType<typeof stepsIn>
let people: Record<'head' | 'budi' | 'rina' | 'sri' | 'dewi' | 'tono' | 'wati', Person>
let group: Awaited<ReturnType<typeof boundGroup>>

beforeAll(async () => {
  app = await startApp({ at: '2024-11-18T02:00:00Z' })
  steps = stepsIn(app)
  const agencyId = await foundAgency(app, gunungkidul)
  const join = (more: Omit<Parameters<typeof joined>[1], 'agencyId'>) => joined(app, { agencyId, ...more })
  people = {
    head: await join({ name: 'Kepala Dinas', role: { role: 'reader', scope: '34.03' } }),
    rina: await join({ name: 'Rina Hartati', role: { role: 'agency', scope: '34.03' } }),
    budi: await join({ name: 'Budi Santoso', role: { role: 'coordinator', scope: '34.03' } }),
    sri: await join({ name: 'Sri Wahyuni', at: '34.03.12' }),
    dewi: await join({ name: 'Dewi Lestari', at: '34.03.03' }),
    tono: await join({ name: 'Tono Prasetyo', at: '34.03.03', pillar: 'tksk' }),
    wati: await join({ name: 'Wati Rahayu', at: '34.03.01', pillar: 'tksk' }),
  }
  await app.db.update(memberships).set({ since: '2024-01-01' })
  group = await boundGroup(app, agencyId, '34.03.12', [people.budi, people.sri])
})

const heard = (person: Person, text: string) => person.screen().filter(seen => seen.text.includes(text))
const answers = async (person: Person, label: string) => {
  const [card] = heard(person, 'UNDANGAN').slice(-1)
  const data = card?.rows.flat().find(button => button.label === label)?.data ?? ''
  await steps.forges(person, data)
}

it('is invited to, and answered: three come, one sends another, one cannot', async () => {
  const { budi, sri, dewi, tono, wati } = people
  const card = await steps.does(budi, `>/undang ${invitation}`)
  expect(card).toContain('📅 Kamis, 21 November 2024')
  expect(card).toContain('→ 4 orang (4 dapat dikirimi)')
  await steps.does(budi, /📨 Kirim ke/)
  for (const person of [sri, wati]) await answers(person, '✅ Hadir')
  await answers(dewi, '🙏 Berhalangan')
  await steps.does(dewi, 'Sakit')
  await answers(tono, '👤 Diwakilkan')
  await steps.does(tono, '>Sutarno, Staf Kapanewon Playen')
  await steps.does(tono, /Sutarno/)
  expect(await steps.does(budi, 'Daftar jawaban')).toContain('Sutarno, Staf Kapanewon Playen')
  expect(budi.screen({ in: group }).filter(({ text }) => /Dewi|Sakit/.test(text))).toEqual([])
})

it('is attended with the code of the room, and the list goes on paper', async () => {
  const { budi, sri, wati } = people
  await app.walkTo('2024-11-20T23:45:00Z')
  // The invitation, and the reminders of the day before and of the morning: none on the day of the invitation.
  expect(heard(sri, 'Ruang Rapat Tepo Sliro')).toHaveLength(3)
  app.clock.moveTo(new Date('2024-11-21T01:50:00Z'))
  await steps.does(budi, '>/hadir')
  const code = (await steps.does(budi, '🔢 Tampilkan kode')).match(/\d{3} \d{3}/)?.[0]
  expect(await steps.does(sri, `>/hadir ${code}`)).toContain('Tercatat hadir, 08.50 WIB')
  app.clock.moveTo(new Date('2024-11-21T05:00:00Z'))
  expect(await steps.does(budi, '>/hadir')).toContain('Diundang 4 · hadir 1')
  await steps.does(budi, 'Semua yang menjawab hadir: H', '📋 Satu per satu', /Tono/, /^W/)
  expect(await steps.does(budi, '>/hadir')).toContain('Diundang 4 · hadir 2 · diwakilkan 1 · tidak hadir 1')
  await steps.does(budi, '📄 PDF')
  expect(budi.last().media?.name).toMatch(/\.pdf$/)
  expect(heard(wati, 'hadir').length).toBeGreaterThan(0)
})

it('is minuted: three agreements, a task, needs and a note, sent once the chair has checked them', async () => {
  const { budi, sri, rina, tono } = people
  await steps.does(budi, '>/notulen', /Rapat Koordinasi/, '📋 Tempel atau tulis notulen')
  for (const part of [notes.slice(0, notes.indexOf('C. Forum')), notes.slice(notes.indexOf('C. Forum'))])
    await steps.does(budi, `>${part}`)
  await steps.does(budi, '✅ Selesai, pilah', '✅ Ya, pakai')
  const card = budi.last().text
  for (const said of [
    '1. Bansos dan pendampingan KUBE',
    '2. Ruang kerja pendamping PKH',
    '3. Forum sosial',
    '4. Inovasi',
  ])
    expect(card).toContain(said)
  expect(heard(rina, 'Notulen')).toEqual([])
  await steps.does(budi, '✅ Sudah diperiksa pimpinan rapat')
  expect(budi.last().text).toContain('4 kesepakatan mulai berjalan')
  await steps.does(budi, /Kirim/)
  for (const person of [sri, tono]) expect(person.last().media?.kind).toBe('document')
  expect(await steps.does(sri, '>/tugasku')).toContain('Persiapan Kapanewon Semin untuk program inovasi tahun depan')
})

it('has its letter written, signed and sent', async () => {
  const { rina } = people
  await steps.does(rina, '>/tugasku', /^1$/)
  expect(rina.last().text).toContain('Bersurat kepada Panewu Playen tentang fasilitas ruang kerja')
  await steps.does(rina, '⏳ Dalam proses')
  await steps.does(rina, '✉️ Buat surat', '✅ Simpan', '✍️ Surat ditandatangani', '>400.9/1234/2024')
  await steps.does(rina, 'Hari ini', '✅ Simpan')
  expect(await steps.does(rina, '📨 Surat terkirim')).toContain('Apakah tindak lanjut ini selesai?')
})

it('is followed up: owners are reminded before their day, and the head of the agency reads of it on Monday', async () => {
  const { head, tono, sri } = people
  await app.walkTo('2024-11-25T00:05:00Z')
  const [letter = ''] = heard(head, 'REKAP MINGGUAN').map(({ text }) => text)
  expect(letter).toContain('Rapat Koordinasi Tindak Lanjut Hasil Monev (21 November): hadir 2 dari 4, diwakilkan 1')
  expect(letter).toContain('Tindak lanjut: selesai 0 · proses 4 · lewat batas 0')
  expect(heard(tono, 'Menghidupkan forum sosial').length).toBeGreaterThan(1)
  await app.walkTo('2024-12-02T00:05:00Z')
  const late = heard(head, 'REKAP MINGGUAN').at(-1)?.text ?? ''
  expect(late).toContain(
    '⚠️ Menghidupkan forum sosial dengan seluruh organisasi sosial kapanewon: lewat batas 29 November',
  )
  expect(late).not.toContain('Tono')
  expect(late).toContain('lewat batas 1')
  expect(heard(sri, 'Menghidupkan forum sosial').some(({ text }) => text.includes('Tono'))).toBe(false)
})
