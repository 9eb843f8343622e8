import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { reportReminders } from '../../src/features/reports/table.ts'
import { leaves, workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp } from '../support/app.ts'
import { boundGroup, joined, semin } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

const fridayMorning = '2026-11-20T01:00:00Z'
const mondayAtSeven = '2026-11-23T00:00:00Z'
const visit = 'Lapor kunjungan rumah di Pundungsari hari ini, 3 KK, motivasi'

/**
 * Kapanewon Semin in the week of 16 to 22 November, from Friday 08.00 on: Bu Sri reports in time, Pak Tono on Saturday,
 * Dewi says nihil, Eka is on leave, Fitri has a report that waits for her tap, Gita has not joined, Hadi has blocked the
 * bot, Ika and Joko say nothing.
 */
async function aWeek() {
  const app = await startApp({ at: fridayMorning })
  const place = await semin(app)
  const { agencyId, sri, group } = place
  const add = (name: string, address: string) => joined(app, { agencyId, name, address, at: '34.03.12' })
  const dewi = await add('Dewi', 'Bu Dewi')
  const eka = await add('Eka', 'Pak Eka')
  const fitri = await add('Fitri', 'Bu Fitri')
  const gita = await add('Gita', 'Bu Gita')
  const hadi = await add('Hadi', 'Pak Hadi')
  const ika = await add('Ika', 'Bu Ika')
  const joko = await add('Joko', 'Pak Joko')
  await app.db.update(workers).set({ telegramId: null, joinedAt: null }).where(eq(workers.id, gita.workerId))
  await app.db.insert(leaves).values({
    ...{ key: 'test', workerId: eka.workerId, kind: 'leave', statedBy: eka.workerId, statedAt: app.clock.now() },
    ...{ fromDay: '2026-11-16', toDay: '2026-11-20' },
  })
  sri.says(visit, { in: group })
  fitri.says(visit)
  await app.settle()
  sri.taps({ label: '✅ Kirim', in: group })
  hadi.blocks()
  await app.settle()
  const room = await boundGroup(app, agencyId, '34.03.12', [place.budi, place.tono])
  await app.db.execute(`update groups set purpose = 'digest' where chat_id = ${room.id}`)
  return { app, ...place, room, dewi, eka, fitri, gita, hadi, ika, joko }
}

type World = Awaited<ReturnType<typeof aWeek>>

const remindersTo = (who: { screen(): { text: string }[] }) =>
  who.screen().filter(({ text }) => text.includes('belum kami terima')).length

const reminded = ({ sri, tono, dewi, eka, fitri, hadi, ika, joko }: World) =>
  [sri, tono, dewi, eka, fitri, hadi, ika, joko].map(remindersTo)

/** What Pak Tono and Dewi still do until Monday. */
async function theRestOfTheWeek({ app, tono, dewi }: World) {
  await dialogOf(app, dewi).taps('Nihil kegiatan lapangan')
  await app.walkTo('2026-11-21T02:00:00Z')
  tono.says(visit)
  await app.settle()
  tono.taps('✅ Kirim')
  await app.settle()
}

