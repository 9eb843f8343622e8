import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { usualLabels } from '../sheet/roles.ts'
import { roles } from '../table.ts'

/** Callback data has room for 64 bytes, the rest of them taken by what belongs to the button. */
const mostBytes = 40
const mostOffered = 12

/** What roles are called at an agency: the usual titles of PKH staff, then those that it has given itself. */
export async function labelsOf(db: Db, agencyId: number): Promise<string[]> {
  const given = await db
    .selectDistinct({ label: roles.label })
    .from(roles)
    .where(and(eq(roles.agencyId, agencyId), isNotNull(roles.label)))
    .orderBy(asc(roles.label))
  const all = new Set([...usualLabels, ...given.flatMap(({ label }) => (label === null ? [] : [label]))])
  return [...all].filter(label => Buffer.byteLength(label) <= mostBytes).slice(0, mostOffered)
}
