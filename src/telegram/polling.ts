import { setTimeout as pause } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import { type Log, reasonOf } from '../base/log.ts'
import { allowedUpdates } from './bot.ts'
import type { Receive } from './receiver.ts'

// Well below the time-out of the client, which also gives up a poll that hangs: a quiet poll must not count as trouble.
const pollSeconds = 15
const restAfterErrorMs = 3_000

export type Poller = { start(): void; stop(): Promise<void> }

type Polling = { api: Api; receive: Receive; completed(): Promise<void>; log: Log; fatal(error: unknown): void }

/**
 * One poll after the other; a batch is confirmed only by the next offset, after it stands in the inbox. It recovers by
 * itself from everything but a revoked token, and gives up a poll that hangs.
 */
export function createPoller({ api, receive, completed, log, fatal }: Polling): Poller {
  let stopping = new AbortController()
  let running = Promise.resolve()
  const once = async (offset: number, waitSeconds: number) => {
    const updates = await api.getUpdates(
      { offset, limit: 100, timeout: waitSeconds, allowed_updates: allowedUpdates },
      stopping.signal as never,
    )
    if (updates.length > 0) await receive(updates)
    await completed()
    return (updates.at(-1)?.update_id ?? offset - 1) + 1
  }
  const loop = async () => {
    let offset = 0
    // The first poll, and the first after trouble, comes back at once, so that health knows at once that it hears.
    let waitSeconds = 0
    while (!stopping.signal.aborted) {
      try {
        offset = await once(offset, waitSeconds)
        waitSeconds = pollSeconds
      } catch (error) {
        if (stopping.signal.aborted) return
        if (error instanceof GrammyError && error.error_code === 401) return fatal(error)
        log.warn({ error: reasonOf(error) }, 'poll failed')
        waitSeconds = 0
        await pause(restAfterErrorMs, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  return {
    start() {
      stopping = new AbortController()
      running = loop()
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
