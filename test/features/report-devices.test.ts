import { describe, expect, it } from 'vitest'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const short = 'Ijin lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 26'

const fresh = kapanewonSemin()

const hours = (app: { clock: { now(): Date } }, count: number) =>
  new Date(app.clock.now().getTime() + count * 3_600_000).toISOString()

describe('one report on two devices', () => {
  it('an answer to a question that the other device has answered is told so, with the question that is open', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    await says('/lapor')
    await taps('Kunjungan rumah')
    const [draft] = await app.db.select().from(reportDrafts)
    const places = sri.last()
    await taps('Semin')
    const open = sri.last().text
    for (const value of ['=34.03.12.2009', '~search', '~back'])
      sri.presses(`a:${draft?.id}:region:${value}`, { message: places })
    await app.settle()
    expect(sri.last().text).toBe(`Tombol ini sudah tidak berlaku. ${open}`)
    const [now] = await app.db.select().from(reportDrafts)
    expect(now?.values).toMatchObject({ region: '34.03.12.2010' })
    await taps(/^Hari ini/)
    expect(sri.last().text).toBe('Apa tujuan kunjungannya?')
  })

  it('an answer typed on one and pressed on the other is taken once', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    await says('/lapor')
    for (const label of ['Kunjungan rumah', 'Semin']) await taps(label)
    const [draft] = await app.db.select().from(reportDrafts)
    const question = sri.last()
    sri.says('kemarin')
    sri.presses(`a:${draft?.id}:activity_date:=2026-11-21`, { message: question })
    await app.settle()
    const [now] = await app.db.select().from(reportDrafts)
    expect(now?.values).toMatchObject({ activity_date: '2026-11-20' })
    expect(sri.last().text).toContain('Apa tujuan kunjungannya?')
  })

  it('sent on both is one report', async () => {
    const { app, sri, group } = await fresh()
    sri.says(`${short} dari 30`, { in: group })
    await app.settle()
    const card = sri.last({ in: group })
    const [draft] = await app.db.select().from(reportDrafts)
    for (const at of ['card', 'screen']) sri.presses(`rc:${draft?.id}:file:${at}`, { in: group, message: card })
    sri.says('ya', { in: group, replyTo: card })
    await app.settle()
    expect(await app.db.select().from(reports)).toHaveLength(1)
    expect(sri.screen({ in: group }).filter(({ text }) => text.includes('Laporan terkirim'))).toHaveLength(1)
  })

  it('left in the middle on one, it goes on on the other at the same question, also the next day', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    await says('/lapor')
    for (const label of ['Kunjungan rumah', 'Semin']) await taps(label)
    const left = sri.last()
    await app.walkTo(hours(app, 20))
    await says('/tugasku')
    expect(await taps('1. Kunjungan rumah Semin')).toBe('Tanggal berapa kegiatannya?')
    await taps(/^Kemarin/)
    sri.presses(`a:${(await app.db.select().from(reportDrafts))[0]?.id}:activity_date:=2026-11-22`, { message: left })
    await app.settle()
    expect(sri.last().text).toBe('Tombol ini sudah tidak berlaku. Apa tujuan kunjungannya?')
    await taps('Motivasi')
    expect(await says('5')).toContain('Apa hasil kunjungannya?')
    expect((await app.db.select().from(reportDrafts))[0]?.values).toMatchObject({ activity_date: '2026-11-21' })
  })
})

describe('a message that is edited hours later', () => {
  it('still changes the report that waits, and its open question', async () => {
    const { app, sri, group } = await fresh()
    const message = sri.says(short, { in: group })
    await app.settle()
    await app.walkTo(hours(app, 6))
    sri.edits(message, `${short} dari 30`, { in: group })
    await app.settle()
    expect(sri.screen({ in: group }).at(-1)?.text).toContain('👥 26 dari 30 KPM hadir (86,7%)')
    expect(sri.buttons({ in: group })).toContain('✅ Kirim')
  })

  it('is let pass where its author said that it is no report', async () => {
    const { app, sri, group } = await fresh()
    const message = sri.says(short, { in: group })
    await app.settle()
    sri.taps({ label: '🗑 Bukan laporan', in: group })
    await app.settle()
    await app.walkTo(hours(app, 6))
    const before = [sri.screen({ in: group }).length, sri.screen().length]
    sri.edits(message, `${short} dari 30`, { in: group })
    await app.settle()
    expect([sri.screen({ in: group }).length, sri.screen().length]).toEqual(before)
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ state: 'dropped' }])
  })

  it('is let pass where the report was withdrawn', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    const message = sri.says(`${short} dari 30`)
    await app.settle()
    await taps('✅ Kirim')
    await says('/laporanku')
    for (const label of [/^LAP-/, '🗑 Tarik laporan', 'Lewati']) await taps(label)
    const before = sri.screen().length
    sri.edits(message, `${short} dari 31`)
    await app.settle()
    expect(sri.screen()).toHaveLength(before)
    expect(await app.db.select().from(reports)).toMatchObject([{ state: 'withdrawn', version: 2 }])
  })
})
