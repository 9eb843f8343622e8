import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Db } from '../db/database.ts'
import { receiveMany } from '../inbox/receive.ts'
import { answeredAfterMs } from './say.ts'

/** Takes updates in: into the inbox first, then the press is guarded. Returns once they are safe to confirm. */
export type Receive = (updates: readonly Update[]) => Promise<void>

/**
 * A press must be answered within a second even while its person's queue is busy: the receiver answers it empty, and
 * what the handler then has to say becomes a message. A second answer is refused by Telegram and does no harm.
 */
export function createReceiver(db: Db, api: Api, onReceived: () => void): Receive {
  const guard = (id: string) => setTimeout(() => api.answerCallbackQuery(id).catch(() => {}), answeredAfterMs).unref()
  return async updates => {
    await receiveMany(db, updates)
    onReceived()
    for (const update of updates) if (update.callback_query) guard(update.callback_query.id)
  }
}
