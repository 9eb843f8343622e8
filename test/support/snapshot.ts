import { writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { wrapPglite } from '../../src/db/pglite.ts'
import { prepareDatabase } from '../../src/db/prepare.ts'
import { cached } from './cache.ts'
import { seedTestRegions } from './regions.ts'

/** Small, because every file that takes a copy pays for its size. */
const small = { initDbStartParams: ['--wal-segsize=1'] }
const notNeeded = ['template0', 'template1']
/** Shared memory is written over at the start; the whole of a test's data has room in this. */
export const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** The file of a prepared PGlite, from which `freshPglite` starts. */
export const pgliteSnapshot = (key: string): Promise<string> =>
  cached(`pglite-${key}.tar`, async path => {
    const client = await PGlite.create(small)
    await prepareDatabase(wrapPglite(client), seedTestRegions)
    await client.exec('update pg_database set datistemplate = false')
    for (const name of notNeeded) await client.exec(`drop database ${name}`)
    // Another start leaves behind what every start would have to compute, and nothing to recover.
    const again = await PGlite.create({ loadDataDir: await client.dumpDataDir('none') })
    await client.close()
    await again.exec('checkpoint')
    const dump = await again.dumpDataDir('none')
    writeFileSync(path, Buffer.from(await dump.arrayBuffer()))
    await again.close()
  })
