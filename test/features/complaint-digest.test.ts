import { eq, lte } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { reports } from '../../src/features/reports/table.ts'
import { startApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'

it('complaints stand in the digest until they are closed, and late ones before all else', async () => {
  const app = await startApp({ at: '2026-11-22T11:00:00Z' })
  const { agencyId, budi, sri } = await semin(app)
  const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'reader', scope: '34.03' } })
  const wati = await joined(app, { agencyId, name: 'Wati', role: { role: 'coordinator', scope: '34.03.13' } })
  const file = async (said: string) => {
    sri.says(`/aduan ${said}`)
    await app.settle()
    sri.taps('✅ Kirim')
    await app.settle()
  }
  const digest = () => rina.screen().findLast(({ text }) => text.startsWith('📊'))?.text ?? ''
  const list = (of: typeof budi) => of.screen().findLast(({ text }) => text.includes('pekan lalu'))?.text ?? ''
  await file('KKS hilang ds Rejosari hari ini, belum diganti sejak Agustus')
  await file('saldo nol ds Semin hari ini sejak dua tahap')
  await file('salah sasaran ds Semin hari ini, status selesai')
  await app.db.update(reports).set({ activityDate: '2026-11-05' }).where(lte(reports.number, 'LAP-2026-11-0002'))

  await app.walkTo('2026-11-23T00:00:00Z')
  expect(digest().split('\n').slice(2, 7)).toEqual([
    'Yth. Bapak/Ibu Kepala Dinas,',
    'Perlu perhatian:',
    '⚠️ 2 aduan belum dijawab lebih dari 14 hari',
    '',
    expect.stringMatching(/^Laporan 1/),
  ])
  expect(digest()).toContain('\nAduan: masuk 1 · selesai 1 · terbuka 2\n')
  expect(list(budi)).toContain('⚠️ Aduan belum dijawab lebih dari 14 hari: 2. Daftarnya: /aduan')
  expect(list(wati)).toContain('pekan lalu')
  expect(list(wati)).not.toContain('Aduan')

  for (const act of [
    () => budi.says('/aduan'),
    () => budi.taps('1'),
    () => budi.taps('✅ Selesai'),
    () => budi.says('KKS baru sudah diterima'),
    () => budi.taps('✅ Simpan'),
    () => rina.says('/rekap'),
  ]) {
    act()
    await app.settle()
  }
  expect(digest().split('\n').slice(1)).toEqual([
    'Kabupaten Gunungkidul · 23–29 November 2026',
    'Perlu perhatian:',
    '⚠️ 1 aduan belum dijawab lebih dari 14 hari',
    '',
    expect.stringMatching(/^Laporan 0/),
    'Aduan: masuk 0 · selesai 1 · terbuka 1',
  ])
  rina.taps('Pekan lalu')
  await app.settle()
  expect(digest()).toContain('Aduan: masuk 1 · selesai 1 · terbuka 2')
  rina.taps('Rincian')
  await app.settle()
  expect(digest()).toContain('Aduan: masuk 1 · selesai 1 · terbuka 2')
  const late = eq(reports.number, 'LAP-2026-11-0002')
  await app.db.update(reports).set({ state: 'withdrawn' }).where(late)
  rina.says('/rekap')
  await app.settle()
  expect(digest()).not.toContain('Perlu perhatian')
  expect(digest()).toContain('Aduan: masuk 0 · selesai 1 · terbuka 0')
}, 60_000)
