import { asc, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Db, rowsOf } from '../../src/db/database.ts'
import type { Database } from '../../src/db/open.ts'
import { within } from '../../src/db/within.ts'
import { onlyNearest } from '../../src/features/regions/match.ts'
import {
  childrenOf,
  findBelow,
  findRegencies,
  regencies,
  regionByCode,
  regionNamesOf,
  regionPath,
  regionTitleOf,
  termsOf,
} from '../../src/features/regions/queries.ts'
import { isWithin } from '../../src/features/regions/rules.ts'
import { seedRegions } from '../../src/features/regions/seed.ts'
import { regionData, regions, regionTerms } from '../../src/features/regions/table.ts'
import { freshPglite } from '../support/database.ts'

const two = ['34.03', '64.02']
let database: Database
let db: Db

/** A prepared database that knows of no region. */
async function unseeded() {
  const fresh = await freshPglite()
  await fresh.db.execute(sql`truncate ${regions}, ${regionTerms}, ${regionData} cascade`)
  return fresh
}

beforeAll(async () => {
  database = await unseeded()
  await seedRegions(database.db, { only: two })
  db = database.db
})
afterAll(() => database.close())

const codesWithin = async (scopes: string[]) => {
  const rows = await db
    .select({ code: regions.code })
    .from(regions)
    .where(within(regions.code, scopes))
    .orderBy(asc(regions.code))
  return rows.map(row => row.code)
}
const foundNames = (matches: { item: { name: string } }[]) => matches.map(match => match.item.name)

describe('the seed', () => {
  it('holds the regencies asked for, their provinces, and all below', async () => {
    const codes = await codesWithin(['national'])
    expect(codes.filter(code => code.length <= 5)).toEqual(['34', '34.03', '64', '64.02'])
    expect(codes.filter(code => code.length === 8)).toHaveLength(18 + 20)
    expect(codes.filter(code => isWithin(code, '34.03') && code.length === 13)).toHaveLength(144)
  })

  it('changes nothing the second time', async () => {
    const batches: number[] = []
    await seedRegions(db, { only: ['64.02', '34.03'], progress: done => batches.push(done) })
    expect(batches).toEqual([])
  })

  it('brings a name back to what the data say', async () => {
    await db.execute(sql`update regions set name = 'Lama' where code = '34.03.12'`)
    await db.execute(sql`update region_data set version = 'older'`)
    await seedRegions(db, { only: two })
    expect(await regionByCode(db, '34.03.12')).toEqual({ code: '34.03.12', name: 'Semin' })
  })

  it.each(['', '3', '34.3', '34.03.', '34.03.12.20', 'national', '34.03.12.2009.1'])('refuses the code %j', code =>
    expect(db.insert(regions).values({ code, name: 'Salah' })).rejects.toThrow(),
  )
})

