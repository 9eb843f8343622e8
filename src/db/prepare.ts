import { sql } from 'drizzle-orm'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { Db } from './database.ts'
import type { Database } from './open.ts'

const migrations = { migrationsFolder: new URL('../../drizzle', import.meta.url).pathname }
const lockKey = 0x9117a2

/** No database answers under the address. The message is the reason, without the address. */
export class DatabaseUnreachable extends Error {}

const unreachable = (error: { cause?: unknown }): never => {
  throw new DatabaseUnreachable(error.cause instanceof Error ? error.cause.message : String(error))
}

type Seed = (db: Db) => Promise<void>

/**
 * Migrates and seeds once, however many processes start together: on one connection of its own, because an advisory
 * lock taken through a pool is released on another connection.
 */
async function preparePostgres(url: string, seed: Seed) {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  const db = drizzle(client, { casing: 'snake_case' })
  try {
    await db.execute(sql`select pg_advisory_lock(${lockKey})`).catch(unreachable)
    await migratePostgres(db, migrations)
    await seed(db as unknown as Db)
  } finally {
    await client.end()
  }
}

/** Brings the database to this version's tables and data. */
export async function prepareDatabase(database: Database, seed: Seed): Promise<void> {
  if (database.url !== undefined) return preparePostgres(database.url, seed)
  await migratePglite(database.db as never, migrations)
  await seed(database.db)
}
