import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { beneficiaryGroups, reports } from '../../src/features/reports/table.ts'
import { roles } from '../../src/features/workers/table.ts'
import { joined } from '../support/kapanewon.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const on = (day: string) => `Ijin lapor, P2K2 klp Melati ds Pundungsari tgl ${day} modul 2 sesi 5 hadir 26 dr 30 kpm`

const fresh = kapanewonSemin()

/** The only coordinator of Semin, new for each story. */
const withCoordinator = async () => {
  const place = await fresh()
  const { app, agencyId } = place
  const scope = '34.03.12'
  await app.db
    .update(roles)
    .set({ endedAt: app.clock.now() })
    .where(and(eq(roles.role, 'coordinator'), eq(roles.scope, scope)))
  const budi = await joined(app, { agencyId, name: 'Budi', role: { role: 'coordinator', scope } })
  const report = async () => (await app.db.select().from(reports))[0]
  return { ...place, budi, report }
}

/** A report of an activity 32 days ago, sent in private with its reason. */
const waiting = async () => {
  const place = await withCoordinator()
  const { app, sri } = place
  sri.says(on('20/10/2026'))
  await app.settle()
  sri.says('Jaringan rusak')
  await app.settle()
  sri.taps('✅ Kirim')
  await app.settle()
  return place
}

describe('an activity long ago', () => {
  it('older than a week is asked why, once', async () => {
    const { app, sri, report } = await withCoordinator()
    sri.says(on('12/11/2026'))
    await app.settle()
    expect(sri.last().text).toContain('Apa alasan laporannya baru dikirim?')
    sri.says('Jaringan rusak')
    await app.settle()
    expect(sri.last().text).toContain('Alasan terlambat: Jaringan rusak')
    sri.taps('✅ Kirim')
    await app.settle()
    expect(await report()).toMatchObject({ state: 'filed', values: { late_reason: 'Jaringan rusak' } })
  })

  it('of a week is not asked', async () => {
    const { app, sri, group } = await withCoordinator()
    sri.says(on('14/11/2026'), { in: group })
    await app.settle()
    expect(sri.buttons({ in: group })).toContain('✅ Kirim')
  })

  it('older than a month waits for the coordinator, and counts once approved', async () => {
    const { app, sri, budi, report } = await waiting()
    expect(sri.last().text).toContain('Laporan menunggu persetujuan')
    expect(await report()).toMatchObject({ state: 'waiting' })
    expect(budi.last().text).toContain('Alasan terlambat: Jaringan rusak')
    budi.taps('✅ Setujui')
    await app.settle()
    expect(budi.last().text).toContain('disetujui: P2K2 Melati')
    expect(sri.last().text).toBe('✅ Laporan No. LAP-2026-11-0001 disetujui koordinator dan sudah dihitung.')
    expect(await report()).toMatchObject({ state: 'filed', decidedBy: budi.workerId })
  })

  it('is shown with its photos to those who decide', async () => {
    const { app, sri, budi } = await waiting()
    sri.sendsPhoto({ replyTo: sri.last() })
    await app.settle()
    expect(budi.buttons()).toEqual(['✅ Setujui', 'Tolak dengan alasan', '📷 Foto (1)'])
    budi.taps('📷 Foto (1)')
    await app.settle()
    expect(budi.last()).toMatchObject({ media: { kind: 'photo' } })
    budi.taps('✅ Setujui')
    await app.settle()
    expect(sri.last().text).toContain('disetujui koordinator')
  })

  it('is refused with a reason that its author reads', async () => {
    const { app, sri, budi, report } = await waiting()
    budi.taps('Tolak dengan alasan')
    await app.settle()
    budi.says('Sudah dilaporkan dinas')
    await app.settle()
    expect(await report()).toMatchObject({ state: 'waiting' })
    budi.taps('Tolak laporan')
    await app.settle()
    expect(await report()).toMatchObject({ state: 'refused', decisionReason: 'Sudah dilaporkan dinas' })
    expect(sri.last().text).toContain('tidak disetujui koordinator. Alasan: Sudah dilaporkan dinas')
  })

  it('is decided only as it was read, and by those who lead there', async () => {
    const { app, sri, tono, budi, report } = await waiting()
    const card = budi.last()
    const id = (await report())?.id
    tono.says('halo')
    await app.settle()
    tono.presses(`ra:${id}:1:approve`, { message: tono.last() })
    sri.presses(`ra:${id}:1:approve`, { message: sri.last() })
    await app.settle()
    expect(await report()).toMatchObject({ state: 'waiting', version: 1 })
    sri.says('/laporanku')
    await app.settle()
    for (const label of ['LAP-2026-11-0001', '🗑 Tarik laporan', 'Lewati']) {
      sri.taps(label)
      await app.settle()
    }
    expect(budi.screen().find(one => one.id === card.id)?.text).toContain('ditarik oleh Sri Wahyuni')
    budi.presses(`ra:${id}:1:approve`, { message: card })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toBe('Laporan No. LAP-2026-11-0001 sudah diputuskan.')
    expect(await report()).toMatchObject({ state: 'withdrawn' })
  })
})

