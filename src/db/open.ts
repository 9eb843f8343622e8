import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Db } from './database.ts'
import { holdFolder } from './folder-lock.ts'
import { withPrepared } from './prepared.ts'

export type Database = { db: Db; kind: 'postgres' | 'pglite'; url?: string; close(): Promise<void> }

const casing = 'snake_case' as const

/** What the driver calls with each statement before it is sent; `begin` and `commit` are statements too. */
export type WatchStatement = (connection: number, text: string, parameters: readonly unknown[]) => void

/** A pool on a Postgres server. `max` connections; statements are prepared. */
export function openPostgres(url: string, max = 10, watch?: WatchStatement): Database {
  const client = withPrepared(postgres(url, { max, onnotice: () => {}, ...(watch && { debug: watch as never }) }))
  return {
    db: drizzlePostgres(client, { casing }) as unknown as Db,
    kind: 'postgres',
    url,
    close: () => client.end({ timeout: 5 }),
  }
}

/** Wraps an already started PGlite, as tests clone it from a snapshot. */
export function wrapPglite(client: PGlite): Database {
  return { db: drizzlePglite(client, { casing }) as unknown as Db, kind: 'pglite', close: () => client.close() }
}

/**
 * The embedded database in `folder`, held against a second process.
 * @throws FolderInUse when another process holds the folder
 */
export async function openPglite(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true })
  const lock = await holdFolder(folder)
  const database = wrapPglite(await PGlite.create(join(folder, 'db')))
  const close = async () => {
    await database.close()
    await lock.release()
  }
  return { ...database, close }
}
