import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../src/base/days.ts'
import { asCoordinator, mayRead, nearest, readableScopes } from '../../src/features/workers/access.ts'
import { coordinatorsFor, expectedWorkers, identify, workersIn } from '../../src/features/workers/queries.ts'
import { joinLinks, memberships, roles, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { foundAgency, joined, kutaiKartanegara, semin } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
let rina: Person
let kukar: number
let adi: Person

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  const { agencyId } = world
  rina = await joined(app, { agencyId, name: 'Rina Wulandari', role: { role: 'agency', scope: '34.03' } })
  kukar = await foundAgency(app, kutaiKartanegara)
  adi = await joined(app, { agencyId: kukar, name: 'Adi', role: { role: 'agency', scope: '64.02' } })
})

/** Does one thing after the other: `>` is typed, everything else is tapped. */
async function does(who: Person, ...steps: string[]) {
  for (const step of steps) {
    if (step.startsWith('>')) who.says(step.slice(1))
    else who.taps(step)
    await app.settle()
  }
}

const byName = async (name: string) => (await app.db.select().from(workers).where(eq(workers.name, name)))[0]
const placesOf = (id = 0) => app.db.select().from(memberships).where(eq(memberships.workerId, id))

describe('/petugas', () => {
  test('a coordinator adds a worker of their kapanewon and hands on a letter that does not look like fraud', async () => {
    const { budi } = world
    await does(budi, '>/petugas', '➕ Tambah petugas')
    expect(budi.last().text).toContain('Nama lengkap petugas')
    await does(budi, '>Dwi Lestari, S.Sos.', 'Pendamping PKH', 'Hanya itu')
    expect(budi.buttons()).toContain('Seluruh Semin')
    await does(budi, 'Seluruh Semin', '>0812-3456-7890')
    expect(budi.last().text).toContain('Telepon: +6281234567890')
    expect(await byName('Dwi Lestari, S.Sos.')).toBeUndefined()

    await does(budi, '✅ Tambahkan')
    const dwi = await byName('Dwi Lestari, S.Sos.')
    expect(dwi).toMatchObject({ phone: '+6281234567890', telegramId: null, joinedAt: null })
    expect(await placesOf(dwi?.id)).toMatchObject([{ pillar: 'pkh', region: '34.03.12', since: '2026-11-21' }])
    const letter = budi.last().text
    expect(letter).toContain('Yth. Bapak/Ibu Dwi Lestari, S.Sos., laporan petugas Dinsos P3A')
    expect(letter).toContain('Pilar tidak meminta PIN, OTP, atau NIK. Bila ragu, hubungi *Budi Santoso*.')
    const token = /start=j-([\w-]{22})/.exec(letter)?.[1]
    expect(token).toBeDefined()
    const [link] = await app.db
      .select()
      .from(joinLinks)
      .where(eq(joinLinks.workerId, dwi?.id ?? 0))
    expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(await app.db.select().from(joinLinks))).not.toContain(token)
    budi.taps('Bagikan ke WhatsApp')
    expect(budi.notices().at(-1)?.url).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=Yth\.%20Bapak/)
  })

  test('the agency gives roles; a coordinator cannot, and reaches no further than their scope', async () => {
    await does(rina, '>/petugas', '➕ Tambah petugas', '>Joko Susilo', 'Koordinator', 'Tanpa pilar', '>playen')
    await does(rina, 'Kapanewon Playen')
    await does(rina, 'Lewati', '✅ Tambahkan')
    const joko = await byName('Joko Susilo')
    expect(
      await app.db
        .select()
        .from(roles)
        .where(eq(roles.workerId, joko?.id ?? 0)),
    ).toMatchObject([{ role: 'coordinator', scope: '34.03.03', givenBy: rina.workerId }])

    const { budi } = world
    await does(budi, '>/petugas', '➕ Tambah petugas', '>Eko', 'TKSK', 'Hanya itu', '>playen')
    expect(budi.last().text).toContain('“playen” tidak ditemukan')
    await does(budi, '>/batal')
    expect(await byName('Eko')).toBeUndefined()
  })

  test('a PSM is asked for the village; a name that is there already is pointed out', async () => {
    const { budi } = world
    await does(budi, '>/petugas', '➕ Tambah petugas', '>sri wahyuni', 'PSM', 'Hanya itu', 'Seluruh Semin')
    expect(budi.last().text).toContain('Di kalurahan mana?')
    await does(budi, 'Pundungsari', 'Lewati')
    expect(budi.last().text).toContain('Wilayah: Kalurahan Pundungsari')
    expect(budi.last().text).toContain('Mirip dengan yang sudah terdaftar: Sri Wahyuni, S.Sos.')
    await does(budi, '✏️ Isi ulang')
    expect(budi.last().text).toContain('Nama lengkap petugas')
    await does(budi, '>/batal')
  })

  test('a press twice adds once', async () => {
    const { budi } = world
    await does(budi, '>/petugas', '➕ Tambah petugas', '>Wahyu', 'TKSK', 'Hanya itu', 'Seluruh Semin', 'Lewati')
    const summary = budi.last()
    const data = summary.rows.flat().find(one => one.label === '✅ Tambahkan')?.data ?? ''
    budi.presses(data, { message: summary.id })
    budi.presses(data, { message: summary.id })
    await app.settle()
    expect(await app.db.$count(workers, eq(workers.name, 'Wahyu'))).toBe(1)
    const wahyu = await byName('Wahyu')
    expect(await app.db.$count(joinLinks, eq(joinLinks.workerId, wahyu?.id ?? 0))).toBe(1)
  })

  test('the list shows who has not joined, a new link ends the former one, and a dismissed worker is gone', async () => {
    const { budi, agencyId } = world
    const row = { agencyId, name: 'Yuli', createdAt: app.clock.now() }
    const [yuli] = await app.db.insert(workers).values(row).returning()
    await app.db
      .insert(memberships)
      .values({ workerId: yuli?.id ?? 0, pillar: 'tksk', region: '34.03.12.2009', since: '2026-01-01' })
    const before: Day = '2026-11-21'
    await does(budi, '>/petugas', '📋 Daftar petugas')
    const list = budi.last().text
    expect(list).toContain('Kapanewon Semin')
    const number = /(\d+)\. Yuli – belum bergabung/.exec(list)?.[1] ?? ''
    await does(budi, number, '🔗 Tautan baru')
    const first = /start=(j-[\w-]{22})/.exec(budi.last().text)?.[1] ?? ''
    await does(budi, '>/petugas', '📋 Daftar petugas', number, '🔗 Tautan baru')
    const somebody = app.telegram.person({ name: 'Yuli' })
    somebody.starts(first)
    await app.settle()
    expect(somebody.last().text).toContain('sudah diganti')

    await does(budi, '>/petugas', '📋 Daftar petugas', number, 'Keluarkan dari daftar', 'Ya, keluarkan')
    expect(await placesOf(yuli?.id)).toMatchObject([{ until: before }])
    const listed = await workersIn(app.db, agencyId, ['34.03'])
    expect(listed.map(one => one.name)).not.toContain('Yuli')
  })

  test('one who had joined is told, is a stranger from then on, and can join anew', async () => {
    const { budi, agencyId } = world
    const heru = await joined(app, { agencyId, name: 'Heru', at: '34.03.12' })
    await does(budi, '>/petugas', '📋 Daftar petugas')
    const number = /(\d+)\. Heru/.exec(budi.last().text)?.[1] ?? ''
    await does(budi, number, 'Keluarkan dari daftar', 'Ya, keluarkan')
    expect(heru.last().text).toContain('tidak lagi tercatat sebagai petugas Dinsos P3A')
    heru.says('/dataku')
    await app.settle()
    expect(heru.last().text).toContain('belum mengenal Bapak/Ibu')

    const again = ['Pendamping PKH', 'Hanya itu', 'Seluruh Semin', 'Lewati', '✅ Tambahkan']
    await does(budi, '>/petugas', '➕ Tambah petugas', '>Heru Prasetyo', ...again)
    heru.starts(/start=(j-[\w-]{22})/.exec(budi.last().text)?.[1])
    await app.settle()
    heru.taps('Benar')
    await app.settle()
    expect((await byName('Heru Prasetyo'))?.telegramId).toBe(heru.id)
  })

  test('a worker is told who may; nobody reaches another agency, whatever they press', async () => {
    const { sri, agencyId } = world
    await does(sri, '>/petugas')
    expect(sri.last().text).toBe('Maaf, ini hanya dapat dilakukan koordinator Kapanewon Semin.')
    await does(adi, '>/petugas')
    expect(adi.last().text).toContain('Dinsos Kutai Kartanegara')
    const forged = [
      `wr:${agencyId}`,
      `wl:${agencyId}:0`,
      `wp:${agencyId}:${sri.workerId}:0`,
      `wp:${kukar}:${sri.workerId}:0`,
    ]
    for (const data of [
      ...forged,
      `wk:${kukar}:${sri.workerId}`,
      `wd:${kukar}:${sri.workerId}:1`,
      'wr:999',
      'wp:x:y:z',
    ])
      adi.presses(data, { message: adi.last().id })
    await app.settle()
    const seen = adi.screen().map(one => one.text)
    expect([...seen, ...adi.notices().map(one => one.text ?? '')].join('\n')).not.toContain('Sri')
    expect(await placesOf(sri.workerId)).toMatchObject([{ until: null }])
  })
})

