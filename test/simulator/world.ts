import { Bot } from 'grammy'
import { createTelegram, type TelegramOptions } from '../../src/simulator/telegram.ts'

export const TOKEN = '7000000001:AAHsimulatorsimulatorsimulatorsimul'

/** Saturday, 21 November 2026, 08.00 WIB. */
const START_MS = Date.UTC(2026, 10, 21, 1)

/** A world with one clock for business and one for real time, both moved by hand, and a real grammY bot beside it. */
export const startWorld = (options: Partial<TelegramOptions> = {}) => {
  const time = { business: START_MS, real: 1_000_000 }
  const telegram = createTelegram({
    token: TOKEN,
    username: 'PilarBot',
    name: 'Pilar',
    clock: { now: () => new Date(time.business) },
    wall: () => time.real,
    rateLimits: false,
    ...options,
  })
  const bot = new Bot(TOKEN, { client: { fetch: telegram.fetch } })
  return { telegram, bot, api: bot.api, time, call: caller(telegram.fetch) }
}

type Answer = {
  ok: boolean
  result?: unknown
  error_code?: number
  description?: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}

/** A raw call with JSON, for what grammY's types would not let through. */
const caller =
  (send: typeof fetch) =>
  async (method: string, body: unknown = {}, token = TOKEN): Promise<Answer> => {
    const response = await send(`https://api.telegram.org/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Answer
  }
