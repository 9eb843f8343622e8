import { like } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { leaves } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

/** Saturday, 21 November, 22.00 WIB: quiet until 06.00. */
const night = '2026-11-21T15:00:00Z'
const sixInTheMorning = '2026-11-21T23:00:00Z'

/** Kapanewon Semin at night; nobody has reported in the week before. */
async function atNight() {
  const app = await startApp({ at: night })
  return { app, ...(await semin(app)) }
}

const reminders = (who: { screen(): { text: string }[] }) =>
  who.screen().filter(({ text }) => text.includes('belum kami terima'))

describe('quiet hours', () => {
  test('answers come at once, notices to others in the morning', async () => {
    const { app, budi, sri } = await atNight()
    const before = budi.screen().length
    const mine = dialogOf(app, sri)
    await mine.says('/cuti sakit 23-25/11')
    expect(await mine.taps('✅ Simpan')).toContain('✅ Tercatat: sakit')
    await app.walkTo('2026-11-21T22:59:00Z')
    expect(budi.screen()).toHaveLength(before)
    await app.walkTo(sixInTheMorning)
    expect(budi.last().text).toContain('Sri Wahyuni, S.Sos.')
  }, 120_000)

  test('reminders of the evening wait, and who reports meanwhile is never reminded', async () => {
    const { app, agencyId, budi, sri, tono } = await atNight()
    const wati = await joined(app, { agencyId, name: 'Wati', address: 'Bu Wati', at: '34.03.12' })
    await app.db.insert(leaves).values({
      ...{ key: 'test', workerId: wati.workerId, kind: 'sick', statedBy: wati.workerId, statedAt: app.clock.now() },
      ...{ fromDay: '2026-11-22', toDay: '2026-11-24' },
    })
    const at = dialogOf(app, budi)
    await at.says('/rekap')
    await at.taps('Siapa yang belum melapor')
    const said = await at.taps('Ingatkan 3 orang')
    expect(said).toContain(
      'Sekarang jam tenang. Pengingat untuk 2 orang dikirim Minggu, 22 November 2026 pukul 06.00 WIB',
    )
    expect(said).toContain('1 orang sedang cuti, sakit, atau dinas luar pada hari itu, jadi tidak diingatkan.')
    expect([reminders(sri).length, reminders(tono).length]).toEqual([0, 0])
    const mine = dialogOf(app, sri)
    await mine.says('Lapor kunjungan rumah di Pundungsari hari ini, 3 KK, motivasi')
    await mine.taps('✅ Kirim')
    await app.walkTo(sixInTheMorning)
    expect([sri, tono, wati].map(who => reminders(who).length)).toEqual([0, 1, 0])
    expect(reminders(tono)[0]?.text).toMatch(/^Selamat pagi, Pak Tono\./)
    const rows = await app.db.select().from(deliveries).where(like(deliveries.key, 'report-reminder:%'))
    expect(rows.map(({ state, error }) => [state, error]).sort()).toEqual([
      ['failed', 'cancelled'],
      ['sent', null],
    ])
    await app.walkTo('2026-11-21T23:02:00Z')
    expect(budi.last().text).toBe(
      '🔔 Pengingat sampai kepada 1 orang.\n1 orang melapor lebih dahulu, jadi tidak diingatkan.',
    )
  }, 120_000)
})
