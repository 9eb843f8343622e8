import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Db, rowsOf } from '../../src/db/database.ts'
import type { Database } from '../../src/db/open.ts'
import { freshPglite } from '../support/database.ts'
import { gate } from '../support/wait.ts'

let database: Database
beforeAll(async () => {
  database = await freshPglite()
  await database.db.execute(sql`create table things (id int primary key, name text, at timestamptz, more jsonb)`)
})
afterAll(() => database.close())

const put = (db: Db, id: number, name: string | null, more: unknown = {}) =>
  db.execute(sql`insert into things values (${id}, ${name}, ${'2026-11-21T01:00:00Z'}, ${JSON.stringify(more)})`)
const names = async (db: Db) =>
  (await rowsOf<{ name: string | null }>(db, sql`select name from things where id < ${1_000} order by id`)).map(
    ({ name }) => name,
  )

it('gives the same rows each time a statement is sent, whatever its parameters are', async () => {
  await put(database.db, 1, null, { a: [1, 'dua', null] })
  await put(database.db, 2, "kutip ' dan \\ 🌾", [])
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) expect(await names(database.db)).toEqual([null, "kutip ' dan \\ 🌾"])
  const [row] = await rowsOf(database.db, sql`select * from things where id = ${1}`)
  expect(row).toEqual({ id: 1, name: null, at: '2026-11-21 01:00:00+00', more: { a: [1, 'dua', null] } })
})

it('goes on after a statement that failed, alone and in a transaction, which takes back all of it', async () => {
  await expect(put(database.db, 1, 'again')).rejects.toMatchObject({ cause: { constraint: 'things_pkey' } })
  await expect(database.db.execute(sql`select nothing from nowhere where id = ${1}`)).rejects.toThrow()
  const failing = database.db.transaction(async tx => {
    await put(tx, 3, 'three')
    await put(tx, 3, 'three again')
  })
  await expect(failing).rejects.toMatchObject({ cause: { constraint: 'things_pkey' } })
  expect(await names(database.db)).toHaveLength(2)
})

it('keeps what is asked outside a transaction out of it', async () => {
  const { open, opened } = gate()
  const { open: begin, opened: begun } = gate()
  const undone = database.db.transaction(async tx => {
    await put(tx, 4, 'four')
    begin()
    await opened
    throw new Error('undone')
  })
  await begun
  const outside = names(database.db)
  open()
  await expect(undone).rejects.toThrow('undone')
  expect(await outside).toHaveLength(2)
})
