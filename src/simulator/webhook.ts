import type { Update } from 'grammy/types'
import { type Engine, unixNow } from './engine.ts'
import { isWaiting, settle } from './queue.ts'
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

type Lane = { updates: Update[]; running: boolean }

/** Updates by queue, each queue in order of arrival; `seen` is the newest update that was sorted in. */
const createLanes = (engine: Engine) => {
  const lanes = new Map<string, Lane>()
  let seen = 0
  const sortIn = () => {
    const { pending } = engine.world
    for (const { update } of pending.slice(pending.findLastIndex(one => one.update.update_id <= seen) + 1)) {
      const lane = lanes.get(queueOf(update)) ?? { updates: [], running: false }
      lane.updates.push(update)
      lanes.set(queueOf(update), lane)
      seen = update.update_id
    }
  }
  const clear = () => {
    lanes.clear()
    seen = 0
  }
  return { lanes, sortIn, clear }
}

/** Delivers what waits to the webhook, each queue in order, until it is answered with 2xx or expires. Gives a stop. */
export const startWebhook = (engine: Engine, deliver: Deliver, settled: () => Promise<void>) => {
  const { lanes, sortIn, clear } = createLanes(engine)
  const stop = new AbortController()
  let active = 0

  const attempt = async (webhook: Webhook, update: Update) => {
    const sending = settled().then(() => post(deliver, webhook, update, stop.signal))
    // Not `instanceof Response`: the server of the page puts its own in place of the platform's.
    const answer = await sending.catch((error: Error) => error)
    const broke = answer instanceof Error
    if (!broke && answer.ok) return void settle(engine, update.update_id)
    webhook.lastErrorAt = unixNow(engine)
    webhook.lastError = broke ? answer.message : refusalOf(answer)
    return broke ? undefined : answer
  }
  const isOn = () => engine.world.webhook !== null && !stop.signal.aborted
  const drive = async (update: Update) => {
    for (let failures = 1; isWaiting(engine, update.update_id); failures += 1) {
      if (!engine.world.webhook || stop.signal.aborted) return
      const answer = await attempt(engine.world.webhook, update)
      if (isWaiting(engine, update.update_id)) await pause(delayS(failures, answer), stop.signal)
    }
  }
  const run = async (queue: string, lane: Lane) => {
    active += 1
    lane.running = true
    for (let next = lane.updates.shift(); next && isOn(); next = lane.updates.shift()) await drive(next)
    active -= 1
    if (lanes.get(queue) === lane) lanes.delete(queue)
    pump()
  }
  const pump = () => {
    if (!isOn()) return clear()
    sortIn()
    for (const [queue, lane] of lanes) {
      if (active >= (engine.world.webhook?.maxConnections ?? 0)) return
      if (!lane.running) void run(queue, lane)
    }
  }
  engine.wakers.add(pump)
  pump()
  return () => {
    engine.wakers.delete(pump)
    stop.abort()
  }
}

const refusalOf = (answer: Response) => `Wrong response from the webhook: ${answer.status} ${answer.statusText}`.trim()
