import type { Db } from '../../src/db/database.ts'
import { pillarSeeds } from '../../src/features/agencies/pillars.ts'
import { pillars } from '../../src/features/agencies/table.ts'
import { type ComplaintMove, complaintMoves } from '../../src/features/complaints/table.ts'
import { kindOf } from '../../src/features/reports/kinds/registry.ts'
import { reportDrafts, reports, reportVersions } from '../../src/features/reports/table.ts'
import { leaves, memberships, workers } from '../../src/features/workers/table.ts'
import { chats } from '../../src/outbox/table.ts'

/** Numbers that follow from a seed (mulberry32). */
export function chanceOf(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** From `low` to `high`, both counted. */
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const one = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)] as Item
  const happens = (share: number) => next() < share
  return { whole, one, happens }
}

type Chance = ReturnType<typeof chanceOf>

/** Two weeks before the week, the week (16–22 November 2026), and the day after it. */
const days = Array.from({ length: 22 }, (_, at) => new Date(Date.UTC(2026, 10, 2 + at)).toISOString().slice(0, 10))
const weekdays = days.slice(14, 21)

const goods = ({ whole, one }: Chance) => [
  { item: one(['sembako', 'Sembako']), qty: whole(1, 40), unit: 'paket' },
  { item: 'beras', qty: whole(1, 400) / 8, unit: one(['kg', 'karung']) === 'kg' ? 'kg' : 'liter' },
  { item: 'uang tunai', qty: whole(1, 20) * 50_000, unit: 'rp' },
  ...['kursi roda', 'kursi roda standar', 'mesin jahit', 'peralatan tidur', 'selimut'].map(item => ({
    ...{ item, qty: whole(1, 9), unit: one(['unit', 'buah']) },
  })),
]

const someGoods = (chance: Chance) => {
  const lines = goods(chance).filter(() => chance.happens(0.3))
  return lines.length > 0 ? lines : goods(chance).slice(0, 1)
}

/** What somebody says of each kind; what was skipped is null, what was not asked is absent. */
const said: Readonly<Record<string, (chance: Chance) => Record<string, unknown>>> = {
  p2k2_session: ({ whole, happens }) => {
    const size = whole(8, 40)
    return {
      group: 'Melati',
      session: 'M2S05',
      group_size: size,
      present: whole(0, size),
      ...(happens(0.3) && { obstacle: null }),
    }
  },
  home_visit: ({ whole }) => ({ households: whole(1, 9), purpose: null }),
  verval: ({ whole, one, happens }) => {
    const visited = whole(0, 30)
    const program = one(['pkh', 'meal_elderly', 'pbi_jkn', 'dtsen'])
    return {
      program,
      target: visited + whole(1, 9),
      visited,
      eligible: visited,
      ...(happens(0.2) && { unit: one(['people', 'families']) }),
    }
  },
  aid: chance => ({ lines: someGoods(chance), recipients: chance.happens(0.5) ? chance.whole(1, 90) : null }),
  complaint: ({ one, happens }) => ({
    ...{ complaint_kind: 'complaint', summary: 'KKS hilang dan belum diganti' },
    ...(happens(0.8) && { status: one(['received', 'received', 'processing', 'done', 'rejected']) }),
  }),
  activity: ({ whole }) => ({
    activity_kind: 'coordination',
    result: 'Koordinasi jadwal bantuan',
    beneficiaries: whole(0, 9),
  }),
  nihil: ({ one }) => ({ reason: one(['administration', null]), from: weekdays[0], to: weekdays[4] }),
}

const kindsDrawn = [
  'p2k2_session',
  'p2k2_session',
  'home_visit',
  'verval',
  'aid',
  'complaint',
  'activity',
  'nihil',
  'nihil',
]

type Village = { code: string }
export type World = { db: Db; agencyId: number; other: number; villages: readonly Village[] }

const created = new Date('2026-01-01T00:00:00Z')

