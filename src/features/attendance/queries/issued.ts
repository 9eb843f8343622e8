import type { Db } from '../../../db/database.ts'
import { type Issuer, issuerOf } from '../../agencies/queries/letterhead.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Meeting } from '../../meetings/table.ts'
import { townOf } from '../../regions/queries.ts'
import { signerOf } from '../../workers/queries/signer.ts'
import type { Signer } from '../../workers/rules/signer.ts'

/**
 * Who issues and signs a paper of a meeting, and in which town.
 * @throws where the agency is gone
 */
export async function issuedFor(db: Db, meeting: Meeting): Promise<{ issuer: Issuer; signer: Signer; town: string }> {
  const agency = await agencyById(db, meeting.agencyId)
  if (!agency) throw new Error(`meeting ${meeting.id} has lost its agency`)
  const issuer = await issuerOf(db, agency)
  const { region } = agency
  return { issuer, signer: await signerOf(db, issuer, { region }), town: await townOf(db, region) }
}
