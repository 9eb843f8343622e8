import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { groupMessage } from '../../../telegram/group.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import type { Origin } from './draft-report.ts'

/** A message of a group that held an identity number. `toSender` is said privately, and below it the report without it. */
export type Guarded = {
  updateId: number
  origin: Origin
  line: View
  toSender?: { telegramId: number; view: View; report?: { draft: ReportDraft; card: View } }
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
  { telegramId, view, report }: NonNullable<Guarded['toSender']>,
  now: Date,
) {
  const say = (key: string, { text, ...look }: View) => ({
    ...{ key: `${key}:${updateId}`, lane, chatId: telegramId },
    payload: { text, ...htmlMessage({ text, ...look }) },
  })
  await enqueue(tx, [say('guard-sender', view)], now)
  if (!report) return
  const [cardDeliveryId] = await enqueue(tx, [say('guard-card', report.card)], now)
  const { draft } = report
  const { id: _, ...changes } = { ...draft, cardDeliveryId }
  const isGathering = eq(reportDrafts.state, 'gathering')
  await tx
    .insert(reportDrafts)
    .values({ ...draft, cardDeliveryId })
    .onConflictDoUpdate({ target: reportDrafts.id, set: changes, setWhere: isGathering })
}
