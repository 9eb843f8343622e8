import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Feed, FeedItem } from './feed.ts'
import type { PageHost } from './host.ts'
import type { Moving } from './moving.ts'

const PROGRESS_MS = 250
const KEEPALIVE_MS = 20_000

type Live = { host: PageHost; feed: Feed; moving: Moving }

/** How far the clock is; `at` and `to` in milliseconds, `done` from 0 to 1. */
export const clockState = ({ host, moving }: Live) => {
  const { walk, failure } = moving.state()
  const at = host.clock.now().getTime()
  if (!walk) return { at, moving: false, ...(failure !== undefined && { failure }) }
  const [from, to] = [walk.from.getTime(), walk.to.getTime()]
  return { at, moving: true, to, done: Math.min(1, Math.max(0, (at - from) / Math.max(1, to - from))) }
}

const every = (milliseconds: number, act: () => void) => {
  const timer = setInterval(act, milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

const sendItem = (stream: SSEStreamingApi, { number, ...seen }: FeedItem) =>
  stream.writeSSE({ id: String(number), event: 'change', data: JSON.stringify(seen) })

const catchUp = async (stream: SSEStreamingApi, feed: Feed, person: number, since: number) => {
  const missed = feed.since(person, since)
  if (!missed) return stream.writeSSE({ id: String(feed.last()), event: 'reset', data: '{}' })
  for (const item of missed) await sendItem(stream, item)
}

/** Until the browser goes away or the host ends. */
const untilEnd = (stream: SSEStreamingApi, signal: AbortSignal | undefined) =>
  new Promise<void>(resolve => {
    stream.onAbort(resolve)
    signal?.addEventListener('abort', () => resolve(), { once: true })
    if (signal?.aborted) resolve()
  })

/** The live line of one person: what they missed after `since`, then numbered changes, the clock and the tour. */
export const streamEvents = (c: Context, live: Live, person: number, since: number) =>
  streamSSE(c, async stream => {
    const { feed, moving, host } = live
    const sendClock = () => void stream.writeSSE({ event: 'clock', data: JSON.stringify(clockState(live)) })
    const sendTour = () => void stream.writeSSE({ event: 'tour', data: '{}' })
    await catchUp(stream, feed, person, since)
    const endings = [
      feed.follow(person, item => void sendItem(stream, item)),
      moving.watch(sendClock),
      every(PROGRESS_MS, () => moving.state().walk && sendClock()),
      every(KEEPALIVE_MS, () => void stream.write(': \n\n')),
      host.tour?.watch(sendTour),
    ]
    sendClock()
    await untilEnd(stream, host.signal)
    for (const end of endings) end?.()
  })
