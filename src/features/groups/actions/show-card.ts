import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { groupMessage } from '../../../telegram/group.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type Group, groups, wholeGroup } from '../table.ts'

/** The row of a group, or of one of its topics, made on first use like that of the group around it. */
export async function topicRow(deps: Deps, whole: Group, topicId: number): Promise<Group> {
  if (topicId === wholeGroup) return whole
  const { chatId, title, hears, mayDelete } = whole
  const [row] = await deps.db
    .insert(groups)
    .values({ chatId, topicId, title, hears, mayDelete, createdAt: deps.clock.now() })
    .onConflictDoUpdate({ target: [groups.chatId, groups.topicId], set: { title } })
    .returning()
  return row ?? whole
}

/** Puts a card into the group; the one before loses its buttons, so that there is one place to press. */
export function openCard(
  deps: Deps,
  group: Group,
  view: View,
  at: { replyTo: number; updateId: number },
): Promise<void> {
  const now = deps.clock.now()
  const { chatId, topicId, cardDeliveryId } = group
  return deps.db.transaction(async tx => {
    const payload = groupMessage(view, { topicId, replyTo: at.replyTo })
    const [id = null] = await enqueue(tx, [{ key: `group-card:${at.updateId}`, lane: 'urgent', chatId, payload }], now)
    if (id === cardDeliveryId) return
    if (cardDeliveryId !== null) await enqueueEdit(tx, cardDeliveryId, { reply_markup: { inline_keyboard: [] } }, now)
    await tx.update(groups).set({ cardDeliveryId: id }).where(eq(groups.id, group.id))
  })
}

/** Rewrites the card of a group, in the transaction of what it shows. */
export async function changeCard(tx: Db, { cardDeliveryId }: Group, view: View, now: Date): Promise<void> {
  const edit = { text: view.text, ...htmlMessage(view) }
  if (cardDeliveryId !== null) await enqueueEdit(tx, cardDeliveryId, edit, now)
}

/** Shows another screen on the card. */
export const turnCard = (deps: Deps, group: Group, view: View): Promise<void> =>
  deps.db.transaction(tx => changeCard(tx, group, view, deps.clock.now()))
