import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import type { Deps } from '../../src/deps.ts'
import { agencies } from '../../src/features/agencies/table.ts'
import { asHandler } from '../../src/features/complaints/access.ts'
import { type Move, moveComplaint } from '../../src/features/complaints/actions.ts'
import { pageOfComplaints, tallyOf } from '../../src/features/complaints/queries/complaints.ts'
import { complaintFigures } from '../../src/features/complaints/queries/figures.ts'
import { complaintMoves } from '../../src/features/complaints/table.ts'
import { reports } from '../../src/features/reports/table.ts'
import { workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'

const now = new Date('2026-11-21T05:00:00Z')
const rounds = [1, 2, 3, 4, 5]

let database: PostgresDatabase
let deps: Deps
let agencyId: number
let people: number[]

beforeAll(async () => {
  database = await freshPostgres()
  const account = { id: 1, username: 'PilarBot', canReadAllGroupMessages: false }
  deps = { db: database.db, clock: { now: () => now }, log: createLog('silent'), translate: createTranslate(), account }
  const agency = { region: '34.03', officialName: 'Dinas Sosial', shortName: 'Dinsos', greeting: 'neutral' } as const
  const founded = { ...agency, zone: 'Asia/Jakarta' as const, createdAt: now, createdBy: 0 }
  const [row] = await deps.db.insert(agencies).values(founded).returning()
  agencyId = row?.id ?? 0
  const names = ['Sri', 'Budi', 'Dedi', 'Wati'].map((name, at) => ({
    agencyId,
    name,
    telegramId: 11 + at,
    createdAt: now,
  }))
  people = (await deps.db.insert(workers).values(names).returning()).map(({ id }) => id)
})
afterAll(() => database.close())

let lastId = 7_000

async function filed(): Promise<number> {
  const [workerId = 0] = people
  const id = ++lastId
  const said = { draftId: id, number: `LAP-2026-11-${id}`, agencyId, workerId, pillar: 'pkh', kind: 'complaint' }
  const place = { region: '34.03.12.2009', activityDate: '2026-11-21' }
  const row = { ...said, ...place, values: { summary: 'KKS hilang' }, photos: [], filedAt: now }
  const [report] = await deps.db.insert(reports).values(row).returning()
  return report?.id ?? 0
}

/** A move by one of three who lead the same place. */
function moveBy(at: 1 | 2 | 3, move: Move) {
  const worker = { id: people[at] ?? 0, agencyId, name: 'Budi', address: null, memberships: [] }
  const roles = [{ role: 'coordinator' as const, scope: '34.03.12', agencyId }]
  const handler = asHandler({ telegramId: 11 + at, locale: 'id', zone: 'Asia/Jakarta', worker, roles })
  if (!handler) throw new Error('does not lead there')
  return moveComplaint(deps, handler, move, () => ({ text: 'told' }))
}

const movesOf = (reportId: number) =>
  deps.db.select().from(complaintMoves).where(eq(complaintMoves.reportId, reportId)).orderBy(complaintMoves.seq)

it('of three who move a complaint at once one does, and the others are told what now holds', async () => {
  for (const _ of rounds) {
    const reportId = await filed()
    const moved = await Promise.all([
      moveBy(1, { reportId, seq: 0, to: 'processing' }),
      moveBy(2, { reportId, seq: 0, to: 'referred', referredTo: 'bank' }),
      moveBy(3, { reportId, seq: 0, to: 'done', note: 'KKS sudah diganti' }),
    ])
    expect(moved.map(({ outcome }) => outcome).toSorted()).toEqual(['moved', 'overtaken', 'overtaken'])
    const [move, ...others] = await movesOf(reportId)
    expect(others).toEqual([])
    for (const one of moved) expect(one).toMatchObject({ complaint: { seq: 1, state: move?.state } })
    const told = (await deps.db.select().from(deliveries)).filter(({ key }) =>
      key.startsWith(`complaint-move:${reportId}:`),
    )
    expect(told.map(({ chatId }) => chatId)).toEqual([11])
  }
})

it('the same tap on two devices of one person is one move', async () => {
  for (const _ of rounds) {
    const reportId = await filed()
    const tap = () => moveBy(1, { reportId, seq: 0, to: 'processing' })
    const moved = await Promise.all([tap(), tap(), tap()])
    expect(moved.map(({ outcome }) => outcome)).toEqual(['moved', 'moved', 'moved'])
    expect(await movesOf(reportId)).toHaveLength(1)
  }
})

it('what is not said, not there or out of reach moves nothing', async () => {
  const reportId = await filed()
  const refused = [
    await moveBy(1, { reportId, seq: 0, to: 'done' }),
    await moveBy(1, { reportId, seq: 0, to: 'referred' }),
    await moveBy(1, { reportId, seq: 0, to: 'reopened', note: 'Masih sama' }),
    await moveBy(1, { reportId: reportId + 1, seq: 0, to: 'processing' }),
  ]
  expect(refused.map(({ outcome }) => outcome)).toEqual(['closed', 'closed', 'closed', 'gone'])
  await deps.db.update(reports).set({ region: '34.03.13.2001' }).where(eq(reports.id, reportId))
  expect(await moveBy(1, { reportId, seq: 0, to: 'processing' })).toEqual({ outcome: 'gone' })
  expect(await movesOf(reportId)).toEqual([])
})

it('the figures read the same on the real server', async () => {
  const week = { from: '2026-11-16', to: '2026-11-22', today: '2026-12-31' } as const
  const asked = { agencyId, zone: 'Asia/Jakarta' as const, scope: '34.03.12', ...week }
  const { received, closed, open, late } = await complaintFigures(deps.db, asked)
  expect(received).toBe(2 * rounds.length)
  expect(closed + open).toBe(received)
  expect(late).toBe(0)
  const later = await complaintFigures(deps.db, { ...asked, from: '2026-12-28', to: '2027-01-03' })
  expect(later).toEqual({ received: 0, closed: 0, open, late: open })
  const whose = { reaches: [{ agencyId, scopes: ['34.03.12'] }] }
  expect(await tallyOf(deps.db, whose, '2026-12-31')).toEqual({ open, late: open, closed, all: received })
  const page = await pageOfComplaints(deps.db, whose, { filter: 'late', today: '2026-12-31', limit: 3, offset: 0 })
  expect(page.map(({ day, agency }) => `${day} ${agency}`)).toEqual(Array(3).fill('2026-11-21 Dinsos'))
})
