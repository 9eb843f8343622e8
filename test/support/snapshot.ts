import { writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { wrapPglite } from '../../src/db/pglite.ts'
import { prepareDatabase } from '../../src/db/prepare.ts'
import { cached } from './cache.ts'
import { seedTestRegions } from './regions.ts'

/** The file of a prepared PGlite, from which `freshPglite` starts. */
export const pgliteSnapshot = (key: string): Promise<string> =>
  cached(`pglite-${key}.tar`, async path => {
    const client = await PGlite.create()
    await prepareDatabase(wrapPglite(client), seedTestRegions)
    const dump = await client.dumpDataDir('none')
    writeFileSync(path, Buffer.from(await dump.arrayBuffer()))
    await client.close()
  })
