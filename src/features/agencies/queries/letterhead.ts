import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { regencyOf } from '../../regions/rules.ts'
import { type Agency, type LetterheadRow, letterheads } from '../table.ts'

/** Who issues a paper: the agency, *Kabupaten Gunungkidul*, and what it says above and below its papers. */
export type Issuer = { agency: Agency; regency: string; letterhead: LetterheadRow | undefined }

export async function letterheadOf(db: Db, agencyId: number): Promise<LetterheadRow | undefined> {
  const [row] = await db.select().from(letterheads).where(eq(letterheads.agencyId, agencyId))
  return row
}

export const issuerOf = async (db: Db, agency: Agency): Promise<Issuer> => ({
  agency,
  regency: await regionTitleOf(db, regencyOf(agency.region) ?? agency.region),
  letterhead: await letterheadOf(db, agency.id),
})
