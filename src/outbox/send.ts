import { callTelegram, messagesOf } from './call.ts'
import type { CourierOptions, DeliveryAlarm } from './courier.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Pace } from './pace.ts'
import { type Landed, settleAgain, settleFailed, settleLost, settleMigrated, settleUnknown } from './settle.ts'
import type { Taken } from './take.ts'

/**
 * What became of a call. What landed has still to be settled. `away`: Telegram is not to be reached, so that there is no
 * use in going on now.
 */
export type SendResult = Landed | 'settled' | 'away'

const longestRestMs = 30_000

type Sender = CourierOptions & { pace: Pace; wallNow(): number }

export type Send = {
  /** Makes one call and settles it unless it landed; the pace learns from what Telegram answers. */
  send(taken: Taken): Promise<SendResult>
  /** Whether Telegram can be reached. After trouble it asks first, for a delivery that is tried in vain may be lost. */
  isThere(): Promise<boolean>
}

export function createSend(sender: Sender): Send {
  const { db, api, clock, pace, wallNow } = sender
  let troubles = 0
  let doubtful = false

  /** Rests longer with each trouble in a row: 1, 2, 4 … 30 s. */
  function trouble(): SendResult {
    pace.pause(Math.min(1_000 * 2 ** troubles, longestRestMs), wallNow())
    troubles += 1
    doubtful = true
    return 'away'
  }

  async function isThere(): Promise<boolean> {
    if (!doubtful) return true
    try {
      await api.getMe()
      doubtful = false
    } catch {
      trouble()
    }
    return !doubtful
  }

  async function settleError(taken: Taken, outcome: Outcome): Promise<SendResult> {
    if (outcome.kind === 'not-sent' || outcome.kind === 'unknown') {
      await settleDoubt(sender, taken, outcome)
      if (outcome.kind === 'not-sent' || outcome.seconds === undefined) return trouble()
      pace.refused(taken.chatId, outcome.seconds, wallNow())
      return 'settled'
    }
    troubles = 0
    if (outcome.kind === 'unauthorized') pace.pause(longestRestMs, wallNow())
    if (outcome.kind === 'later') pace.refused(taken.chatId, outcome.seconds, wallNow())
    return settleAnswer(sender, taken, outcome)
  }

  async function send(taken: Taken): Promise<SendResult> {
    const hindrance = hindranceOf(taken)
    if (hindrance !== undefined) return settled(settleFailed(db, taken, hindrance, clock.now()))
    if (taken.migratedTo !== undefined) return settled(settleMigrated(db, taken, taken.migratedTo, clock.now()))
    pace.took(taken.chatId, messagesOf(taken), wallNow())
    try {
      const result = await callTelegram(db, api, taken)
      troubles = 0
      return { taken, result }
    } catch (error) {
      return settleError(taken, outcomeOf(error))
    }
  }

  return { send, isThere }
}

const settled = async (work: Promise<unknown>): Promise<SendResult> => {
  await work
  return 'settled'
}

/** Why it is not worth a call. */
function hindranceOf(taken: Taken): string | undefined {
  if (taken.stale) return 'stale'
  if (taken.orphan) return 'what it follows was not sent'
  return taken.lostBecause
}

type Doubt = Extract<Outcome, { kind: 'not-sent' | 'unknown' }>

async function settleDoubt(sender: Sender, taken: Taken, outcome: Doubt): Promise<void> {
  const { db, clock, log } = sender
  const { error } = outcome
  log.warn({ id: taken.id, key: taken.key, error }, `outbox: ${outcome.kind}`)
  if (outcome.kind === 'not-sent') return settleAgain(db, taken, error)
  if ((await settleUnknown(db, taken, error, clock.now())) === 'unknown') raise(sender, taken, 'unknown', error)
}

type Answer = Exclude<Outcome, Doubt>

/** Telegram answered: it did not execute the call, and said why. */
async function settleAnswer(sender: Sender, taken: Taken, outcome: Answer): Promise<SendResult> {
  const { db, clock } = sender
  const now = clock.now()
  switch (outcome.kind) {
    case 'later':
      return settled(settleAgain(db, taken, null))
    case 'already-so':
      return { taken, result: undefined }
    case 'migrated':
      return settled(settleMigrated(db, taken, outcome.to, now))
    case 'unauthorized':
      raise(sender, taken, 'unauthorized', outcome.error)
      await settleAgain(db, taken, outcome.error)
      return 'away'
    case 'topic-lost':
      return settleTopicLost(sender, taken, outcome.error)
    case 'failed':
      return settleRefused(sender, taken, outcome)
  }
}

/** Sent again without its topic, so that it stands in General. */
async function settleTopicLost(sender: Sender, taken: Taken, error: string): Promise<SendResult> {
  const { message_thread_id, ...payload } = taken.payload
  if (message_thread_id === undefined) {
    raise(sender, taken, 'rejected', error)
    return settled(settleFailed(sender.db, taken, error, sender.clock.now()))
  }
  raise(sender, taken, 'topic-lost', error)
  return settled(settleAgain(sender.db, taken, error, payload))
}

async function settleRefused(sender: Sender, taken: Taken, outcome: Extract<Outcome, { kind: 'failed' }>) {
  const { db, clock } = sender
  const error = `${outcome.reason}: ${outcome.error}`
  if (outcome.chatIsLost) {
    // A person who blocks the bot is their own affair; a group is somebody's room.
    if ((taken.chatId ?? 0) < 0) raise(sender, taken, 'chat-lost', error)
    return settled(settleLost(db, taken, outcome.reason, error, clock.now()))
  }
  if (outcome.reason === 'rejected' || outcome.reason === 'no-rights') raise(sender, taken, 'rejected', error)
  return settled(settleFailed(db, taken, error, clock.now()))
}

function raise({ log, alarm }: Sender, { id, key, chatId }: Taken, kind: DeliveryAlarm['kind'], error: string) {
  log.error({ id, key, chatId, error }, `outbox: ${kind}`)
  alarm?.({ kind, id, key, chatId, error })
}