describe('a week in Semin', () => {
  test('is reminded on Friday, listed on Monday, and reminded once more', async () => {
    const world = await aWeek()
    const { app, budi, dewi, fitri, ika, joko } = world

    await app.walkTo('2026-11-20T06:30:00Z')
    // Bu Sri has reported, Eka is on leave, Hadi cannot be reached.
    expect(reminded(world)).toEqual([0, 1, 1, 0, 1, 0, 1, 1])
    expect(ika.last().text).toBe(
      'Selamat siang, Bu Ika. Laporan pekan 16–22 November belum kami terima. Batas waktunya Jumat, 20 November 2026 pukul 15.00 WIB. Bila tidak ada kegiatan lapangan, cukup tekan Nihil.',
    )
    expect(ika.buttons()).toEqual(['📝 Lapor', 'Nihil kegiatan lapangan', 'Cuti/sakit/dinas luar'])
    expect(fitri.last().text).toContain('Satu laporan sudah siap dan tinggal dikirim')

    await theRestOfTheWeek(world)
    expect(dewi.last().text).toContain('Laporan terkirim')
    await app.walkTo(mondayAtSeven)
    expect(budi.last().text).toBe(
      [
        'Kapanewon Semin',
        'Belum melapor pekan lalu (16–22 November), 2 dari 8: Ika, Joko · Terlambat 1 · Nihil 1 · Cuti/sakit/dinas luar 1 · Menunggu konfirmasi 1 · Belum bergabung 1 · Tidak terjangkau 1',
      ].join('\n'),
    )
    expect(budi.buttons()).toEqual(['Ingatkan 2 orang', 'Daftar lengkap'])

    const at = dialogOf(app, budi)
    expect(await at.taps('Ingatkan 2 orang')).toContain(
      '✅ Pengingat dikirim kepada 2 orang, masing-masing secara pribadi.',
    )
    expect(budi.last().text).toContain('Tidak terjangkau lewat Telegram: Hadi. Mohon dihubungi langsung.')
    expect(joko.last().text).toBe(
      'Selamat pagi, Pak Joko. Laporan pekan 16–22 November belum kami terima. Bila tidak ada kegiatan lapangan, cukup tekan Nihil.',
    )
    // Dewi's reminder has become her receipt.
    expect(reminded(world)).toEqual([0, 1, 0, 0, 1, 0, 2, 2])

    expect(await at.taps('Ingatkan 2 orang')).toContain('2 orang sudah diingatkan pada hari itu')
    expect(reminded(world)).toEqual([0, 1, 0, 0, 1, 0, 2, 2])
    await app.walkTo('2026-11-23T00:02:00Z')
    expect(budi.last().text).toBe('🔔 Pengingat sampai kepada 2 orang.')

    await dialogOf(app, joko).taps('Nihil kegiatan lapangan')
    expect(joko.last().text).toContain('Laporan terkirim')
    await at.says('/rekap')
    await at.taps('Pekan lalu')
    expect(budi.last().text).toContain('Laporan 4 (naik 4) · 4 dari 8 petugas')
    expect(budi.last().text).toContain(
      'Tepat waktu 1 · Terlambat 1 · Nihil 2 · Cuti/sakit/dinas luar 1 · Belum melapor 1',
    )
    await at.taps('Siapa yang belum melapor')
    expect(budi.last().text).toContain('Belum melapor pekan lalu (16–22 November), 1 dari 8: Ika')
    expect(await at.taps('Daftar lengkap')).toBe(
      [
        ...['Kapanewon Semin', 'Laporan pekan lalu (16–22 November)', ''],
        ...['Belum melapor 1', '• Ika', ''],
        ...['Tidak terjangkau 1', '• Hadi', ''],
        ...['Menunggu konfirmasi 1', '• Fitri', ''],
        ...['Belum bergabung 1', '• Gita', ''],
        ...['Terlambat 1', '• Tono', ''],
        ...['Cuti/sakit/dinas luar 1', '• Eka', ''],
        ...['Nihil 2', '• Dewi', '• Joko', ''],
        ...['Tepat waktu 1', '• Sri Wahyuni, S.Sos.'],
      ].join('\n'),
    )

    await nobodyIsNamed(world)
    await oldButtons(world)
  }, 120_000)
})

/** Everything that went to a group in such a week, however it was pressed there: no name but of one's own report. */
async function nobodyIsNamed({ app, agencyId, budi, sri, group, room }: World) {
  budi.taps({ label: 'Rincian', in: room })
  for (const data of [`da:${agencyId}:34.03.12:2026-11-16:all`, `di:${agencyId}:34.03.12:2026-11-16`])
    for (const chat of [room, group]) budi.presses(data, { in: chat, message: budi.last({ in: chat }) })
  await app.settle()
  expect(budi.last().text).toContain('Kunjungan 6 KK')
  const sent = (await app.db.select().from(deliveries)).filter(({ chatId }) => (chatId ?? 0) < 0)
  const said = [room, group].flatMap(chat => budi.screen({ in: chat }).filter(({ from }) => from.isBot))
  const texts = [...sent.map(({ payload }) => JSON.stringify(payload)), ...said.map(({ text }) => text)]
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.some(text => text.includes('REKAP MINGGUAN'))).toBe(true)
  for (const text of texts) {
    expect(text).not.toMatch(/Tono|Dewi|Eka|Fitri|Gita|Hadi|Ika|Joko/)
    expect(text).not.toMatch(/terlambat|belum melapor|belum bergabung|tidak terjangkau|menunggu konfirmasi/i)
  }
  expect(sri.screen().filter(({ text }) => text.includes('Belum melapor'))).toEqual([])
}

/** Two weeks later the buttons of that week say that they are old, and show what holds. */
async function oldButtons({ app, agencyId, budi, ika, sri }: World) {
  const before = await app.db.$count(reportReminders)
  sri.presses(`di:${agencyId}:34.03.12:2026-11-16`, { message: sri.last() })
  await app.settle()
  expect(await app.db.$count(reportReminders)).toBe(before)
  app.clock.moveTo(new Date('2026-12-07T03:00:00Z'))
  const reminder = ika.screen().find(({ text }) => text.includes('belum kami terima'))
  ika.presses('gw:nihil:2026-11-16', { message: reminder ?? ika.last() })
  budi.presses(`di:${agencyId}:34.03.12:2026-11-16`, { message: budi.last() })
  await app.settle()
  expect(
    ika
      .screen()
      .slice(-2)
      .map(({ text }) => text.split('\n')[0]),
  ).toEqual(['Tombol ini sudah tidak berlaku.', expect.stringContaining('7–13 Desember 2026')])
  const [told, list] = budi.screen().slice(-2)
  expect(told?.text).toBe('Tombol ini sudah tidak berlaku.')
  expect(list?.text).toContain('Belum melapor pekan lalu (30 November – 6 Desember)')
  expect(await app.db.$count(reportReminders)).toBe(before)
}
