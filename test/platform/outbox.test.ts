import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/open.ts'
import { migrateChat, reachable, unreachable, unreachableAmong } from '../../src/outbox/chats.ts'
import { createCourier, type DeliveryAlarm } from '../../src/outbox/courier.ts'
import { cancel, enqueue, enqueueEdit, type NewDelivery } from '../../src/outbox/enqueue.ts'
import { keepFile } from '../../src/outbox/files.ts'
import { nextDue, outboxHealth } from '../../src/outbox/health.ts'
import { resolveUnknown } from '../../src/outbox/settle.ts'
import { chats, deliveries, files } from '../../src/outbox/table.ts'
import { type Answer, botApi, type Call, message, networkError } from '../support/bot-api.ts'
import { freshPglite } from '../support/database.ts'
import { silent } from '../support/log.ts'
import { gate } from '../support/wait.ts'
import { jumpingWall } from '../support/wall.ts'

let database: Database
beforeAll(async () => {
  database = await freshPglite()
})
afterEach(() => database.db.execute(sql`truncate deliveries, chats, files`))
afterAll(() => database.close())

const start = new Date('2026-11-21T01:00:00Z')
let now = start
beforeEach(() => {
  now = start
})
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

const text = (key: string, chatId: number, more: Partial<NewDelivery> = {}): NewDelivery => ({
  key,
  lane: 'notice',
  chatId,
  payload: { text: key },
  ...more,
})
const put = (...rows: NewDelivery[]) => enqueue(database.db, rows, now)
const rows = () => database.db.select().from(deliveries).orderBy(asc(deliveries.id))
const row = async (id: number | undefined) => (await rows()).find(candidate => candidate.id === id)

type Say = (call: Call, place: number) => Answer | Promise<Answer>
const sentAs: Say = (_, place) => message(100 + place)

/** Lets everything happen that happens by itself. The embedded database alone never gives the event loop a turn. */
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate)
}

/** `say` answers the sends; `getMe` works, except where `say` is for everything. */
function courierWith(say: Say = sentAs, everything = false) {
  const alarms: DeliveryAlarm[] = []
  const sends: Call[] = []
  const answer: Say = (call, place) => {
    if (call.method !== 'getMe') return say(call, sends.push(call))
    return everything ? say(call, place) : { result: {} }
  }
  const { api, calls } = botApi(answer)
  const wall = jumpingWall()
  const courier = createCourier({
    db: database.db,
    api,
    clock: { now: () => now },
    wall,
    log: silent,
    sweepMs: 5,
    alarm: alarm => alarms.push(alarm),
  })
  const texts = () => sends.map(call => call.args.text)
  return { courier, calls: sends, everyCall: calls, texts, alarms, wall }
}

describe('enqueueing', () => {
  it('keeps one row for a key, and gives its id each time', async () => {
    const first = await put(text('a', 7), text('b', 7))
    const again = await put(text('b', 7), text('c', 7), text('a', 8))
    expect(again).toEqual([first[1], expect.any(Number), first[0]])
    expect((await rows()).map(({ key, chatId }) => [key, chatId])).toEqual([
      ['a', 7],
      ['b', 7],
      ['c', 7],
    ])
  })

  it('knows which calls may be repeated', async () => {
    const methods = ['sendMessage', 'editMessageText', 'deleteMessage', 'sendPoll', 'sendMediaGroup', 'copyMessage']
    await put(...methods.map(method => text(method, 7, { method })), text('announcement', 7, { repeat: 'never' }))
    expect((await rows()).map(({ repeat }) => repeat)).toEqual([
      'once',
      'always',
      'always',
      'never',
      'never',
      'never',
      'never',
    ])
  })

  it('takes back what was not sent, by key or by id', async () => {
    const [, second] = await put(text('meeting:1:a', 7), text('meeting:1:b', 7), text('meeting:12:a', 7))
    expect(await cancel(database.db, 'meeting:1:', now)).toBe(2)
    expect(await cancel(database.db, [second ?? 0], now)).toBe(0)
    const { courier, texts } = courierWith()
    expect(await courier.deliverDue()).toBe(1)
    expect(texts()).toEqual(['meeting:12:a'])
    expect(await row(second)).toMatchObject({ state: 'failed', error: 'cancelled' })
  })
})

