import { describe, expect, it } from 'vitest'
import { reports } from '../../src/features/reports/table.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const said = (minutes: number) =>
  `Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm durasi ${minutes} menit`
const doubt = '❔ Lama pertemuan 200 menit, biasanya 60 sampai 180 menit. Apakah sudah benar?'

const fresh = kapanewonSemin()

describe('what looks odd', () => {
  it('is asked about once on the card, where one tap settles it', async () => {
    const { app, sri, group } = await fresh()
    sri.says(said(200), { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain(doubt)
    expect(sri.buttons({ in: group })).toEqual([
      ...['✅ Ya, benar, kirim', '✏️ Ubah', '✏️ Ubah Lama pertemuan', '🗑 Bukan laporan'],
    ])
    sri.taps({ label: '✅ Ya, benar, kirim', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('Laporan terkirim')
    expect(await app.db.select().from(reports)).toMatchObject([{ values: { duration_min: 200 } }])
  })

  it('is mended at its own question, from the group and in private', async () => {
    const { app, sri, group } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    sri.says(said(200), { in: group })
    await app.settle()
    sri.taps({ label: '✏️ Ubah Lama pertemuan', in: group })
    await app.settle()
    expect(sri.last().text).toBe('Berapa menit lamanya?')
    await says('230')
    expect(sri.last().text).toContain('❔ Lama pertemuan 230 menit')
    expect(await taps('✏️ Ubah Lama pertemuan')).toBe('Berapa menit lamanya?')
    expect(await says('120')).not.toContain('❔')
    expect(sri.buttons()).toContain('✅ Kirim')
    expect(sri.last({ in: group }).text).not.toContain('❔')
  })

  it('does not stand in the way of a plain yes', async () => {
    const { app, sri } = await fresh()
    const { says } = dialogOf(app, sri)
    expect(await says('Lapor kunjungan rumah 30 KK ds Semin kemarin tujuan motivasi')).toContain(
      '❔ 30 rumah dalam satu laporan, biasanya paling banyak 20. Apakah sudah benar?',
    )
    await says('ya')
    expect(await app.db.select().from(reports)).toHaveLength(1)
  })

  it('in a correction is asked about there, or said after a reply', async () => {
    const { app, sri, group } = await fresh()
    const { taps } = dialogOf(app, sri)
    const message = sri.says(said(120), { in: group })
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    const receipt = sri.last({ in: group })
    sri.edits(message, said(200), { in: group })
    await app.settle()
    expect(sri.last().text).toContain(doubt)
    expect(await taps('✅ Ya, benar, perbaiki')).toContain('120 menit → 200 menit')
    sri.says('Ralat: hadir 0', { in: group, replyTo: receipt })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('❔ Jumlah hadir 0 KPM. Apakah sudah benar?')
    expect(sri.last({ in: group }).text).not.toContain('200 menit')
  })
})
