import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Feed, FeedItem } from './feed.ts'
import type { PageHost } from './host.ts'
import type { Moving } from './moving.ts'

const PROGRESS_MS = 250
const KEEPALIVE_MS = 20_000
const RETRY_MS = 500

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

type Line = {
  change(item: FeedItem): void
  send(event: string, data: unknown, id?: number): void
  retrySoon(): void
  ping(): void
}

/** Writes one after the other, in the order they were asked for. */
const createLine = (stream: SSEStreamingApi): Line => {
  let written: Promise<unknown> = Promise.resolve()
  const write = (text: string) => {
    written = written.then(() => stream.write(text))
  }
  const send: Line['send'] = (event, data, id) => {
    const message = { event, data: JSON.stringify(data), ...(id !== undefined && { id: String(id) }) }
    written = written.then(() => stream.writeSSE(message))
  }
  return {
    send,
    change: ({ number, ...seen }) => send('change', seen, number),
    retrySoon: () => write(`retry: ${RETRY_MS}\n\n`),
    ping: () => write(': \n\n'),
  }
}

const catchUp = (line: Line, feed: Feed, person: number, since: number) => {
  const missed = feed.since(person, since)
  if (!missed) line.send('reset', {}, feed.last())
  for (const item of missed ?? []) line.change(item)
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
    const line = createLine(stream)
    const sendClock = () => line.send('clock', clockState(live))
    line.retrySoon()
    catchUp(line, feed, person, since)
    const endings = [
      feed.follow(person, line.change),
      moving.watch(sendClock),
      every(PROGRESS_MS, () => moving.state().walk && sendClock()),
      every(KEEPALIVE_MS, line.ping),
      host.tour?.watch(() => line.send('tour', {})),
    ]
    sendClock()
    await untilEnd(stream, host.signal)
    for (const end of endings) end?.()
  })