describe('delivering', () => {
  it('sends what is due by lane, then by time, and keeps only ids of the answer', async () => {
    await put(
      text('broadcast', 1, { lane: 'broadcast' }),
      text('reminder', 2, { lane: 'reminder' }),
      text('second', 3, { dueAt: new Date(start.getTime() - 1) }),
      text('first', 4, { dueAt: new Date(start.getTime() - 2) }),
      text('tomorrow', 5, { dueAt: later(1440) }),
      text('urgent', 6, { lane: 'urgent' }),
    )
    const { courier, texts, calls } = courierWith()
    expect(await courier.deliverDue()).toBe(5)
    expect(texts()).toEqual(['urgent', 'first', 'second', 'reminder', 'broadcast'])
    expect(calls[0]).toEqual({ method: 'sendMessage', args: { chat_id: 6, text: 'urgent' } })
    const [sent] = await rows()
    expect(sent).toMatchObject({ state: 'sent', result: { message_id: 105 }, settledAt: now, leaseUntil: null })
    expect(Object.keys(sent?.result as object)).toEqual(['message_id'])
    expect(await nextDue(database.db, now)).toEqual(later(1440))
    now = later(1440)
    expect(await courier.deliverDue()).toBe(1)
  })

  it('sends to one chat one after the other, a second apart, and to others meanwhile', async () => {
    await put(text('a1', 1), text('a2', 1), text('a3', 1), text('b1', 2))
    const { courier, texts, wall } = courierWith()
    const from = wall.now()
    await courier.deliverDue()
    expect(texts()).toEqual(['a1', 'b1', 'a2', 'a3'])
    expect(wall.now() - from).toBeGreaterThanOrEqual(2_000)
  })

  it('waits for what comes before, and gives up when that is not sent', async () => {
    const [album] = await put(text('album', 1))
    const [buttons] = await put(text('buttons', 1, { after: album, lane: 'urgent' }))
    const { courier, texts } = courierWith(({ args }, place) =>
      args.text === 'lost' ? { code: 400, description: 'Bad Request: message is too long' } : message(place),
    )
    await courier.deliverDue()
    expect(texts()).toEqual(['album', 'buttons'])
    const [lost] = await put(text('lost', 2))
    const [second] = await put(text('second', 2, { after: lost }))
    const [third] = await put(text('third', 2, { after: second }))
    expect(await courier.deliverDue()).toBe(0)
    expect(texts()).toEqual(['album', 'buttons', 'lost'])
    expect((await row(third))?.state).toBe('failed')
    expect((await row(buttons))?.state).toBe('sent')
  })

  it('drops what is stale', async () => {
    const [id] = await put(text('reminder', 1, { dueAt: later(10), expiresAt: later(60) }))
    now = later(60)
    const { courier, calls } = courierWith()
    await courier.deliverDue()
    expect(calls).toEqual([])
    expect(await row(id)).toMatchObject({ state: 'failed', error: 'stale' })
  })

  it('counts by state', async () => {
    await put(text('a', 1), text('b', 2), text('tomorrow', 3, { dueAt: later(1440) }))
    const { courier } = courierWith(({ args }) =>
      args.text === 'a' ? message(1) : { code: 400, description: 'Bad Request: no' },
    )
    expect(await outboxHealth(database.db, now)).toMatchObject({ ready: 3, due: 2, sent: 0 })
    await courier.deliverDue()
    const expected = { ready: 1, due: 0, sending: 0, sent: 1, failed: 1, unknown: 0 }
    expect(await outboxHealth(database.db, now)).toEqual(expected)
    now = later(1441)
    expect(await outboxHealth(database.db, now)).toMatchObject({ sent: 0, due: 1 })
  })
})

