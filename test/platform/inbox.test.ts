import { asc, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/open.ts'
import { inboxHealth } from '../../src/inbox/health.ts'
import { personKey } from '../../src/inbox/person.ts'
import { createInbox, type InboxOptions } from '../../src/inbox/process.ts'
import { receive, receiveMany } from '../../src/inbox/receive.ts'
import { sweepInbox } from '../../src/inbox/sweep.ts'
import { inbox, inboxPeople } from '../../src/inbox/table.ts'
import type { SetAside, UpdateMeta } from '../../src/inbox/work.ts'
import { freshPglite } from '../support/database.ts'
import { silent } from '../support/log.ts'
import { gate } from '../support/wait.ts'

const message = (update_id: number, userId: number, text = 'halo') => ({
  update_id,
  message: { message_id: update_id, date: 0, chat: { id: userId, type: 'private' }, from: { id: userId }, text },
})

describe('personKey', () => {
  it.each([
    [{ message: { from: { id: 1087968824 }, sender_chat: { id: -100 }, chat: { id: -100 } } }, 'chat:-100'],
    [{ message: { from: { id: 7 }, chat: { id: -100 } } }, 'user:7'],
    [{ callback_query: { id: '1', from: { id: 7 }, message: { sender_chat: { id: -100 } } } }, 'user:7'],
    [{ poll_answer: { poll_id: '55', user: { id: 7 } } }, 'user:7'],
    [{ poll_answer: { poll_id: '55', voter_chat: { id: -100 } } }, 'chat:-100'],
    [{ message_reaction: { chat: { id: -5 }, actor_chat: { id: -100 } } }, 'chat:-100'],
    [{ poll: { id: '55' } }, 'poll:55'],
    [{ message_reaction_count: { chat: { id: -5 } } }, 'chat:-5'],
    [{ something_new: { id: '9' } }, 'update:1'],
    [{}, 'update:1'],
  ])('%j stands in the queue of %s', (content, key) => {
    expect(personKey({ update_id: 1, ...content })).toBe(key)
  })
})

describe('the inbox', () => {
  let database: Database
  beforeAll(async () => {
    database = await freshPglite()
  })
  afterEach(() => database.db.execute(sql`truncate inbox, inbox_people`))
  afterAll(() => database.close())

  const handled: [number, UpdateMeta][] = []
  const inboxWith = (options: Partial<InboxOptions> = {}) => {
    handled.length = 0
    const handle: InboxOptions['handle'] = async (update, meta) => void handled.push([update.update_id, meta])
    return createInbox({ db: database.db, log: silent, handle, retryMs: [0, 0], ...options })
  }
  const order = () => handled.map(([updateId]) => updateId)
  const rows = () => database.db.select().from(inbox).orderBy(asc(inbox.seq))

  it('keeps an update once, however often it comes', async () => {
    const first = await receive(database.db, message(1, 7))
    const again = await receive(database.db, message(1, 7, 'changed'))
    expect([first, again]).toEqual([
      { updateId: 1, personKey: 'user:7', fresh: true },
      { updateId: 1, personKey: 'user:7', fresh: false },
    ])
    await inboxWith().drain()
    await receive(database.db, message(1, 7))
    await inboxWith().drain()
    expect(handled).toEqual([])
    expect(await rows()).toHaveLength(1)
  })

  it('masks identity numbers before anything is written, and tells how many', async () => {
    await receive(database.db, message(1, 7, 'NIK 3403121205800001 ya'))
    const [row] = await rows()
    expect(row?.payload?.masked).toBe(1)
    expect(row?.payload?.update).toMatchObject({ message: { text: `NIK ${'•'.repeat(16)} ya` } })
    await inboxWith().drain()
    expect(handled[0]?.[1]).toMatchObject({ masked: 1, attempt: 1 })
  })

  it('takes any text that JavaScript can hold, keeping its length', async () => {
    let updateId = 0
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async text => {
        updateId += 1
        const hostile = `${text}\0\ud83d\\u0000`
        await receive(database.db, message(updateId, 7, hostile))
        const stored = (await rows()).at(-1)?.payload?.update as ReturnType<typeof message>
        expect(stored.message.text).toHaveLength(hostile.length)
      }),
      { numRuns: 30 },
    )
  })

  it('empties a settled update and leaves nothing due', async () => {
    await receiveMany(database.db, [message(3, 7), message(1, 8), message(2, 7)])
    await inboxWith().drain()
    expect(order().filter(id => id !== 1)).toEqual([3, 2])
    expect(order()).toContain(1)
    for (const row of await rows()) expect(row).toMatchObject({ payload: null, error: null, doneAt: expect.any(Date) })
    for (const person of await database.db.select().from(inboxPeople)) {
      expect(person).toMatchObject({ dueAt: null, claimedUntil: null, token: null, attempts: 0 })
    }
  })

  it('goes on where more than one claim takes is waiting', async () => {
    const updates = Array.from({ length: 45 }, (_, place) => message(place + 1, 7))
    await receiveMany(database.db, updates)
    await inboxWith().drain()
    expect(order()).toEqual(updates.map(update => update.update_id))
  })

  it('tries a failing update three times while later ones wait, then sets it aside with an alarm', async () => {
    const alarms: SetAside[] = []
    await receiveMany(database.db, [message(1, 7, 'poison'), message(2, 7), message(3, 8)])
    const seen: string[] = []
    const handle: InboxOptions['handle'] = async ({ update_id }, { attempt }) => {
      seen.push(`${update_id}/${attempt}`)
      if (update_id === 1) throw new Error('no way')
    }
    await inboxWith({ handle, alarm: setAside => alarms.push(setAside) }).drain()
    expect(seen.filter(entry => entry !== '3/1')).toEqual(['1/1', '1/2', '1/3', '2/1'])
    expect(seen).toContain('3/1')
    expect(alarms).toEqual([
      { updateId: 1, personKey: 'user:7', error: 'Error: no way', update: expect.objectContaining({ update_id: 1 }) },
    ])
    const [poison, later] = await rows()
    expect(poison).toMatchObject({
      error: 'Error: no way',
      attempts: 3,
      payload: { masked: 0 },
      doneAt: expect.any(Date),
    })
    expect(later).toMatchObject({ error: null, payload: null })
    expect(await inboxHealth(database.db)).toEqual({ waiting: 0, oldestMs: 0, setAside: 1 })
  })

  it('lets a failed update wait, and a new one of the same person does not hurry it', async () => {
    await receive(database.db, message(1, 7))
    let failures = 0
    const handle: InboxOptions['handle'] = async () => {
      failures += 1
      throw new Error('not yet')
    }
    const patient = inboxWith({ handle, retryMs: [60_000] })
    await patient.drain()
    await receive(database.db, message(2, 7))
    await patient.drain()
    expect(failures).toBe(1)
    await database.db.execute(sql`update inbox_people set due_at = now()`)
    await inboxWith().drain()
    expect(handled.map(([id, { attempt }]) => [id, attempt])).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  it('sets aside what kills whoever handles it', async () => {
    await receiveMany(database.db, [message(1, 7), message(2, 7)])
    await database.db.execute(sql`update inbox_people set attempts = 3, claimed_until = now() - interval '1 second'`)
    const alarms: SetAside[] = []
    await inboxWith({ alarm: setAside => alarms.push(setAside) }).drain()
    expect(alarms.map(alarm => alarm.updateId)).toEqual([1])
    expect(order()).toEqual([2])
  })

  it('settles nothing once its claim is lost', async () => {
    await receiveMany(database.db, [message(1, 7), message(2, 7)])
    const seen: number[] = []
    const handle: InboxOptions['handle'] = async ({ update_id }) => {
      seen.push(update_id)
      await database.db.execute(sql`update inbox_people set token = 'another process'`)
    }
    await inboxWith({ handle }).drain()
    expect(seen).toEqual([1])
    expect((await rows()).map(row => row.doneAt)).toEqual([null, null])
  })

  it('stops when what is running has ended, and takes nothing new', async () => {
    await receiveMany(database.db, [message(1, 7), message(2, 7), message(3, 8)])
    const [entered, leave] = [gate(), gate()]
    const seen: number[] = []
    const handle: InboxOptions['handle'] = async ({ update_id }) => {
      seen.push(update_id)
      entered.open()
      await leave.opened
    }
    const stopping = inboxWith({ handle, concurrency: 1 })
    stopping.start()
    await entered.opened
    const stopped = stopping.stop()
    leave.open()
    await stopped
    expect(seen).toEqual([1])
    expect((await rows()).map(row => row.doneAt !== null)).toEqual([true, false, false])
    await inboxWith().drain()
    expect(order().toSorted()).toEqual([2, 3])
  })

  it('forgets what was settled two days ago, and later what was set aside', async () => {
    await receiveMany(database.db, [message(1, 7), message(2, 8), message(3, 9), message(4, 10)])
    await database.db.execute(sql`
      update inbox set done_at = now() - interval '1 hour' * case update_id when 1 then 49 when 2 then 47 else 72 end,
        error = case update_id when 3 then 'no way' end where update_id < 4`)
    expect(await sweepInbox(database.db)).toBe(1)
    expect((await rows()).map(row => row.updateId)).toEqual([2, 3, 4])
    await inboxWith().drain()
    expect(order()).toEqual([4])
  })

  it('says how long the oldest has waited', async () => {
    await receiveMany(database.db, [message(1, 7), message(2, 7)])
    await database.db.execute(sql`update inbox set received_at = now() - interval '90 seconds' where update_id = 2`)
    const health = await inboxHealth(database.db)
    expect(health).toMatchObject({ waiting: 2, setAside: 0 })
    expect(health.oldestMs).toBeGreaterThanOrEqual(90_000)
    await inboxWith().drain()
    expect(handled[1]?.[1].ageMs()).toBeGreaterThanOrEqual(90_000)
  })
})