describe('a report that is corrected to a day long ago', () => {
  /** A report of today, filed in the group, and a reply to its receipt. */
  const filed = async () => {
    const place = await withCoordinator()
    const { app, sri, group } = place
    sri.says(on('21/11/2026'), { in: group })
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    const receipt = sri.last({ in: group })
    const receiptNow = () => sri.screen({ in: group }).find(({ id }) => id === receipt.id)?.text
    const ralat = async (text: string) => {
      sri.says(text, { in: group, replyTo: receipt })
      await app.settle()
    }
    return { ...place, ralat, receiptNow, ...dialogOf(app, sri) }
  }

  it('gives the reason and goes through the coordinator, as a new one would', async () => {
    const { app, sri, budi, group, ralat, receiptNow, report, taps, says } = await filed()
    await ralat('Ralat: tanggal 20/10/2026')
    expect(sri.last({ in: group }).text).toBe(
      'Perbaikan laporan No. LAP-2026-11-0001 dilanjutkan di percakapan pribadi.',
    )
    expect(await report()).toMatchObject({ state: 'filed', version: 1 })
    expect(sri.last().text).toBe(
      'Perbaikan laporan No. LAP-2026-11-0001:\n• Tanggal kegiatan: Sabtu, 21 November 2026 → Selasa, 20 Oktober 2026\nBelum lengkap: alasan terlambat',
    )
    expect(await taps('Lengkapi')).toContain('Apa alasan laporannya baru dikirim?')
    expect(sri.buttons()).not.toContain('Lewati')
    await says('Salah catat tanggal')
    expect(await taps('✅ Perbaiki')).toContain('menunggu persetujuan koordinator sebelum dihitung')
    expect(await report()).toMatchObject({ state: 'waiting', version: 2, activityDate: '2026-10-20' })
    expect(receiptNow()).toContain('Laporan menunggu persetujuan')
    expect(budi.last().text).toContain('Alasan terlambat: Salah catat tanggal')
    budi.taps('✅ Setujui')
    await app.settle()
    expect(await report()).toMatchObject({ state: 'filed', decidedBy: budi.workerId })
    await ralat('Ralat: kendala hujan')
    expect(await report()).toMatchObject({ state: 'filed', version: 4, decidedBy: budi.workerId })
  })

  it('asks for the reason at once in private, also after a week only', async () => {
    const { app, sri, report, says, taps } = await filed()
    await says(on('21/11/2026').replace('Melati', 'Mawar'))
    await taps('✅ Kirim')
    sri.says('Ralat: tanggal 12/11/2026', { replyTo: sri.last() })
    await app.settle()
    expect(sri.last().text).toContain('Apa alasan laporannya baru dikirim?')
    await says('Jaringan rusak')
    expect(await taps('✅ Perbaiki')).toContain('Alasan terlambat: – → Jaringan rusak')
    const all = await app.db.select().from(reports)
    expect(all.map(({ state, activityDate }) => [state, activityDate])).toContainEqual(['filed', '2026-11-12'])
    expect(await report()).toMatchObject({ activityDate: '2026-11-21' })
  })

  it('counts again at once where the day was a slip of the pen', async () => {
    const { app, sri, budi, report } = await waiting()
    const card = budi.last()
    sri.says('Ralat: tanggal 20/11/2026', { replyTo: sri.last() })
    await app.settle()
    expect(await report()).toMatchObject({ state: 'filed', activityDate: '2026-11-20' })
    const now = budi.screen().find(({ id }) => id === card.id)
    expect(now?.text).toContain('diperbaiki dan tidak memerlukan persetujuan lagi: P2K2 Melati')
    expect(now?.rows).toEqual([])
  })

  it('asks those who lead the new place, and tells the others', async () => {
    const { app, agencyId, sri, budi, report } = await waiting()
    const wati = await joined(app, { agencyId, name: 'Wati', role: { role: 'coordinator', scope: '34.03.13' } })
    const [card, receipt] = [budi.last(), sri.last()]
    sri.says('Ralat: di kalurahan Jurangjero kapanewon Ngawen', { replyTo: receipt })
    await app.settle()
    expect((await report())?.region).toMatch(/^34\.03\.13\./)
    expect(wati.last().text).toContain('mengirim laporan No. LAP-2026-11-0001')
    const now = budi.screen().find(({ id }) => id === card.id)
    expect(now?.text).toContain('sekarang tentang Kalurahan Jurangjero, dan diputuskan koordinator di sana.')
    budi.presses(`ra:${(await report())?.id}:2:approve`, { message: card })
    await app.settle()
    expect(await report()).toMatchObject({ state: 'waiting' })
    wati.taps('✅ Setujui')
    await app.settle()
    expect(await report()).toMatchObject({ state: 'filed', decidedBy: wati.workerId })
  })
})

