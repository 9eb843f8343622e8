import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/db/open.ts'
import { forgetChat } from '../../src/outbox/chats.ts'
import { enqueue } from '../../src/outbox/enqueue.ts'
import { settleSent } from '../../src/outbox/settle.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { deliveries, votes } from '../../src/outbox/table.ts'
import { deliveryOfPoll, keepVote, pollsByKey, stopPolls, takeEarly } from '../../src/outbox/votes.ts'
import { freshPglite } from '../support/database.ts'

const now = new Date('2026-11-21T01:00:00Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)

let database: Database
beforeAll(async () => {
  database = await freshPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.db.delete(votes)
  await database.db.delete(deliveries)
})

const vote = (option: number | null, updateId = 1, voterId = 7) => ({ pollId: '51', voterId, option, updateId })
const enqueued = async (key: string) =>
  (await enqueue(database.db, [{ key, lane: 'notice', chatId: -5, method: 'sendPoll', payload: {} }], now))[0] as number
const landed = (id: number) =>
  settleSent(database.db, [{ taken: { id, attempts: 0 }, result: { poll_id: '51', message_id: 3 } }], now)

it('a vote knows the one before it, as far as that was taken', async () => {
  const { db } = database
  expect(await keepVote(db, vote(0), false, now)).toBeNull()
  expect(await keepVote(db, vote(1, 2), true, now)).toBeNull()
  expect(await keepVote(db, vote(null, 3), true, now)).toBe(1)
  expect(await keepVote(db, vote(0, 4), true, now)).toBeNull()
})

it('what came too early is handed on once, to whom the poll belongs, as soon as it is known', async () => {
  const { db } = database
  await keepVote(db, vote(1), false, now)
  const id = await enqueued('lunch:1')
  expect(await takeEarly(db, 'lunch:')).toEqual([])
  await landed(id)
  expect(await deliveryOfPoll(db, '51')).toEqual({ id, key: 'lunch:1' })
  expect(await takeEarly(db, 'dinner:')).toEqual([])
  expect(await takeEarly(db, 'lunch:')).toMatchObject([{ voterId: 7, option: 1, key: 'lunch:1', former: null }])
  expect(await takeEarly(db, 'lunch:')).toEqual([])
})

it('a poll that has not gone is taken back, one that has is stopped once', async () => {
  const { db } = database
  const [gone, waiting] = [await enqueued('lunch:1'), await enqueued('lunch:2')]
  await landed(gone)
  const both = await pollsByKey(db, 'lunch:')
  expect(both).toHaveLength(2)
  for (const _ of [1, 2]) await stopPolls(db, both, now)
  const rows = await db.select().from(deliveries).orderBy(deliveries.id)
  expect(rows.map(({ id, method, state, edits }) => [id, method, state, edits])).toEqual([
    [gone, 'sendPoll', 'sent', null],
    [waiting, 'sendPoll', 'failed', null],
    [expect.any(Number), 'stopPoll', 'ready', gone],
  ])
})

it('votes are kept no longer than they are needed, and none of who is forgotten', async () => {
  const { db } = database
  await keepVote(db, vote(0, 1, 7), false, now)
  await keepVote(db, vote(0, 2, 8), true, now)
  await keepVote(db, vote(0, 3, 9), true, now)
  const voters = async () => (await db.select().from(votes)).map(({ voterId }) => voterId).sort()
  await sweepOutbox(db, daysLater(1))
  expect(await voters()).toEqual([7, 8, 9])
  await sweepOutbox(db, daysLater(3))
  expect(await voters()).toEqual([8, 9])
  await forgetChat(db, 9, now)
  expect(await voters()).toEqual([8])
  await sweepOutbox(db, daysLater(91))
  expect(await voters()).toEqual([])
})
