import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { joinLinks, memberships, roles, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { everythingKept } from '../support/forging.ts'
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

const rolesOf = (id: number) => app.db.select().from(roles).where(eq(roles.workerId, id)).orderBy(roles.id)
const card = (who: Person, name: string) =>
  does(who, '>/petugas', '🔎 Cari nama', `>${name}`, new RegExp(`^${name}`, 'i'), '✏️ Ubah')

describe('what a role is called', () => {
  test('is said by the agency: a usual title, one of its own, or the plain word; and shown wherever the role is', async () => {
    const { budi } = world
    await card(rina, 'Budi')
    await does(rina, 'Sebutan: Koordinator')
    expect(rina.buttons()).toEqual([
      ...['Koordinator', 'Koordinator Kabupaten', 'Supervisor', 'Administrator Pangkalan Data', 'Ketua Tim'],
    ])
    expect(await does(rina, 'Supervisor')).toBe('Sebutan peran Budi Santoso menjadi Supervisor?')
    expect(await does(rina, '✅ Simpan')).toContain('Supervisor, Kapanewon Semin')
    expect(await does(budi, '>/profil')).toContain('Supervisor, Kapanewon Semin')

    await does(rina, 'Sebutan: Supervisor', '>12')
    expect(rina.last().text).toContain('2 sampai 40 huruf')
    await does(rina, '>Korwil Timur', '✅ Simpan')
    expect(await rolesOf(budi.workerId)).toMatchObject([{ role: 'coordinator', label: 'Korwil Timur', endedAt: null }])
    await does(rina, 'Jadikan koordinator', '>patuk')
    await does(rina, 'Kapanewon Patuk', '✅ Simpan')
    expect((await rolesOf(budi.workerId)).at(-1)).toMatchObject({ scope: '34.03.04', label: 'Korwil Timur' })
    await does(rina, 'Sebutan: Korwil Timur')
    expect(rina.buttons()).toContain('Korwil Timur')
    await does(rina, 'Koordinator', '✅ Simpan')
    expect((await rolesOf(budi.workerId)).at(-1)).toMatchObject({ label: null })
  })

  test('is nothing for those who do not give the role, whatever they press', async () => {
    const { budi, agencyId, sri } = world
    const [role] = await rolesOf(rina.workerId)
    const before = await app.db.select().from(roles)
    for (const who of [budi, sri])
      await stepsIn(app).forges(
        who,
        `w8:${agencyId}:${rina.workerId}:${role?.id}`,
        `w8:${agencyId}:${who.workerId}:${role?.id}`,
      )
    expect(budi.last().text).not.toContain('Apa sebutan')
    expect(await app.db.select().from(roles)).toEqual(before)
  })
})

test('one who only leads can be given a pillar, and works where they lead', async () => {
  const wati = await joined(app, {
    ...{ agencyId: world.agencyId, name: 'Wati' },
    role: { role: 'coordinator', scope: '34.03.12' },
  })
  await card(rina, 'Wati')
  await does(rina, 'TKSK')
  expect(rina.last().text).toContain('TKSK, Kapanewon Semin; Koordinator, Kapanewon Semin')
  const places = await app.db.select().from(memberships).where(eq(memberships.workerId, wati.workerId))
  expect(places).toMatchObject([{ pillar: 'tksk', region: '34.03.12', since: '2026-11-21', until: null }])
})

test('a coordinator without a pillar who comes without the link is found on the roster', async () => {
  await does(rina, '>/petugas', '➕ Tambah petugas', '>Joko Susilo, S.Sos.', 'Koordinator', 'Tanpa pilar', '>playen')
  await does(rina, 'Kapanewon Playen', 'Lewati', '✅ Tambahkan')
  const joko = app.telegram.person({ name: 'Joko' })
  joko.starts('daftar')
  await app.settle()
  for (const say of ['Kabupaten Gunungkidul', 'joko susilo', 'Pendamping PKH', 'Playen', 'Bleberan']) {
    joko.says(say)
    await app.settle()
  }
  expect(rina.buttons()).toContain('Ini orangnya: Joko Susilo, S.Sos.')
  await does(rina, /^Ini orangnya/)
  const [row] = await app.db.select().from(workers).where(eq(workers.telegramId, joko.id))
  expect(row).toMatchObject({ name: 'Joko Susilo, S.Sos.' })
  expect(await rolesOf(row?.id ?? 0)).toMatchObject([{ role: 'coordinator', scope: '34.03.03', endedAt: null }])
})

test('a link that was handed out is revoked from the card of its person, once', async () => {
  const wati = await joined(app, {
    ...{ agencyId: world.agencyId, name: 'Lina' },
    role: { role: 'coordinator', scope: '34.03.12' },
  })
  await does(wati, '>/petugas', '➕ Tambah petugas', '>Yuli Astuti', 'TKSK', 'Hanya itu', 'Seluruh Semin', 'Lewati')
  await does(wati, '✅ Tambahkan')
  const payload = /start=(j-[\w-]{22})/.exec(wati.last().text)?.[1]
  await card(wati, 'Yuli')
  expect(await does(wati, 'Cabut tautan')).toBe('Tautan Yuli Astuti dicabut dan tidak dapat dibuka lagi.')
  expect(await does(wati, 'Cabut tautan')).toBe('Tidak ada tautan yang masih berlaku.')
  const somebody = app.telegram.person({ name: 'Yuli' })
  somebody.starts(payload)
  await app.settle()
  expect(somebody.last().text).toContain('sudah diganti')
  const links = await app.db.select().from(joinLinks)
  expect(links.at(-1)).toMatchObject({ usedAt: null, revokedAt: app.clock.now() })
})

test('the buttons that an ended coordinator still has do nothing, none of them', async () => {
  const { agencyId, sri, tono } = world
  const role = { role: 'coordinator', scope: '34.03.12' } as const
  const eka = await joined(app, { agencyId, name: 'Eka Putri', role })
  await does(sri, '>/profil', 'Ajukan ubah pilar', '➕ PSM', '📨 Kirim permohonan', '>/cuti 30/11-4/12', '✅ Simpan')
  const ujang = app.telegram.person({ name: 'Ujang' })
  ujang.starts('daftar')
  await app.settle()
  for (const answer of ['Kabupaten Gunungkidul', 'Ujang Suherman']) {
    ujang.says(answer)
    await app.settle()
  }
  for (const label of ['Pendamping PKH', 'Semin', 'Pundungsari']) {
    ujang.taps(label)
    await app.settle()
  }
  await does(
    eka,
    '>/petugas',
    '👤 Permohonan (2)',
    '>/petugas',
    '📋 Daftar petugas',
    '>/petugas',
    '📥 Impor dari Excel',
  )
  await card(eka, 'Tono')
  await does(eka, 'Ubah wilayah', 'Seluruh Semin', 'Pundungsari')
  await does(eka, '>/petugas', '🔎 Cari nama', '>tono', /^Tono/, '📅 Catat cuti/sakit/dinas luar', 'Cuti', 'Besok')
  await does(eka, 'Hari itu saja', '>/petugas', '🔎 Cari nama', '>tono', /^Tono/, 'Keluarkan dari daftar', '>/rekap')
  const old = eka.screen().flatMap(post => post.rows.flat().map(button => ({ post: post.id, data: button.data })))
  expect(new Set(old.map(({ data }) => data?.split(':')[0])).size).toBeGreaterThan(12)

  await card(rina, 'Eka')
  await does(rina, 'Akhiri: Koordinator, Kapanewon Semin')
  expect(eka.last().text).toContain('sudah berakhir')
  const before = await everythingKept(app)
  const seen = new Set(eka.screen().map(({ id }) => id))
  for (const { post, data } of old) if (data !== undefined) eka.presses(data, { message: post })
  await app.settle()
  expect(await everythingKept(app)).toEqual(before)
  const shown = eka.screen().filter(({ id }) => !seen.has(id))
  expect(shown.filter(({ text }) => /orang terdaftar|Telepon:|halaman|Laporan \d|Ujang|Tono/.test(text))).toEqual([])
  expect(await does(eka, '>/petugas')).toContain('tidak dapat dilakukan')
  expect(tono.last().text).not.toContain('Eka')
})

test('/hapus by a coordinator tells the agency, and by a worker the coordinator, without the name', async () => {
  const { agencyId, tono } = world
  const role = { role: 'coordinator', scope: '34.03.12' } as const
  const dian = await joined(app, { agencyId, name: 'Dian Permata', role })
  await does(tono, '>/hapus', 'Hapus data pribadi saya')
  expect(dian.last().text).toBe(
    'ℹ️ TKSK, Kapanewon Semin: data pribadinya dihapus atas permintaan sendiri dan tugasnya di Pilar berakhir. ' +
      'Bila perlu, mohon tunjuk penggantinya di /petugas',
  )
  await does(dian, '>/hapus', 'Hapus data pribadi saya')
  expect(rina.last().text).toMatch(/^ℹ️ Koordinator, Kapanewon Semin: data pribadinya dihapus/)
  expect(await rolesOf(dian.workerId)).toMatchObject([{ endedAt: app.clock.now() }])
  const [row] = await app.db.select().from(workers).where(eq(workers.id, dian.workerId))
  expect(row).toMatchObject({ telegramId: null, name: 'Petugas tanpa nama' })
})
