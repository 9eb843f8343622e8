import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { kapanewonSemin } from '../support/reporting.ts'

const fresh = kapanewonSemin()

const message = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan'

describe('a report in one message in a group', () => {
  it('becomes a card, and with one tap a receipt', async () => {
    const { app, sri, group, agencyId } = await fresh()
    sri.sendsPhoto({ caption: message, in: group })
    await app.settle()

    expect(sri.last({ in: group }).text).toBe(
      [
        '📝 P2K2 · Kelompok Melati',
        '📍 Kalurahan Pundungsari · 📅 Sabtu, 21 November 2026',
        '📚 Modul 2 sesi 5 – Mengelola Keuangan Keluarga',
        '👥 26 dari 30 KPM hadir (86,7%) · 📷 1 foto',
        '⚠️ Kendala: hujan',
      ].join('\n'),
    )
    expect(sri.buttons({ in: group })).toEqual(['✅ Kirim', '✏️ Ubah', '🗑 Bukan laporan'])

    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe(
      '✅ Laporan terkirim: P2K2 Melati, Pundungsari, 21 November – 26 dari 30 KPM (86,7%), 1 foto. No. LAP-2026-11-0001. Terima kasih, Bu Sri. 🙏',
    )
    const [report, ...others] = await app.db.select().from(reports)
    expect(others).toEqual([])
    expect(report).toMatchObject({
      agencyId,
      workerId: sri.workerId,
      number: 'LAP-2026-11-0001',
      pillar: 'pkh',
      kind: 'p2k2_session',
      region: '34.03.12.2009',
      activityDate: '2026-11-21',
    })
    expect(report?.values).toMatchObject({
      group: 'Melati',
      session: 'M2S05',
      group_size: 30,
      present: 26,
      obstacle: 'hujan',
    })
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'filed' }])
  })
})
