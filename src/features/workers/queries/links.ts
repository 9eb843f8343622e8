import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { hashOf } from '../rules.ts'
import { type JoinLink, joinLinks, roles, workers } from '../table.ts'

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

/** The Telegram accounts of those who became owners by the link. */
export async function ownerAccounts(db: Db): Promise<number[]> {
  const rows = await db
    .select({ telegramId: workers.telegramId })
    .from(roles)
    .innerJoin(workers, eq(workers.id, roles.workerId))
    .where(and(eq(roles.role, 'owner'), isNull(roles.endedAt)))
  return rows.flatMap(({ telegramId }) => (telegramId === null ? [] : [telegramId]))
}

const openLink = (now: Date) => and(isNull(joinLinks.usedAt), isNull(joinLinks.revokedAt), gt(joinLinks.expiresAt, now))

/** Of these people, those with a link that can still be opened. */
export async function withOpenLink(db: Db, workerIds: readonly number[], now: Date): Promise<Set<number>> {
  if (workerIds.length === 0) return new Set()
  const rows = await db
    .select({ workerId: joinLinks.workerId })
    .from(joinLinks)
    .where(and(inArray(joinLinks.workerId, [...workerIds]), openLink(now)))
  return new Set(rows.flatMap(({ workerId }) => (workerId === null ? [] : [workerId])))
}
