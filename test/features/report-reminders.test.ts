import { describe, expect, it } from 'vitest'
import { waitingForConfirmation } from '../../src/features/reports/queries/filed.ts'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { startApp } from '../support/app.ts'
import { semin } from '../support/kapanewon.ts'

const message = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm'
const week = { from: '2026-11-16', to: '2026-11-22' } as const

describe('a report that is not sent', () => {
  it('is spoken of once at 17.00, privately, and waits for confirmation until then', async () => {
    const app = await startApp()
    const { sri, tono, group, agencyId } = await semin(app)
    sri.says(message, { in: group })
    await app.settle()
    expect(await waitingForConfirmation(app.db, agencyId, week)).toEqual([{ workerId: sri.workerId, drafts: 1 }])
    await app.walkTo('2026-11-21T10:01:00Z')
    expect(sri.last().text).toBe('Laporan P2K2 Pundungsari hari ini sudah siap, tinggal dikirim.')
    expect(sri.buttons()).toEqual(['Kirim', 'Ubah', 'Bukan laporan'])
    expect(tono.screen().filter(({ text }) => text.includes('Laporan'))).toEqual([])
    const before = sri.screen().length
    await app.walkTo('2026-11-22T10:01:00Z')
    expect(sri.screen()).toHaveLength(before)

    sri.taps('Kirim')
    await app.settle()
    expect(sri.last().text).toContain('Laporan terkirim')
    expect(sri.last({ in: group }).text).toContain('Laporan terkirim')
    expect(await waitingForConfirmation(app.db, agencyId, week)).toEqual([])
  })

  it('is not spoken of when it was sent', async () => {
    const app = await startApp()
    const { sri, group } = await semin(app)
    sri.says(message, { in: group })
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    const before = sri.screen().length
    await app.walkTo('2026-11-21T10:01:00Z')
    expect(sri.screen()).toHaveLength(before)
  })
})

describe('a guided report that was left', () => {
  const left = async () => {
    const app = await startApp()
    const { sri } = await semin(app)
    for (const text of ['/lapor', 'P2K2', 'Pundungsari', 'Melati', 'hari ini']) {
      sri.says(text)
      await app.settle()
    }
    await app.walkTo('2026-11-23T02:01:00Z')
    return { app, sri }
  }

  it('is offered again two days later, at its question', async () => {
    const { app, sri } = await left()
    expect(sri.last().text).toBe('Laporan P2K2 Pundungsari belum selesai (pertanyaan 4 dari 8).')
    sri.taps('Lanjutkan')
    await app.settle()
    expect(sri.last().text).toBe('Modul dan sesi berapa?')
    sri.says('modul 2 sesi 5')
    await app.settle()
    expect(sri.last().text).toBe('Berapa KPM anggota kelompok?')
  })

  it('can be deleted then', async () => {
    const { app, sri } = await left()
    sri.taps('Hapus')
    await app.settle()
    expect(sri.last().text).toBe('Laporan itu sudah dihapus.')
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'dropped' }])
    expect(await app.db.select().from(reports)).toEqual([])
  })
})