describe('edits', () => {
  it('rewrite a message that was not sent yet', async () => {
    const buttons = { inline_keyboard: [] }
    const payload = { text: '*old*', parse_mode: 'HTML', reply_markup: buttons, message_thread_id: 3 }
    const [id] = await put(text('card', 1, { payload }))
    await enqueueEdit(database.db, id ?? 0, { text: 'new' }, now)
    const { courier, calls } = courierWith()
    await courier.deliverDue()
    expect(calls).toEqual([{ method: 'sendMessage', args: { chat_id: 1, text: 'new', message_thread_id: 3 } }])
  })

  it('collapse into the newest while they wait, and go to the message that was sent', async () => {
    const [id] = await put(text('card', 1))
    const { courier, calls } = courierWith()
    await courier.deliverDue()
    await enqueueEdit(database.db, id ?? 0, { text: 'one' }, now)
    await enqueueEdit(database.db, id ?? 0, { text: 'two' }, now)
    await enqueueEdit(database.db, id ?? 0, { reply_markup: { inline_keyboard: [] } }, now)
    await courier.deliverDue()
    await enqueueEdit(database.db, id ?? 0, { caption: 'three' }, now)
    await courier.deliverDue()
    expect(calls.slice(1)).toEqual([
      {
        method: 'editMessageText',
        args: { chat_id: 1, message_id: 101, text: 'two', reply_markup: { inline_keyboard: [] } },
      },
      { method: 'editMessageCaption', args: { chat_id: 1, message_id: 101, caption: 'three' } },
    ])
  })

  it('wait while their message is on its way', async () => {
    const [id] = await put(text('card', 1))
    const [called, answered] = [gate(), gate()]
    const { courier, calls } = courierWith(async (_, place) => {
      called.open()
      await answered.opened
      return message(100 + place)
    })
    const delivering = courier.deliverDue()
    await called.opened
    await enqueueEdit(database.db, id ?? 0, { text: 'new' }, now)
    answered.open()
    expect(await delivering).toBe(2)
    expect(calls.map(({ args }) => args)).toEqual([
      { chat_id: 1, text: 'card' },
      { chat_id: 1, message_id: 101, text: 'new' },
    ])
  })

  it('of one message never overtake each other, even with two couriers', async () => {
    const [id] = await put(text('card', 1))
    const [called, answered] = [gate(), gate()]
    const slow = courierWith(async ({ args }) => {
      if (args.text === 'one') {
        called.open()
        await answered.opened
      }
      return message(1)
    })
    await slow.courier.deliverDue()
    await enqueueEdit(database.db, id ?? 0, { text: 'one' }, now)
    const delivering = slow.courier.deliverDue()
    await called.opened
    await enqueueEdit(database.db, id ?? 0, { text: 'two' }, now)
    const other = courierWith()
    expect(await other.courier.deliverDue()).toBe(0)
    answered.open()
    await delivering
    await other.courier.deliverDue()
    expect([...slow.texts(), ...other.texts()]).toEqual(['card', 'one', 'two'])
  })

  it('come to nothing for a message that failed', async () => {
    const [id] = await put(text('card', 1))
    const [deletion] = await put({
      key: 'delete',
      lane: 'notice',
      chatId: 1,
      method: 'deleteMessage',
      payload: {},
      edits: id,
    })
    await cancel(database.db, [id ?? 0], now)
    await enqueueEdit(database.db, id ?? 0, { text: 'new' }, now)
    const { courier, calls } = courierWith()
    await courier.deliverDue()
    expect(calls).toEqual([])
    expect(await rows()).toHaveLength(2)
    expect((await row(deletion))?.state).toBe('failed')
  })

  it('delete the message that was sent; gone or unchanged already counts as done', async () => {
    const [id] = await put(text('card', 1))
    const { courier, calls } = courierWith(({ method }, place) => {
      if (method === 'deleteMessage') return { code: 400, description: 'Bad Request: message to delete not found' }
      return message(place)
    })
    await courier.deliverDue()
    const [deletion] = await put({
      key: 'd',
      lane: 'notice',
      chatId: 1,
      method: 'deleteMessage',
      payload: {},
      edits: id,
    })
    await courier.deliverDue()
    expect(calls[1]).toEqual({ method: 'deleteMessage', args: { chat_id: 1, message_id: 1 } })
    expect((await row(deletion))?.state).toBe('sent')
  })
})

