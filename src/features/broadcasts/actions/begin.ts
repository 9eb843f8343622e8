import { eq } from 'drizzle-orm'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { noticeDueAt } from '../../agencies/queries/policy.ts'
import { agencyById } from '../../agencies/queries.ts'
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
  /** The private chat of the sender, where its progress is told: to nobody, where they have left. */
  chatId: number | null
  /** Does not wait for the end of quiet hours. */
  urgent?: boolean
  /** Not sent after this moment. */
  expiresAt?: Date
  progress(broadcastId: number, held?: Held): View
}

/** Until when it waits, on the clocks of the agency. */
export type Held = { until: Date; zone: Zone }

/**
 * Begins to send, in the transaction of what caused it; `enqueueAll` then adds the people part by part. Undefined where it
 * had begun before.
 */
export async function beginBroadcast(tx: Db, begun: NewBroadcast, now: Date): Promise<Broadcast | undefined> {
  const { subject, audience, title, letters } = begun
  const due = begun.urgent ? now : await noticeDueAt(tx, audience.agencyId, now)
  const heldUntil = due > now ? due : null
  const row = { subject, audienceId: audience.id, title, letters, heldUntil, expiresAt: begun.expiresAt ?? null }
  const [broadcast] = await tx
    .insert(broadcasts)
    .values({ ...row, createdAt: now })
    .onConflictDoNothing({ target: broadcasts.subject })
    .returning()
  if (!broadcast) return undefined
  await enqueueGroups(tx, broadcast, begun, now)
  const progress = await enqueueProgress(tx, broadcast, begun, now)
  const [shown] = await tx.update(broadcasts).set({ progress }).where(eq(broadcasts.id, broadcast.id)).returning()
  return shown
}

async function enqueueGroups(
  tx: Db,
  { id, heldUntil, expiresAt }: Broadcast,
  { audience, letters, groupLetter }: NewBroadcast,
  now: Date,
) {
  const groups = (await groupsAmong(tx, audience)).filter(group => group.chosen)
  if (groups.length === 0) return
  const { method, payload } = groupLetter ?? letters.id
  const rows = groups.map(({ id: group, chatId, topicId }): NewDelivery => {
    const topic = topicId === 0 ? {} : { message_thread_id: topicId }
    const key = `broadcast:${id}:group:${group}`
    const times = { ...(heldUntil && { dueAt: heldUntil }), ...(expiresAt && { expiresAt }) }
    return { key, lane: 'broadcast', chatId, method, payload: { ...payload, ...topic }, repeat: 'never', ...times }
  })
  const ids = await enqueue(tx, rows, now)
  await tx
    .insert(recipients)
    .values(groups.map(({ id: groupId }, at) => ({ broadcastId: id, groupId, deliveryId: ids[at] ?? null })))
}

async function enqueueProgress(tx: Db, broadcast: Broadcast, { chatId, audience, progress }: NewBroadcast, now: Date) {
  if (chatId === null) return null
  const { id: broadcastId, heldUntil } = broadcast
  const zone = (await agencyById(tx, audience.agencyId))?.zone ?? 'Asia/Jakarta'
  const view = progress(broadcastId, heldUntil ? { until: heldUntil, zone } : undefined)
  const payload = { text: view.text, ...htmlMessage(view) }
  const row: NewDelivery = { key: `broadcast-progress:${broadcastId}`, lane: 'urgent', chatId, payload }
  return (await enqueue(tx, [row], now))[0] ?? null
}
