import { sql } from 'drizzle-orm'
import type { Clock } from '../../src/base/clock.ts'
import { type Db, rowsOf } from '../../src/db/database.ts'
import { agencies } from '../../src/features/agencies/table.ts'
import { groups } from '../../src/features/groups/table.ts'
import { memberships, workers } from '../../src/features/workers/table.ts'
import type { Telegram } from '../../src/simulator/telegram.ts'

const workersPerGroup = 10

/** A worker with a telephone, and the group of their kapanewon. */
export type Reporter = { person: ReturnType<Telegram['person']>; group: { id: number }; village: string }

/** So many joined workers of Gunungkidul, ten to a bound group, which the bot leads as an administrator. */
export async function settlePeople(db: Db, telegram: Telegram, clock: Clock, count: number): Promise<Reporter[]> {
  const agencyId = await foundAgency(db, clock)
  const villages = await villagesOf(db)
  const people = Array.from({ length: count }, (_, at) => telegram.person({ name: `Petugas ${at + 1}` }))
  await enroll(db, clock, agencyId, people, villages)
  const reporters: Reporter[] = []
  for (let from = 0; from < count; from += workersPerGroup) {
    const members = people.slice(from, from + workersPerGroup)
    const place = villages[(from / workersPerGroup) % villages.length] as Village
    const group = await bindGroup(db, telegram, clock, agencyId, place, members)
    reporters.push(...members.map(person => ({ person, group, village: place.name })))
  }
  telegram.takeUpdates()
  return reporters
}

type Village = { code: string; name: string }

/** Villages whose name is in one sub-district only, so that a report needs no question. */
const villagesOf = (db: Db): Promise<Village[]> =>
  rowsOf<Village>(
    db,
    sql`select min(code) as code, name from regions where code like '34.03.%' and length(code) = 13
        group by name having count(*) = 1 order by 1`,
  )

async function foundAgency(db: Db, clock: Clock): Promise<number> {
  const values = {
    region: '34.03',
    officialName: 'Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
    shortName: 'Dinsos P3A',
    zone: 'Asia/Jakarta',
    greeting: 'neutral',
  } as const
  const [agency] = await db
    .insert(agencies)
    .values({ ...values, createdAt: clock.now(), createdBy: 0 })
    .returning({ id: agencies.id })
  return agency?.id as number
}

type Person = Reporter['person']

async function enroll(db: Db, clock: Clock, agencyId: number, people: Person[], villages: Village[]) {
  const now = clock.now()
  const rows = people.map(({ id, name }) => ({ agencyId, name, telegramId: id, joinedAt: now, createdAt: now }))
  const joined = await db.insert(workers).values(rows).returning({ id: workers.id })
  const placeOf = (at: number) => villages[Math.floor(at / workersPerGroup) % villages.length] as Village
  await db.insert(memberships).values(
    joined.map(({ id }, at) => ({
      workerId: id,
      pillar: 'pkh',
      region: placeOf(at).code.slice(0, 8),
      since: '2026-01-01',
    })),
  )
}

async function bindGroup(
  db: Db,
  telegram: Telegram,
  clock: Clock,
  agencyId: number,
  place: Village,
  members: Person[],
) {
  const group = telegram.group({ title: `PKH ${place.name}`, members, kind: 'supergroup', botAdmin: true })
  const scope = place.code.slice(0, 8)
  const binding = { agencyId, scope, purpose: 'work', hears: true, mayDelete: true } as const
  await db.insert(groups).values({ chatId: group.id, title: group.title, ...binding, createdAt: clock.now() })
  return group
}
