import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Inbox } from '../inbox/process.ts'
import { answeredAfterMs } from './say.ts'

/** Takes updates in. Returns once they are safe to confirm. */
export type Receive = (updates: readonly Update[]) => Promise<void>

type Receiving = { api: Api; inbox: Inbox; isAnswered(queryId: string): boolean }

/**
 * Updates go into the inbox first. A press must be answered within a second even while its person's queue is busy:
 * the receiver then answers it empty, and what the handler has to say becomes a message. Where another process
 * answered already, Telegram refuses the second answer and no harm is done.
 */
export function createReceiver({ api, inbox, isAnswered }: Receiving): Receive {
  const answerLate = (id: string) => {
    if (!isAnswered(id)) api.answerCallbackQuery(id).catch(() => {})
  }
  return async updates => {
    await inbox.receive(updates)
    for (const { callback_query: query } of updates) {
      if (query) setTimeout(answerLate, answeredAfterMs, query.id).unref()
    }
  }
}
