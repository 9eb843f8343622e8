import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Db } from '../../src/db/database.ts'
import { createLeader, type Leader } from '../../src/leader/lease.ts'
import { startChild } from '../support/child.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'
import { silent } from '../support/log.ts'
import { gate } from '../support/wait.ts'

let database: PostgresDatabase
beforeAll(async () => {
  database = await freshPostgres()
})
afterEach(() => database.db.execute(sql`truncate leader`))
afterAll(() => database.close())

const fast = { leaseMs: 5_000, renewMs: 50, tryMs: 20 }

/** Two processes of one host: they even share their name. */
function member(db: Db = database.open(1).db, more = {}) {
  const leader = createLeader({ db, holder: 'host', log: silent, ...fast, ...more })
  const [won, lost] = [gate(), gate()]
  const heard: boolean[] = []
  leader.onChange(leads => {
    heard.push(leads)
    if (leads) won.open()
    else lost.open()
  })
  return { leader, won: won.opened, lost: lost.opened, heard }
}

const stopAll = (...members: { leader: Leader }[]) => Promise.all(members.map(({ leader }) => leader.stop()))

it('makes one of several the leader, and tells it before start is over', async () => {
  const members = [member(), member(), member()]
  await Promise.all(members.map(({ leader }) => leader.start()))
  expect(members.filter(({ leader }) => leader.isLeader())).toHaveLength(1)
  expect(members.map(({ leader, heard }) => heard.join() === (leader.isLeader() ? 'true' : ''))).toEqual([
    true,
    true,
    true,
  ])
  await stopAll(...members)
})

it('hands over at once when the leader stops, with a higher token', async () => {
  const [first, second] = [member(), member(undefined, { leaseMs: 60_000 })]
  await first.leader.start()
  await second.leader.start()
  expect([first.leader.token(), second.leader.token()]).toEqual([1, undefined])
  await first.leader.stop()
  expect(first.heard).toEqual([true, false])
  await second.won
  expect([first.leader.isLeader(), second.leader.token()]).toEqual([false, 2])
  await stopAll(second)
})

it('hands over when the leader was killed, but not while it lives', async () => {
  const child = startChild('leader', database.url, '1000')
  expect(await child.says('leads')).toBe('leads 1')
  const heir = member()
  await heir.leader.start()
  expect(heir.leader.isLeader()).toBe(false)
  await child.kill()
  await heir.won
  expect(heir.leader.token()).toBe(2)
  await stopAll(heir)
})

it('leads no more, and says so, before its lease ends when the database is away', async () => {
  const pool = database.open(1)
  const cut = member(pool.db, { leaseMs: 1_500 })
  const heir = member()
  await cut.leader.start()
  await heir.leader.start()
  await pool.close()
  await cut.lost
  expect([cut.leader.isLeader(), heir.leader.isLeader()]).toEqual([false, false])
  await heir.won
  await stopAll(cut, heir)
})

it('calls its listeners one after the other', async () => {
  const { leader, heard } = member()
  const steps: string[] = []
  leader.onChange(async leads => {
    steps.push(`${leads} begins`)
    await database.db.execute(sql`select 1`)
    steps.push(`${leads} ends`)
  })
  await Promise.all([leader.start(), leader.stop()])
  expect(steps).toEqual(heard.flatMap(leads => [`${leads} begins`, `${leads} ends`]))
  expect(leader.isLeader()).toBe(false)
})