/** People of all pillars: some not yet joined, some moved or gone in the week, some in two places, some who blocked the bot. */
async function enroll({ db, agencyId, other, villages }: World, chance: Chance): Promise<number[]> {
  const places = [...new Set(villages.map(({ code }) => code.slice(0, 8)))]
  const codes = pillarSeeds.map(({ code }) => code)
  const people = Array.from({ length: 46 }, (_, at) => {
    const joined = chance.happens(0.85)
    return {
      ...{ agencyId: at < 43 ? agencyId : other, name: `Petugas ${at + 1}`, createdAt: created },
      ...{ joinedAt: joined ? created : null, telegramId: joined && chance.happens(0.95) ? 7_000_000 + at : null },
    }
  })
  const ids = (await db.insert(workers).values(people).returning({ id: workers.id })).map(({ id }) => id)
  const lost = people.flatMap(({ telegramId }) => (telegramId !== null && chance.happens(0.15) ? [telegramId] : []))
  await db.insert(chats).values(lost.map(chatId => ({ chatId, reachable: false, changedAt: created })))
  const held = ids.flatMap(workerId => {
    const row = (since: string, until: string | null = null) => {
      const region = chance.one([...places, chance.one(villages).code])
      return { workerId, pillar: chance.one(['pkh', 'pkh', ...codes]), region, since, until }
    }
    const moved = chance.one(days.slice(11))
    if (chance.happens(0.2)) return [row('2026-01-05', moved), row(moved)]
    if (chance.happens(0.1)) return [row('2026-01-05', moved)]
    if (chance.happens(0.1)) return [row(moved)]
    return chance.happens(0.2) ? [row('2026-01-05'), row('2026-02-05')] : [row('2026-01-05')]
  })
  await db.insert(memberships).values(held)
  return ids
}

async function grantLeaves(db: Db, ids: readonly number[], chance: Chance) {
  const rows = ids
    .filter(() => chance.happens(0.3))
    .flatMap(workerId => {
      const [fromDay, toDay] = chance.happens(0.5)
        ? [weekdays[0], weekdays[chance.whole(3, 6)]]
        : [chance.one(days), chance.one(days)].sort()
      const gone = chance.happens(0.2)
      const row = {
        key: `leave:${workerId}`,
        workerId,
        kind: chance.one(['leave', 'sick'] as const),
        statedBy: workerId,
        statedAt: created,
      }
      return [
        {
          ...row,
          fromDay: fromDay as never,
          toDay: toDay as never,
          ...(gone && { cancelledAt: created, cancelledBy: workerId }),
        },
      ]
    })
  if (rows.length > 0) await db.insert(leaves).values(rows)
}

/** The hour at which a report came: of its own day, or up to three days later. */
const filedAfter = (day: string, chance: Chance) =>
  new Date(Date.parse(`${day}T00:30:00Z`) + chance.whole(0, 75) * 3_600_000)

type Told = { workerId: number; day: string; chance: Chance; villages: readonly Village[] }

function tell({ workerId, day, chance, villages }: Told, at: number, agencyId: number) {
  const kind = chance.one(kindsDrawn)
  const village = chance.one(villages).code
  const region = chance.happens(0.2) ? village.slice(0, 8) : village
  const values = { ...said[kind]?.(chance), region, activity_date: day }
  kindOf(kind)?.schema.parse(values)
  const state = chance.happens(0.8) ? ('filed' as const) : chance.one(['waiting', 'refused', 'withdrawn'] as const)
  return {
    ...{ draftId: 1_000 + at, agencyId, workerId, number: `LAP-${at}`, pillar: 'pkh', kind, region, activityDate: day },
    ...{ values, photos: [], filedAt: filedAfter(day, chance), state, version: chance.happens(0.2) ? 2 : 1 },
  }
}

