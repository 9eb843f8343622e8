import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Issuer } from '../../agencies/queries/letterhead.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { type Contact, coordinatorsFor } from '../queries.ts'
import type { Signer } from '../rules/signer.ts'
import { roles } from '../table.ts'

async function labelOf(db: Db, { workerId, role, scope }: Contact): Promise<string | null> {
  const held = and(eq(roles.workerId, workerId), eq(roles.role, role), eq(roles.scope, scope), isNull(roles.endedAt))
  const [row] = await db.select({ label: roles.label }).from(roles).where(held)
  return row?.label ?? null
}

/** Whom the agency has named to sign, else the coordinator nearest to the region; `besides` does not sign for themselves. */
export async function signerOf(
  db: Db,
  { agency, letterhead }: Issuer,
  { region, besides }: { region: string; besides?: number },
): Promise<Signer> {
  if (letterhead?.signerName) {
    const { signerName: name, signerTitle: title, signerNumber: number } = letterhead
    return { name, title, place: null, number }
  }
  const people = await coordinatorsFor(db, agency.id, region)
  const coordinator = people.find(({ role, workerId }) => role === 'coordinator' && workerId !== besides)
  if (!coordinator) return { name: null, title: letterhead?.signerTitle ?? null, place: null, number: null }
  const title = await labelOf(db, coordinator)
  return { name: coordinator.name, title, place: await regionTitleOf(db, coordinator.scope), number: null }
}
