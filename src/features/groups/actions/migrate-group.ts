import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { migrateChat } from '../../../outbox/chats.ts'
import { cancel } from '../../../outbox/enqueue.ts'
import { chats } from '../../../outbox/table.ts'
import { rowsOfChat } from '../queries.ts'
import { type Group, groups } from '../table.ts'

/** Messages of the old group have no ids in the new one, so that its card is forgotten. */
const arrivedAt = (chatId: number, there: Group | undefined) => ({
  chatId,
  cardDeliveryId: null,
  present: true,
  ...(there && { hears: there.hears, mayDelete: there.mayDelete }),
})

async function moveRows(tx: Db, from: number, to: number): Promise<number> {
  const moving = await rowsOfChat(tx, from, true)
  if (moving.length === 0) return 0
  const there = await rowsOfChat(tx, to, true)
  const bound = there.filter(row => row.agencyId !== null)
  const empty = there.filter(row => row.agencyId === null)
  const free = moving.filter(row => !bound.some(({ topicId }) => topicId === row.topicId))
  if (empty.length > 0) await tx.delete(groups).where(inArray(groups.id, ids(empty)))
  if (free.length > 0)
    await tx
      .update(groups)
      .set(arrivedAt(to, there[0]))
      .where(inArray(groups.id, ids(free)))
  await tx.delete(groups).where(eq(groups.chatId, from))
  return moving.length
}

const ids = (rows: readonly Group[]) => rows.map(row => row.id)

/**
 * A group became a supergroup, which has another id. Told by two service messages in either order, or by one: the rows
 * move with the first, the second finds nothing left to do. A binding made in the new one meanwhile stands.
 */
export function migrateGroup(deps: Deps, from: number, to: number): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const moved = await moveRows(tx, from, to)
    if (moved > 0) await cancel(tx, `group-introduction:${to}:`, now)
    await migrateChat(tx, from, to, now)
  })
}

/** The rows of the group that this one was before, where only the outbox has learnt of the migration. */
export async function adoptFormer(tx: Db, chatId: number): Promise<void> {
  const former = await tx
    .select({ chatId: chats.chatId })
    .from(chats)
    .innerJoin(groups, eq(groups.chatId, chats.chatId))
    .where(eq(chats.migratedTo, chatId))
    .limit(1)
  for (const { chatId: from } of former) await moveRows(tx, from, chatId)
}
