import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { inject } from 'vitest'
import { type Database, openPostgres } from '../../src/db/open.ts'
import { wrapPglite } from '../../src/db/pglite.ts'
import { urlOf } from './postgres.ts'
import { startParams } from './snapshot.ts'

/** A prepared database in memory. */
export async function freshPglite(): Promise<Database> {
  const loadDataDir = new Blob([readFileSync(inject('pglite'))])
  return wrapPglite(await PGlite.create({ loadDataDir, startParams }))
}

/** A prepared database on a real server. `open` gives further pools, as other processes have; `close` ends them all. */
export type PostgresDatabase = Database & { url: string; open(max?: number): Database }

export const freshPostgres = (max = 10): Promise<PostgresDatabase> => createPostgres(max, inject('postgres').template)

/** A database on a real server in which there is nothing yet. */
export const emptyPostgres = (max = 2): Promise<PostgresDatabase> => createPostgres(max, 'template0')

async function createPostgres(max: number, source: string): Promise<PostgresDatabase> {
  const { url: adminUrl, template } = inject('postgres')
  const name = `${template}_${randomUUID().slice(0, 8)}`
  await administer(adminUrl, `create database ${name} template ${source}`)
  const url = urlOf(adminUrl, name)
  const pools: Database[] = []
  const open = (size = max) => {
    const pool = openPostgres(url, size)
    pools.push(pool)
    return pool
  }
  const close = async () => {
    await Promise.all(pools.map(pool => pool.close()))
    await administer(adminUrl, `drop database ${name} with (force)`)
  }
  return { ...open(), url, open, close }
}

async function administer(url: string, statement: string) {
  const { db, close } = openPostgres(url, 1)
  await db.execute(statement)
  await close()
}
