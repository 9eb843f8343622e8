import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { policyChanges } from '../../src/features/agencies/table.ts'
import { saturdayMorning, startApp, type TestApp } from '../support/app.ts'
import { boundGroup, foundAgency, joined, kutaiKartanegara, semin } from '../support/kapanewon.ts'
import { dialogOf } from '../support/reporting.ts'

const letters = (who: { screen(): { text: string }[] }) =>
  who.screen().filter(({ text }) => text.startsWith('📊')).length

/** Monday, 23 November, 06.00 WIB: the digest is due in an hour. */
const mondayAtSix = '2026-11-22T23:00:00Z'

/** Kapanewon Semin with somebody of the dinas and a group that reads. */
async function office(at = saturdayMorning) {
  const app = await startApp({ at })
  const place = await semin(app)
  const { agencyId } = place
  const rini = await joined(app, { agencyId, name: 'Rini Astuti', role: { role: 'agency', scope: '34.03' } })
  const room = await boundGroup(app, agencyId, '34.03', [rini])
  await app.db.execute(`update groups set purpose = 'digest' where chat_id = ${room.id}`)
  return { app, ...place, rini, at: dialogOf(app, rini) }
}

describe('/pengaturan', () => {
  let app: TestApp
  let world: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    world = await office()
    app = world.app
  })

  test('says in whole sentences what holds', async () => {
    expect(await world.at.says('/pengaturan')).toBe(
      [
        '⚙️ Pengaturan Dinsos P3A',
        '',
        '📊 Rekap mingguan dikirim setiap Senin pukul 07.00 WIB kepada 1 orang dan 1 grup.',
        '👥 Daftar petugas yang belum melapor dikirim setiap Senin pukul 07.00 WIB secara pribadi kepada 1 koordinator.',
        '⏱ Laporan satu pekan disebut tepat waktu bila dikirim paling lambat Jumat pukul 15.00 WIB.',
        '🔔 Petugas yang belum melapor diingatkan secara pribadi setiap Jumat pukul 13.30 WIB.',
        '🌙 Jam tenang pukul 21.00 sampai 06.00 WIB: pemberitahuan menunggu sampai jam tenang berakhir. Jawaban langsung dan hal mendesak tetap dikirim.',
        '📝 Yang diharapkan melapor setiap pekan: Pendamping PKH, TKSK. Pilar lainnya tidak pernah dicatat belum melapor.',
      ].join('\n'),
    )
    expect(world.rini.buttons()).toEqual([
      ...['Jadwal rekap', 'Yang dikirim', 'Batas waktu', 'Pengingat'],
      ...['Jam tenang', 'Siapa yang melapor', 'Pembaca rekap', 'Riwayat', 'Kop surat', 'Tinjauan cerita'],
    ])
  })

  test('is for the agency: others are told politely, also when they make up a button', async () => {
    const { sri, budi, agencyId } = world
    for (const who of [sri, budi]) {
      expect(await dialogOf(app, who).says('/pengaturan')).toBe(
        'Maaf, pengaturan hanya dapat dibuka petugas Dinsos P3A dan pengelola Pilar.',
      )
      for (const data of [
        `ps:${agencyId}:card`,
        `ph:${agencyId}:digest`,
        `pt:${agencyId}:letter:0`,
        `pe:${agencyId}:2:1`,
        'pv:1',
      ])
        who.presses(data, { message: who.last() })
      await app.settle()
      expect(who.screen().filter(({ text }) => text.includes('Pengaturan Dinsos'))).toEqual([])
    }
    expect(await app.db.select().from(policyChanges)).toEqual([])
  })

  test('of another dinas is out of reach', async () => {
    const kutai = await foundAgency(app, kutaiKartanegara)
    const ayu = await joined(app, { agencyId: kutai, name: 'Ayu', role: { role: 'agency', scope: '64.02' } })
    expect(await dialogOf(app, ayu).says('/pengaturan')).toContain('Senin pukul 07.00 WITA')
    ayu.presses(`pt:${world.agencyId}:letter:0`, { message: ayu.last() })
    await app.settle()
    expect(await app.db.select().from(policyChanges)).toEqual([])
  })

  test('a deadline before the reminder is refused with both hours, another is typed and saved', async () => {
    const { at, rini } = world
    await at.says('/pengaturan')
    expect(await at.taps('Batas waktu')).toMatch(/^Batas waktu laporan sekarang Jumat pukul 15.00 WIB\./)
    expect(await at.says('Kamis jam 9 pagi')).toBe(
      'Pengingat harus mendahului batas waktu pada pekan yang sama. Sekarang pengingat Jumat pukul 13.30 WIB, batas waktu Jumat pukul 15.00 WIB. Mohon pilih jam lain.',
    )
    expect(await at.says('besok saja')).toBe('Mohon hari dan jamnya, misalnya Senin 08.00.')
    expect(await at.says("Jum'at 16.30")).toBe(
      'Batas waktu laporan menjadi setiap Jumat pukul 16.30 WIB, pertama kali Jumat, 27 November 2026 pukul 16.30 WIB. Pekan yang sudah lewat tidak berubah.',
    )
    expect(rini.buttons()).toEqual(['✅ Simpan', 'Batal'])
    expect(await at.taps('✅ Simpan')).toMatch(/^✅ Pengaturan sudah disimpan\.\n\n⚙️ Pengaturan Dinsos P3A/)
    expect(rini.last().text).toContain('paling lambat Jumat pukul 16.30 WIB')
  })

  test('quiet hours are chosen or typed, and may be none', async () => {
    const { at, rini } = world
    await at.says('/pengaturan')
    await at.taps('Jam tenang')
    expect(await at.says('20.00 sampai 05.30')).toBe('Jam tenang menjadi pukul 20.00 sampai 05.30 WIB, mulai sekarang.')
    await at.taps('✅ Simpan')
    await at.taps('Jam tenang')
    expect(await at.says('21.00 sampai 21.00')).toMatch(/^Jam tenang harus berakhir/)
    await at.taps('tanpa jam tenang')
    expect(await at.taps('✅ Simpan')).toContain('🌙 Tidak ada jam tenang: pemberitahuan dikirim kapan saja.')
    expect(rini.buttons()).toContain('Riwayat')
  })

  test('a switch says what it will be, so that pressing an old one twice changes nothing', async () => {
    const { at, rini, agencyId } = world
    await at.says('/pengaturan')
    await at.taps('Siapa yang melapor')
    expect(rini.buttons().slice(0, 3)).toEqual(['✅ Pendamping PKH', '✅ TKSK', '⬜ Tagana'])
    await at.taps('⬜ Tagana')
    rini.presses(`pe:${agencyId}:2:1`, { message: rini.last() })
    await app.settle()
    expect(rini.buttons().slice(0, 3)).toEqual(['✅ Pendamping PKH', '✅ TKSK', '✅ Tagana'])
    const changes = await app.db.select().from(policyChanges).where(eq(policyChanges.what, 'expected'))
    expect(changes).toMatchObject([{ before: ['pkh', 'tksk'], after: ['pkh', 'tksk', 'tagana'] }])
  })

  test('who reads is listed, and what was changed, by whom and when', async () => {
    const { at } = world
    await at.says('/pengaturan')
    expect(await at.taps('Pembaca rekap')).toContain(
      '• Rini Astuti – Kabupaten Gunungkidul\n• Grup PKH Kapanewon Semin – Kabupaten Gunungkidul',
    )
    await at.taps('⬅️ Kembali')
    const history = await at.taps('Riwayat')
    expect(history).toContain(
      'Sabtu, 21 November 2026 pukul 08.00 WIB, Rini Astuti\nSiapa yang melapor: Pendamping PKH, TKSK → Pendamping PKH, TKSK, Tagana',
    )
    expect(history).toContain('Batas waktu: Jumat pukul 15.00 WIB → Jumat pukul 16.30 WIB')
    expect(history).toContain('Jam tenang: pukul 20.00 sampai 05.30 WIB → tanpa jam tenang')
    const rows = await app.db.select().from(policyChanges).orderBy(asc(policyChanges.id))
    expect(rows.map(({ what }) => what)).toEqual(['deadline', 'quiet', 'quiet', 'expected'])
  })
})

