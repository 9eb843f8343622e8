import { sql } from 'drizzle-orm'
import { check, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { regionCode } from '../../db/columns.ts'
import { termLevels } from './rules.ts'

/** Kemendagri's areas: province `34`, regency `34.03`, subdistrict `34.03.12`, village `34.03.12.2009`. */
export const regions = pgTable(
  'regions',
  {
    code: regionCode().primaryKey(),
    name: text().notNull(),
    /** Its successors, when it was split or renumbered. */
    replacedBy: text().array(),
  },
  region => [
    check('regions_code_format', sql`${region.code} ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][0-9]{4})?)?)?$'`),
  ],
)

/** What a level is called within a province or regency; the longest code that matches wins, `''` is everywhere. */
export const regionTerms = pgTable(
  'region_terms',
  {
    region: regionCode().notNull(),
    level: text({ enum: termLevels }).notNull(),
    term: text().notNull(),
    head: text().notNull(),
  },
  term => [primaryKey({ name: 'region_terms_key', columns: [term.region, term.level] })],
)

/** Which version of which selection (`all`, or some regencies) stands in `regions`: a start sees at once that it is done. */
export const regionData = pgTable('region_data', { selection: text().primaryKey(), version: text().notNull() })

export type RegionRow = typeof regions.$inferSelect
