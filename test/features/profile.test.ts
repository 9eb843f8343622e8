import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeRequests, memberships, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'
import { stepsIn } from '../support/steps.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
let rina: Person
let does: ReturnType<typeof stepsIn>['does']

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  rina = await joined(app, { agencyId: world.agencyId, name: 'Rina', role: { role: 'agency', scope: '34.03' } })
  does = stepsIn(app).does
})

const rowOf = async (id: number) => (await app.db.select().from(workers).where(eq(workers.id, id)))[0]
const placesOf = async (id: number) =>
  (await app.db.select().from(memberships).where(eq(memberships.workerId, id)).orderBy(memberships.id)).map(
    ({ pillar, region, until }) => [pillar, region, until],
  )
const requests = () => app.db.select().from(changeRequests).orderBy(changeRequests.id)
const heard = (who: Person) => who.screen().filter(message => message.from.isBot).length

describe('/profil', () => {
  test('shows who one is, and leads to leave, language and one’s own data', async () => {
    const { sri } = world
    expect(await does(sri, '>/profil')).toBe(
      'Sri Wahyuni, S.Sos.\nPendamping PKH, Kapanewon Semin\nDinsos P3A\nDisapa: Bu Sri\nTelepon: –',
    )
    expect(await does(sri, '📅 Cuti, sakit, dinas luar')).toContain('Ketuk jenisnya')
    await does(sri, 'Sakit', 'Hari ini', 'Hari itu saja', '✅ Simpan')
    expect(await does(sri, '>/profil', '🗂 Data saya')).toContain('Cuti, sakit, dinas luar: sakit 21 November 2026\n')
    expect(await does(sri, '>/profil', '🌐 Bahasa')).toContain('Which language?')
    expect(await does(sri, '>/profil', 'Ubah sapaan', 'Mbak Sri', '>/profil')).toContain('Disapa: Mbak Sri')
  })

  test('one’s own name with titles is changed once, and the coordinator is told', async () => {
    const { sri, budi } = world
    const before = heard(budi)
    await does(sri, '>/profil', 'Ubah nama dan gelar', '>12')
    expect(sri.last().text).toContain('Nama terdiri atas')
    await stepsIn(app).delivered(() => sri.says('Sri Wahyuni, M.Si.'), 2)
    expect(await rowOf(sri.workerId)).toMatchObject({ name: 'Sri Wahyuni, M.Si.' })
    expect(heard(budi)).toBe(before + 1)
    expect(budi.last().text).toBe('ℹ️ Sri Wahyuni, S.Sos. mengubah namanya menjadi Sri Wahyuni, M.Si.')
  })
})

describe('the telephone', () => {
  test('is typed, shared by the button, or removed; the keyboard comes back', async () => {
    const { sri } = world
    await does(sri, '>/profil', 'Ubah nomor HP', '>12345')
    expect(sri.last().text).toContain('diawali 08 atau +62')
    expect(await does(sri, '>0812 3456 7890')).toBe('✅ Nomor HP Bapak/Ibu tercatat: +6281234567890.')
    await does(sri, '>/profil', 'Ubah nomor HP', '📱 Bagikan nomor akun ini')
    expect(sri.keyboard()).toEqual([['📱 Bagikan nomor saya'], ['Tidak jadi dibagikan']])
    expect(await does(sri, 'Tidak jadi dibagikan')).toContain('tidak diubah')
    expect(sri.keyboard()).toEqual([['📝 Lapor', '📌 Tugas saya', '📅 Agenda']])
    await does(sri, '>/profil', 'Ubah nomor HP', '📱 Bagikan nomor akun ini', '📱 Bagikan nomor saya')
    expect(await rowOf(sri.workerId)).toMatchObject({ phone: '+6281200000000' })
    expect(sri.keyboard()).toEqual([['📝 Lapor', '📌 Tugas saya', '📅 Agenda']])
    expect(await does(sri, '>/profil', 'Ubah nomor HP', 'Tanpa nomor')).toContain('tidak lagi disimpan')
    expect(await rowOf(sri.workerId)).toMatchObject({ phone: null })
  })

  test('is for one person of an agency: a second one is told why not and whom to ask, wherever it is entered', async () => {
    const { sri, tono, budi, agencyId } = world
    await does(sri, '>/profil', 'Ubah nomor HP', '>081200000000')
    const why =
      'Nomor ini sudah tercatat untuk petugas lain, dan satu nomor hanya untuk satu orang. Bila nomor ini milik '
    expect(await does(tono, '>/profil', 'Ubah nomor HP', '>0812 0000 0000')).toContain(
      `${why}Bapak/Ibu, mohon hubungi Budi`,
    )
    expect(tono.last().text).not.toContain('Sri')
    await does(tono, '📱 Bagikan nomor akun ini', '📱 Bagikan nomor saya')
    expect(tono.last().text).toContain(why)
    expect(await rowOf(tono.workerId)).toMatchObject({ phone: null })

    const known = 'Nomor ini sudah tercatat untuk Sri Wahyuni, M.Si., dan satu nomor'
    await does(budi, '>/petugas', '➕ Tambah petugas', '>Eko', 'TKSK', 'Hanya itu', 'Seluruh Semin')
    expect(await does(budi, '>081200000000')).toContain(known)
    await does(budi, '>/batal')
    await does(rina, '>/petugas', '🔎 Cari nama', '>tono', /^Tono/, '✏️ Ubah', 'Ubah HP')
    expect(await does(rina, '>081200000000')).toContain(known)
    await does(rina, '>081311112222')
    await app.db.update(workers).set({ phone: '+6281311112222' }).where(eq(workers.id, budi.workerId))
    expect(await does(rina, '✅ Simpan')).toContain('sudah tercatat untuk Budi Santoso')
    expect(await rowOf(tono.workerId)).toMatchObject({ phone: null })

    const gone = await joined(app, { agencyId, name: 'Pensiunan' })
    await app.db.update(workers).set({ phone: '+6281355556666' }).where(eq(workers.id, gone.workerId))
    expect(await does(tono, '>/profil', 'Ubah nomor HP', '>081355556666')).toContain('tercatat: +6281355556666')
  })
})