describe('a remembered group', () => {
  it('has the size of its last report, corrected or not', async () => {
    const { app, sri, group } = await withCoordinator()
    const size = async () => (await app.db.select().from(beneficiaryGroups)).map(row => row.size)
    const file = async (text: string) => {
      sri.says(text, { in: group })
      await app.settle()
      sri.taps({ label: '✅ Kirim', in: group })
      await app.settle()
      return sri.last({ in: group })
    }
    const first = await file(on('19/11/2026'))
    sri.says('Ralat: anggota 32', { in: group, replyTo: first })
    await app.settle()
    expect(await size()).toEqual([32])
    await file(on('21/11/2026').replace('dr 30', 'dr 33'))
    sri.says('Ralat: anggota 31', { in: group, replyTo: first })
    await app.settle()
    expect(await size()).toEqual([33])
  })

  it('that was a slip of the pen is forgotten', async () => {
    const { app, sri } = await withCoordinator()
    const { says, taps } = dialogOf(app, sri)
    await says(on('21/11/2026'))
    await taps('✅ Kirim')
    sri.says('Ralat: kelompok Mawar', { replyTo: sri.last() })
    await app.settle()
    const names = (await app.db.select().from(beneficiaryGroups)).map(({ name }) => name)
    expect(names).toEqual(['Mawar'])
  })
})

describe('an activity still to come', () => {
  it('is explained, and today is one tap away', async () => {
    const { app, sri, group } = await withCoordinator()
    sri.says(on('30/11/2026'), { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('rencana belum perlu dilaporkan')
    expect(sri.buttons({ in: group })).toEqual(['Hari ini', 'Tanggal lain', '✏️ Ubah', '🗑 Bukan laporan'])
    sri.taps({ label: 'Hari ini', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('📅 Sabtu, 21 November 2026')
    expect(sri.buttons({ in: group })).toContain('✅ Kirim')
  })
})
