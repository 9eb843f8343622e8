import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { groupsAmong } from '../queries/audience.ts'
import { type Audience, type Broadcast, broadcasts, type Letter, recipients } from '../table.ts'

export type NewBroadcast = {
  /** What it is about: the same subject again begins nothing. */
  subject: string
  audience: Audience
  title: string
  letters: { id: Letter; en: Letter }
  /** What groups get, where it is not the letter itself. */
  groupLetter?: Letter
  /** The private chat of the sender, where its progress is told. */
  chatId: number
  progress(broadcastId: number): View
}

/**
 * Begins to send, in the transaction of what caused it; `enqueueAll` then adds the people part by part. Undefined where it
 * had begun before.
 */
export async function beginBroadcast(tx: Db, begun: NewBroadcast, now: Date): Promise<Broadcast | undefined> {
  const { subject, audience, title, letters } = begun
  const [broadcast] = await tx
    .insert(broadcasts)
    .values({ subject, audienceId: audience.id, title, letters, createdAt: now })
    .onConflictDoNothing({ target: broadcasts.subject })
    .returning()
  if (!broadcast) return undefined
  await enqueueGroups(tx, broadcast.id, begun, now)
  const progress = await enqueueProgress(tx, broadcast.id, begun, now)
  const [shown] = await tx.update(broadcasts).set({ progress }).where(eq(broadcasts.id, broadcast.id)).returning()
  return shown
}

async function enqueueGroups(tx: Db, id: number, { audience, letters, groupLetter }: NewBroadcast, now: Date) {
  const groups = (await groupsAmong(tx, audience)).filter(group => group.chosen)
  if (groups.length === 0) return
  const { method, payload } = groupLetter ?? letters.id
  const rows = groups.map(({ id: group, chatId, topicId }): NewDelivery => {
    const topic = topicId === 0 ? {} : { message_thread_id: topicId }
    const key = `broadcast:${id}:group:${group}`
    return { key, lane: 'broadcast', chatId, method, payload: { ...payload, ...topic }, repeat: 'never' }
  })
  const ids = await enqueue(tx, rows, now)
  await tx
    .insert(recipients)
    .values(groups.map(({ id: groupId }, at) => ({ broadcastId: id, groupId, deliveryId: ids[at] ?? null })))
}

async function enqueueProgress(tx: Db, broadcastId: number, { chatId, progress }: NewBroadcast, now: Date) {
  const view = progress(broadcastId)
  const payload = { text: view.text, ...htmlMessage(view) }
  const row: NewDelivery = { key: `broadcast-progress:${broadcastId}`, lane: 'urgent', chatId, payload }
  return (await enqueue(tx, [row], now))[0] ?? null
}
