import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Db, rowsOf } from '../../src/db/database.ts'
import { createInbox } from '../../src/inbox/process.ts'
import { receive, receiveMany } from '../../src/inbox/receive.ts'
import { startChild } from '../support/child.ts'
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

it('never runs two updates of one person at once, nor out of order, on three processes', async () => {
  const [people, each] = [12, 100]
  const counted = { overlaps: 0, misorders: 0, handled: 0 }
  const running = new Set<string>()
  const last = new Map<string, number>()
  const everything = gate()
  const worker = () => {
    const { db } = database.open(6)
    const handle = async (update: { update_id: number }) => {
      const person = String(Math.floor(update.update_id / 1_000))
      if (running.has(person)) counted.overlaps += 1
      if ((last.get(person) ?? 0) >= update.update_id) counted.misorders += 1
      running.add(person)
      last.set(person, update.update_id)
      await db.execute(sql`select 1`)
      running.delete(person)
      counted.handled += 1
      if (counted.handled === people * each) everything.open()
    }
    return { db, inbox: createInbox({ db, log: silent, handle, concurrency: 6, sweepMs: 20 }) }
  }
  const workers = [worker(), worker(), worker()]
  for (const { inbox } of workers) inbox.start()
  const sendAll = async (person: number) => {
    for (let n = 1; n <= each; n += 1) {
      const { db, inbox } = workers[n % 3] as (typeof workers)[number]
      const { personKey } = await receive(db, message(person * 1_000 + n, person))
      inbox.wake([personKey])
    }
  }
  await Promise.all(Array.from({ length: people }, (_, person) => sendAll(person + 1)))
  await everything.opened
  await Promise.all(workers.map(({ inbox }) => inbox.stop()))
  expect(counted).toEqual({ overlaps: 0, misorders: 0, handled: people * each })
  const left = await rowsOf(database.db, sql`select 1 from inbox_people where due_at is not null or token is not null`)
  expect(left).toEqual([])
})

it('goes on with a person whose process was killed in the middle of an update', async () => {
  await receiveMany(database.db, [message(1, 7), message(2, 7)])
  const child = startChild('inbox', database.url, '300')
  await child.says('handles 1')
  await child.kill()
  const handled: [number, number][] = []
  const done = gate()
  const inbox = createInbox({
    db: database.db,
    log: silent,
    sweepMs: 20,
    async handle({ update_id }, { attempt }) {
      handled.push([update_id, attempt])
      if (update_id === 2) done.open()
    },
  })
  inbox.start()
  await done.opened
  await inbox.stop()
  expect(handled).toEqual([
    [1, 2],
    [2, 1],
  ])
})

it('keeps a person for as long as an update takes, beyond the lease', async () => {
  await receive(database.db, message(1, 7))
  const [entered, renewed] = [gate(), gate()]
  const handledBy: string[] = []
  const slow = createInbox({
    db: database.db,
    log: silent,
    leaseMs: 150,
    async handle() {
      handledBy.push('slow')
      entered.open()
      await renewed.opened
    },
  })
  const other = createInbox({ db: database.db, log: silent, handle: async () => void handledBy.push('other') })
  const draining = slow.drain()
  await entered.opened
  const claimedUntil = () => rowsOf<{ at: string }>(database.db, sql`select claimed_until as at from inbox_people`)
  const [first] = await claimedUntil()
  for (let renewals = 0, at = first?.at; renewals < 4; ) {
    const [now] = await claimedUntil()
    if (now?.at !== at) renewals += 1
    at = now?.at
    await other.drain()
  }
  renewed.open()
  await draining
  expect(handledBy).toEqual(['slow'])
})

it('takes three statements for one update that arrives alone', async () => {
  const statements: string[] = []
  const client = postgres(database.url, { max: 1, onnotice: () => {}, debug: (_, query) => statements.push(query) })
  const db = drizzle(client, { casing: 'snake_case' }) as unknown as Db
  const handled = gate()
  const inbox = createInbox({ db, log: silent, handle: async () => handled.open(), sweepMs: 60_000 })
  inbox.start()
  await inbox.drain()
  statements.length = 0
  const { personKey } = await receive(db, message(1, 7))
  inbox.wake([personKey])
  await handled.opened
  await inbox.stop()
  await client.end()
  expect(statements.filter(statement => !statement.includes('pg_catalog'))).toHaveLength(3)
})
