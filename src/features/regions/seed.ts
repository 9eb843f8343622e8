import { inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import type { Region } from './rules.ts'
import { areasVersion, readAreas } from './source.ts'
import { regionData, regions, regionTerms } from './table.ts'
import { regionTermData } from './terms.ts'

const everything = 'all'
const batchSize = 5_000

export type SeedOptions = {
  /** Codes of regencies; without it, all of Indonesia. */
  only?: readonly string[]
  progress?: (done: number, total: number) => void
}

async function insertBatch(tx: Db, batch: readonly Region[]) {
  const codes = sql.param(batch.map(region => region.code))
  const names = sql.param(batch.map(region => region.name))
  await tx.execute(sql`
    insert into ${regions} (code, name) select * from unnest(${codes}::text[], ${names}::text[])
    on conflict (code) do update set name = excluded.name`)
}

async function insertAreas(tx: Db, areas: readonly Region[], progress: SeedOptions['progress']) {
  for (let done = 0; done < areas.length; done += batchSize) {
    const batch = areas.slice(done, done + batchSize)
    await insertBatch(tx, batch)
    progress?.(done + batch.length, areas.length)
  }
}

/** Terms change with the code, not with the areas; they are few, so every start brings them up to date. */
async function seedTerms(db: Db) {
  await db
    .insert(regionTerms)
    .values([...regionTermData])
    .onConflictDoUpdate({
      target: [regionTerms.region, regionTerms.level],
      set: { term: sql`excluded.term`, head: sql`excluded.head` },
    })
}

async function isSeeded(db: Db, selection: string): Promise<boolean> {
  const rows = await db
    .select()
    .from(regionData)
    .where(inArray(regionData.selection, [selection, everything]))
  return rows.some(row => row.version === areasVersion)
}

/** Puts the regions and their terms into the database; does nothing more when this version of them stands there. */
export async function seedRegions(db: Db, { only, progress }: SeedOptions = {}): Promise<void> {
  const selection = only === undefined ? everything : only.toSorted().join(' ')
  await seedTerms(db)
  if (await isSeeded(db, selection)) return
  const areas = await readAreas(only)
  await db.transaction(async tx => {
    await insertAreas(tx, areas, progress)
    const row = { selection, version: areasVersion }
    await tx.insert(regionData).values(row).onConflictDoUpdate({ target: regionData.selection, set: row })
  })
}
