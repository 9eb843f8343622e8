import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { wrapPglite } from '../../src/db/pglite.ts'
import { preparedKey } from '../../test/support/cache.ts'
import { pgliteSnapshot } from '../../test/support/snapshot.ts'
import { createRows, insertRow, type Leg, type Part, perSecond, type Replayed, rowContent, timed } from './leg.ts'
import { type Statement, unitsOf } from './statements.ts'

/** The bot with the embedded database in its own process, against the same statements one after the other. */
export async function onPglite(): Promise<Leg & { close(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'pilar-updates-'))
  const seeded = join(root, 'seeded')
  const copy = async (name: string) => {
    const folder = join(root, name)
    await rm(folder, { recursive: true, force: true })
    await cp(seeded, folder, { recursive: true })
    return folder
  }
  return {
    name: 'PGlite',
    connections: 1,
    parts: 1,
    reportsEach: 50,
    warming: 100,
    rounds: 5,
    reportsPerRound: 50,
    async seed(fill) {
      const snapshot = new Blob([readFileSync(await pgliteSnapshot(preparedKey()))])
      const { db, close } = wrapPglite(await PGlite.create({ dataDir: seeded, loadDataDir: snapshot }))
      const result = await fill(db)
      await close()
      return result
    },
    place: () => copy('bot'),
    writes: async () => 0,
    replay: async ([part]) => replayBare(await copy('replay'), part as Part),
    insertRows: async () => insertRows(await copy('rows'), 500),
    close: () => rm(root, { recursive: true }),
  }
}

async function replayBare(folder: string, { statements, identities }: Part): Promise<Replayed> {
  const client = await PGlite.create(folder)
  for (const { name, last } of identities)
    if (last !== null) await client.query('select setval($1::text::regclass, $2::bigint)', [name, last])
  const used = await timed(async () => {
    for (const unit of unitsOf(statements)) {
      if (unit.transaction) await client.transaction(tx => sendAll(tx, unit.statements))
      else await sendAll(client, unit.statements)
    }
  })
  await client.close()
  return { ...used, writes: 0, statements: statements.length }
}

async function sendAll(scope: Pick<PGlite, 'query'>, statements: readonly Statement[]) {
  for (const { text, parameters } of statements) await scope.query(text, parameters)
}

async function insertRows(folder: string, count: number): Promise<number> {
  const client = await PGlite.create(folder)
  await client.exec(createRows)
  const rate = await perSecond(count, 1, () => client.query(insertRow, rowContent))
  await client.close()
  return rate
}
