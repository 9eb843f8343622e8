import { randomUUID } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../../src/db/open.ts'
import { preparedKey } from './cache.ts'
import { createTemplate, startPostgres, template } from './postgres.ts'
import { pgliteSnapshot } from './snapshot.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** File of the prepared PGlite. */
    pglite: string
    /** A server, and the database on it that others are copied from; all their names begin with it. */
    postgres: { url: string; template: string }
  }
}

/** Prepares one database of each kind for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const key = preparedKey()
  project.provide('pglite', await pgliteSnapshot(key))
  const given = process.env.TEST_DATABASE_URL
  if (given) return setupGiven(project, given)
  const server = await startPostgres(key)
  project.provide('postgres', { url: server.url, template })
  return server.stop
}

async function setupGiven(project: TestProject, url: string) {
  const name = `pilar_test_${randomUUID().slice(0, 8)}`
  await createTemplate(url, name)
  project.provide('postgres', { url, template: name })
  return () => dropAll(url, name)
}

async function dropAll(url: string, prefix: string) {
  const { db, close } = openPostgres(url, 1)
  const found = (await db.execute(
    `select datname from pg_database where starts_with(datname, '${prefix}')`,
  )) as unknown as { datname: string }[]
  for (const { datname } of found) await db.execute(`drop database ${datname} with (force)`)
  await close()
}
