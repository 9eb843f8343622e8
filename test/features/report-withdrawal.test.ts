import { describe, expect, it } from 'vitest'
import { reports, reportVersions } from '../../src/features/reports/table.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const complete = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm'
const number = 'LAP-2026-11-0001'

const fresh = kapanewonSemin()

/** A report filed in private, opened in /laporanku. */
const opened = async () => {
  const place = await fresh()
  const { says, taps } = dialogOf(place.app, place.sri)
  await says(complete)
  await taps('✅ Kirim')
  await says('/laporanku')
  await taps(number)
  const report = async () => (await place.app.db.select().from(reports))[0]
  const versions = () => place.app.db.select().from(reportVersions)
  return { ...place, says, taps, report, versions }
}

describe('withdrawing a report', () => {
  it('asks why with short buttons, and the record says who, when and why', async () => {
    const { sri, says, taps, report, versions } = await opened()
    expect(await taps('🗑 Tarik laporan')).toBe(
      'Apa alasan laporan No. LAP-2026-11-0001 ditarik? Laporan tetap tercatat, tetapi tidak dihitung lagi. Silakan pilih, atau ketik alasannya.',
    )
    expect(sri.buttons()).toEqual([
      ...['Terkirim dua kali', 'Isinya keliru', 'Kegiatannya tidak jadi', 'Lewati', 'Tidak jadi'],
    ])
    expect(await taps('Terkirim dua kali')).toBe(
      '🗑 Laporan No. LAP-2026-11-0001 ditarik. Laporan itu tetap tercatat dan tidak dihitung lagi.',
    )
    expect(await report()).toMatchObject({ state: 'withdrawn', decisionReason: 'sent_twice' })
    expect(await versions()).toMatchObject([{ note: 'withdrawn', reason: 'sent_twice', changedBy: sri.workerId }])
    expect(await says('/laporanku')).toContain(`${number} · P2K2 Pundungsari · 21 Nov 2026 · 🗑 ditarik`)
    expect(await taps(number)).toContain('🗑 Ditarik, tidak dihitung. Alasan: Terkirim dua kali')
    expect(await taps('🕘 Riwayat')).toContain(
      'Sabtu, 21 November 2026 pukul 08.00 WIB · ditarik oleh Sri Wahyuni, S.Sos.\nAlasan: Terkirim dua kali',
    )
  })

  it('shows a typed reason again before it counts', async () => {
    const { says, taps, report } = await opened()
    await taps('🗑 Tarik laporan')
    expect(await says('ya')).toBe('Mohon alasannya antara 3 dan 300 huruf.')
    expect(await says('Pesertanya <bukan> KPM')).toBe(
      'Tarik laporan No. LAP-2026-11-0001 dengan alasan: Pesertanya <bukan> KPM?',
    )
    expect(await report()).toMatchObject({ state: 'filed' })
    await says('entahlah')
    expect(await report()).toMatchObject({ state: 'filed' })
    await taps('Ya, tarik')
    expect(await report()).toMatchObject({ state: 'withdrawn', decisionReason: 'Pesertanya <bukan> KPM' })
  })

  it('needs no reason, and may be left', async () => {
    const { app, sri, says, taps, report, versions } = await opened()
    await taps('🗑 Tarik laporan')
    expect(await taps('Tidak jadi')).toBe('Baik, laporan itu tidak ditarik.')
    await says('/laporanku')
    await taps(number)
    await taps('🗑 Tarik laporan')
    expect(await says('/batal')).toBe('Baik, laporan itu tidak ditarik.')
    expect(await report()).toMatchObject({ state: 'filed', version: 1 })
    await says('/laporanku')
    await taps(number)
    await taps('🗑 Tarik laporan')
    const question = sri.last()
    await taps('Lewati')
    expect(await versions()).toMatchObject([{ note: 'withdrawn', reason: null }])
    const pressed = app.telegram.engine.world.chats[sri.id]?.posts[question.id]?.message
    expect(pressed?.reply_markup).toBeUndefined()
  })

  it('is not done to a report that has changed meanwhile, which is shown as it stands', async () => {
    const { app, sri, report } = await opened()
    const receipt = sri.screen().find(({ text }) => text.includes('Laporan terkirim'))
    if (!receipt) throw new Error('no receipt')
    const stale = sri.last()
    sri.says('Ralat: hadir 28', { replyTo: receipt })
    await app.settle()
    sri.taps({ label: '🗑 Tarik laporan', message: stale })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toBe(
      'Laporan No. LAP-2026-11-0001 sudah berubah sementara itu. Isinya sekarang ditampilkan.',
    )
    expect(sri.screen().find(({ id }) => id === stale.id)?.text).toContain('👥 28 dari 30 KPM hadir')
    expect(await report()).toMatchObject({ state: 'filed', version: 2 })
  })
})
