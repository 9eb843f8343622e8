import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { type Origin, replyPayload } from './draft-report.ts'

/** Answers a message where it stands, once for each `cause`: an update, or an album. */
export async function answerInGroup(deps: Deps, cause: number | string, origin: Origin, view: View): Promise<void> {
  const payload = replyPayload(view, origin)
  const delivery = { key: `report-answer:${cause}`, lane: 'urgent' as const, chatId: origin.chatId, payload }
  await enqueue(deps.db, [delivery], deps.clock.now())
}