describe('files', () => {
  const sheet = { bytes: new TextEncoder().encode('rekap'), mime: 'text/csv', name: 'rekap.csv' }

  it('are kept once, uploaded once, and sent again by their id', async () => {
    const file = await keepFile(database.db, sheet, now)
    expect(await keepFile(database.db, sheet, now)).toBe(file)
    expect(await keepFile(database.db, { ...sheet, name: 'lain.csv' }, now)).not.toBe(file)
    const document = (key: string, chatId: number) =>
      text(key, chatId, { method: 'sendDocument', payload: { document: { file } } })
    await put(document('a', 1))
    const { courier, calls } = courierWith(() => message(1, { document: { file_id: 'F1' } }))
    await courier.deliverDue()
    await put(document('b', 2))
    await courier.deliverDue()
    expect(JSON.stringify(calls[0]?.args)).toContain('rekap.csv')
    expect(calls[1]?.args).toEqual({ chat_id: 2, document: 'F1' })
    expect((await rows())[1]?.result).toEqual({ message_id: 1, file_id: 'F1' })
  })

  it('stand in albums, in their order', async () => {
    const ids = [await keepFile(database.db, sheet, now), await keepFile(database.db, { ...sheet, name: 'b' }, now)]
    const media = ids.map(file => ({ type: 'document', media: { file } }))
    await put(text('album', 1, { method: 'sendMediaGroup', payload: { media } }))
    const part = (id: number) => ({ message_id: id, document: { file_id: `F${id}` } })
    const { courier } = courierWith(() => ({ result: [part(1), part(2)] }))
    await courier.deliverDue()
    expect((await rows())[0]?.result).toEqual({
      album: [
        { message_id: 1, file_id: 'F1' },
        { message_id: 2, file_id: 'F2' },
      ],
    })
    const known = await database.db.select().from(files).orderBy(asc(files.id))
    expect(known.map(({ fileId }) => fileId)).toEqual(['F1', 'F2'])
  })

  it('that are missing fail their delivery, with an alarm', async () => {
    const [id] = await put(text('a', 1, { method: 'sendDocument', payload: { document: { file: 99 } } }))
    const { courier, calls, alarms } = courierWith()
    await courier.deliverDue()
    expect(calls).toEqual([])
    expect(alarms).toMatchObject([{ kind: 'rejected', id }])
    expect((await row(id))?.state).toBe('failed')
  })
})

