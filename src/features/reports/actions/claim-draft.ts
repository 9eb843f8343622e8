import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import type { Author } from '../rules/author.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import { editCard } from './card-edit.ts'

/** The question whose report a forwarded message is, taken from this person; nothing where it was answered before. */
async function answered(tx: Db, draft: ReportDraft, set: Partial<ReportDraft>, now: Date) {
  const unclaimed = and(eq(reportDrafts.id, draft.id), eq(reportDrafts.state, 'unclaimed'))
  const own = eq(reportDrafts.telegramId, draft.telegramId)
  const [settled] = await tx
    .update(reportDrafts)
    .set({ ...set, asking: null, updatedAt: now })
    .where(and(unclaimed, own))
    .returning()
  return settled
}

/** It is the forwarder's own: their draft from here on, and the question becomes its card. */
export function claimDraft(deps: Deps, draft: ReportDraft, card: (draft: ReportDraft) => View) {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const claimed = await answered(tx, draft, { state: 'open' }, now)
    if (claimed) await editCard(tx, claimed, card(claimed), now)
    return claimed
  })
}

type Handing = { note: View; lead: View; card(draft: ReportDraft): View }

/** It is another worker's: they have it in their own chat, to be looked at and sent by nobody but them. */
export function handOverDraft(deps: Deps, draft: ReportDraft, writer: Author, { note, lead, card }: Handing) {
  const now = deps.clock.now()
  const { telegramId, workerId, agencyId, pillar } = writer
  const home = { chatId: telegramId, topicId: null, messageId: null, mediaGroupId: null, cardDeliveryId: null }
  return deps.db.transaction(async tx => {
    const own = { telegramId, workerId, agencyId, pillar }
    const handed = await answered(tx, draft, { state: 'open', ...own, ...home }, now)
    if (!handed) return undefined
    await editCard(tx, draft, note, now)
    const message = (key: string, { text, ...look }: View) => ({
      ...{ key: `${key}:${draft.id}`, lane: 'notice' as const, chatId: telegramId },
      payload: { text, ...htmlMessage({ text, ...look }) },
    })
    const [, cardDeliveryId = null] = await enqueue(
      tx,
      await quietly(tx, [message('report-handed', lead), message('report-handed-card', card(handed))], now),
      now,
    )
    await tx.update(reportDrafts).set({ cardDeliveryId }).where(eq(reportDrafts.id, draft.id))
    return handed
  })
}
