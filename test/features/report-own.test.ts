import { describe, expect, it } from 'vitest'
import { reportDrafts, reports, reportVersions } from '../../src/features/reports/table.ts'
import { allAnswered } from '../support/forging.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const complete = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm'
const old = 'Tombol ini sudah tidak berlaku.'

const fresh = kapanewonSemin()
type Place = Awaited<ReturnType<typeof fresh>>

/** Reports as they were filed, `[day, state]` each; numbered in this order. */
async function filed({ app, agencyId, sri }: Place, days: readonly (readonly [string, 'filed' | 'waiting'])[]) {
  const rows = days.map(([activityDate, state], at) => ({
    ...{
      draftId: at + 1,
      agencyId,
      workerId: sri.workerId,
      pillar: 'pkh',
      kind: 'home_visit',
      region: '34.03.12.2010',
    },
    ...{ number: `LAP-2026-11-${String(at + 1).padStart(4, '0')}`, activityDate, state, filedAt: app.clock.now() },
    ...{ photos: [], values: { region: '34.03.12.2010', activity_date: activityDate, households: 5 } },
  }))
  await app.db.insert(reports).values(rows)
}

const november = Array.from({ length: 23 }, (_, at) => [`2026-11-${String(at + 1).padStart(2, '0')}`, 'filed'] as const)

describe('the list of one’s own reports', () => {
  it('shows a month at a time, in pages, and the months around it', async () => {
    const place = await fresh()
    const { sri } = place
    const { says, taps } = dialogOf(place.app, sri)
    await filed(place, [...november, ['2026-09-30', 'filed'], ['2026-12-01', 'filed']])
    expect((await says('/laporanku')).split('\n')[0]).toBe('Laporan saya, Desember 2026 (1)')
    expect(sri.buttons()).toContain('◀️ November 2026')
    const first = await taps('◀️ November 2026')
    expect(first.split('\n').slice(0, 2)).toEqual([
      'Laporan saya, November 2026 (23)',
      'LAP-2026-11-0023 · Kunjungan rumah Semin · 23 Nov 2026',
    ])
    expect(first.split('\n').filter(line => line.startsWith('LAP-'))).toHaveLength(10)
    expect(sri.buttons().slice(10, 13)).toEqual(['11–20 ▶️', '◀️ September 2026', 'Desember 2026 ▶️'])
    await taps('11–20 ▶️')
    const last = await taps('21–23 ▶️')
    expect(last.split('\n').filter(line => line.startsWith('LAP-'))).toHaveLength(3)
    expect(sri.buttons().slice(3, 6)).toEqual(['◀️ 11–20', '◀️ September 2026', 'Desember 2026 ▶️'])
    expect((await taps('◀️ September 2026')).split('\n')[1]).toContain('LAP-2026-11-0024')
    await taps('LAP-2026-11-0024')
    expect(await taps('⬅️ Daftar laporan')).toContain('Laporan saya, September 2026 (1)')
  })

  it('begins with what is not sent and what waits, whatever their month', async () => {
    const place = await fresh()
    const { sri } = place
    const { says, taps } = dialogOf(place.app, sri)
    await says(complete)
    await says('/lapor')
    await taps('Kunjungan rumah')
    await filed(place, [
      ['2026-10-10', 'waiting'],
      ['2026-11-20', 'filed'],
    ])
    expect(await says('/laporanku')).toBe(
      [
        'Belum dikirim',
        '• Kunjungan rumah: belum lengkap',
        '• P2K2 Pundungsari: siap, tinggal dikirim',
        '',
        'Menunggu persetujuan koordinator',
        'LAP-2026-11-0001 · Kunjungan rumah Semin · 10 Okt 2026 · ⏳ menunggu',
        '',
        'Laporan saya, November 2026 (1)',
        'LAP-2026-11-0002 · Kunjungan rumah Semin · 20 Nov 2026',
        '',
        'Tekan nomornya untuk melihat isinya.',
      ].join('\n'),
    )
    expect(sri.buttons().slice(0, 5)).toEqual([
      ...['1. Kunjungan rumah', '2. P2K2 Pundungsari', 'LAP-2026-11-0001', 'LAP-2026-11-0002', '◀️ Oktober 2026'],
    ])
    expect(await taps('◀️ Oktober 2026')).not.toContain('Belum dikirim')
    await taps('LAP-2026-11-0001')
    expect(sri.last().text).toContain('⏳ Menunggu persetujuan koordinator.')
  })

  it('of somebody who has sent nothing leads to the form', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    expect(await says('/laporanku')).toBe('Belum ada laporan yang terkirim.')
    expect(await taps('📝 Buat laporan')).toBe('Jenis kegiatan apa yang dilaporkan?')
  })
})

describe('buttons about filed reports', () => {
  it('are answered each, also old ones, made-up ones and those of others', async () => {
    const { app, sri, tono, group } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    const message = sri.says(complete, { in: group })
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    sri.edits(message, complete.replace('26', '27'), { in: group })
    await app.settle()
    const offer = sri.last()
    await says('/laporanku')
    await taps('LAP-2026-11-0001')
    await taps('✏️ Perbaiki')
    const [report] = await app.db.select().from(reports)
    const drafts = await app.db.select().from(reportDrafts)
    const data = [
      ...['view', 'edit', 'history', 'photos', 'ask'].map(act => `ro:${report?.id}:1:${act}`),
      ...drafts.flatMap(({ id }) => ['apply', 'gap', 'edit', 'show', 'leave'].map(act => `rk:${id}:${act}`)),
      ...drafts.flatMap(({ id }) => [`re:${id}:present`, `rc:${id}:file:card`, `rd:${id}:resume`, `rw:${id}:mine`]),
      ...[`ra:${report?.id}:1:approve`, `ra:${report?.id}:1:refuse`, 'rf:1', 'ro:999:1:view', 'rk:999:apply', 'rp:x:0'],
      ...['ro:1:1:withdraw', 'rw:999:theirs', `ro:${report?.id}:99:ask:1`],
    ]
    const stands = () => app.db.select().from(reports)
    const before = await stands()
    tono.says('halo')
    await app.settle()
    const screen = tono.screen().length
    for (const one of data) tono.presses(one, { message: tono.last() })
    await app.settle()
    await allAnswered(app)
    // A busy machine answers presses late, and what they are told becomes a message.
    const told = [...tono.notices(), ...tono.screen().slice(screen)].map(({ text }) => text).filter(Boolean)
    expect(told).toHaveLength(data.length)
    expect([...new Set(told)].sort()).toEqual(['Pertanyaan ini hanya untuk yang meneruskan pesannya.', old])
    expect(await stands()).toEqual(before)
    expect(await app.db.select().from(reportVersions)).toEqual([])
    sri.taps({ label: '✅ Perbaiki', message: offer })
    await app.settle()
    for (const act of ['apply', 'edit', 'show', 'leave'])
      sri.presses(`rk:${drafts.find(({ state }) => state === 'correcting')?.id}:${act}`, { message: offer })
    await app.settle()
    await allAnswered(app)
    expect(await app.db.select().from(reportVersions)).toHaveLength(1)
  })
})