describe('refusals', () => {
  it('429 of one chat pauses that chat only, and nothing is lost', async () => {
    await put(text('a', -4), text('b', 2), text('c', 3))
    const { courier, texts, wall } = courierWith(({ args }, place) =>
      place === 1 && args.text === 'a'
        ? { code: 429, description: 'Too Many Requests: retry after 35', parameters: { retry_after: 35 } }
        : message(place),
    )
    const from = wall.now()
    expect(await courier.deliverDue()).toBe(3)
    expect(texts()).toEqual(['a', 'b', 'c', 'a'])
    expect(wall.now() - from).toBeGreaterThanOrEqual(35_000)
  })

  it('a person who blocked the bot gets no more calls until they are back', async () => {
    const [first] = await put(text('a', 1), text('b', 1), text('c', 2))
    const blocked = { code: 403, description: 'Forbidden: bot was blocked by the user' }
    const { courier, texts, alarms } = courierWith(({ args }, place) => (args.text === 'a' ? blocked : message(place)))
    expect(await courier.deliverDue()).toBe(1)
    expect(texts()).toEqual(['a', 'c'])
    expect(await row(first)).toMatchObject({ state: 'failed', error: expect.stringContaining('blocked') })
    expect((await rows())[1]).toMatchObject({ state: 'failed', error: 'blocked' })
    expect(await unreachableAmong(database.db, [1, 2])).toEqual([{ chatId: 1, reason: 'blocked' }])
    expect(alarms).toEqual([])
    await reachable(database.db, 1, now)
    await put(text('d', 1))
    expect(await courier.deliverDue()).toBe(1)
  })

  it('a group that is lost raises an alarm', async () => {
    await put(text('a', -4))
    const { courier, alarms } = courierWith(() => ({
      code: 403,
      description: 'Forbidden: bot was kicked from the group chat',
    }))
    await courier.deliverDue()
    expect(alarms).toMatchObject([{ kind: 'chat-lost', chatId: -4 }])
  })

  it('a group that became a supergroup gets its messages there, once', async () => {
    const [card] = await put(text('card', -4))
    const { courier, calls } = courierWith(({ args }, place) =>
      args.chat_id === -4 && args.text !== 'card'
        ? {
            code: 400,
            description: 'Bad Request: group chat was upgraded to a supergroup chat',
            parameters: { migrate_to_chat_id: -1004 },
          }
        : message(place),
    )
    await courier.deliverDue()
    await put(text('a', -4), text('b', -4))
    await enqueueEdit(database.db, card ?? 0, { text: 'new' }, now)
    await courier.deliverDue()
    await put(text('c', -4))
    await courier.deliverDue()
    expect(calls.slice(1).map(({ args }) => [args.chat_id, args.text])).toEqual([
      [-4, 'a'],
      [-1004, 'a'],
      [-1004, 'b'],
      [-1004, 'c'],
    ])
    expect((await rows())[3]).toMatchObject({ state: 'failed', error: expect.stringContaining('migrated') })
    await migrateChat(database.db, -4, -1004, now)
    expect(await database.db.select().from(chats)).toMatchObject([{ chatId: -4, migratedTo: -1004, reachable: true }])
  })

  it('a topic that is closed is left for General, with a note', async () => {
    await put(text('a', -4, { payload: { text: 'a', message_thread_id: 9 } }))
    const { courier, calls, alarms } = courierWith(({ args }) =>
      args.message_thread_id ? { code: 400, description: 'Bad Request: message thread not found' } : message(5),
    )
    expect(await courier.deliverDue()).toBe(1)
    expect(calls.at(-1)?.args).toEqual({ chat_id: -4, text: 'a' })
    expect(alarms).toMatchObject([{ kind: 'topic-lost', chatId: -4 }])
  })

  it('a revoked token stops the round and keeps everything', async () => {
    await put(text('a', 1), text('b', 2))
    const { courier, alarms } = courierWith(() => ({ code: 401, description: 'Unauthorized' }))
    expect(await courier.deliverDue()).toBe(0)
    expect(alarms[0]?.kind).toBe('unauthorized')
    expect((await rows()).map(({ state }) => state)).toEqual(['ready', 'ready'])
  })
})

