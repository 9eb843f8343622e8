import type { Clock } from '../../src/base/clock.ts'
import { pillarSeeds } from '../../src/features/agencies/pillars.ts'
import { agencies, pillars } from '../../src/features/agencies/table.ts'
import { groups } from '../../src/features/groups/table.ts'
import { memberships, roles, workers } from '../../src/features/workers/table.ts'
import type { RoleName } from '../../src/speaker.ts'
import type { TestApp } from './app.ts'

/** Where people live: an app of a test, or a database and a Telegram that other processes use. */
export type Town = Pick<TestApp, 'db' | 'telegram'> & { clock: Clock }

type Place = { region: string; officialName: string; shortName: string; zone: 'Asia/Jakarta' | 'Asia/Makassar' }

export const gunungkidul: Place = {
  region: '34.03',
  officialName: 'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
  shortName: 'Dinsos P3A',
  zone: 'Asia/Jakarta',
}
export const kutaiKartanegara: Place = {
  region: '64.02',
  officialName: 'Dinas Sosial Kabupaten Kutai Kartanegara',
  shortName: 'Dinsos Kutai Kartanegara',
  zone: 'Asia/Makassar',
}

/** An agency with its pillars, as `/dinas` leaves it. */
export async function foundAgency({ db, clock }: Town, place: Place): Promise<number> {
  const now = clock.now()
  const [agency] = await db
    .insert(agencies)
    .values({ ...place, greeting: 'neutral', createdAt: now, createdBy: 0 })
    .returning({ id: agencies.id })
  const agencyId = agency?.id as number
  await db.insert(pillars).values(pillarSeeds.map((pillar, position) => ({ ...pillar, agencyId, position })))
  return agencyId
}

type Joining = {
  agencyId: number
  name: string
  address?: string
  /** Where they work; without it they only hold a role. */
  at?: string
  pillar?: string
  role?: { role: RoleName; scope: string }
}

/** Somebody on the roster who has joined, and their telephone. The private chat is started. */
export async function joined(app: Town, { agencyId, name, address, at, pillar = 'pkh', role }: Joining) {
  const now = app.clock.now()
  const person = app.telegram.person({ name })
  person.starts()
  app.telegram.takeUpdates()
  const values = { agencyId, name, address: address ?? null, telegramId: person.id, joinedAt: now, createdAt: now }
  const [worker] = await app.db.insert(workers).values(values).returning({ id: workers.id })
  const workerId = worker?.id as number
  if (at) await app.db.insert(memberships).values({ workerId, pillar, region: at, since: '2026-01-01' })
  if (role) await app.db.insert(roles).values({ workerId, agencyId, ...role, givenAt: now })
  return Object.assign(person, { workerId })
}

/** A Telegram group in which the bot is admin and which is bound as a work group. */
export async function boundGroup(app: Town, agencyId: number, scope: string, members: { id: number }[], admin = true) {
  const group = app.telegram.group({ title: 'PKH Kapanewon Semin', members, kind: 'supergroup', botAdmin: admin })
  app.telegram.takeUpdates()
  const now = app.clock.now()
  await app.db.insert(groups).values({
    chatId: group.id,
    title: group.title,
    agencyId,
    scope,
    purpose: 'work',
    hears: admin,
    mayDelete: admin,
    createdAt: now,
  })
  return group
}

/** Kapanewon Semin: an agency, a coordinator, two workers and their group. */
export async function semin(app: Town) {
  const agencyId = await foundAgency(app, gunungkidul)
  const budi = await joined(app, {
    agencyId,
    name: 'Budi Santoso',
    address: 'Pak Budi',
    role: { role: 'coordinator', scope: '34.03.12' },
  })
  const sri = await joined(app, { agencyId, name: 'Sri Wahyuni, S.Sos.', address: 'Bu Sri', at: '34.03.12' })
  const tono = await joined(app, { agencyId, name: 'Tono', address: 'Pak Tono', at: '34.03.12', pillar: 'tksk' })
  const group = await boundGroup(app, agencyId, '34.03.12', [budi, sri, tono])
  return { agencyId, budi, sri, tono, group }
}