/** What a corrected report said before: other numbers and, sometimes, another day or another week. */
function former(report: typeof reports.$inferSelect, chance: Chance) {
  const before = {
    ...report.values,
    households: 99,
    present: 1,
    ...(chance.happens(0.8) && { activity_date: chance.one(days) }),
  }
  const changedAt = new Date(report.filedAt.getTime() + chance.whole(1, 120) * 3_600_000)
  const row = { reportId: report.id, version: 1, values: before, photos: [], changedBy: report.workerId, changedAt }
  return { ...row, cause: report.id, note: 'corrected' as const }
}

function movesOf(report: typeof reports.$inferSelect, chance: Chance): ComplaintMove[] {
  let at = report.filedAt.getTime()
  return Array.from({ length: chance.whole(0, 3) }, (_, place) => {
    at += chance.whole(1, 120) * 3_600_000
    const state = chance.one(['processing', 'done', 'rejected', 'reopened'] as const)
    return {
      reportId: report.id,
      seq: place + 1,
      state,
      referredTo: null,
      note: null,
      movedBy: report.workerId,
      movedAt: new Date(at),
    }
  })
}

/** Drafts of the week and of others, some of them only practice, some settled. */
async function leaveDrafts({ db, agencyId }: World, ids: readonly number[], chance: Chance) {
  const rows = ids
    .filter(() => chance.happens(0.8))
    .map((workerId, at) => {
      const createdAt = new Date(`${chance.one([...weekdays, ...days])}T${chance.one(['03', '16', '18'])}:00:00Z`)
      return {
        ...{
          id: 900_000 + at,
          telegramId: 7_000_000 + at,
          agencyId,
          workerId,
          begunOn: '2026-11-20',
          photos: [],
          problems: [],
        },
        ...{
          values: chance.happens(0.7) ? { activity_date: chance.one([...weekdays, ...days]) } : {},
          source: 'message' as const,
          chatId: 1,
        },
        ...{ kind: chance.happens(0.9) ? 'activity' : null, state: chance.one(['open', 'open', 'dropped'] as const) },
        ...{ practice: chance.happens(0.1), createdAt, updatedAt: createdAt },
      }
    })
  if (rows.length > 0) await db.insert(reportDrafts).values(rows)
}

/** People and their reports of three weeks as they stand on the Monday after, different with every seed. */
export async function randomWeek(world: World, seed: number): Promise<void> {
  const { db, agencyId, other, villages } = world
  const chance = chanceOf(seed)
  for (const owner of [agencyId, other])
    await db.insert(pillars).values(pillarSeeds.map((pillar, position) => ({ ...pillar, agencyId: owner, position })))
  const ids = await enroll(world, chance)
  await grantLeaves(db, ids, chance)
  await leaveDrafts(world, ids, chance)
  const authors = ids.filter(() => chance.happens(0.7))
  const author = () => chance.one(chance.happens(0.8) ? authors.slice(0, 12) : authors)
  const told = Array.from({ length: 260 }, (_, at) => {
    const day = chance.happens(0.6) ? chance.one(weekdays) : chance.one(days)
    return tell({ workerId: author(), day, chance, villages }, at, at % 20 === 0 ? other : agencyId)
  })
  // Those whose only report was of another day when the deadline came.
  const turned = ids
    .filter(id => !authors.includes(id))
    .slice(0, 4)
    .map((workerId, at) => ({
      ...tell({ workerId, day: '2026-11-18', chance, villages }, 500 + at, agencyId),
      ...{ state: 'filed' as const, version: 2, filedAt: new Date('2026-11-18T03:00:00Z') },
    }))
  const filed = await db
    .insert(reports)
    .values([...told, ...turned])
    .returning()
  const corrected = filed.filter(({ version }) => version === 2).map(report => former(report, chance))
  await db.insert(reportVersions).values(corrected)
  const moves = filed.filter(({ kind }) => kind === 'complaint').flatMap(report => movesOf(report, chance))
  if (moves.length > 0) await db.insert(complaintMoves).values(moves)
}