describe('an unknown outcome', () => {
  const lostAnswer =
    (times: number): Say =>
    (_, place) =>
      place <= times ? { page: 502 } : message(place)

  it.each([
    ['always', 3, 4, 'sent', 0],
    ['once', 1, 2, 'sent', 0],
    ['once', 2, 2, 'unknown', 1],
    ['never', 1, 1, 'unknown', 1],
  ] as const)('repeat %s, %i answers lost: %i calls, then %s', async (repeat, lost, made, state, raised) => {
    const [id] = await put(text('a', 1, { repeat }))
    const { courier, calls, alarms } = courierWith(lostAnswer(lost))
    for (let round = 0; round <= lost; round += 1) await courier.deliverDue()
    expect(calls).toHaveLength(made)
    expect((await row(id))?.state).toBe(state)
    expect(alarms.map(({ kind }) => kind)).toEqual(Array(raised).fill('unknown'))
  })

  it('of an album that came half does not hold up the others', async () => {
    const error = 'Bad Request: Failed to send message #3 with the error message "Too Many Requests: retry after 8"'
    await put(text('album', -4, { method: 'sendMediaGroup', payload: { media: [{}, {}, {}] } }), text('b', 2))
    const { courier, calls, alarms } = courierWith(({ method }) =>
      method === 'sendMediaGroup' ? { code: 400, description: error } : message(1),
    )
    expect(await courier.deliverDue()).toBe(1)
    expect(calls).toHaveLength(2)
    expect(alarms).toMatchObject([{ kind: 'unknown', key: 'album', error }])
  })

  it('is settled by a person who looks: it arrived, or it goes out again', async () => {
    const ids = await put(text('a', 1, { repeat: 'never' }), text('b', 2, { repeat: 'never' }))
    const { courier, texts } = courierWith(({ args }, place) => (place <= 2 ? { page: 504 } : message(place, args)))
    await courier.deliverDue()
    await courier.deliverDue()
    expect((await rows()).map(({ state }) => state)).toEqual(['unknown', 'unknown'])
    expect(await resolveUnknown(database.db, ids[0] ?? 0, 'arrived', now)).toBe(true)
    expect(await resolveUnknown(database.db, ids[1] ?? 0, 'again', now)).toBe(true)
    expect(await resolveUnknown(database.db, ids[1] ?? 0, 'again', now)).toBe(false)
    await courier.deliverDue()
    expect(texts()).toEqual(['a', 'b', 'b'])
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent'])
  })

  it('does not come from a refused connection: it is sent when Telegram is back, once, in order', async () => {
    await put(text('a', 1), text('b', 1), text('c', 1, { repeat: 'never' }))
    let away = true
    const say: Say = (_, place) => (away ? networkError('ECONNREFUSED') : message(place))
    const { courier, texts, alarms } = courierWith(say, true)
    for (let round = 0; round < 5; round += 1) expect(await courier.deliverDue()).toBe(0)
    expect(texts()).toEqual(['a'])
    away = false
    expect(await courier.deliverDue()).toBe(3)
    expect(texts()).toEqual(['a', 'a', 'b', 'c'])
    expect(alarms).toEqual([])
  })

  it('costs one delivery of an outage, not one after the other', async () => {
    await put(...[1, 2, 3].map(chat => text(`m${chat}`, chat, { repeat: 'never' })))
    let away = true
    const { courier, everyCall, texts } = courierWith((_, place) => (away ? { page: 502 } : message(place)), true)
    for (let round = 0; round < 5; round += 1) await courier.deliverDue()
    expect(everyCall.map(({ method }) => method)).toEqual(['sendMessage', 'getMe', 'getMe', 'getMe', 'getMe'])
    away = false
    expect(await courier.deliverDue()).toBe(2)
    expect(texts()).toEqual(['m1', 'm2', 'm3'])
  })

  it('is what a courier leaves behind that died between sending and settling', async () => {
    const ids = await put(text('a', 1, { repeat: 'never' }), text('b', 2), text('c', 3))
    const dead = sql`now() - interval '1 second'`
    await database.db.update(deliveries).set({ state: 'sending', attempts: 1, leaseUntil: dead })
    await database.db
      .update(deliveries)
      .set({ leaseUntil: sql`now() + interval '9 s'` })
      .where(eq(deliveries.id, ids[2] ?? 0))
    const { courier, texts, alarms } = courierWith()
    await courier.deliverDue()
    expect(texts()).toEqual(['b'])
    expect((await rows()).map(({ state }) => state)).toEqual(['unknown', 'sent', 'sending'])
    expect(alarms).toMatchObject([{ kind: 'unknown', id: ids[0], key: 'a', chatId: 1 }])
  })
})

it('a courier that runs gets over an outage by itself, and stops when asked', async () => {
  await put(text('a', 1), text('b', 2))
  const done = gate()
  const { courier, texts, everyCall } = courierWith(({ args }) => {
    if (everyCall.length <= 3) return networkError('ECONNREFUSED')
    if (args.text === 'late') done.open()
    return message(1)
  }, true)
  courier.start()
  await put(text('late', 3))
  courier.wake()
  await done.opened
  await courier.stop()
  expect(texts().slice(-3).toSorted()).toEqual(['a', 'b', 'late'])
  await put(text('after', 4))
  courier.wake()
  await courier.stop()
  expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'ready'])
})

