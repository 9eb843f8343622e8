import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Db } from './database.ts'
import { holdFolder } from './folder-lock.ts'
import { casing, type Database } from './open.ts'
import { withPreparedPglite } from './prepared-pglite.ts'

/** Wraps an already started PGlite, as tests clone it from a snapshot. */
export function wrapPglite(client: PGlite): Database {
  return {
    db: drizzle(withPreparedPglite(client), { casing }) as unknown as Db,
    kind: 'pglite',
    close: () => client.close(),
  }
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
