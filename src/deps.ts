import type { Clock } from './base/clock.ts'
import type { Log } from './base/log.ts'
import type { Translate } from './base/translate.ts'
import type { Db } from './db/database.ts'

/** The bot's own account, learnt from `getMe`. */
export type BotAccount = { id: number; username: string; canReadAllGroupMessages: boolean }

/** What every action, view and job is given. */
export type Deps = {
  db: Db
  clock: Clock
  log: Log
  translate: Translate
  account: BotAccount
  /** The bytes of a file that Telegram keeps. Not inside a transaction. @throws where Telegram cannot be reached */
  download?(fileId: string): Promise<Uint8Array | 'too-large'>
  /** Where readers outside reach the pages, without a slash at the end; unknown where nobody said. */
  publicUrl?: string | undefined
}
