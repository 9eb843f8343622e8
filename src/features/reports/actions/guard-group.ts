import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import type { Origin } from './draft-report.ts'

/** A message of a group that held an identity number. `toSender` is said privately; with `draft` it is its card. */
export type Guarded = {
  updateId: number
  origin: Origin
  mayDelete: boolean
  line: View
  toSender?: { telegramId: number; view: View; draft?: ReportDraft }
}

const lane = 'urgent' as const

/**
 * Takes the message away where the bot may, tells the group in one line that names nobody, and hands the sender the text
 * without the number. The line comes only once the message is gone.
 */
export async function guardGroup(deps: Deps, { updateId, origin, mayDelete, line, toSender }: Guarded): Promise<void> {
  const { chatId, messageId, topicId } = origin
  const now = deps.clock.now()
  const removal: NewDelivery = {
    ...{ key: `guard-delete:${updateId}`, lane, chatId },
    ...{ method: 'deleteMessage', payload: { message_id: messageId } },
  }
  const payload = {
    text: line.text,
    ...htmlMessage(line),
    ...(topicId !== undefined && { message_thread_id: topicId }),
  }
  await deps.db.transaction(async tx => {
    const [after] = mayDelete ? await enqueue(tx, [removal], now) : []
    const said = { key: `guard-line:${updateId}`, lane, chatId, payload }
    await enqueue(tx, [after === undefined ? said : { ...said, after }], now)
    if (toSender) await handOver(tx, updateId, toSender, now)
  })
}

async function handOver(
  tx: Db,
  updateId: number,
  { telegramId, view, draft }: NonNullable<Guarded['toSender']>,
  now: Date,
) {
  const payload = { text: view.text, ...htmlMessage(view) }
  const [cardDeliveryId] = await enqueue(
    tx,
    [{ key: `guard-sender:${updateId}`, lane, chatId: telegramId, payload }],
    now,
  )
  if (draft)
    await tx
      .insert(reportDrafts)
      .values({ ...draft, cardDeliveryId })
      .onConflictDoNothing()
}
