import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { createTranslate } from '../../src/base/translate.ts'
import type { Deps } from '../../src/deps.ts'
import { agencies } from '../../src/features/agencies/table.ts'
import { audiences, broadcasts, recipients } from '../../src/features/broadcasts/table.ts'
import { answerPoll, groupPolls } from '../../src/features/polls/actions/answer.ts'
import { closePoll } from '../../src/features/polls/actions/close.ts'
import { type Poll, pollAnswers, polls } from '../../src/features/polls/table.ts'
import { type Worker, workers } from '../../src/features/workers/table.ts'
import { deliveries, votes } from '../../src/outbox/table.ts'
import { keepVote } from '../../src/outbox/votes.ts'
import { settleEarly } from '../../src/telegram/votes.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'

const now = new Date('2026-11-21T01:00:00Z')
const closesAt = new Date('2026-11-24T09:00:00Z')
const rounds = [1, 2, 3, 4, 5, 6, 7, 8]

let database: PostgresDatabase
let deps: Deps
let sri: Worker
let audienceId: number
let updates = 0

const idOf = (rows: { id: number }[]) => rows[0]?.id as number

beforeAll(async () => {
  database = await freshPostgres()
  const account = { id: 1, username: 'PilarBot', canReadAllGroupMessages: false }
  deps = { db: database.db, clock: { now: () => now }, log: createLog('silent'), translate: createTranslate(), account }
  const agency = { region: '34.03', officialName: 'Dinas Sosial', shortName: 'Dinsos', greeting: 'neutral' } as const
  const founded = { ...agency, zone: 'Asia/Jakarta' as const, createdAt: now, createdBy: 0 }
  const agencyId = idOf(await deps.db.insert(agencies).values(founded).returning())
  const person = { agencyId, name: 'Sri', telegramId: 11, createdAt: now }
  sri = ((await deps.db.insert(workers).values(person).returning()) as [Worker])[0]
  const none = { reach: ['34.03'], pillars: [], regions: [], people: [], groups: [] }
  const audience = { agencyId, chosenBy: sri.id, ...none, back: '-', createdAt: now }
  audienceId = idOf(await deps.db.insert(audiences).values(audience).returning())
})

afterAll(() => database.close())

/** A poll of which Sri was asked; its poll in a group is delivery `deliveryId`. */
async function posted(): Promise<{ poll: Poll; pollId: string; deliveryId: number }> {
  updates += 1
  const { db } = deps
  const whose = { agencyId: sri.agencyId as number, authorId: sri.id, audienceId, updateId: updates }
  const asked = { question: 'Hari apa?', options: ['Selasa', 'Rabu'], closesAt, state: 'sent' as const, createdAt: now }
  const [poll] = (await db
    .insert(polls)
    .values({ ...whose, ...asked })
    .returning()) as [Poll]
  const letter = { method: 'sendMessage' as const, payload: {} }
  const sending = {
    subject: `poll:${poll.id}`,
    audienceId,
    title: 'x',
    letters: { id: letter, en: letter },
    createdAt: now,
  }
  const broadcastId = idOf(await db.insert(broadcasts).values(sending).returning())
  const pollId = `51000000${poll.id}`
  const key = `broadcast:${broadcastId}:group:1`
  const sent = { state: 'sent' as const, result: { poll_id: pollId }, dueAt: now, createdAt: now }
  const delivery = {
    key,
    lane: 'broadcast' as const,
    method: 'sendPoll',
    payload: {},
    repeat: 'never' as const,
    ...sent,
  }
  const deliveryId = idOf(await db.insert(deliveries).values(delivery).returning())
  await db.insert(recipients).values([
    { broadcastId, workerId: sri.id },
    { broadcastId, deliveryId },
  ])
  return { poll, pollId, deliveryId }
}

const answersTo = ({ id }: Poll) => deps.db.select().from(pollAnswers).where(eq(pollAnswers.pollId, id))

describe('at the same moment', () => {
  it.each(rounds)('an answer and the closing: it is kept or refused, never both (%i)', async () => {
    const { poll } = await posted()
    const [answering, closed] = await Promise.all([
      answerPoll(deps, { pollId: poll.id, worker: sri, option: 1 }),
      closePoll(deps, poll),
    ])
    expect(closed?.state).toBe('closed')
    expect(await answersTo(poll)).toHaveLength(answering.kind === 'kept' ? 1 : 0)
    expect(['kept', 'closed']).toContain(answering.kind)
  })

  it.each(rounds)('two answers of one person: one of them holds (%i)', async () => {
    const { poll } = await posted()
    const answer = (option: number) => answerPoll(deps, { pollId: poll.id, worker: sri, option })
    expect((await Promise.all([answer(0), answer(1)])).map(({ kind }) => kind)).toEqual(['kept', 'kept'])
    expect(await answersTo(poll)).toHaveLength(1)
  })

  it.each(rounds)('a vote that waited and the next one of the same person: the next one holds (%i)', async () => {
    const { poll, pollId, deliveryId } = await posted()
    const vote = (option: number, updateId: number) => ({ pollId, voterId: 11, option, updateId })
    await keepVote(deps.db, vote(0, 1), false, now)
    const next = deps.db.transaction(async tx => {
      const former = await keepVote(tx, vote(1, 2), true, now)
      await groupPolls.take(deps, tx, { ...vote(1, 2), deliveryId, key: 'broadcast:', former })
    })
    await Promise.all([next, settleEarly(deps, groupPolls)])
    expect(await answersTo(poll)).toMatchObject([{ option: 1 }])
    expect(await deps.db.select({ n: count() }).from(votes).where(eq(votes.pollId, pollId))).toEqual([{ n: 1 }])
  })

  it('two who close: one does', async () => {
    const { poll } = await posted()
    const closed = await Promise.all([closePoll(deps, poll), closePoll(deps, poll)])
    expect(closed.filter(one => one !== undefined)).toHaveLength(1)
    const stops = await deps.db.select().from(deliveries).where(eq(deliveries.method, 'stopPoll'))
    expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length)
  })
})
