import type { Update } from 'grammy/types'
import type { Deps } from '../deps.ts'
import type { SetAside } from '../inbox/work.ts'
import { enqueue } from '../outbox/enqueue.ts'

/** The private chat an update came from; in a group nobody is bothered with a failure of ours. */
function privateChatOf(update: Update): number | undefined {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message
  return message?.chat.type === 'private' ? message.chat.id : undefined
}

/** Tells the sender, once, that something they sent was given up after all attempts. */
export async function apologize(deps: Deps, { updateId, update }: SetAside): Promise<void> {
  const chatId = privateChatOf(update as Update)
  if (chatId === undefined) return
  const payload = { text: deps.translate('id')('apology-set-aside') }
  await enqueue(deps.db, [{ key: `apology:${updateId}`, lane: 'urgent', chatId, payload }], deps.clock.now())
}
