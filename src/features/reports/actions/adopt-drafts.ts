import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Author } from '../rules/author.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'

/**
 * A report that waited for its sender to join becomes theirs: they have its card in their own chat, ready to send, and
 * the note in the group goes.
 */
export async function adoptDraft(
  deps: Deps,
  author: Author,
  parked: ReportDraft,
  card: (draft: ReportDraft) => View,
): Promise<void> {
  const now = deps.clock.now()
  const { workerId, agencyId, pillar, telegramId } = author
  const home = { chatId: telegramId, topicId: null, messageId: null, mediaGroupId: null }
  const draft: ReportDraft = { ...parked, workerId, agencyId, pillar, ...home, updatedAt: now }
  const { text, ...look } = card(draft)
  await deps.db.transaction(async tx => {
    const delivery = { key: `report-adopted:${draft.id}`, lane: 'urgent' as const, chatId: telegramId }
    const [cardDeliveryId] = await enqueue(
      tx,
      [{ ...delivery, payload: { text, ...htmlMessage({ text, ...look }) } }],
      now,
    )
    await tx
      .update(reportDrafts)
      .set({ ...draft, cardDeliveryId })
      .where(and(eq(reportDrafts.id, draft.id), isNull(reportDrafts.workerId)))
    if (parked.cardDeliveryId !== null) await enqueue(tx, [removalOf(parked, parked.cardDeliveryId)], now)
  })
}

const removalOf = ({ id, chatId }: ReportDraft, note: number) => ({
  key: `report-note-gone:${id}`,
  lane: 'urgent' as const,
  chatId,
  method: 'deleteMessage',
  payload: {},
  edits: note,
})
