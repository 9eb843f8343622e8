import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Db } from '../db/database.ts'
import type { Inbox } from '../inbox/process.ts'
import { receiveMany } from '../inbox/receive.ts'
import { answeredAfterMs } from './say.ts'

/** Takes updates in. Returns once they are safe to confirm. */
export type Receive = (updates: readonly Update[]) => Promise<void>

type Receiving = { db: Db; api: Api; inbox: Inbox; isAnswered(queryId: string): boolean }

/**
 * Updates go into the inbox first. A press must be answered within a second even while its person's queue is busy:
 * the receiver then answers it empty, and what the handler has to say becomes a message. Where another process
 * answered already, Telegram refuses the second answer and no harm is done.
 */
export function createReceiver({ db, api, inbox, isAnswered }: Receiving): Receive {
  const answerLate = (id: string) => {
    if (!isAnswered(id)) api.answerCallbackQuery(id).catch(() => {})
  }
  return async updates => {
    const received = await receiveMany(db, updates)
    inbox.wake(received.map(({ personKey }) => personKey))
    for (const { callback_query: query } of updates) {
      if (query) setTimeout(answerLate, answeredAfterMs, query.id).unref()
    }
  }
}
