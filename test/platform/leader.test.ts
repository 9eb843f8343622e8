import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLeader } from '../../src/leader/lease.ts'
import { freshPostgres, type PostgresDatabase } from '../support/database.ts'

let database: PostgresDatabase
beforeAll(async () => {
  database = await freshPostgres(2)
})
afterAll(() => database.close())

it('first', async () => {
  const a = createLeader({ db: database.db, holder: 'a', log: pino({ level: 'silent' }) })
  await a.start()
  expect(a.isLeader()).toBe(true)
  await a.stop()
})
