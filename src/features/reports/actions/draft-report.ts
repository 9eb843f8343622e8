import { and, eq } from 'drizzle-orm'
import { dayOf, type Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { withPhotos } from '../rules/draft.ts'
import { type DraftProblem, type DraftValues, type Photo, type ReportDraft, reportDrafts } from '../table.ts'
import { dropNote, keepNote } from './photo-notes.ts'

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
export function keepDraft(deps: Deps, draft: ReportDraft): Promise<ReportDraft> {
  const now = deps.clock.now()
  const { id: _, createdAt: __, ...changes } = draft
  return deps.db.transaction(async tx => {
    await dropGatheringNote(tx, draft.id, now)
    const [kept] = await tx
      .insert(reportDrafts)
      .values(draft)
      .onConflictDoUpdate({ target: reportDrafts.id, set: changes, setWhere: eq(reportDrafts.state, 'gathering') })
      .returning()
    return kept ?? draft
  })
}

/** Keeps a photo whose words have not come yet, and asks for these in the sender's own chat. */
export async function gatherPhoto(deps: Deps, draft: ReportDraft, note: View): Promise<void> {
  const now = deps.clock.now()
  const key = `report-photos:${draft.id}`
  await deps.db.transaction(async tx => {
    const cardDeliveryId = (await keepNote(tx, { key, chatId: draft.chatId, view: note }, now)) ?? null
    await tx
      .insert(reportDrafts)
      .values({ ...draft, cardDeliveryId })
      .onConflictDoNothing()
  })
}

/** The words of gathered photos have come: nobody needs to ask for them any more. */
async function dropGatheringNote(tx: Db, draftId: number, now: Date): Promise<void> {
  const gathering = and(eq(reportDrafts.id, draftId), eq(reportDrafts.state, 'gathering'))
  const [found] = await tx.select().from(reportDrafts).where(gathering)
  if (found?.cardDeliveryId == null) return
  await dropNote(tx, { delivery: found.cardDeliveryId, chatId: found.chatId }, now)
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
    await dropGatheringNote(tx, id, now)
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