describe('within', () => {
  it.each([
    [['34.03.12']],
    [['34.03']],
    [['34']],
    [['34.03.12.2009']],
    [['34.03.12', '64.02.06']],
    [['national']],
    [['34.03.12', 'national']],
    [['99']],
    [['']],
    [[]],
  ])('%j holds what isWithin says', async scopes => {
    const all = await codesWithin(['national'])
    const expected = all.filter(code => scopes.some(scope => isWithin(code, scope)))
    expect(await codesWithin(scopes)).toEqual(expected)
  })

  it('walks the index', async () => {
    await db.execute(sql`analyze regions`)
    const plan = await db.transaction(async tx => {
      await tx.execute(sql`set local enable_seqscan = off`)
      return rowsOf<{ 'QUERY PLAN': string }>(
        tx,
        sql`explain select name from regions where ${within(regions.code, ['34.03.12'])}`,
      )
    })
    expect(plan.map(row => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond.*34\.03\.12.*34\.03\.12\//s)
  })
})

describe('what lies where', () => {
  it('goes down one level', async () => {
    expect(foundNames((await childrenOf(db, 'national')).map(item => ({ item })))).toEqual([
      'Daerah Istimewa Yogyakarta',
      'Kalimantan Timur',
    ])
    expect(await childrenOf(db, '34')).toEqual([{ code: '34.03', name: 'Kabupaten Gunungkidul' }])
    expect((await childrenOf(db, '34.03.12')).map(region => region.name)).toContain('Pundungsari')
    expect(await childrenOf(db, '34.03.12.2009')).toEqual([])
  })

  it('goes up to the province', async () => {
    const village = (await childrenOf(db, '34.03.12')).find(region => region.name === 'Pundungsari')
    expect((await regionPath(db, village?.code ?? '')).map(region => region.name)).toEqual([
      'Daerah Istimewa Yogyakarta',
      'Kabupaten Gunungkidul',
      'Semin',
      'Pundungsari',
    ])
  })

  it('says what each is called here', async () => {
    expect(await regionTitleOf(db, '34.03.12')).toBe('Kapanewon Semin')
    expect(await regionTitleOf(db, '64.02.06')).toBe('Kecamatan Tenggarong')
    expect(await regionTitleOf(db, '64.02')).toBe('Kabupaten Kutai Kartanegara')
    expect(await regionTitleOf(db, '64')).toBe('Provinsi Kalimantan Timur')
    expect(await regionTitleOf(db, '99.99')).toBe('99.99')
  })

  it('knows no region that does not exist', async () => expect(await regionByCode(db, '34.99')).toBeUndefined())
})

describe('search', () => {
  it('finds the regency for a dinas', async () => {
    expect(foundNames(await findRegencies(db, 'gunung kidul'))).toEqual(['Kabupaten Gunungkidul'])
    expect(foundNames(await findRegencies(db, 'kutai kertanegara'))).toEqual(['Kabupaten Kutai Kartanegara'])
    expect(await findRegencies(db, 'semin')).toEqual([])
  })

  it('names all places of a regency with their level', async () => {
    const names = await regionNamesOf(db, '34.03')
    expect(names).toHaveLength(18 + 144)
    expect(names).toContainEqual({ code: '34.03.12', name: 'Semin', level: 'subdistrict' })
    expect(names.every(({ code }) => code.startsWith('34.03.'))).toBe(true)
  })

  it('prefers what lies below the scope, then the same name elsewhere, then similar ones', async () => {
    const places = await regionNamesOf(db, '34.03')
    const namesakes = places.filter(({ name }) => name === 'Kepek')
    expect(namesakes.map(({ code }) => code.slice(0, 8))).toEqual(['34.03.01', '34.03.15'])
    expect((await findBelow(db, '34.03.15', 'kepek'))[0]?.item.code).toMatch(/^34\.03\.15\./)
    expect((await findBelow(db, '34.03.01', 'kepek'))[0]?.item.code).toMatch(/^34\.03\.01\./)
    expect(onlyNearest(await findBelow(db, '34.03.01', 'kepek'))).toBeDefined()
    expect(onlyNearest(await findBelow(db, '34.03', 'kepek'))).toBeUndefined()
    expect((await findBelow(db, '34.03.03', 'pundungsri'))[0]?.item.name).toBe('Pundungsari')
  })

  it('never leaves the regency', async () => {
    expect(await findBelow(db, '64.02.06', 'nglipar')).toEqual([])
  })

  it('above a regency searches the regencies within reach', async () => {
    expect(foundNames(await findBelow(db, '34', 'gunungkidul'))).toEqual(['Kabupaten Gunungkidul'])
    expect(await findBelow(db, '64', 'gunungkidul')).toEqual([])
    expect(foundNames(await findBelow(db, 'national', 'kutai'))).toEqual(['Kabupaten Kutai Kartanegara'])
  })

  it('does not remember the nothing of an unseeded database', async () => {
    const empty = await unseeded()
    expect(await regencies(empty.db)).toEqual([])
    await seedRegions(empty.db, { only: ['34.03'] })
    expect(await regencies(empty.db)).toEqual([{ code: '34.03', name: 'Kabupaten Gunungkidul' }])
    await empty.close()
  })
})

describe('what never changes', () => {
  it('is read once while a process runs', async () => {
    const [first, again] = [termsOf(db), termsOf(db)]
    expect(await first).toBe(await again)
    expect(await regionByCode(db, '34.03.12')).toBe(await regionByCode(db, '34.03.12'))
  })
})
