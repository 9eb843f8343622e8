import { describe, expect, it } from 'vitest'
import { reports } from '../../src/features/reports/table.ts'
import { joined } from '../support/kapanewon.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const fresh = kapanewonSemin()
const indramayu =
  'kursi roda 1 unit, kursi roda standar 21 unit, mesin jahit 2 unit, peralatan tidur 3 buah, sembako 26 paket'

describe('goods handed out', () => {
  it('that came or went by a correction are named', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    await says('Ijin lapor penyaluran bantuan ds Pundungsari hari ini: sembako 26 paket, kursi roda 1 unit')
    await taps('✅ Kirim')
    await says('/laporanku')
    for (const label of ['LAP-2026-11-0001', '✏️ Perbaiki', 'Barang', '🗑 kursi roda 1 unit']) await taps(label)
    await says('selimut 12 lembar')
    expect(sri.last().text.split('\n').slice(1)).toEqual(['• kursi roda: 1 unit → –', '• selimut: – → 12 lembar'])
  })

  it('are asked for in one answer, which names the line that cannot be read and can be mended', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    await says('/lapor')
    await taps('Bantuan barang')
    await taps('Semin')
    expect(await taps(/^Hari ini/)).toContain('Barang apa saja')
    expect(await says('sembako 26 paket, kursi roda 3')).toContain('Satuan pada "kursi roda 3" belum disebut')
    expect(await says('sembako 26 paket, kursi roda 3 unit')).toContain('sumber bantuannya')
    expect(await taps('⬅️ Kembali')).toContain('Yang tercatat: sembako 26 paket, kursi roda 3 unit')
    expect(await taps('🗑 sembako 26 paket')).toContain('Yang tercatat: kursi roda 3 unit')
    expect(await says('sembako 27 paket')).toContain('sumber bantuannya')
    await taps('Kemensos')
    await taps('Lewati')
    expect(await taps('Lewati')).toContain('📦 kursi roda 3 unit, sembako 27 paket')
  })
})

describe('a verification', () => {
  it('stands on its card with its progress, and asks on while somebody is not accounted for', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    expect(await says('Verval permakanan lansia ds Semin target 15, sdh 12, layak 10')).toContain(
      'Rinciannya baru 10 dari 12 yang sudah dikunjungi.',
    )
    await taps('Lewati')
    await taps('Lewati')
    expect(await taps('Semua sisanya (2)')).toContain('📊 12 dari 15 orang (80%) sudah dikunjungi\nLayak: 10')
    expect(await taps('✅ Kirim')).toContain('Verval permakanan lansia, Semin, 21 November – 12 dari 15 orang (80%)')
  })
})

describe('a complaint', () => {
  it('is never repeated in a group: kind and place there, the rest in private', async () => {
    const { app, sri, tono, group } = await fresh()
    sri.says('Ijin lapor aduan warga ds Rejosari: KKS hilang, belum diganti sejak Agustus', { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe(
      '📝 Aduan · 📍 Kalurahan Rejosari\n🔒 Isinya hanya dibuka lewat percakapan pribadi.',
    )
    expect(sri.buttons({ in: group })).not.toContain('✅ Kirim')
    sri.taps({ label: '🔒 Lihat dan kirim', in: group })
    await app.settle()
    expect(sri.last().text).toContain('💬 KKS hilang, belum diganti sejak Agustus')
    sri.taps('✅ Kirim')
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('Laporan terkirim: Aduan, Rejosari, 21 November')
    const told = tono.screen({ in: group }).filter(({ from }) => from.isBot)
    expect(told.filter(({ text }) => text.includes('KKS'))).toEqual([])
    expect(await app.db.select().from(reports)).toMatchObject([
      { kind: 'complaint', values: { topic: 'card_problem' } },
    ])
  })
})

/** The last one, for its clock walks on to Monday. */
describe('goods of a whole week', () => {
  it('are filed in one message, corrected by editing it, and stand in the digest by thing and unit', async () => {
    const { app, sri, agencyId, group } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    const rina = await joined(app, { agencyId, name: 'Rina', role: { role: 'reader', scope: '34.03' } })
    const line = `Ijin lapor penyaluran bantuan ds Pundungsari: ${indramayu}`
    const message = sri.says(line, { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain(`📦 ${indramayu}`)
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    const receipt = sri.last({ in: group })
    expect(receipt.text).toContain(`Laporan terkirim: Bantuan barang, Pundungsari, 21 November – ${indramayu}.`)
    await app.walkTo('2026-11-21T10:30:00Z')
    sri.edits(message, line.replace('26 paket', '27 paket'), { in: group })
    await app.settle()
    expect(sri.last().text).toBe(
      'Pesan laporan No. LAP-2026-11-0001 diubah. Perbaiki laporannya juga?\n• sembako: 26 → 27 paket',
    )
    await taps('✅ Perbaiki')
    expect(sri.screen({ in: group }).find(({ id }) => id === receipt.id)?.text).toContain(
      'Laporan terkirim (diperbaiki): Bantuan barang, Pundungsari, 21 November – kursi roda 1 unit',
    )
    await says('/laporanku')
    expect(await taps('LAP-2026-11-0001')).toContain('peralatan tidur 3 buah, sembako 27 paket')
    expect(await taps('🕘 Riwayat')).toContain(
      'Sabtu, 21 November 2026 pukul 17.30 WIB · diperbaiki oleh Sri Wahyuni, S.Sos.\n• sembako: 26 → 27 paket',
    )
    await app.walkTo('2026-11-23T00:00:00Z')
    expect(rina.last().text).toContain(
      'Bantuan barang: kursi roda 1 unit · kursi roda standar 21 unit · mesin jahit 2 unit · peralatan tidur 3 buah · sembako 27 paket',
    )
  })
})
