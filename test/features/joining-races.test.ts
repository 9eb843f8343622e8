import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import type { Db } from '../../src/db/database.ts'
import type { Deps } from '../../src/deps.ts'
import { pillarSeeds } from '../../src/features/agencies/pillars.ts'
import { agencies, pillars } from '../../src/features/agencies/table.ts'
import { asEnroller } from '../../src/features/workers/access.ts'
import { decideRequest } from '../../src/features/workers/actions/decide-request.ts'
import { ensureOwnerLink } from '../../src/features/workers/actions/ensure-owner-link.ts'
import { issueLink } from '../../src/features/workers/actions/issue-link.ts'
import { joinByLink } from '../../src/features/workers/actions/join-by-link.ts'
import { linkByToken } from '../../src/features/workers/queries/links.ts'
import { tokenIn } from '../../src/features/workers/rules.ts'
import { joinLinks, joinRequests, memberships, workers } from '../../src/features/workers/table.ts'
import { deliveries } from '../../src/outbox/table.ts'
import type { Speaker } from '../../src/speaker.ts'
import { freshPostgres } from '../support/database.ts'

const now = new Date('2026-11-21T01:00:00Z')
const depsOn = (db: Db): Deps => ({
  db,
  clock: { now: () => now },
  log: createLog('silent'),
  translate: createTranslate(),
  account: { id: 1, username: 'PilarBot', canReadAllGroupMessages: false },
})

/** An agency whose Rina enrolls, and Siti on the roster. */
async function small(db: Db) {
  const agency = { region: '34.03', officialName: 'Dinas Sosial', shortName: 'Dinsos', greeting: 'neutral' } as const
  const [{ id: agencyId } = { id: 0 }] = await db
    .insert(agencies)
    .values({ ...agency, zone: 'Asia/Jakarta', createdAt: now, createdBy: 0 })
    .returning()
  await db.insert(pillars).values(pillarSeeds.map((pillar, position) => ({ ...pillar, agencyId, position })))
  const people = await db
    .insert(workers)
    .values(['Rina', 'Wati', 'Siti'].map(name => ({ agencyId, name, createdAt: now })))
    .returning()
  const [rina = 0, wati = 0, siti = 0] = people.map(one => one.id)
  await db.insert(memberships).values({ workerId: siti, pillar: 'pkh', region: '34.03.12', since: '2026-01-01' })
  const enrolls = (workerId: number) => {
    const worker = { id: workerId, agencyId, name: '', address: null, memberships: [] }
    const roles: Speaker['roles'] = [{ role: 'agency', scope: '34.03', agencyId }]
    const speaker: Speaker = { telegramId: workerId, locale: 'id', zone: 'Asia/Jakarta', worker, roles }
    const enroller = asEnroller(speaker, agencyId, '34.03')
    if (!enroller) throw new Error('may not enroll')
    return enroller
  }
  return { agencyId, siti, enrollers: [enrolls(rina), enrolls(wati)] as const }
}

test('many accounts with one link at the same moment: one joins, the others are told', async () => {
  const database = await freshPostgres()
  const deps = depsOn(database.db)
  const { siti, enrollers } = await small(database.db)
  const issued = await issueLink(deps, enrollers[0], siti)
  const token = issued.outcome === 'issued' ? tokenIn(issued.link.replace(/^.*start=/, '')) : undefined
  const link = await linkByToken(database.db, token ?? '')
  const accounts = [11, 12, 13, 14, 15, 16, 17, 18]
  const joinings = await Promise.all(
    accounts.map(telegramId => joinByLink(deps, { telegramId, locale: 'id', name: 'Siti' }, link?.id ?? 0)),
  )
  const outcomes = joinings.map(one => one.outcome).sort()
  expect(outcomes.filter(outcome => outcome === 'joined')).toHaveLength(1)
  expect(outcomes.filter(outcome => outcome === 'used' || outcome === 'taken')).toHaveLength(7)
  const winner = accounts[joinings.findIndex(one => one.outcome === 'joined')]
  const [row] = await database.db.select().from(workers).where(eq(workers.id, siti))
  expect(row?.telegramId).toBe(winner)
  await database.close()
})

test('two who decide one request at the same moment: one decision, one answer to the applicant', async () => {
  const database = await freshPostgres()
  const deps = depsOn(database.db)
  const { agencyId, enrollers } = await small(database.db)
  const asked = { agencyId, name: 'Ujang', pillar: 'pkh', region: '34.03.12', locale: 'id' } as const
  const requests = await database.db
    .insert(joinRequests)
    .values([21, 22, 23, 24].map(telegramId => ({ ...asked, telegramId, cards: [], createdAt: now })))
    .returning()
  for (const { id, telegramId } of requests) {
    const decided = await Promise.all([
      decideRequest(deps, enrollers[0], id, { as: 'new' }),
      decideRequest(deps, enrollers[1], id, { as: 'declined' }),
      decideRequest(deps, enrollers[1], id, { as: 'new' }),
    ])
    expect(decided.map(one => one.outcome).sort()).toEqual(['decided', 'decided-before', 'decided-before'])
    const cards = decided.map(one => ('card' in one ? one.card : undefined))
    expect(new Set(cards.map(card => `${card?.request.state} ${card?.request.decidedBy}`)).size).toBe(1)
    expect(await database.db.$count(deliveries, eq(deliveries.chatId, telegramId))).toBe(1)
    const added = cards[0]?.request.state === 'added' ? 1 : 0
    expect(await database.db.$count(workers, eq(workers.telegramId, telegramId))).toBe(added)
  }
  await database.close()
})

test('processes that start at once leave one owner link that works', async () => {
  const database = await freshPostgres()
  const links = await Promise.all(Array.from({ length: 6 }, () => ensureOwnerLink(depsOn(database.open(1).db))))
  expect(new Set(links).size).toBe(6)
  const valid = (await database.db.select().from(joinLinks)).filter(link => link.revokedAt === null)
  expect(valid).toHaveLength(1)
  await database.close()
})
