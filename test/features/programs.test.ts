import { beforeAll, expect, it } from 'vitest'
import { candidates, candidateTasks, programs } from '../../src/features/programs/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let budi: Person
let rina: Person
let sri: Person

beforeAll(async () => {
  app = await startApp()
  ;({ agencyId, budi, sri } = await semin(app))
  rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
})

const steps = async (person: Person, ...said: string[]) => {
  const dialog = dialogOf(app, person)
  let answer = ''
  for (const text of said) answer = text.startsWith('!') ? await dialog.taps(text.slice(1)) : await dialog.says(text)
  return answer
}

it('is put on the list by the agency, once, and with a day that is still to come', async () => {
  await steps(rina, '/program', '!➕ Program', 'KIPP 2027', 'Kementerian <b>PANRB</b>')
  expect(await steps(rina, '1 Mei 2026')).toContain('Jumat, 1 Mei 2026 sudah lewat')
  expect(await steps(rina, 'Senin 31 Maret 2027')).toContain('Rabu, 31 Maret 2027 bukan hari Senin')
  await steps(rina, '31 Maret 2027', '!KIPP')
  rina.taps('✅ Simpan')
  rina.taps('✅ Simpan')
  await app.settle()
  const card = rina.screen().findLast(({ text }) => text.startsWith('🏆 KIPP'))?.text ?? ''
  expect(card.split('\n')).toEqual([
    '🏆 KIPP 2027',
    'Penyelenggara: Kementerian <b>PANRB</b>',
    'Batas pengajuan: Rabu, 31 Maret 2027 (130 hari lagi)',
    'Formulir: KIPP (8 bagian)',
    '',
    'Belum ada calon.',
  ])
  expect(await app.db.$count(programs)).toBe(1)
})

it('has Semin put forward by its coordinator, and whoever is to prepare it is told', async () => {
  const asked = await steps(budi, '/program', '!1', '!➕ Calon', 'Bank Sampah Sido Rukun')
  expect(asked).toContain('Siapa yang menyiapkan')
  await steps(budi, 'Sri Wahyuni')
  const card = await steps(budi, '!✅ Sri Wahyuni, S.Sos.')
  expect(card).toContain('Penanggung jawab: Sri Wahyuni')
  expect(card).toContain('Persiapan: 0 dari 8 bagian')
  expect(sri.last().text).toContain('Kapanewon Semin mengajukan Bank Sampah Sido Rukun untuk KIPP 2027')
})

it('is filled part by part by its owner, and says what it lacks', async () => {
  const before = await steps(sri, '/program', '!1', '!1')
  expect(before).toContain('▫️ Ringkasan – belum diisi')
  expect(await steps(sri, '!✍️ Isi formulir', '!Ringkasan')).toContain('Paling banyak 200 kata')
  expect(await steps(sri, 'kata '.repeat(201), '!✅ Simpan')).toContain('▫️ Ringkasan – 201 kata, paling banyak 200')
  await steps(sri, '!✍️ Isi formulir', '!Ringkasan', 'Ibu-ibu menabung dari sampah <3')
  expect(await steps(sri, '!✅ Simpan')).toContain('✅ Ringkasan')
})

it('has tasks with a day, which are reminded of and done', async () => {
  await steps(sri, '!➕ Tugas', 'Foto sebelum dan sesudah', 'Senin 23/11')
  expect(await steps(sri, '!✅ Simpan')).toContain('☐ Foto sebelum dan sesudah – Senin, 23 November 2026')
  await app.walkTo('2026-11-22T02:00:00Z')
  expect(sri.screen().some(({ text }) => text.includes('1 dari 8 bagian, 0 dari 1 tugas'))).toBe(true)
  await steps(sri, '/program', '!1', '!1', '!☑️ Tugas selesai')
  expect(await steps(sri, '!Foto sebelum dan sesudah')).toContain('☑ Foto sebelum dan sesudah')
  expect(await app.db.$count(candidateTasks)).toBe(1)
})

it('is handed over as a document, and goes out once', async () => {
  for (const [button, ending] of [
    ['📄 Word', 'docx'],
    ['📄 PDF', 'pdf'],
  ] as const) {
    sri.taps(button)
    await app.settle()
    expect(sri.last().media?.name).toBe(`KIPP-2027-Bank-Sampah-Sido-Rukun.${ending}`)
  }
  expect(await steps(sri, '/program', '!1', '!1', '!📤 Sudah diajukan')).toContain('✅ Sudah diajukan')
  expect(await app.db.select({ state: candidates.state }).from(candidates)).toEqual([{ state: 'submitted' }])
})

it('is nothing for others', async () => {
  const tono = await joined(app, { agencyId, name: 'Tono', at: '34.03.03' })
  expect(await steps(tono, '/program')).toContain('disiapkan oleh koordinator')
})
