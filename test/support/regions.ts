import type { Db } from '../../src/db/database.ts'
import { seedRegions } from '../../src/features/regions/seed.ts'

/** Gunungkidul in WIB with kapanewon, Kutai Kartanegara in WITA with kecamatan. */
export const testRegencies = ['34.03', '64.02']

export const seedTestRegions = (db: Db) => seedRegions(db, { only: testRegencies })
