import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { waitingForConfirmation } from '../../src/features/reports/queries/filed.ts'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { startApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'

const message = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm'
const week = { from: '2026-11-16', to: '2026-11-22' } as const

/** One week-end in Semin: reports that were sent, not sent, and left half-way. Each test walks its clock on. */
async function weekend() {
  const app = await startApp()
  const place = await semin(app)
  const { sri, tono, group, agencyId } = place
  const colleague = (name: string) => joined(app, { agencyId, name, at: '34.03.12' })
  const [wati, ani] = [await colleague('Wati'), await colleague('Ani')]
  for (const person of [sri, tono]) person.says(message, { in: group })
  await app.settle()
  tono.taps({ label: '✅ Kirim', in: group })
  await app.settle()
  for (const person of [wati, ani]) {
    for (const text of ['/lapor', 'P2K2', 'Pundungsari', 'Melati', 'hari ini']) {
      person.says(text)
      await app.settle()
    }
  }
  return { app, ...place, wati, ani }
}

let place: Awaited<ReturnType<typeof weekend>>
beforeAll(async () => {
  place = await weekend()
})

describe('a report that is not sent', () => {
  it('is spoken of once at 17.00, privately, and waits for confirmation until then', async () => {
    const { app, sri, tono, group, agencyId } = place
    const waiting = async () => (await waitingForConfirmation(app.db, agencyId, week)).map(({ workerId }) => workerId)
    expect(await waiting()).toContain(sri.workerId)
    const quiet = tono.screen().length
    await app.walkTo('2026-11-21T10:01:00Z')
    expect(sri.last().text).toBe('Laporan P2K2 Pundungsari hari ini sudah siap, tinggal dikirim.')
    expect(sri.buttons()).toEqual(['Kirim', 'Ubah', 'Bukan laporan'])
    expect(tono.screen()).toHaveLength(quiet)
    const before = sri.screen().length
    await app.walkTo('2026-11-22T10:01:00Z')
    expect(sri.screen()).toHaveLength(before)
    sri.taps('Kirim')
    await app.settle()
    expect(sri.last().text).toContain('Laporan terkirim')
    expect(sri.screen({ in: group }).filter(({ text }) => text.includes('Laporan terkirim'))).toHaveLength(2)
    expect(await waiting()).not.toContain(sri.workerId)
  })
})

describe('a guided report that was left', () => {
  it('is offered again two days later, at its question', async () => {
    const { app, wati } = place
    await app.walkTo('2026-11-23T02:01:00Z')
    expect(wati.last().text).toBe('Laporan P2K2 Pundungsari belum selesai (pertanyaan 4 dari 8).')
    wati.taps('Lanjutkan')
    await app.settle()
    expect(wati.last().text).toBe('Modul dan sesi berapa?')
    wati.says('modul 2 sesi 5')
    await app.settle()
    expect(wati.last().text).toBe('Berapa KPM anggota kelompok?')
  })

  it('can be deleted then', async () => {
    const { app, ani } = place
    await app.walkTo('2026-11-23T02:01:00Z')
    ani.taps('Hapus')
    await app.settle()
    expect(ani.last().text).toBe('Laporan itu sudah dihapus.')
    const own = await app.db.select().from(reportDrafts).where(eq(reportDrafts.telegramId, ani.id))
    expect(own).toMatchObject([{ state: 'dropped' }])
    expect(await app.db.select().from(reports).where(eq(reports.workerId, ani.workerId))).toEqual([])
  })
})
