import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { groupMessage } from '../../../telegram/group.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import type { Origin } from './draft-report.ts'

/** A message of a group that held an identity number. `toSender` is said privately; with `draft` it is its card. */
export type Guarded = {
  updateId: number
  origin: Origin
  line: View
  toSender?: { telegramId: number; view: View; draft?: ReportDraft }
}

const lane = 'urgent' as const

/** Tells the group in one line that names nobody what became of the message, and hands the sender the text without the number. */
export async function guardGroup(deps: Deps, { updateId, origin, line, toSender }: Guarded): Promise<void> {
  const { chatId, topicId = 0 } = origin
  const now = deps.clock.now()
  const said = { key: `guard-line:${updateId}`, lane, chatId, payload: groupMessage(line, { topicId }) }
  await deps.db.transaction(async tx => {
    await enqueue(tx, [said], now)
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
