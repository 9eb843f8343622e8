import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import type { Telegram } from '../../src/simulator/telegram.ts'
import { isMeant } from './seed.ts'

/** A call to somebody who is meant: when it came, what was answered, and how many of them stood there then. */
export type Seen = { at: number; status: number; inFlight: number; chat: number }

export type Served = { address: string; seen: Seen[]; close(): Promise<void> }

/** As far away as Telegram is: an answer takes 150 to 350 ms. */
export const farAway = () => 150 + Math.random() * 200
export const near = () => 5 + Math.random() * 20

async function listen(server: ReturnType<typeof createServer>) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${port}`, close }
}

/** The local Telegram over HTTP. Calls of the courier are noted as they come; every answer takes its time. */
export async function serveLocal(telegram: Telegram, answersAfterMs: () => number): Promise<Served> {
  const seen: Seen[] = []
  let inFlight = 0
  const fetch = async (request: Request, env: object) => {
    const body = await request.text()
    const { url, method, headers } = request
    const copy = new Request(url, { method, headers, ...(body !== '' && { body }) })
    const chat = body.startsWith('{') ? (JSON.parse(body) as { chat_id?: unknown }).chat_id : undefined
    const at = performance.now()
    inFlight += isMeant(chat) ? 1 : 0
    const standing = inFlight
    const response = await telegram.app.fetch(copy, { ...env, signal: request.signal })
    if (isMeant(chat)) seen.push({ at, status: response.status, inFlight: standing, chat })
    await pause(answersAfterMs())
    inFlight -= isMeant(chat) ? 1 : 0
    return response
  }
  const server = createAdaptorServer({ fetch: fetch as never }) as ReturnType<typeof createServer>
  return { ...(await listen(server)), seen }
}

async function bodyOf(request: IncomingMessage): Promise<{ chat_id?: number }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString())
}

const profile = { id: 7_000_000_001, is_bot: true, first_name: 'Pilar', username: 'PilarBot' }

/** Knows no limits, keeps nothing and answers at once: what is measured is the courier. */
export async function serveAtOnce(): Promise<Served> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const { chat_id: chat } = await bodyOf(request)
    if (isMeant(chat)) seen.push({ at: performance.now(), status: 200, inFlight: 0, chat })
    const sent = { message_id: seen.length + 1, date: 0, chat: { id: chat, type: 'private' }, text: '' }
    const result = request.url?.endsWith('/getMe') ? profile : chat === undefined ? true : sent
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result }))
  })
  return { ...(await listen(server)), seen }
}

/** Resolves once so many of them were seen. */
export async function untilSeen(
  { seen }: { seen: readonly unknown[] },
  count: number,
  patienceMs: number,
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs
  while (seen.length < count) {
    if (performance.now() > giveUpAt) throw new Error(`only ${seen.length} of ${count} have come`)
    await pause(2)
  }
}
