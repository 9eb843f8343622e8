import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createLog } from '../../src/base/log.ts'
import type { Database } from '../../src/db/open.ts'
import { inbox } from '../../src/inbox/table.ts'
import { createTelegram } from '../../src/simulator/telegram.ts'
import { saturdayMorning, standingClock } from '../support/app.ts'
import { freshPglite } from '../support/database.ts'
import { token } from '../support/token.ts'

const secret = 'rahasia-sepanjang-ini'

let shared: Database
beforeAll(async () => {
  shared = await freshPglite()
})
afterAll(() => shared.close())

/** A database of its own, for a test that takes it away from the bot. */
async function ownDatabase() {
  const database = await freshPglite()
  let open = true
  const close = async () => {
    if (open) await database.close()
    open = false
  }
  onTestFinished(close)
  return { ...database, close }
}

/** The database of all tests, in which nothing has come in yet. */
async function emptied(): Promise<Database> {
  await shared.db.execute(sql`truncate inbox, inbox_people, poll_marks, deliveries, chats`)
  return shared
}

/** The whole bot, and what it logs; `polls` counts the calls of `getUpdates`. */
async function startBot(updates: 'polling' | 'webhook' = 'polling', on?: Database) {
  const clock = standingClock(saturdayMorning)
  const telegram = createTelegram({ token, username: 'PilarBot', name: 'Pilar', clock, rateLimits: false })
  const database = on ?? (await emptied())
  const lines: string[] = []
  const polls = { begun: 0 }
  const fetch = ((input: string, init: RequestInit) => {
    if (String(input).endsWith('/getUpdates')) polls.begun += 1
    return telegram.fetch(input, init)
  }) as typeof globalThis.fetch
  const ways = {
    updates,
    publicUrl: 'https://pilar.example',
    webhookSecret: updates === 'webhook' ? secret : undefined,
  }
  const app = await createApp(
    { token, apiRoot: 'https://api.telegram.org', ownerIds: [], ...ways },
    { database, clock, fetch, log: createLog('warn', line => lines.push(line)) },
  )
  const health = async () => {
    const response = await app.web.request('/health')
    return { status: response.status, ...((await response.json()) as Record<string, unknown>) }
  }
  return { app, db: database.db, telegram, lines, polls, health }
}

type Bot = Awaited<ReturnType<typeof startBot>>

const lastPollWas = ({ db }: Bot, secondsAgo: number) =>
  db.execute(sql`insert into poll_marks (bot_id, completed_at)
    values (${Number(token.split(':')[0])}, now() - ${secondsAgo} * interval '1 second')
    on conflict (bot_id) do update set completed_at = excluded.completed_at`)

/** Runs the timers ahead, second by second, until that is so. */
async function passing(isSo: () => boolean) {
  while (!isSo()) {
    await vi.advanceTimersByTimeAsync(1_000)
    await new Promise(setImmediate)
  }
}

describe('health', () => {
  it('is good while polls come back, and bad when none has for ninety seconds', async () => {
    const bot = await startBot()
    expect(await bot.health()).toMatchObject({ status: 503, ok: false, deaf: true, lastPollSeconds: null })
    await lastPollWas(bot, 20)
    expect(await bot.health()).toMatchObject({ status: 200, ok: true, mode: 'polling', database: 'ok' })
    await lastPollWas(bot, 91)
    expect(await bot.health()).toMatchObject({ status: 503, ok: false, deaf: true })
  })

  it('is bad while the database is away', async () => {
    const database = await ownDatabase()
    const bot = await startBot('polling', database)
    await lastPollWas(bot, 0)
    await database.close()
    expect(await bot.health()).toEqual({ status: 503, ok: false, mode: 'polling', database: 'away' })
  })

  it('does not speak of polls where updates come by themselves', async () => {
    const bot = await startBot('webhook')
    expect(await bot.health()).toMatchObject({ status: 200, ok: true, mode: 'webhook' })
  })
})

describe('polling', () => {
  it('a quiet time is no trouble, and a poll that hangs is given up', async () => {
    const bot = await startBot()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    await bot.app.start()
    await passing(() => bot.polls.begun === 5)
    expect(bot.lines).toEqual([])
    bot.telegram.faults.next('getUpdates', 'hang')
    await passing(() => bot.lines.length > 0)
    expect(bot.lines.map(line => JSON.parse(line).msg)).toEqual(['poll failed'])
    vi.useRealTimers()
    await bot.app.stop()
  })

  it('goes on by itself after a conflict, and then hears what was said meanwhile', async () => {
    const bot = await startBot()
    bot.telegram.faults.next('getUpdates', { error_code: 409, description: 'Conflict: terminated by other getUpdates' })
    const person = bot.telegram.person({ name: 'Tono' })
    person.starts()
    const answered = new Promise<void>(resolve =>
      bot.telegram.watch(({ kind, chat }) => {
        if (kind === 'message' && chat === person.id && person.last().from.isBot) resolve()
      }),
    )
    await bot.app.start()
    await answered
    await bot.app.stop()
    expect(person.screen().filter(({ from }) => from.isBot)).toHaveLength(1)
  })
})

describe('the webhook', () => {
  const update = (id: number) => ({
    update_id: id,
    message: { message_id: id, date: 0, chat: { id: 5, type: 'private', first_name: 'A' }, from: { id: 5 }, text: 'a' },
  })
  const send = ({ app }: Bot, body: unknown, given: string = secret) =>
    app.web.request('/telegram', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': given },
      body: JSON.stringify(body),
    })

  it('takes an update once, and none from whoever does not know the secret', async () => {
    const bot = await startBot('webhook')
    const given = [await send(bot, update(1)), await send(bot, update(1)), await send(bot, update(2), 'salah')]
    expect(given.map(({ status }) => status)).toEqual([200, 200, 401])
    expect((await bot.db.select().from(inbox)).map(({ updateId }) => updateId)).toEqual([1])
  })

  it.each([
    ['whose length is told', { 'content-length': '2000000' }],
    ['whose length has to be counted', {}],
  ])('refuses a body that is no update of Telegram, %s', async (_, headers) => {
    const bot = await startBot('webhook')
    const response = await bot.app.web.request('/telegram', {
      method: 'POST',
      headers: { ...headers, 'x-telegram-bot-api-secret-token': secret },
      body: 'x'.repeat(2_000_000),
    })
    expect(response.status).toBe(413)
    expect(await bot.db.select().from(inbox)).toEqual([])
  })

  it('asks Telegram to come back while the database is away', async () => {
    const database = await ownDatabase()
    const bot = await startBot('webhook', database)
    await database.close()
    const response = await send(bot, update(1))
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  })
})
