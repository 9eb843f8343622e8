import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { createInbox } from '../../src/inbox/process.ts'
import { receive } from '../../src/inbox/receive.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'
import { silent } from '../support/log.ts'
import { gate } from '../support/wait.ts'

let database: PostgresDatabase
beforeAll(async () => {
  database = await freshPostgres()
})
afterEach(() => database.db.execute(sql`truncate inbox, inbox_people`))
afterAll(() => database.close())

const message = (update_id: number, userId: number) => ({ update_id, message: { from: { id: userId }, text: 'halo' } })

/** An inbox that nobody wakes: it works on what it receives itself. Resolves `done` once so many were handled. */
function unswept(expected: number, options: { concurrency?: number } = {}) {
  const handled: number[] = []
  const done = gate()
  const inbox = createInbox({
    db: database.db,
    log: silent,
    sweepMs: 3_600_000,
    concurrency: options.concurrency ?? 10,
    async handle({ update_id }) {
      handled.push(update_id)
      if (handled.length === expected) done.open()
    },
  })
  return { inbox, handled, done: done.opened }
}

const held = () => rowsOf(database.db, sql`select 1 from inbox_people where due_at is not null or token is not null`)

it('three processes that receive for the same people run them one by one and in order', async () => {
  const [people, each] = [12, 60]
  const [running, last] = [new Set<number>(), new Map<number, number>()]
  const counted = { overlaps: 0, misorders: 0, handled: 0 }
  const everything = gate()
  const process = () => {
    const { db } = database.open(6)
    const handle = async ({ update_id }: { update_id: number }) => {
      const person = Math.floor(update_id / 1_000)
      if (running.has(person)) counted.overlaps += 1
      if ((last.get(person) ?? 0) >= update_id) counted.misorders += 1
      running.add(person)
      last.set(person, update_id)
      await db.execute(sql`select 1`)
      running.delete(person)
      counted.handled += 1
      if (counted.handled === people * each) everything.open()
    }
    return createInbox({ db, log: silent, handle, concurrency: 4, sweepMs: 20 })
  }
  const processes = [process(), process(), process()]
  for (const inbox of processes) inbox.start()
  const sendAll = async (person: number) => {
    for (let n = 1; n <= each; n += 1) await processes[(person + n) % 3]?.receive([message(person * 1_000 + n, person)])
  }
  await Promise.all(Array.from({ length: people }, (_, person) => sendAll(person + 1)))
  await everything.opened
  await Promise.all(processes.map(inbox => inbox.stop()))
  expect(counted).toEqual({ overlaps: 0, misorders: 0, handled: people * each })
  expect(await held()).toEqual([])
})

it('a batch is worked on in order, each person by itself', async () => {
  const { inbox, handled, done } = unswept(4)
  inbox.start()
  await inbox.receive([message(9, 7), message(3, 8), message(5, 7), message(1, 8)])
  await done
  await inbox.stop()
  expect(handled.filter(id => id === 9 || id === 5)).toEqual([9, 5])
  expect(handled.filter(id => id === 3 || id === 1)).toEqual([3, 1])
  expect(await held()).toEqual([])
})

it('what waited for a person goes before what has just come', async () => {
  await receive(database.db, message(1, 7))
  const { inbox, handled, done } = unswept(2, { concurrency: 1 })
  inbox.start()
  await inbox.receive([message(2, 7)])
  await done
  await inbox.stop()
  expect(handled).toEqual([1, 2])
})

it('an update that comes twice is handled once', async () => {
  const { inbox, handled, done } = unswept(2)
  inbox.start()
  await inbox.receive([message(1, 7)])
  await inbox.receive([message(1, 7), message(2, 7)])
  await done
  await inbox.stop()
  expect(handled).toEqual([1, 2])
})

it('more people than it has room for are all heard', async () => {
  const { inbox, handled, done } = unswept(30, { concurrency: 3 })
  inbox.start()
  await inbox.receive(Array.from({ length: 25 }, (_, n) => message(n + 1, n + 1)))
  for (let n = 26; n <= 30; n += 1) await inbox.receive([message(n, n)])
  await done
  await inbox.stop()
  expect(handled.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
  expect(await held()).toEqual([])
})

it('stopping waits for what is being received, and leaves nobody held', async () => {
  const { inbox, handled } = unswept(1)
  inbox.start()
  const receiving = inbox.receive([message(1, 7), message(2, 7)])
  await inbox.stop()
  await receiving
  const left = await rowsOf(database.db, sql`select update_id from inbox where done_at is null`)
  expect(handled).toEqual([1, 2].slice(0, handled.length))
  expect(left).toHaveLength(2 - handled.length)
  expect(await rowsOf(database.db, sql`select 1 from inbox_people where token is not null`)).toEqual([])
})

it('an inbox that is not started only keeps what it receives', async () => {
  const { inbox, handled } = unswept(1)
  await inbox.receive([message(1, 7)])
  expect(handled).toEqual([])
  expect(await held()).toHaveLength(1)
  await inbox.drain()
  expect(handled).toEqual([1])
})
