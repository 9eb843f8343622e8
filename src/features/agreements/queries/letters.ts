import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { type AgreementLetter, agreementLetters } from '../table.ts'

/** The letters of an agreement, the first one first. */
export const lettersOf = (db: Db, agreementId: number): Promise<AgreementLetter[]> =>
  db
    .select()
    .from(agreementLetters)
    .where(eq(agreementLetters.agreementId, agreementId))
    .orderBy(asc(agreementLetters.id))

export async function letterById(db: Db, id: number): Promise<AgreementLetter | undefined> {
  const [letter] = await db.select().from(agreementLetters).where(eq(agreementLetters.id, id))
  return letter
}
