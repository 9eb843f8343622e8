import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { applyCorrection } from '../../src/features/reports/actions/apply-correction.ts'
import { correctReport } from '../../src/features/reports/actions/correct-report.ts'
import { withdrawReport } from '../../src/features/reports/actions/withdraw-report.ts'
import { reportDrafts, reports, reportVersions } from '../../src/features/reports/table.ts'
import { workers } from '../../src/features/workers/table.ts'
import { dialogOf, kapanewonSemin } from '../support/reporting.ts'

const complete = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan'

const fresh = kapanewonSemin()

/** A report filed in the group, and its receipt there. */
const filed = async (text = complete) => {
  const place = await fresh()
  const { app, sri, group } = place
  const message = sri.says(text, { in: group })
  await app.settle()
  sri.taps({ label: '✅ Kirim', in: group })
  await app.settle()
  const receipt = sri.last({ in: group })
  const receiptNow = () => sri.screen({ in: group }).find(({ id }) => id === receipt.id)?.text
  const report = async () => {
    const [row] = await app.db.select().from(reports)
    if (!row) throw new Error('no report')
    return row
  }
  const versions = () => app.db.select().from(reportVersions).orderBy(reportVersions.version)
  const taps = async (label: string) => {
    sri.taps(label)
    await app.settle()
    return sri.last().text
  }
  return { ...place, message, receipt, receiptNow, report, versions, taps }
}

