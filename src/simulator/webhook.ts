import type { Update } from 'grammy/types'
import { type Engine, unixNow } from './engine.ts'
import { settle, waiting } from './queue.ts'
import type { Webhook } from './world.ts'

export type Deliver = (url: string, init: RequestInit) => Promise<Response>

const MAX_DELAY_S = 60

/** Order is kept within a queue: messages by chat, presses by person, the bot's own membership by chat. */
const queueOf = (update: Update) => {
  if (update.callback_query) return `person:${update.callback_query.from.id}`
  if (update.my_chat_member) return `membership:${update.my_chat_member.chat.id}`
  return `chat:${(update.message ?? update.edited_message)?.chat.id}`
}

const post = (deliver: Deliver, webhook: Webhook, update: Update, signal: AbortSignal) =>
  deliver(webhook.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(webhook.secret && { 'x-telegram-bot-api-secret-token': webhook.secret }),
    },
    body: JSON.stringify(update),
    signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
  })

/** The first repetition comes at once, then after 2, 4, 8 … seconds, or when the receiver says. */
const delayS = (failures: number, answer: Response | undefined) => {
  const asked = Number(answer?.headers.get('retry-after') ?? 0)
  return asked > 0 ? Math.min(asked, 3600) : failures < 2 ? 0 : Math.min(2 ** (failures - 1), MAX_DELAY_S)
}

const pause = (seconds: number, signal: AbortSignal) =>
  new Promise<void>(resolve => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal.addEventListener('abort', () => resolve(void clearTimeout(timer)), { once: true })
  })

/** Delivers what waits to the webhook, each queue in order, until it is answered with 2xx or expires. Gives a stop. */
export const startWebhook = (engine: Engine, deliver: Deliver, settled: () => Promise<void>) => {
  const busy = new Set<string>()
  const stop = new AbortController()

  const attempt = async (webhook: Webhook, update: Update) => {
    await settled()
    const answer = await post(deliver, webhook, update, stop.signal).catch((error: Error) => error)
    if (answer instanceof Response && answer.ok) return settle(engine, update.update_id)
    webhook.lastErrorAt = unixNow(engine)
    webhook.lastError =
      answer instanceof Response
        ? `Wrong response from the webhook: ${answer.status} ${answer.statusText}`
        : answer.message
    return answer instanceof Response ? answer : undefined
  }
  const isWaiting = (update: Update) => waiting(engine).some(one => one.update_id === update.update_id)
  const drive = async (update: Update) => {
    for (let failures = 1; engine.world.webhook && isWaiting(update) && !stop.signal.aborted; failures += 1) {
      const answer = await attempt(engine.world.webhook, update)
      if (isWaiting(update)) await pause(delayS(failures, answer ?? undefined), stop.signal)
    }
  }
  const pump = () => {
    const { webhook } = engine.world
    if (!webhook || stop.signal.aborted) return
    for (const update of waiting(engine)) {
      const queue = queueOf(update)
      if (busy.has(queue) || busy.size >= webhook.maxConnections) continue
      busy.add(queue)
      void drive(update).finally(() => {
        busy.delete(queue)
        pump()
      })
    }
  }
  engine.wakers.add(pump)
  pump()
  return () => {
    engine.wakers.delete(pump)
    stop.abort()
  }
}