describe('a call that hangs', () => {
  /** Answers everything but `stuck`, which waits for its gate; `said` resolves with the call of that text. */
  function hanging(say: Say = sentAs) {
    const [hangs, lets] = [gate(), gate()]
    const said = new Map<unknown, ReturnType<typeof gate<void>>>()
    const outbox = courierWith(async (call, place) => {
      said.get(call.args.text)?.open()
      if (call.args.text !== 'stuck') return say(call, place)
      hangs.open()
      await lets.opened
      return message(place)
    })
    const saying = (words: string) => {
      const heard = gate()
      said.set(words, heard)
      return heard.opened
    }
    return { ...outbox, hangs: hangs.opened, let: lets.open, saying }
  }

  const settledAs = async (id: number | undefined, state: string) => {
    while ((await row(id))?.state !== state) await turns(1)
  }

  it('holds up nobody else, whatever was enqueued meanwhile', async () => {
    const { courier, texts, ...stuck } = hanging()
    const [, other] = await put(text('stuck', 1), text('other', 2))
    courier.start()
    await settledAs(other, 'sent')
    await turns(50)
    const late = stuck.saying('late')
    await put(text('late', 3))
    courier.wake()
    await late
    stuck.let()
    await courier.stop()
    expect(texts()).toEqual(['stuck', 'other', 'late'])
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  })

  it('holds up no chat that only has to keep its pace', async () => {
    const { courier, texts, wall, ...stuck } = hanging()
    const second = stuck.saying('b2')
    await put(text('stuck', 1), text('b1', 2), text('b2', 2))
    const from = wall.now()
    courier.start()
    await second
    expect(wall.now() - from).toBeGreaterThanOrEqual(1_000)
    stuck.let()
    await courier.stop()
    expect(texts()).toEqual(['stuck', 'b1', 'b2'])
  })

  it('holds up nobody after an outage that others noticed', async () => {
    let pages = 1
    const { courier, texts, ...stuck } = hanging((_, place) => (pages-- > 0 ? { page: 502 } : message(place)))
    await put(text('stuck', 1), text('lost', 2, { repeat: 'never' }))
    courier.start()
    await stuck.hangs
    const late = stuck.saying('late')
    await put(text('late', 3))
    courier.wake()
    await late
    stuck.let()
    await courier.stop()
    expect(texts()).toEqual(['stuck', 'lost', 'late'])
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'unknown', 'sent'])
  })

  it('is waited for when the courier stops', async () => {
    const { courier, ...stuck } = hanging()
    const [first, other] = await put(text('stuck', 1), text('other', 2))
    courier.start()
    await settledAs(other, 'sent')
    const stopped = courier.stop()
    await turns(50)
    expect((await row(first))?.state).toBe('sending')
    stuck.let()
    await stopped
    expect((await row(first))?.state).toBe('sent')
  })
})

it('a call that lands while another one is being settled ends the round with it', async () => {
  const [both, first, second] = [gate(), gate(), gate()]
  const { courier } = courierWith(async (_, place) => {
    if (place === 2) both.open()
    await (place === 1 ? first : second).opened
    return { result: true }
  })
  const menu = { lane: 'notice', method: 'setMyCommands', payload: { commands: [] } } as const
  await put({ key: 'a', ...menu }, { key: 'b', ...menu })
  const delivering = courier.deliverDue()
  await both.opened
  await turns(50)
  // While the one connection is held, what has landed first cannot be settled yet.
  await database.db.transaction(async () => {
    first.open()
    await turns(50)
    second.open()
    await turns(50)
  })
  expect(await delivering).toBe(2)
  expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent'])
})

it('a chat marked from outside is spared at once', async () => {
  await unreachable(database.db, 1, 'blocked', now)
  await put(text('a', 1))
  const { courier, calls } = courierWith()
  await courier.deliverDue()
  expect(calls).toEqual([])
})
