import type { Update } from 'grammy/types'
import type { Engine } from './engine.ts'
import { allow, confirm, waiting } from './queue.ts'
import { conflict } from './refusal.ts'
import type { UpdateKind } from './world.ts'

const MAX_WAIT_S = 50

export type PollArgs = { offset?: number; limit?: number; timeout?: number; allowed_updates?: readonly UpdateKind[] }

const WEBHOOK_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

const OTHER_POLLER = 'terminated by other getUpdates request; make sure that only one bot instance is running'

/**
 * `getUpdates`: confirms what lies before `offset`, then answers with what waits, or waits up to `timeout` seconds for it.
 * A second caller ends the first one with 409.
 */
export const poll = async (engine: Engine, args: PollArgs, signal: AbortSignal): Promise<Update[]> => {
  if (engine.world.webhook) throw conflict(WEBHOOK_SET)
  allow(engine.world, args.allowed_updates)
  engine.poller?.abort(conflict(OTHER_POLLER))
  const own = new AbortController()
  engine.poller = own
  try {
    confirm(engine, args.offset ?? 0)
    const limit = args.limit && args.limit >= 1 && args.limit <= 100 ? args.limit : 100
    await until(engine, () => waiting(engine).length > 0, args.timeout ?? 0, AbortSignal.any([own.signal, signal]))
    return waiting(engine).slice(0, limit)
  } finally {
    if (engine.poller === own) engine.poller = undefined
  }
}

/** Ends a long poll that runs, with the words for why. */
export const endPoll = (engine: Engine, reason: string) => engine.poller?.abort(conflict(reason))

/** Resolves when `ready` holds after a wake-up or when the time is over; rejects with the reason of an abort. */
const until = (engine: Engine, ready: () => boolean, timeoutS: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    if (ready() || timeoutS <= 0) return resolve()
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      engine.wakers.delete(woken)
      signal.removeEventListener('abort', aborted)
      settle()
    }
    const woken = () => ready() && finish(resolve)
    const aborted = () => finish(() => reject(signal.reason))
    const timer = setTimeout(() => finish(resolve), Math.min(timeoutS, MAX_WAIT_S) * 1000)
    engine.wakers.add(woken)
    signal.addEventListener('abort', aborted)
  })
