import { eq } from 'drizzle-orm'
import { dayOf, type Zone } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { withPhotos } from '../rules/draft.ts'
import { type DraftProblem, type DraftValues, type Photo, type ReportDraft, reportDrafts } from '../table.ts'

/** Where a message stands. `topicId` only of messages in a topic. */
export type Origin = { chatId: number; topicId?: number; messageId: number; mediaGroupId?: string }

export type NewDraft = {
  updateId: number
  telegramId: number
  /** Where the author is, which decides what day it is. */
  zone: Zone
  /** Absent: somebody who has not joined yet. */
  workerId?: number
  agencyId?: number
  pillar?: string
  kind?: string
  values: DraftValues
  problems?: DraftProblem[]
  heard?: DraftValues
  photos?: readonly Photo[]
  source: 'message' | 'guided'
  practice?: boolean
  state?: 'gathering' | 'open'
  asking?: string
  origin: Origin
}

/** A new draft as the row that will be; its id is that of the update which causes it. */
export function newDraft(now: Date, input: NewDraft): ReportDraft {
  const { updateId, origin, zone, photos: given = [], ...rest } = input
  const { photos, leftOut } = withPhotos([], given)
  return {
    id: updateId,
    workerId: null,
    agencyId: null,
    pillar: null,
    kind: null,
    problems: [],
    heard: null,
    base: null,
    begunOn: dayOf(now, zone),
    practice: false,
    state: 'open',
    asking: null,
    ...rest,
    photos,
    photosLeftOut: leftOut,
    lastUpdateId: updateId,
    chatId: origin.chatId,
    topicId: origin.topicId ?? null,
    messageId: origin.messageId,
    mediaGroupId: origin.mediaGroupId ?? null,
    cardDeliveryId: null,
    nudgedAt: null,
    createdAt: now,
    updatedAt: now,
  }
}

/** Keeps a draft that is answered in the same chat. The same update keeps one draft, and what became of it since. */
export async function keepDraft(deps: Deps, draft: ReportDraft): Promise<ReportDraft> {
  const { id: _, createdAt: __, ...changes } = draft
  const [kept] = await deps.db
    .insert(reportDrafts)
    .values(draft)
    .onConflictDoUpdate({ target: reportDrafts.id, set: changes, setWhere: eq(reportDrafts.state, 'gathering') })
    .returning()
  return kept ?? draft
}

/** The answer to a message in a group: sent there, as a reply to it. */
export const replyPayload = (view: View, { topicId, messageId }: Pick<Origin, 'topicId' | 'messageId'>) => ({
  text: view.text,
  ...htmlMessage(view),
  reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
  ...(topicId !== undefined && { message_thread_id: topicId }),
})

/**
 * Keeps a draft and enqueues its card in one transaction. A draft that only gathered photos until now becomes this one;
 * any other that exists stays as it is.
 */
export async function draftWithCard(deps: Deps, draft: ReportDraft, card: View, payload: object = {}): Promise<void> {
  const now = deps.clock.now()
  const { id, chatId, topicId, messageId, createdAt: _, ...changes } = draft
  await deps.db.transaction(async tx => {
    const text = { text: card.text, ...htmlMessage(card), ...payload }
    const [cardDeliveryId] = await enqueue(
      tx,
      [{ key: `report-card:${id}`, lane: 'urgent', chatId, payload: text }],
      now,
    )
    await tx
      .insert(reportDrafts)
      .values({ ...draft, cardDeliveryId })
      .onConflictDoUpdate({
        target: reportDrafts.id,
        set: { ...changes, messageId, cardDeliveryId },
        setWhere: eq(reportDrafts.state, 'gathering'),
      })
  })
}
