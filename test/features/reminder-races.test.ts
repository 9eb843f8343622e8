import { like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import type { Deps } from '../../src/deps.ts'
import { pillarSeeds } from '../../src/features/agencies/pillars.ts'
import { agencies, pillars } from '../../src/features/agencies/table.ts'
import { remind } from '../../src/features/digests/actions/remind.ts'
import { newDraft } from '../../src/features/reports/actions/draft-report.ts'
import { submitReport } from '../../src/features/reports/actions/submit-report.ts'
import { reportDrafts, reports } from '../../src/features/reports/table.ts'
import { memberships, workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import { freshPostgres } from '../support/database.ts'

// Monday, 23 November 2026, 09.00 WIB: the week before has no reports yet.
const now = new Date('2026-11-23T02:00:00Z')
const zone = 'Asia/Jakarta'
const week = { from: '2026-11-16', to: '2026-11-22' } as const
const people = Array.from({ length: 24 }, (_, at) => at + 1)

/** A dinas with people in Semin, each with a *nihil* of the week that only has to be sent. */
async function everybodyReady() {
  const database = await freshPostgres()
  const { db } = database
  const account = { id: 1, username: 'PilarBot', canReadAllGroupMessages: false }
  const deps: Deps = { db, clock: { now: () => now }, log: createLog('silent'), translate: createTranslate(), account }
  const names = { region: '34.03', officialName: 'Dinas Sosial', shortName: 'Dinsos', greeting: 'neutral' } as const
  const [agency] = await db
    .insert(agencies)
    .values({ ...names, zone, createdAt: now, createdBy: 0 })
    .returning()
  if (!agency) throw new Error('no agency')
  const agencyId = agency.id
  await db.insert(pillars).values(pillarSeeds.map((pillar, position) => ({ ...pillar, agencyId, position })))
  const rows = await db
    .insert(workers)
    .values(people.map(at => ({ agencyId, name: `P${at}`, telegramId: 100 + at, joinedAt: now, createdAt: now })))
    .returning()
  const values = { ...week, region: '34.03.12', activity_date: week.to }
  for (const { id: workerId, telegramId } of rows) {
    await db.insert(memberships).values({ workerId, pillar: 'pkh', region: '34.03.12', since: '2026-01-01' })
    const origin = { chatId: Number(telegramId), messageId: 1 }
    const told = {
      agencyId,
      workerId,
      pillar: 'pkh',
      kind: 'nihil',
      values,
      origin,
      source: 'guided' as const,
      zone,
    } as const
    await db.insert(reportDrafts).values(newDraft(now, { ...told, telegramId: Number(telegramId), updateId: workerId }))
  }
  const file = ({ id: workerId, telegramId }: (typeof rows)[number]) => {
    const view = () => ({ text: 'receipt' })
    const screens = { receipt: view, approval: view, practised: view, similar: view }
    return submitReport(
      deps,
      { workerId, zone, telegramId: Number(telegramId), updateId: workerId, ...screens },
      workerId,
    )
  }
  const ask = (updateId: number) =>
    remind(deps, {
      ...{ agency, scope: '34.03', week, states: ['silent', 'waiting'] },
      asked: { updateId, by: rows[0]?.id ?? 0 },
      expiresAt: dueAt => dueAt,
      view: () => ({ text: 'reminder' }),
    })
  return { database, rows, file, ask }
}

test('of those who file while two coordinators remind everybody, nobody is left with a reminder; the others have one', async () => {
  const { database, rows, file, ask } = await everybodyReady()
  const filing = rows.filter((_, at) => at % 2 === 0)
  const half = filing.length / 2
  const first = filing.slice(0, half).map(file)
  const asked = [ask(9_001), ask(9_002)]
  const then = filing.slice(half).map(file)
  const filed = await Promise.all([...first, ...then])
  expect(filed.map(({ outcome }) => outcome)).toEqual(filing.map(() => 'filed'))
  const told = await Promise.all(asked)
  const found = await database.db.select().from(deliveries).where(like(deliveries.key, 'report-reminder:%'))
  const ready = found.filter(({ state }) => state === 'ready').map(({ chatId }) => chatId)
  const silent = rows.filter(row => !filing.includes(row)).map(({ telegramId }) => telegramId)
  expect(ready.sort()).toEqual(silent.sort())
  expect(new Set(found.map(({ chatId }) => chatId)).size).toBe(found.length)
  expect(told.reduce((sum, { sent }) => sum + sent, 0)).toBe(found.length)
  expect(await database.db.$count(reports)).toBe(filing.length)
  await database.close()
}, 60_000)
