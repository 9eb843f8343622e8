import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import type { Coordinator } from '../workers/access.ts'
import { nameKeyOf } from './rules.ts'
import { type Forum, forumMembers, forums } from './table.ts'

/** The forum's row, made by its first change. */
async function touch(
  tx: Db,
  { agencyId, workerId }: Coordinator,
  region: string,
  chair: { chair?: string },
  now: Date,
) {
  const changed = { ...chair, changedBy: workerId, changedAt: now }
  const [row] = await tx
    .insert(forums)
    .values({ agencyId, region, ...changed })
    .onConflictDoUpdate({ target: [forums.agencyId, forums.region], set: changed })
    .returning()
  return row as Forum
}

/** Who leads the forum. Done twice it is the same. */
export async function nameChair(deps: Deps, leader: Coordinator, region: string, chair: string): Promise<void> {
  await touch(deps.db, leader, region, { chair }, deps.clock.now())
}

/** Organisations that belong from now on; those that do already stay as they are. */
export async function addMembers(
  deps: Deps,
  leader: Coordinator,
  region: string,
  names: readonly string[],
): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async tx => {
    const { id: forumId } = await touch(tx, leader, region, {}, now)
    const { workerId: addedBy } = leader
    const rows = names.map(name => ({ forumId, name, nameKey: nameKeyOf(name), addedBy, addedAt: now }))
    await tx.insert(forumMembers).values(rows).onConflictDoNothing()
  })
}

/** Ends one organisation's membership; false where it has ended already, or is none of this forum. */
export async function endMember(deps: Deps, forumId: number, memberId: number): Promise<boolean> {
  const ended = await deps.db
    .update(forumMembers)
    .set({ endedAt: deps.clock.now() })
    .where(and(eq(forumMembers.id, memberId), eq(forumMembers.forumId, forumId), isNull(forumMembers.endedAt)))
    .returning({ id: forumMembers.id })
  return ended.length > 0
}
