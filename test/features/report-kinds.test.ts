import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/features/digests/rules.ts'
import { digestText } from '../../src/features/digests/views.ts'
import { kinds } from '../../src/features/reports/kinds/registry.ts'
import { reports } from '../../src/features/reports/table.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const fresh = kapanewonSemin()
const indramayu =
  'kursi roda 1 unit, kursi roda standar 21 unit, mesin jahit 2 unit, peralatan tidur 3 buah, sembako 26 paket'

describe('goods handed out', () => {
  it('are filed in one message, one amount corrected, and stand in the digest by thing and unit', async () => {
    const { app, sri, agencyId } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    expect(await says(`Ijin lapor penyaluran bantuan ds Pundungsari: ${indramayu}`)).toContain(`📦 ${indramayu}`)
    const card = sri.last()
    sri.says('Ralat: sembako 27 paket', { replyTo: card })
    await app.settle()
    expect(sri.screen().find(({ id }) => id === card.id)?.text).toContain('peralatan tidur 3 buah, sembako 27 paket')
    expect(await taps('✅ Kirim')).toContain('sembako 27 paket')
    const rows = await app.db.select().from(reports)
    const summary = summarize({ kinds, scope: '34.03', rows, before: 0, expected: [] })
    const agency = { id: agencyId, greeting: 'neutral' } as Parameters<typeof digestText>[1]['agency']
    const span = { from: '2026-11-16', to: '2026-11-22' } as const
    const about = { agency, scope: '34.03', span, today: span.to, title: 'Gunungkidul', addressed: false, late: false }
    const text = digestText(app.deps.translate('id'), { ...about, compared: 'week', summary }, 'id')
    expect(text).toContain(
      'Bantuan barang: kursi roda 1 unit · kursi roda standar 21 unit · mesin jahit 2 unit · peralatan tidur 3 buah · sembako 27 paket',
    )
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
