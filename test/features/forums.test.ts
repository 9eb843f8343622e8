import { beforeAll, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { boundGroup, joined, semin } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let agencyId: number
let budi: Person
let sri: Person

beforeAll(async () => {
  app = await startApp()
  ;({ agencyId, budi, sri } = await semin(app))
})

const card = (lines: string[]) => [...lines, '', expect.stringMatching(/^Aktif: bertemu/)]

it('is known by what anybody reports of it, and by its organisations', async () => {
  const group = await boundGroup(app, agencyId, '34.03.12', [sri])
  const lead = dialogOf(app, budi)
  expect((await lead.says('/forum')).split('\n')).toEqual(
    card([
      '🤝 Forum sosial Kapanewon Semin',
      'Keadaan: vakum, pertemuan belum tercatat',
      'Ketua: belum dicatat',
      'Organisasi anggota: belum dicatat',
    ]),
  )
  sri.says('Ijin lapor, rapat forum sosial Semin kemarin, hadir 9 organisasi, sepakat bertemu tiap bulan', {
    in: group,
  })
  await app.settle()
  sri.taps({ label: '✅ Kirim', in: group })
  await app.settle()
  await lead.taps('➕ Organisasi')
  expect(await lead.says('Karang Taruna <b>Bina</b>\nPSM Semin')).toContain('• Karang Taruna <b>Bina</b>')
  await lead.taps('✅ Simpan')
  await lead.taps('✏️ Ketua')
  await lead.says('Suharto, S.Sos.')
  expect((await lead.taps('✅ Simpan')).split('\n')).toEqual(
    card([
      '🤝 Forum sosial Kapanewon Semin',
      'Keadaan: aktif, terakhir bertemu Jumat, 20 November 2026',
      'Pertemuan tahun ini: 1',
      'Ketua: Suharto, S.Sos.',
      'Organisasi anggota (2): Karang Taruna <b>Bina</b> · PSM Semin',
    ]),
  )
  await lead.taps('➖ Organisasi')
  expect(await lead.taps('PSM Semin')).toContain('Organisasi anggota (1): Karang Taruna <b>Bina</b>')
})

it('is read by who works there, changed by who leads there, and open to nobody else', async () => {
  const own = dialogOf(app, sri)
  expect(await own.says('/forum')).toContain('Forum sosial Kapanewon Semin')
  expect(JSON.stringify(sri.last())).not.toContain('➕')
  const stranger = app.telegram.person({ name: 'Asing' })
  stranger.says('/forum')
  await app.settle()
  expect(stranger.last().text).not.toContain('Kapanewon')
})

it('of a whole regency is listed, those that fell silent first, and stands in the digest', async () => {
  const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
  const agency = dialogOf(app, rina)
  const list = (await agency.says('/forum')).split('\n')
  expect(list.slice(0, 2)).toEqual(['🤝 Forum sosial · Kabupaten Gunungkidul', 'Aktif 1 · kurang aktif 0 · vakum 17'])
  await agency.taps('▶️')
  expect(await agency.taps('▶️')).toContain('2. Kapanewon Semin – aktif, terakhir bertemu Jumat, 20 November 2026')
  expect(await agency.says('/rekap')).toContain('Forum sosial: aktif 1 · kurang aktif 0 · vakum 17')
})

it('tells the nearest coordinator once when it has fallen silent', async () => {
  const notices = () => budi.screen().filter(({ text }) => text.includes('kurang aktif, terakhir bertemu')).length
  app.clock.moveTo(new Date('2027-02-21T01:31:00Z'))
  for (let twice = 0; twice < 2; twice += 1) await app.app.runDueJobs()
  await app.settle()
  expect(notices()).toBe(1)
  app.clock.moveTo(new Date('2027-02-22T01:31:00Z'))
  await app.app.runDueJobs()
  await app.settle()
  expect(notices()).toBe(1)
})
