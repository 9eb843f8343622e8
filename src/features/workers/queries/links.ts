import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { hashOf } from '../rules.ts'
import { type JoinLink, joinLinks, roles } from '../table.ts'

/** The link that this token opens, in whatever state. */
export async function linkByToken(db: Db, token: string): Promise<JoinLink | undefined> {
  const [link] = await db
    .select()
    .from(joinLinks)
    .where(eq(joinLinks.tokenHash, hashOf(token)))
  return link
}

export async function linkById(db: Db, id: number): Promise<JoinLink | undefined> {
  const [link] = await db.select().from(joinLinks).where(eq(joinLinks.id, id))
  return link
}

/** Whether anybody holds the role of an owner; those named in the configuration hold it without a row. */
export const hasOwner = async (db: Db): Promise<boolean> =>
  (await db.$count(roles, and(eq(roles.role, 'owner'), isNull(roles.endedAt)))) > 0
