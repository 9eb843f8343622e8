import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { memberships, roles, workers } from '../../src/features/workers/table.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { joined, semin } from '../support/kapanewon.ts'

type Person = Awaited<ReturnType<typeof joined>>

let app: TestApp
let world: Awaited<ReturnType<typeof semin>>
let rina: Person

beforeAll(async () => {
  app = await startApp()
  world = await semin(app)
  const role = { role: 'agency', scope: '34.03' } as const
  rina = await joined(app, { agencyId: world.agencyId, name: 'Rina Wulandari', role })
})

/** Does one thing after the other: `>` is typed, everything else is tapped. */
async function does(who: Person, ...steps: string[]) {
  for (const step of steps) {
    if (step.startsWith('>')) who.says(step.slice(1))
    else who.taps(step)
    await app.settle()
  }
  return who.last().text
}

async function opens(who: Person, worker: number) {
  await does(who, '>/petugas')
  who.presses(`w2:${world.agencyId}:${worker}`, { message: who.last().id })
  await app.settle()
  return who.last().text
}

const placesOf = async (id: number) =>
  (await app.db.select().from(memberships).where(eq(memberships.workerId, id)).orderBy(memberships.id)).map(
    ({ pillar, region, until }) => [pillar, region, until],
  )
const rolesOf = (id: number) => app.db.select().from(roles).where(eq(roles.workerId, id)).orderBy(roles.id)

test('a worker is renamed, moved and given a second pillar; where they were stays known', async () => {
  const { sri } = world
  await opens(rina, sri.workerId)
  expect(await does(rina, 'Ubah nama', '>Sri Wahyuni, M.Si.', '✅ Simpan')).toContain('Sri Wahyuni, M.Si.')
  expect(await does(rina, 'Ubah wilayah', '>wonosari')).toContain('Yang mana')
  await does(rina, 'Kapanewon Wonosari', 'Seluruh Kapanewon Wonosari')
  expect(rina.last().text).toContain('Kapanewon Wonosari')
  expect(sri.last().text).toBe('ℹ️ Rina Wulandari memperbarui nama Bapak/Ibu menjadi Sri Wahyuni, M.Si.')
  await does(rina, '✅ Simpan')
  expect(sri.last().text).toContain('Rina Wulandari memindahkan tugas Bapak/Ibu ke Kapanewon Wonosari mulai hari ini')
  await does(rina, 'PSM')
  expect(rina.buttons()).toEqual(expect.arrayContaining(['✅ Pendamping PKH', '✅ PSM']))
  await does(rina, '✅ Pendamping PKH', '✅ PSM')
  expect(rina.last().text).toContain('Pilar terakhir tidak dapat dimatikan')
  expect(await placesOf(sri.workerId)).toEqual([
    ['pkh', '34.03.12', '2026-11-21'],
    ['pkh', '34.03.01', '2026-11-21'],
    ['psm', '34.03.01', null],
  ])
})

test('a coordinator is given, moved and ended with history; old buttons of an ended one do nothing', async () => {
  const { budi, tono, agencyId } = world
  await does(budi, '>/petugas')
  const old = budi.last().id
  await opens(rina, budi.workerId)
  await does(rina, 'Jadikan koordinator', '>patuk', 'Kapanewon Patuk', '✅ Simpan')
  expect(await rolesOf(budi.workerId)).toMatchObject([
    { scope: '34.03.12', endedBy: rina.workerId, endedAt: app.clock.now() },
    { scope: '34.03.04', givenBy: rina.workerId, endedAt: null },
  ])
  expect(budi.last().text).toContain('Bapak/Ibu kini koordinator Kapanewon Patuk, ditetapkan oleh Rina Wulandari.')
  budi.presses(`w3:${agencyId}:${tono.workerId}:name`, { message: old })
  await app.settle()
  expect(budi.last().text).not.toContain('Nama lengkap')

  await opens(rina, budi.workerId)
  await does(rina, 'Akhiri: Koordinator, Kapanewon Patuk')
  expect(budi.last().text).toContain('sudah berakhir')
  const before = (await app.db.select().from(workers)).map(one => JSON.stringify(one))
  for (const data of [`wr:${agencyId}`, `w4:${agencyId}:${tono.workerId}:0:1`, `wd:${agencyId}:${tono.workerId}:1`])
    budi.presses(data, { message: old })
  await app.settle()
  expect((await app.db.select().from(workers)).map(one => JSON.stringify(one))).toEqual(before)
  expect(await placesOf(tono.workerId)).toEqual([['tksk', '34.03.12', null]])
})

test('a coordinator who lays down their own role is let go and the agency told; the last of the agency stays', async () => {
  const { agencyId } = world
  const role = { role: 'coordinator', scope: '34.03.12' } as const
  const eka = await joined(app, { agencyId, name: 'Eka Putri', role })
  await opens(eka, eka.workerId)
  expect(await does(eka, 'Akhiri: Koordinator, Kapanewon Semin')).toBe(
    'Bapak/Ibu satu-satunya koordinator Kapanewon Semin di Pilar. ' +
      'Mohon minta Dinsos P3A menunjuk penggantinya dahulu; setelah itu peran ini dapat diakhiri.',
  )
  expect(await rolesOf(eka.workerId)).toMatchObject([{ endedAt: null }])
  await joined(app, { agencyId, name: 'Joko', role: { role: 'coordinator', scope: '34.03' } })
  await opens(eka, eka.workerId)
  expect(await does(eka, 'Akhiri: Koordinator, Kapanewon Semin')).toContain('sudah berakhir')
  expect(rina.last().text).toContain('Eka Putri mengakhiri perannya sendiri')
  expect(await does(eka, '>/petugas')).not.toContain('orang terdaftar')
  await opens(rina, rina.workerId)
  await does(rina, 'Akhiri: Petugas dinas, Kabupaten Gunungkidul')
  expect(rina.last().text).toContain('petugas dinas terakhir')
  expect(await rolesOf(rina.workerId)).toMatchObject([{ endedAt: null }])
})
