import { eq, sql } from 'drizzle-orm'
import type { Clock } from '../../src/base/clock.ts'
import { type Db, rowsOf } from '../../src/db/database.ts'
import { agencies } from '../../src/features/agencies/table.ts'
import { announcements } from '../../src/features/announcements/table.ts'
import { audiences } from '../../src/features/broadcasts/table.ts'
import { roles } from '../../src/features/workers/table.ts'
import type { Telegram } from '../../src/simulator/telegram.ts'
import { foundAgency, gunungkidul, joined } from '../../test/support/kapanewon.ts'

/** Accounts of the people who are meant follow this one. */
export const firstAccount = 6_000_000_000

const region = '34.03.12'

/** An agency with so many people on its roster, all of whom have joined, and an announcement to all of them. */
export async function seedAudience(db: Db, telegram: Telegram, clock: Clock, people: number) {
  const agencyId = await foundAgency({ db, telegram, clock }, gunungkidul)
  // Whenever it is measured, nobody is asleep.
  await db
    .update(agencies)
    .set({ policy: { quiet: null } })
    .where(eq(agencies.id, agencyId))
  const author = await joined({ db, telegram, clock }, { agencyId, name: 'Budi Santoso' })
  const now = clock.now()
  await db
    .insert(roles)
    .values({ workerId: author.workerId, agencyId, role: 'coordinator', scope: '34.03', givenAt: now })
  const at = now.toISOString()
  await db.execute(sql`
    with joined as (
      insert into workers (agency_id, name, telegram_id, locale, joined_at, created_at)
      select ${agencyId}::bigint, 'Petugas ' || n, ${firstAccount}::bigint + n, 'id', ${at}::timestamptz, ${at}::timestamptz
      from generate_series(1, ${people}::int) n order by n returning id
    )
    insert into memberships (worker_id, pillar, region, since) select id, 'pkh', ${region}, '2026-01-01' from joined`)
  const choice = { pillars: ['pkh'], regions: ['34.03'], people: [], groups: [], reach: ['34.03'], back: 'bench' }
  const [audience] = await db
    .insert(audiences)
    .values({ ...choice, agencyId, chosenBy: author.workerId, createdAt: now })
    .returning({ id: audiences.id })
  const about = { updateId: 1, agencyId, authorId: author.workerId, audienceId: audience?.id ?? 0, createdAt: now }
  await db.insert(announcements).values({ ...about, kind: 'text', text: 'Rakor bulan ini pindah ke hari Kamis.' })
  await writeHistory(db)
  await db.execute(sql.raw('analyze'))
  return { agencyId, author }
}

/** What an outbox has sent in some weeks: the server has planned its statements for that, not for what comes now. */
const writeHistory = (db: Db) =>
  db.execute(sql`
    insert into deliveries (key, lane, chat_id, method, payload, due_at, repeat, state, attempts, created_at, settled_at)
    select 'history:' || n, 'notice', 5900000000 + n % 500, 'sendMessage', '{}', now(), 'once', 'sent', 1, now(), now()
    from generate_series(1, 30000) n`)

/** People of another pillar, who only ask for something now and then. */
export const seedAskers = (db: Db, telegram: Telegram, clock: Clock, agencyId: number, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      joined({ db, telegram, clock }, { agencyId, name: `Penanya ${n}`, at: region, pillar: 'tksk' }),
    ),
  )

/** Of those who are meant, the first so many have a telephone in this Telegram. */
export function settlePhones(telegram: Telegram, count: number): void {
  for (let n = 1; n <= count; n += 1) telegram.person({ name: `Petugas ${n}`, id: firstAccount + n }).starts()
  telegram.takeUpdates()
}

export const isMeant = (chat: unknown): chat is number => typeof chat === 'number' && chat > firstAccount

/** Deliveries to those who are meant, by state. */
export async function statesOf(db: Db): Promise<Map<number, string>> {
  const rows = await rowsOf<{ chat: string; state: string }>(
    db,
    sql`select chat_id::text as chat, state from deliveries where lane = 'broadcast'`,
  )
  return new Map(rows.map(({ chat, state }) => [Number(chat), state]))
}