describe('readings of the roster', () => {
  const week = { from: '2026-11-16', to: '2026-11-22' } as const

  test('those are expected who are in a pillar that reports, joined or not, each once', async () => {
    const { agencyId, sri, tono } = world
    const extra = { workerId: sri.workerId, since: '2026-01-01' }
    await app.db.insert(memberships).values([
      { ...extra, pillar: 'psm', region: '34.03.12' },
      { ...extra, pillar: 'tksk', region: '34.03.12' },
      { ...extra, pillar: 'pkh', region: '34.03.01' },
    ])
    const expected = await expectedWorkers(app.db, agencyId, ['34.03.12'], week)
    const mine = expected.filter(one => [sri.workerId, tono.workerId].includes(one.id))
    expect(mine.map(one => [one.name, one.memberships])).toEqual([
      [
        'Sri Wahyuni, S.Sos.',
        [
          { pillar: 'pkh', region: '34.03.12' },
          { pillar: 'tksk', region: '34.03.12' },
        ],
      ],
      ['Tono', [{ pillar: 'tksk', region: '34.03.12' }]],
    ])
    expect(expected.map(one => one.name)).toContain('Dwi Lestari, S.Sos.')
    expect(await expectedWorkers(app.db, kukar, ['national'], week)).toEqual([])
    const before = { from: '2025-01-06', to: '2025-01-12' } as const
    expect(await expectedWorkers(app.db, agencyId, ['34.03'], before)).toEqual([])
  })

  test('the nearest coordinator comes first; without one it is the agency', async () => {
    const { agencyId, budi } = world
    const korkab = await joined(app, { agencyId, name: 'Korkab', role: { role: 'coordinator', scope: '34.03' } })
    const found = await coordinatorsFor(app.db, agencyId, '34.03.12.2009')
    expect(found.map(one => one.workerId)).toEqual([budi.workerId, korkab.workerId])
    expect(nearest(found).map(one => one.workerId)).toEqual([budi.workerId])
    expect((await coordinatorsFor(app.db, kukar, '64.02.01')).map(one => one.workerId)).toEqual([adi.workerId])
  })

  test('a speaker knows worker, places, roles and zone; authority follows from them', async () => {
    const { agencyId, budi, sri } = world
    const coordinator = await identify(app.db, { telegramId: budi.id, ownerIds: [] })
    expect(coordinator).toMatchObject({
      locale: 'id',
      zone: 'Asia/Jakarta',
      worker: { id: budi.workerId, agencyId, address: 'Pak Budi', memberships: [] },
      roles: [{ role: 'coordinator', scope: '34.03.12', agencyId }],
    })
    expect(asCoordinator(coordinator, agencyId, '34.03.12.2009')).toMatchObject({ scopes: ['34.03.12'] })
    expect(asCoordinator(coordinator, agencyId, '34.03.1')).toBeUndefined()
    expect(asCoordinator(coordinator, agencyId, '34.03')).toBeUndefined()
    expect(asCoordinator(coordinator, kukar, '34.03.12')).toBeUndefined()
    expect([mayRead(coordinator, agencyId, '34.03.12'), mayRead(coordinator, agencyId, '34.03')]).toEqual([true, false])
    expect(readableScopes(coordinator)).toEqual([{ agencyId, scope: '34.03.12' }])
    const worker = await identify(app.db, { telegramId: sri.id, ownerIds: [] })
    expect(mayRead(worker, agencyId, '34.03.12')).toBe(false)
    expect((await identify(app.db, { telegramId: adi.id, ownerIds: [] })).zone).toBe('Asia/Makassar')
    const stranger = await identify(app.db, { telegramId: 1, languageCode: 'en-GB', ownerIds: [1] })
    expect(stranger).toEqual({
      telegramId: 1,
      locale: 'en',
      zone: 'Asia/Jakarta',
      roles: [{ role: 'owner', scope: 'national', agencyId: null }],
    })
  })
})