describe('another region or pillar', () => {
  test('is asked of the nearest coordinator, decided once, and where one was stays known', async () => {
    const { sri, budi } = world
    await does(sri, '>/profil', 'Ajukan pindah wilayah', '>semin', 'Pundungsari')
    expect(sri.last().text).toBe(
      'Ajukan pindah ke Kalurahan Pundungsari? Laporan sebelumnya tetap tercatat di wilayah lama.',
    )
    await stepsIn(app).delivered(() => sri.taps('📨 Kirim permohonan'), 2)
    expect(sri.last().text).toContain('sudah dikirim kepada koordinator (Budi Santoso)')
    expect(await requests()).toHaveLength(1)
    expect(budi.last().text).toBe(
      '👤 Permohonan: pindah ke Kalurahan Pundungsari\nSri Wahyuni, M.Si.\nSekarang: Pendamping PKH, Kapanewon Semin',
    )
    expect(await does(sri, '>/profil')).toContain('⏳ Menunggu keputusan: pindah ke Kalurahan Pundungsari')
    const card = budi.last()
    await does(budi, '>/petugas', '👤 Permohonan (1)', 'Setujui')
    expect(budi.last().text).toContain('disetujui. Diputuskan Budi Santoso, Sabtu, 21 November 2026 pukul 08.00 WIB.')
    expect(sri.last().text).toContain('Mulai hari ini Bapak/Ibu bertugas di Kalurahan Pundungsari')
    budi.taps({ label: 'Tolak', message: card.id })
    await app.settle()
    expect(budi.notices().at(-1)?.text).toBe('Permohonan ini sudah diputuskan.')
    expect(await placesOf(sri.workerId)).toEqual([
      ['pkh', '34.03.12', '2026-11-21'],
      ['pkh', '34.03.12.2009', null],
    ])
  })

  test('beyond a coordinator’s reach it goes to the agency; nobody else decides it, whatever they press', async () => {
    const { sri, budi, tono } = world
    const before = heard(budi)
    await does(
      sri,
      '>/profil',
      'Ajukan pindah wilayah',
      '>wonosari',
      'Seluruh Kapanewon Wonosari',
      '📨 Kirim permohonan',
    )
    expect(heard(budi)).toBe(before)
    expect(rina.last().text).toContain('pindah ke Kapanewon Wonosari')
    const [, request] = await requests()
    await stepsIn(app).forges(budi, `p4:${request?.id}`, `p3:${request?.id}`)
    await stepsIn(app).forges(tono, `p4:${request?.id}`, `p5:${request?.id}`, `p3:${request?.id}`)
    await stepsIn(app).forges(sri, `p4:${request?.id}`)
    expect((await requests()).at(-1)).toMatchObject({ state: 'open' })
    await does(rina, 'Tolak')
    expect(sri.last().text).toContain('(pindah ke Kapanewon Wonosari) belum dapat disetujui')
    expect(await placesOf(sri.workerId)).toHaveLength(2)
  })

  test('a second pillar is asked for and given, taken back while nobody decided, and the last one cannot be laid down', async () => {
    const { sri, budi } = world
    await does(sri, '>/profil', 'Ajukan ubah pilar')
    expect(sri.buttons()).not.toContain('➖ Pendamping PKH')
    await does(sri, '➕ TKSK', '📨 Kirim permohonan')
    const card = budi.last()
    expect(await does(sri, 'Batalkan permohonan')).toBe('Permohonan dibatalkan.')
    expect(budi.last().text).toContain('Sri Wahyuni, M.Si. membatalkan permohonannya (tambah pilar TKSK)')
    const waiting = (await requests()).at(-1)
    budi.presses(`p4:${waiting?.id}`, { message: card.id })
    await app.settle()
    expect(await placesOf(sri.workerId)).toHaveLength(2)

    await does(sri, '>/profil', 'Ajukan ubah pilar', '➕ TKSK', '📨 Kirim permohonan')
    await does(budi, 'Setujui')
    expect(sri.last().text).toContain('Bapak/Ibu kini juga bertugas sebagai TKSK')
    expect(await does(sri, '>/profil')).toContain('Pendamping PKH, TKSK, Kalurahan Pundungsari')
    await does(sri, 'Ajukan ubah pilar', '➖ Pendamping PKH', '📨 Kirim permohonan')
    await does(budi, 'Setujui')
    expect(await placesOf(sri.workerId)).toEqual([
      ['pkh', '34.03.12', '2026-11-21'],
      ['pkh', '34.03.12.2009', '2026-11-21'],
      ['tksk', '34.03.12.2009', null],
    ])
  })

  test('what has changed meanwhile is not carried out', async () => {
    const { tono, budi } = world
    await does(tono, '>/profil', 'Ajukan ubah pilar', '➕ PSM', '📨 Kirim permohonan')
    await app.db.update(memberships).set({ until: '2026-11-21' }).where(eq(memberships.workerId, tono.workerId))
    await does(budi, 'Setujui')
    expect((await requests()).at(-1)).toMatchObject({ state: 'open' })
    expect(budi.notices().at(-1)?.text).toContain('tidak dapat lagi dijalankan')
  })
})
