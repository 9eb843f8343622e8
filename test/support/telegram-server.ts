import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { onTestFailed, onTestFinished } from 'vitest'
import { type Clock, systemClock } from '../../src/base/clock.ts'
import { createTelegram } from '../../src/simulator/telegram.ts'
import { token } from './token.ts'
import { gate } from './wait.ts'

/** A call of the Bot API as it arrived: which process made it, and what came of it. */
export type ApiCall = { by: string; method: string; args: Record<string, unknown>; status?: number }

/** Calls that are stopped, until they are let go or their process is dead. */
export type Held = {
  calls: ApiCall[]
  /** Resolves once so many calls stand there. */
  reached(count: number): Promise<void>
  letGo(): void
  /** Their process is dead: Telegram will not hear of them any more. */
  forget(): void
}

/** `before`: Telegram has not heard of the call; `after`: it has done it, and only its answer is missing. */
type Hold = {
  when: 'before' | 'after'
  matches(call: ApiCall): boolean
  held: Held
  opened: Promise<boolean>
  told(): void
}

/** The local Telegram over HTTP, for processes; each has an address of its own, so that its calls are told apart. */
export async function startTelegram(clock: Clock = systemClock) {
  const telegram = createTelegram({ token, username: 'PilarBot', name: 'Pilar', clock, rateLimits: false })
  const calls: ApiCall[] = []
  const holds: Hold[] = []
  const looks = new Set<() => void>()
  const lookAgain = () => {
    for (const look of looks) look()
  }

  const fetch = async (request: Request, env: object) => {
    const { call, passOn } = await readCall(request)
    calls.push(call)
    lookAgain()
    const hold = holds.find(one => one.matches(call))
    if (hold?.when === 'before' && !(await stand(hold, call))) return new Response(null, { status: 503 })
    const response = await telegram.app.fetch(passOn, { ...env, signal: request.signal })
    call.status = response.status
    lookAgain()
    if (hold?.when === 'after') await stand(hold, call)
    return response
  }

  const server = createAdaptorServer({ fetch: fetch as never }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const hold of holds) hold.held.forget()
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  })
  onTestFailed(() =>
    console.error(`The last calls: ${calls.slice(-8).map(call => `\n${JSON.stringify(call).slice(0, 200)}`)}`),
  )
  const { port } = server.address() as AddressInfo
  return {
    telegram,
    calls,
    /** Resolves once that many calls fit. */
    called: (fits: (call: ApiCall) => boolean, count = 1) =>
      new Promise<void>(resolve => {
        const look = () => {
          if (calls.filter(fits).length < count) return
          looks.delete(look)
          resolve()
        }
        looks.add(look)
        look()
      }),
    /** `BOT_API_ROOT` of the process with this name. */
    rootFor: (process: string) => `http://127.0.0.1:${port}/${process}`,
    /** Stops all calls that match, from now on. */
    hold(when: Hold['when'], matches: Hold['matches']): Held {
      const hold = holdOf(when, matches)
      holds.push(hold)
      const end = (how: 'letGo' | 'forget') => () => {
        holds.splice(holds.indexOf(hold), 1)
        hold.held[how]()
      }
      return { ...hold.held, letGo: end('letGo'), forget: end('forget') }
    },
  }
}

export type TelegramServer = Awaited<ReturnType<typeof startTelegram>>

async function readCall(request: Request) {
  const url = new URL(request.url)
  const [, by = '', ...rest] = url.pathname.split('/')
  url.pathname = `/${rest.join('/')}`
  const { method: verb, headers } = request
  const body = await request.arrayBuffer()
  const passOn = new Request(url, { method: verb, headers, ...(body.byteLength > 0 && { body }) })
  const isJson = headers.get('content-type')?.includes('json')
  const args = isJson && body.byteLength > 0 ? JSON.parse(Buffer.from(body).toString()) : {}
  const call: ApiCall = { by, method: rest.at(-1) ?? '', args }
  return { call, passOn }
}

function holdOf(when: Hold['when'], matches: Hold['matches']): Hold {
  const calls: ApiCall[] = []
  const { open, opened } = gate<boolean>()
  let waiting: { count: number; open(): void }[] = []
  const told = () => {
    for (const one of waiting) if (one.count <= calls.length) one.open()
    waiting = waiting.filter(one => one.count > calls.length)
  }
  const reached = (count: number) => {
    const { open, opened } = gate()
    waiting.push({ count, open })
    told()
    return opened
  }
  return { when, matches, held: { calls, reached, letGo: () => open(true), forget: () => open(false) }, opened, told }
}

function stand({ held, opened, told }: Hold, call: ApiCall) {
  held.calls.push(call)
  told()
  return opened
}