describe('a message that is edited', () => {
  it('before filing is read again, and keeps what was answered otherwise', async () => {
    const { app, sri, group } = await fresh()
    const message = sri.says('Ijin lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 26', { in: group })
    await app.settle()
    sri.taps({ label: 'Lengkapi', in: group })
    await app.settle()
    sri.says('30')
    await app.settle()
    sri.edits(message, 'Ijin lapor P2K2 klp Melati Pundungsari modul 2 sesi 5 hadir 27 kendala hujan', { in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('👥 27 dari 30 KPM hadir (90%)')
    expect(sri.last({ in: group }).text).toContain('⚠️ Kendala: hujan')
    expect(await app.db.select().from(reports)).toEqual([])
  })

  it('in private before filing changes the card as well', async () => {
    const { app, sri } = await fresh()
    const message = sri.says(complete)
    await app.settle()
    sri.edits(message, complete.replace('26', '25'))
    await app.settle()
    expect(sri.last().text).toContain('👥 25 dari 30 KPM hadir')
  })

  it('after filing offers the correction privately, also a day later', async () => {
    const { app, sri, group, message, receiptNow, report, versions, taps } = await filed()
    await app.walkTo(new Date(app.clock.now().getTime() + 26 * 3_600_000).toISOString())
    sri.edits(message, complete.replace('26', '27'), { in: group })
    await app.settle()
    expect(sri.last().text).toBe(
      'Pesan laporan No. LAP-2026-11-0001 diubah. Perbaiki laporannya juga?\n• Jumlah KPM yang hadir: 26 KPM → 27 KPM',
    )
    expect((await report()).values).toMatchObject({ present: 26 })
    expect(await taps('✅ Perbaiki')).toBe(
      '✅ Laporan No. LAP-2026-11-0001 diperbaiki.\n• Jumlah KPM yang hadir: 26 KPM → 27 KPM',
    )
    expect(receiptNow()).toContain('Laporan terkirim (diperbaiki): P2K2 Melati')
    expect(receiptNow()).toContain('27 dari 30 KPM (90%)')
    expect(await report()).toMatchObject({ version: 2, values: { present: 27, obstacle: 'hujan' } })
    const [version] = await versions()
    expect(version).toMatchObject({ version: 1, changedBy: sri.workerId, note: 'corrected', values: { present: 26 } })
  })

  it('may be left as it was filed, and is offered anew when it is edited again', async () => {
    const { app, sri, group, message, report, taps } = await filed()
    sri.edits(message, complete.replace('26', '27'), { in: group })
    await app.settle()
    expect(await taps('Biarkan')).toBe('Baik, laporan No. LAP-2026-11-0001 dibiarkan seperti semula.')
    sri.edits(message, complete.replace('26', '27').replace('hujan', 'banjir'), { in: group })
    await app.settle()
    expect(sri.last().text.split('\n').slice(1)).toEqual(['• Kendala: hujan → banjir'])
    expect(await report()).toMatchObject({ version: 1 })
  })

  it('is let pass where nothing that is seen has changed', async () => {
    const { app, sri, group, message } = await filed()
    const before = sri.screen().length
    sri.edits(message, complete.replace('kendala hujan', 'Kendala hujan.'), { in: group })
    sri.edits(message, 'Selamat pagi', { in: group })
    await app.settle()
    expect(sri.screen()).toHaveLength(before)
    expect(await app.db.select().from(reportDrafts)).toHaveLength(1)
  })

  it('cannot make a report say what cannot be', async () => {
    const { app, sri, group, message, taps } = await filed()
    sri.edits(message, complete.replace('26', '31'), { in: group })
    await app.settle()
    expect(sri.last().text).toContain('❗ Jumlah hadir (31 KPM) melebihi anggota kelompok (30 KPM).')
    expect(sri.buttons()).toEqual(['✏️ Ubah', 'Biarkan'])
    await taps('✏️ Ubah')
    await taps('Jumlah KPM yang hadir')
    sri.says('29')
    await app.settle()
    expect(await taps('✅ Perbaiki')).toContain('26 KPM → 29 KPM')
  })
})

describe('Ralat', () => {
  it('below the receipt in a group changes it at once', async () => {
    const { app, sri, tono, group, receipt, receiptNow, report } = await filed()
    tono.says('Ralat: hadir 20', { in: group, replyTo: receipt })
    sri.says('Ralat: hadir 27', { in: group, replyTo: receipt })
    await app.settle()
    expect(receiptNow()).toContain('(diperbaiki)')
    expect(await report()).toMatchObject({ version: 2, values: { present: 27 } })
  })

  it('that cannot be is answered with the reason', async () => {
    const { app, sri, group, receipt, report } = await filed()
    sri.says('Ralat: hadir 35', { in: group, replyTo: receipt })
    await app.settle()
    expect(sri.last({ in: group }).text).toBe('Jumlah hadir (35 KPM) melebihi anggota kelompok (30 KPM).')
    sri.says('Ralat: entahlah', { in: group, replyTo: receipt })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('belum dapat dipahami')
    expect(await report()).toMatchObject({ version: 1 })
  })

  it('works in private, and speaks English to whom it should', async () => {
    const { app, sri } = await fresh()
    await app.db.update(workers).set({ locale: 'en' }).where(eq(workers.id, sri.workerId))
    sri.says(complete)
    await app.settle()
    sri.taps('✅ Send')
    await app.settle()
    const receipt = sri.last()
    sri.says('Ralat: hadir 27', { replyTo: receipt })
    await app.settle()
    expect(sri.last().text).toContain('Report No. LAP-2026-11-0001 is corrected.\n• ')
    expect(sri.screen().find(({ id }) => id === receipt.id)?.text).toContain('Report sent (corrected)')
  })
})

describe('/laporanku', () => {
  const opened = async () => {
    const story = await filed()
    story.sri.says('/laporanku')
    await story.app.settle()
    await story.taps('LAP-2026-11-0001')
    return story
  }

  it('shows one report whole and corrects one field of it', async () => {
    const { sri, app, taps, receiptNow } = await opened()
    expect(sri.last().text).toContain('LAP-2026-11-0001 · terkirim')
    expect(sri.last().text).toContain('👥 26 dari 30 KPM hadir (86,7%)')
    expect(sri.buttons()).toEqual(['✏️ Perbaiki', '🗑 Tarik laporan', '✍️ Jadikan cerita', '⬅️ Daftar laporan'])
    expect(await taps('✏️ Perbaiki')).toContain('Bagian mana yang diubah?')
    expect(await taps('Kendala')).toContain('Apa kendalanya?')
    sri.says('longsor')
    await app.settle()
    expect(sri.last().text).toBe('Perbaikan laporan No. LAP-2026-11-0001:\n• Kendala: hujan → longsor')
    await taps('✅ Perbaiki')
    expect(receiptNow()).toContain('(diperbaiki)')
    sri.says('/laporanku')
    await app.settle()
    expect(await taps('LAP-2026-11-0001')).toContain('· diperbaiki')
    const history = await taps('🕘 Riwayat')
    expect(history).toContain('diperbaiki oleh Sri Wahyuni, S.Sos.\n• Kendala: hujan → longsor')
  })

  it('withdraws a report, which stays on record', async () => {
    const { sri, app, group, taps, receiptNow, report, versions } = await opened()
    expect(await taps('🗑 Tarik laporan')).toContain('Apa alasan laporan No. LAP-2026-11-0001 ditarik?')
    expect(await taps('Lewati')).toContain('ditarik')
    expect(receiptNow()).toContain('Laporan ditarik')
    expect(await report()).toMatchObject({ state: 'withdrawn', version: 2 })
    expect(await versions()).toMatchObject([{ note: 'withdrawn', version: 1 }])
    sri.says('/tugasku')
    await app.settle()
    expect(sri.last().text).toContain('belum ada laporan')
    sri.says(complete, { in: group })
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    expect(sri.last({ in: group }).text).toContain('LAP-2026-11-0002')
  })

  it('sends the photos of a report', async () => {
    const { app, sri } = await fresh()
    sri.sendsAlbum([{ caption: complete }, {}])
    await app.settle()
    sri.taps('✅ Kirim')
    await app.settle()
    sri.says('/laporanku')
    await app.settle()
    for (const label of ['LAP-2026-11-0001', '📷 Foto (2)']) {
      sri.taps(label)
      await app.settle()
    }
    expect(sri.screen().filter(({ from, media }) => from.isBot && media?.kind === 'photo')).toHaveLength(2)
  })

  it('is nobody else’s', async () => {
    const { app, tono, group, receipt, report } = await filed()
    const { id } = await report()
    for (const act of ['view', 'edit', 'photos', 'ask'])
      tono.presses(`ro:${id}:1:${act}`, { in: group, message: receipt })
    tono.starts(`p-${id}`)
    await app.settle()
    expect(tono.notices().map(({ text }) => text)).toEqual(Array(4).fill('Tombol ini sudah tidak berlaku.'))
    expect(tono.last().text).toBe('Maaf, laporan itu hanya dapat dilengkapi oleh pengirimnya.')
    expect(await report()).toMatchObject({ state: 'filed', version: 1 })
  })
})

describe('the receipt', () => {
  it('in a group opens the edit menu in private', async () => {
    const { app, sri, group } = await filed()
    expect(sri.buttons({ in: group })).toEqual(['✏️ Perbaiki', 'Bagikan ke WhatsApp'])
    sri.taps({ label: '✏️ Perbaiki', in: group })
    await app.settle()
    expect(sri.last().text).toContain('Bagian mana yang diubah?')
  })

  it('takes photos that come later, five at most', async () => {
    const { app, sri, tono, group, receipt, receiptNow, report, versions } = await filed()
    tono.sendsPhoto({ in: group, replyTo: receipt })
    sri.sendsPhoto({ in: group, replyTo: receipt })
    await app.settle()
    expect(receiptNow()).toContain('1 foto')
    expect(receiptNow()).not.toContain('diperbaiki')
    for (let at = 0; at < 5; at++) sri.sendsPhoto({ in: group, replyTo: receipt })
    await app.settle()
    expect((await report()).photos).toHaveLength(5)
    expect(receiptNow()).toContain('1 foto lain tidak disimpan (paling banyak 5)')
    expect((await versions()).map(({ note }) => note)).toEqual(Array(6).fill('photos'))
  })

  it('takes the parts of its album that arrive after filing', async () => {
    const { app, sri, group } = await fresh()
    sri.sendsAlbum([{ caption: complete }, {}, {}], { in: group })
    const [first, ...late] = app.telegram.takeUpdates()
    if (!first) throw new Error('no update')
    await app.app.receive([first])
    await app.settle()
    sri.taps({ label: '✅ Kirim', in: group })
    await app.settle()
    await app.app.receive(late)
    await app.settle()
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(3)
  })
})

describe('the same activity', () => {
  it('brings the earlier report up to date', async () => {
    const { app, sri, group, report, receiptNow } = await filed()
    sri.sendsPhoto({ caption: complete.replace('26', '28'), in: group })
    await app.settle()
    for (const label of ['✅ Kirim', 'Perbarui laporan itu']) {
      sri.taps({ label, in: group })
      await app.settle()
    }
    expect(sri.last({ in: group }).text).toContain('Laporan No. LAP-2026-11-0001 diperbaiki.')
    expect(sri.last({ in: group }).text).toContain('26 KPM → 28 KPM')
    expect(await report()).toMatchObject({ version: 2, values: { present: 28 } })
    expect((await report()).photos).toHaveLength(1)
    expect(receiptNow()).toContain('28 dari 30')
    expect(await app.db.select().from(reports)).toHaveLength(1)
    const states = (await app.db.select().from(reportDrafts)).map(({ state }) => state)
    expect(states.sort()).toEqual(['filed', 'merged'])
  })
})

describe('changes of one moment', () => {
  const author = (workerId: number) => ({
    ...{ workerId, zone: 'Asia/Jakarta' as const },
    receipt: () => ({ text: 'receipt' }),
    approval: () => ({ text: 'approval' }),
  })

  it('a withdrawal and a correction: the later one is told', async () => {
    const { app, sri, report } = await filed()
    const { id } = await report()
    const [withdrawn, corrected] = await Promise.all([
      withdrawReport(app.deps, author(sri.workerId), { reportId: id, version: 1, updateId: 9_001 }),
      correctReport(app.deps, author(sri.workerId), {
        reportId: id,
        updateId: 9_002,
        changes: { present: 1 },
      }),
    ])
    expect([withdrawn.outcome, corrected.outcome]).toEqual(['withdrawn', 'closed'])
    const again = await withdrawReport(app.deps, author(sri.workerId), { reportId: id, version: 1, updateId: 9_001 })
    expect(again.outcome).toBe('withdrawn')
    expect(await report()).toMatchObject({ version: 2, state: 'withdrawn' })
  })

  it('a button from before a correction changes nothing and shows what stands', async () => {
    const { app, sri, group, receipt, message, report, taps } = await filed()
    sri.edits(message, complete.replace('26', '27'), { in: group })
    await app.settle()
    sri.says('Ralat: hadir 28', { in: group, replyTo: receipt })
    await app.settle()
    const told = await taps('✅ Perbaiki')
    expect(told).toContain('sudah berubah sementara itu')
    expect(told).toContain('👥 28 dari 30 KPM hadir')
    expect(await report()).toMatchObject({ version: 2, values: { present: 28 } })
  })

  it('a correction is made once, however often it is pressed', async () => {
    const { app, sri, group, message, versions, report } = await filed()
    sri.edits(message, complete.replace('26', '27'), { in: group })
    await app.settle()
    const [draft] = await app.db.select().from(reportDrafts).where(eq(reportDrafts.state, 'correcting'))
    if (!draft) throw new Error('no correction')
    const press = (updateId: number) => applyCorrection(app.deps, author(sri.workerId), draft, updateId)
    const outcomes = await Promise.all([press(9_101), press(9_102)])
    expect(outcomes.map(one => one?.outcome)).toEqual(['corrected', undefined])
    expect(await versions()).toHaveLength(1)
    expect(await report()).toMatchObject({ version: 2 })
  })

  it('two devices answering one question: the second answer belongs to no question', async () => {
    const { app, sri } = await fresh()
    sri.says('/lapor')
    await app.settle()
    const question = sri.last()
    sri.taps('P2K2')
    await app.settle()
    const [draft] = await app.db.select().from(reportDrafts)
    sri.presses(`a:${draft?.id}:kind:=nihil`, { message: question })
    await app.settle()
    expect(sri.last().text).toContain('Tombol ini sudah tidak berlaku.')
    expect(await app.db.select().from(reportDrafts)).toMatchObject([{ kind: 'p2k2_session' }])
  })
})

describe('a correction that answers no message', () => {
  it('is offered for the last report, privately', async () => {
    const { sri, tono, app, group, report, taps } = await filed()
    tono.says('Ralat: hadir 20', { in: group })
    sri.says('Mohon maaf bu, ralat hadir 27', { in: group })
    await app.settle()
    expect(await report()).toMatchObject({ version: 1 })
    expect(sri.last().text).toBe(
      'Perbaikan laporan terakhir, No. LAP-2026-11-0001:\n• Jumlah KPM yang hadir: 26 KPM → 27 KPM',
    )
    await taps('✅ Perbaiki')
    expect(await report()).toMatchObject({ version: 2, values: { present: 27 } })
    sri.says('Ralat: kendala banjir')
    await app.settle()
    expect(sri.last().text).toContain('• Kendala: hujan → banjir')
    expect(sri.buttons()).toEqual(['✅ Perbaiki', '✏️ Ubah', 'Biarkan'])
  })

  it('names nothing of it, or of nothing: as any other message', async () => {
    const { sri, app, group } = await filed()
    const before = [sri.screen({ in: group }).length, sri.screen().length]
    sri.says('Ralat ya bu, rapatnya jam 9', { in: group })
    await app.settle()
    expect([sri.screen({ in: group }).length, sri.screen().length]).toEqual([(before[0] ?? 0) + 1, before[1]])
    const fine = await fresh()
    fine.sri.says('Ralat: hadir 27')
    await fine.app.settle()
    expect(fine.sri.last().text).toContain('belum dapat dipahami')
  })

  it('below the receipt without the word is offered where it says another number', async () => {
    const { sri, app, group, receipt, report } = await filed()
    const before = sri.screen().length
    sri.says('terima kasih bu, sampai besok di Semin', { in: group, replyTo: receipt })
    await app.settle()
    expect(sri.screen()).toHaveLength(before)
    sri.says('hadir 28', { in: group, replyTo: receipt })
    await app.settle()
    expect(sri.last().text).toContain('26 KPM → 28 KPM')
    expect(await report()).toMatchObject({ version: 1 })
  })
})

describe('photos of a filed report', () => {
  it('that should not be there can be taken out', async () => {
    const { app, sri } = await fresh()
    const { says, taps } = dialogOf(app, sri)
    sri.sendsAlbum([{ caption: complete }, {}])
    await app.settle()
    await taps('✅ Kirim')
    await says('/laporanku')
    for (const label of ['LAP-2026-11-0001', '✏️ Perbaiki', 'Foto', '🗑 Hapus 2 foto']) await taps(label)
    expect(sri.buttons()).not.toContain('🗑 Hapus 2 foto')
    sri.sendsPhoto()
    await app.settle()
    expect(sri.last().text).toContain('• Foto: 2 foto → 1 foto')
    await taps('✅ Perbaiki')
    expect((await app.db.select().from(reports))[0]?.photos).toHaveLength(1)
  })
})
