import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { reports } from '../../src/features/reports/table.ts'
import { startApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { stepsIn } from '../support/steps.ts'

test('what somebody filed before they moved still counts where it was, and what comes after where they are', async () => {
  const app = await startApp()
  const { agencyId, budi, sri } = await semin(app)
  const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
  const wati = await joined(app, { agencyId, name: 'Wati', role: { role: 'coordinator', scope: '34.03.01' } })
  const { does } = stepsIn(app)
  await does(sri, '>Lapor P2K2 klp Melati ds Pundungsari modul 2 sesi 5 hadir 26 dr 30 kpm', '✅ Kirim')
  expect(await does(budi, '>/rekap')).toMatch(/Laporan 1\D/)

  await does(rina, '>/petugas', '🔎 Cari nama', '>wahyuni', /^Sri Wahyuni/, '✏️ Ubah', 'Ubah wilayah', '>wonosari')
  await does(rina, 'Kapanewon Wonosari', 'Seluruh Kapanewon Wonosari', '✅ Simpan')
  expect(rina.last().text).toContain('Kapanewon Wonosari')
  expect(await does(budi, '>/rekap')).toMatch(/Laporan 1\D/)
  expect(await does(wati, '>/rekap')).not.toMatch(/Laporan 1\D/)

  await does(sri, '>Lapor kunjungan rumah di desa Kepek hari ini 2 KK lansia tinggal sendiri', '✅ Kirim')
  const filed = await app.db.select().from(reports).where(eq(reports.workerId, sri.workerId)).orderBy(reports.id)
  expect(filed.map(({ region }) => region.slice(0, 8))).toEqual(['34.03.12', '34.03.01'])
  expect(await does(wati, '>/rekap')).toMatch(/Laporan 1\D/)
  expect(await does(budi, '>/rekap')).toMatch(/Laporan 1\D/)
  expect(await does(sri, '>/laporanku')).toContain('LAP-2026-11-0002')
})
