import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { deliveries } from '../../src/outbox/table.ts'
import { startApp } from '../support/app.ts'
import { boundGroup, joined, semin } from '../support/kapanewon.ts'

const melati = 'Ijin lapor, P2K2 klp Melati ds Pundungsari hari ini modul 2 sesi 5 hadir 26 dr 30 kpm. kendala hujan'
const mondayAtSeven = '2026-11-23T00:00:00Z'

/** Semin with a reader at the agency; Bu Sri has reported, Pak Tono has not. */
async function aWeekInSemin() {
  const app = await startApp()
  const place = await semin(app)
  const reader = (name: string) =>
    joined(app, { agencyId: place.agencyId, name, role: { role: 'reader', scope: '34.03' } })
  const rina = await reader('Rina Hartati')
  place.sri.says(melati, { in: place.group })
  await app.settle()
  place.sri.taps({ label: '✅ Kirim', in: place.group })
  await app.settle()
  return { app, ...place, reader, rina }
}

/** The same on Monday at seven, with more who read: one who has blocked the bot, two others, and a group. */
async function theMondayAfter() {
  const week = await aWeekInSemin()
  const { app, agencyId, reader, rina } = week
  const [hilang, dedi, dewi] = [await reader('Hilang'), await reader('Dedi'), await reader('Dewi')]
  hilang.blocks()
  const room = await boundGroup(app, agencyId, '34.03', [rina])
  await app.db.execute(`update groups set purpose = 'digest' where chat_id = ${room.id}`)
  await app.walkTo('2026-11-22T23:59:00Z')
  const heardBefore = rina.screen().filter(message => message.from.isBot)
  await app.walkTo(mondayAtSeven)
  return { ...week, hilang, dedi, dewi, room, heardBefore }
}

describe('on Monday', () => {
  let week: Awaited<ReturnType<typeof theMondayAfter>>
  beforeAll(async () => {
    week = await theMondayAfter()
  })

  test('what a worker reports on Saturday is read at seven', () => {
    const { rina, heardBefore } = week
    expect(heardBefore).toEqual([])
    expect(rina.last().text).toBe(
      [
        '📊 REKAP MINGGUAN PILAR SOSIAL',
        'Kabupaten Gunungkidul · 16–22 November 2026',
        'Yth. Bapak/Ibu Kepala Dinas,',
        '',
        'Laporan 1 (naik 1) · 1 dari 2 petugas',
        'P2K2 1 pertemuan · 26 dari 30 KPM (86,7%)',
        '',
        'Terima kasih kepada seluruh petugas. 🙏',
      ].join('\n'),
    )
  })

  test('only the coordinator reads who is missing', () => {
    const { budi, rina, sri, group } = week
    expect(budi.last().text).toContain('Belum melapor pekan lalu (16–22 November), 1 dari 2: Tono · Terlambat 1')
    for (const screen of [rina.screen(), sri.screen(), sri.screen({ in: group })])
      expect(screen.filter(message => message.from.isBot && message.text.includes('Tono'))).toEqual([])
  })

  test('every reader and every bound chat gets the letter once, however often the clock ticks', async () => {
    const { app, rina, room } = week
    await app.app.runDueJobs()
    await app.settle()
    const letters = (seen: { text: string }[]) => seen.filter(message => message.text.startsWith('📊')).length
    expect([letters(rina.screen()), letters(rina.screen({ in: room }))]).toEqual([1, 1])
  })

  test('a reader who has blocked the bot holds up nobody', async () => {
    const { app, hilang, dedi } = week
    expect(dedi.last().text).toMatch(/^📊/)
    const [failed] = await app.db.select().from(deliveries).where(eq(deliveries.chatId, hilang.id))
    expect(failed).toMatchObject({ state: 'failed' })
  })

  test('the buttons below the letter open the details and the text for WhatsApp', async () => {
    const { app, dewi } = week
    dewi.taps('Rincian')
    await app.settle()
    expect(dewi.last().text).toContain('Kunjungan rumah nihil')
    dewi.taps('Teks WhatsApp')
    await app.settle()
    expect(dewi.last().text).toContain('*📊 REKAP MINGGUAN PILAR SOSIAL*')
  })

  test('forged presses under a digest open nothing to those who may not read', async () => {
    const { app, sri, rina } = week
    const letter = rina.last()
    const data = letter.rows.flat().map(button => button.data ?? '')
    sri.says('/start')
    await app.settle()
    const own = sri.last()
    for (const forged of [...data, 'dp:1:34.03:month', 'dr:1:34.03:week', 'dp:1:national:week', 'dd:1:34.03:x:y']) {
      sri.presses(forged, { message: own })
      await app.settle()
      expect(
        sri.screen().filter(message => message.text.includes('REKAP')),
        forged,
      ).toEqual([])
    }
  })
})

describe('on Saturday', () => {
  let week: Awaited<ReturnType<typeof aWeekInSemin>>
  beforeAll(async () => {
    week = await aWeekInSemin()
  })

  test('/rekap: periods and parts of what one may read', async () => {
    const { app, budi } = week
    budi.says('/rekap')
    await app.settle()
    expect(budi.last().text).toContain('Laporan 1 (pekan berjalan) · 1 dari 2 petugas')
    budi.taps('Pekan lalu')
    await app.settle()
    expect(budi.last().text).toContain('9–15 November 2026')
    budi.says('/rekap Pundungsari')
    await app.settle()
    expect(budi.last().text).toContain('Kalurahan Pundungsari')
    budi.says('/rekap Wonosari')
    await app.settle()
    expect(budi.last().text).toBe('Maaf, wilayah itu tidak ada dalam wilayah Bapak/Ibu.')
  })

  test('a worker is told where the own reports are', async () => {
    const { app, sri } = week
    sri.says('/rekap')
    await app.settle()
    expect(sri.last().text).toContain('/laporanku')
  })
})

test('a digest that was missed comes late, once, and says so; one that is too old does not come', async () => {
  const { app, rina } = await aWeekInSemin()
  app.clock.moveTo(new Date('2026-11-24T03:00:00Z'))
  await app.app.runDueJobs()
  await app.settle()
  expect(rina.last().text).toContain('terlambat dikirim')
  const before = rina.screen().length
  app.clock.moveTo(new Date('2026-12-05T03:00:00Z'))
  await app.app.runDueJobs()
  await app.settle()
  expect(rina.screen()).toHaveLength(before)
})
