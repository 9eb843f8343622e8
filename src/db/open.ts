import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Db } from './database.ts'
import { withPrepared } from './prepared.ts'

export type Database = { db: Db; kind: 'postgres' | 'pglite'; url?: string; close(): Promise<void> }

export const casing = 'snake_case' as const

/** Is told each statement before it is sent, `begin` and `commit` too. Outside any transaction the scope is 0. */
export type WatchStatement = (scope: number, text: string, parameters: readonly unknown[]) => void

/** A pool on a Postgres server. `max` connections; statements are prepared. */
export function openPostgres(url: string, max = 10, watch?: WatchStatement): Database {
  const client = withPrepared(postgres(url, { max, onnotice: () => {} }), watch)
  return {
    db: drizzle(client, { casing }) as unknown as Db,
    kind: 'postgres',
    url,
    close: () => client.end({ timeout: 5 }),
  }
}
