import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { rowsOf } from '../../src/db/database.ts'
import { wrapPglite } from '../../src/db/pglite.ts'
import { prepareDatabase } from '../../src/db/prepare.ts'
import { parentOf } from '../../src/features/regions/rules.ts'
import { seedRegions } from '../../src/features/regions/seed.ts'
import { areasVersion, readAreas } from '../../src/features/regions/source.ts'

it('carries all of Indonesia into the database, and says how far it is', async () => {
  const database = wrapPglite(await PGlite.create())
  const steps: [number, number][] = []
  await prepareDatabase(database, db => seedRegions(db, { progress: (done, total) => steps.push([done, total]) }))
  const counted = await rowsOf(
    database.db,
    sql`select length(code) as width, count(*)::int as regions from regions group by 1 order by 1`,
  )
  expect(counted).toEqual([
    { width: 2, regions: 38 },
    { width: 5, regions: 514 },
    { width: 8, regions: 7_277 },
    { width: 13, regions: 83_763 },
  ])
  expect(steps.at(-1)).toEqual([91_592, 91_592])
  expect(steps.every(([done], index) => done > (steps[index - 1]?.[0] ?? 0))).toBe(true)
  await seedRegions(database.db, { only: ['34.03'], progress: () => steps.push([0, 0]) })
  expect(steps.at(-1)).toEqual([91_592, 91_592])
  await database.close()
})

it('shows no name in capitals, with doubled spaces or stray marks, and every parent before its children', async () => {
  const areas = await readAreas()
  const seen = new Set<string | undefined>([undefined])
  for (const { code, name } of areas) {
    expect(name, code).toMatch(/^[\p{L}\p{N}]\S*( \S+)*$/u)
    expect(name, code).not.toMatch(/["*’]/)
    if (code.length <= 5 && code !== '31') expect(name, code).not.toMatch(/\p{Lu}{2}/u)
    if (!seen.has(parentOf(code))) throw new Error(`${code} comes before its parent`)
    seen.add(code)
  }
})

it('reads the release that is installed', () => {
  const file = createRequire(import.meta.url).resolve('idn-area-data/package.json')
  expect(areasVersion.split('+')[0]).toBe(JSON.parse(readFileSync(file, 'utf8')).version)
})