describe('the hour of the digest is moved', () => {
  test('after it went out, to an hour that is still to come: one letter this week, the next one at the new hour', async () => {
    const { app, at, rini } = await office(mondayAtSix)
    await app.walkTo('2026-11-23T01:00:00Z')
    expect(letters(rini)).toBe(1)
    await at.says('/pengaturan')
    await at.taps('Jadwal rekap')
    expect(await at.says('Senin 09.00')).toBe(
      'Rekap mingguan akan dikirim setiap Senin pukul 09.00 WIB, pertama kali Senin, 30 November 2026 pukul 09.00 WIB.',
    )
    await at.taps('✅ Simpan')
    await app.walkTo('2026-11-30T01:59:00Z')
    expect(letters(rini)).toBe(1)
    await app.walkTo('2026-11-30T02:00:00Z')
    expect(letters(rini)).toBe(2)
    expect(rini.last().text).not.toContain('terlambat')
  }, 120_000)

  test('from Tuesday to Monday on a Monday: the letter of this week is not lost', async () => {
    const { app, at, rini } = await office(mondayAtSix)
    await at.says('/pengaturan')
    await at.taps('Jadwal rekap')
    await at.taps('Selasa pukul 07.00 WIB')
    await at.taps('✅ Simpan')
    await app.walkTo('2026-11-23T01:00:00Z')
    expect(letters(rini)).toBe(0)
    await at.says('/pengaturan')
    await at.taps('Jadwal rekap')
    expect(await at.taps('Senin pukul 07.00 WIB')).toContain('pertama kali Senin, 30 November 2026')
    await at.taps('✅ Simpan')
    await app.walkTo('2026-11-24T00:00:00Z')
    expect(letters(rini)).toBe(1)
    await app.walkTo('2026-11-30T00:00:00Z')
    expect(letters(rini)).toBe(2)
  }, 120_000)

  test('what is switched off does not go out', async () => {
    const { app, at, rini, budi } = await office(mondayAtSix)
    await at.says('/pengaturan')
    await at.taps('Yang dikirim')
    await at.taps('✅ Rekap untuk pembaca')
    await at.taps('✅ Daftar untuk koordinator')
    await at.taps('⬅️ Kembali')
    expect(rini.last().text).toContain('Rekap mingguan tidak dikirim.')
    await app.walkTo('2026-11-23T00:00:00Z')
    expect([letters(rini), budi.screen().filter(({ text }) => text.includes('Belum melapor')).length]).toEqual([0, 0])
  }, 120_000)
})
