import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** What postgres.js, PGlite and a transaction all satisfy. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** Rows of a raw statement: the two drivers wrap them differently. */
export async function rowsOf<Row extends Record<string, unknown>>(db: Db, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as Row[] | { rows: Row[] }
  return Array.isArray(result) ? result : result.rows
}
