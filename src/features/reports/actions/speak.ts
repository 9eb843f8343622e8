import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { type Origin, replyPayload } from './draft-report.ts'

/** Answers a message in a group, once for each update. */
export async function answerInGroup(deps: Deps, updateId: number, origin: Origin, view: View): Promise<void> {
  const payload = replyPayload(view, origin)
  const delivery = { key: `report-answer:${updateId}`, lane: 'urgent' as const, chatId: origin.chatId, payload }
  await enqueue(deps.db, [delivery], deps.clock.now())
}
