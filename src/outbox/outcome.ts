import { GrammyError, HttpError } from 'grammy'
import { redactTokens } from '../base/log.ts'

export type FailureReason =
  | 'blocked'
  | 'never-started'
  | 'deactivated'
  | 'kicked'
  | 'chat-not-found'
  | 'no-rights'
  | 'message-gone'
  | 'too-late'
  | 'rejected'

/** What came of a call that threw. */
export type Outcome =
  /** Telegram refused to hurry; it did not execute the call. */
  | { kind: 'later'; seconds: number }
  /** Never reached Telegram: to be sent again. */
  | { kind: 'not-sent'; error: string }
  | { kind: 'failed'; reason: FailureReason; error: string; chatIsLost: boolean }
  /** Nobody can tell whether Telegram executed it. `seconds`: Telegram itself said so, and to wait so long. */
  | { kind: 'unknown'; error: string; seconds?: number }
  | { kind: 'migrated'; to: number }
  /** The chat or message already is as asked. */
  | { kind: 'already-so' }
  /** The topic is closed or deleted: to be sent without one. */
  | { kind: 'topic-lost'; error: string }
  /** The token was revoked: nothing can be sent. */
  | { kind: 'unauthorized'; error: string }

// The strings are those of the Bot API server, which documents none of them.
const lostChats: [RegExp, FailureReason][] = [
  [/bot was blocked by the user/, 'blocked'],
  [/can't initiate conversation/, 'never-started'],
  [/user is deactivated/, 'deactivated'],
  [/bot was kicked|bot is not a member|group chat was deleted/, 'kicked'],
  [/chat not found|PEER_ID_INVALID/, 'chat-not-found'],
]

const rights = /no rights to|need administrator rights|not enough rights|administrator rights are required/
const already = /message is not modified|message to delete not found|MESSAGE_NOT_MODIFIED|poll has already been closed/
const gone =
  /message to (edit|pin|react|reply|be replied) not found|message can't be (edited|deleted)|with poll to stop not found|MESSAGE_ID_INVALID/
const topic = /message thread not found|TOPIC_(CLOSED|DELETED|ID_INVALID)|topic.*closed/i
const partOfAlbum = /Failed to send message #\d+/

/** Reads the error of a Bot API call. What is neither Telegram's nor the network's is our own fault. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof GrammyError) return outcomeOfAnswer(error)
  if (error instanceof HttpError) return outcomeOfNetwork(error)
  return { kind: 'failed', reason: 'rejected', error: String(error), chatIsLost: false }
}

function outcomeOfAnswer({ error_code, description: error, parameters }: GrammyError): Outcome {
  if (error_code >= 500) return { kind: 'unknown', error }
  if (error_code === 401) return { kind: 'unauthorized', error }
  if (partOfAlbum.test(error)) return { kind: 'unknown', error, seconds: retryAfter(error) }
  if (error_code === 429) return { kind: 'later', seconds: parameters.retry_after ?? 1 }
  if (parameters.migrate_to_chat_id !== undefined) return { kind: 'migrated', to: parameters.migrate_to_chat_id }
  if (already.test(error)) return { kind: 'already-so' }
  if (topic.test(error)) return { kind: 'topic-lost', error }
  return failure(error_code, error)
}

const retryAfter = (text: string) => Number(/retry after (\d+)/.exec(text)?.[1] ?? 0)

function failure(code: number, error: string): Outcome {
  const failed = (reason: FailureReason, chatIsLost: boolean) =>
    ({ kind: 'failed', reason, error, chatIsLost }) as const
  const lost = lostChats.find(([pattern]) => pattern.test(error))
  if (lost) return failed(lost[1], true)
  if (rights.test(error)) return failed('no-rights', false)
  if (code === 403) return failed('kicked', true)
  if (gone.test(error)) return failed('message-gone', false)
  if (/query is too old|query ID is invalid/.test(error)) return failed('too-late', false)
  return failed('rejected', false)
}

const refused = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** Only what failed before the request was written is surely unsent; HTML pages, resets and time-outs tell nothing. */
function outcomeOfNetwork(error: HttpError): Outcome {
  const causes = causesOf(error)
  const unsent = causes.some(({ code, syscall }) => {
    if (syscall === 'connect' || syscall === 'getaddrinfo') return true
    return code !== undefined && (refused.has(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS_'))
  })
  return { kind: unsent ? 'not-sent' : 'unknown', error: redactTokens(causes.map(cause => cause.message).join(': ')) }
}

type Cause = { message: string; code?: string; syscall?: string; cause?: unknown; error?: unknown; errors?: unknown[] }

/** The error and what lies under it: grammY's `error`, fetch's `cause`, the parts of an AggregateError. */
function causesOf(error: unknown): Cause[] {
  if (!(error instanceof Error)) return []
  const cause = error as Cause
  return [cause, ...[cause.error, cause.cause, ...(cause.errors ?? [])].flatMap(causesOf)]
}
