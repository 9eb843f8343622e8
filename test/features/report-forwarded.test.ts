import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import type { TestApp } from '../support/app.ts'
import { foundAgency, joined, kutaiKartanegara } from '../support/kapanewon.ts'
import { kapanewonSemin } from '../support/reporting.ts'

const complete = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm'

const fresh = kapanewonSemin()

/** Hands over what was sent as if it had been forwarded from there. */
async function forwarded(app: TestApp, forward_origin: object) {
  const updates = app.telegram.takeUpdates()
  const date = Math.floor(app.clock.now().getTime() / 1000)
  const origin = { date, ...forward_origin }
  await app.app.receive(
    updates.map(
      one => ('message' in one ? { ...one, message: { ...one.message, forward_origin: origin } } : one) as never,
    ),
  )
  await app.settle()
}

const from = ({ id, name }: { id: number; name: string }) => ({
  type: 'user',
  sender_user: { id, is_bot: false, first_name: name },
})
const hidden = { type: 'hidden_user', sender_user_name: 'Bu <Ani>' }

describe('a forwarded report', () => {
  it('of oneself is an ordinary report, of the day it was written', async () => {
    const { app, sri } = await fresh()
    sri.says(complete)
    await forwarded(app, { ...from(sri), date: Date.parse('2026-11-20T09:00:00Z') / 1000 })
    expect(sri.last().text).toContain('Jumat, 20 November 2026')
    expect(sri.buttons()).toContain('✅ Kirim')
  })

  it('of a colleague is asked about, and handed to them', async () => {
    const { app, sri, tono } = await fresh()
    sri.says(complete)
    await forwarded(app, from(tono))
    expect(sri.last().text).toContain('📝 P2K2 · Kelompok Melati')
    expect(sri.last().text).toContain('Pesan ini diteruskan dari Tono. Laporan siapa ini?')
    expect(sri.buttons()).toEqual(['Laporan saya', 'Laporan Tono', '🗑 Bukan laporan'])
    sri.says('ya')
    sri.says('ya', { replyTo: sri.last() })
    await app.settle()
    expect(await app.db.select().from(reports)).toEqual([])
    sri.taps('Laporan Tono')
    await app.settle()
    expect(sri.screen().map(({ text }) => text)).toContain(
      '➡️ Laporan ini diteruskan kepada Tono untuk diperiksa dan dikirim.',
    )
    expect(tono.screen().at(-2)?.text).toBe(
      '➡️ Sri Wahyuni, S.Sos. meneruskan laporan Bapak/Ibu. Mohon diperiksa, lalu dikirim.',
    )
    tono.taps('✅ Kirim')
    await app.settle()
    expect(await app.db.select().from(reports)).toMatchObject([{ workerId: tono.workerId, pillar: 'tksk' }])
  })

  it('may be claimed, and then it is one’s own', async () => {
    const { app, sri } = await fresh()
    sri.says(complete)
    await forwarded(app, hidden)
    expect(sri.last().text).toContain('Pesan ini diteruskan dari Bu <Ani>.')
    expect(sri.buttons()).toEqual(['Laporan saya', 'Laporan petugas lain', '🗑 Bukan laporan'])
    sri.taps('Laporan saya')
    await app.settle()
    sri.taps('✅ Kirim')
    await app.settle()
    expect(await app.db.select().from(reports)).toMatchObject([{ workerId: sri.workerId }])
  })

  it('of somebody unknown, or of another agency, is sent by nobody in their name', async () => {
    const { app, sri } = await fresh()
    const ayu = await joined(app, { agencyId: await foundAgency(app, kutaiKartanegara), name: 'Ayu', at: '64.02.01' })
    for (const origin of [hidden, from(ayu)]) {
      sri.says(complete)
      await forwarded(app, origin)
      sri.taps('Laporan petugas lain')
      await app.settle()
      expect(sri.last().text).toContain('Setiap laporan dikirim oleh petugasnya sendiri')
    }
    expect(ayu.screen().filter(({ from }) => from.isBot)).toEqual([])
    const states = (await app.db.select().from(reportDrafts)).map(({ state }) => state)
    expect(states).toEqual(['dropped', 'dropped'])
  })

  it('in a group is asked about there, and answered by whoever forwarded it, once', async () => {
    const { app, sri, tono, group } = await fresh()
    sri.says(complete, { in: group })
    await forwarded(app, from(tono))
    const card = sri.last({ in: group })
    expect(card.text).toContain('Laporan siapa ini?')
    tono.taps({ label: 'Laporan Tono', in: group })
    await app.settle()
    expect(tono.notices().at(-1)?.text).toBe('Pertanyaan ini hanya untuk yang meneruskan pesannya.')
    const [draft] = await app.db.select().from(reportDrafts)
    for (const act of ['file', 'again', 'update'])
      sri.presses(`rc:${draft?.id}:${act}:card`, { in: group, message: card })
    await app.settle()
    expect(await app.db.select().from(reports)).toEqual([])
    sri.taps({ label: 'Laporan saya', in: group })
    await app.settle()
    sri.presses(`rw:${draft?.id}:theirs`, { in: group, message: card })
    await app.settle()
    expect(sri.notices().at(-1)?.text).toBe('Tombol ini sudah tidak berlaku.')
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'open', workerId: sri.workerId }])
    expect(sri.buttons({ in: group })).toContain('✅ Kirim')
  })

  it('with an identity number leaves the group, and no report is made of it', async () => {
    const { app, sri, tono, group } = await fresh()
    sri.says(`${complete} kendala NIK 3403015203900001`, { in: group })
    await forwarded(app, from(tono))
    expect(sri.last({ in: group }).text).toBe('Satu pesan dihapus karena memuat nomor mirip NIK/KK.')
    expect(sri.last().text).toContain('Isi pesan tanpa nomor')
    expect(await app.db.select().from(reportDrafts)).toEqual([])
  })

  it('by somebody who has not joined is left in peace', async () => {
    const { app, tono, group } = await fresh()
    const ujang = app.telegram.person({ name: 'Ujang' })
    app.telegram.join(group, ujang)
    app.telegram.takeUpdates()
    ujang.says(complete, { in: group })
    await forwarded(app, from(tono))
    expect(ujang.last({ in: group }).text).toBe(complete)
    expect(await app.db.select().from(reportDrafts)).toEqual([])
  })
})
