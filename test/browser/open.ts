import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Bot, InlineKeyboard } from 'grammy'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type MovableClock, movableClock, wallMillis } from '../../src/base/clock.ts'
import { createPage } from '../../src/simulator/page/page.tsx'
import { startWorld } from '../simulator/world.ts'

const EXECUTABLE = '/usr/bin/chromium'

/** Without a browser these tests cannot run; one line says so. */
export const hasBrowser = existsSync(EXECUTABLE)
if (!hasBrowser) console.log(`The tests in a browser are left out: there is no ${EXECUTABLE}.`)

const ARGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

const openBrowser = () => chromium.launch({ executablePath: EXECUTABLE, args: ARGS })

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

export const DESK = { viewport: { width: 1280, height: 800 } }

const listening = (fetch: (request: Request) => Response | Promise<Response>) =>
  new Promise<{ server: ReturnType<typeof serve>; address: string }>(resolve => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({ server, address: `http://127.0.0.1:${info.port}` }),
    )
  })

/** Runs until it is stopped: the bot's own long polling. */
const runBot = async (bot: Bot) => {
  await bot.init()
  const running = bot.start()
  return async () => {
    await bot.stop()
    await running
  }
}

/** Saturday, 21 November 2026, 08.00 WIB, moving on as time does. */
const startClock = () => movableClock(Date.UTC(2026, 10, 21, 1) - wallMillis())

/** A served page with Sri, Budi, their group and a bot; `walk` is what moving the clock does. */
const servePage = async (setUp: (bot: Bot) => void, walk?: (clock: MovableClock, to: Date) => Promise<void>) => {
  const clock = startClock()
  const { telegram, bot, api } = startWorld({ clock })
  const sri = telegram.person({ name: 'Sri Wahyuni', username: 'sriw' })
  const budi = telegram.person({ name: 'Budi Santoso' })
  const group = telegram.group({ title: 'Kapanewon Semin', members: [budi, sri], botAdmin: true })
  setUp(bot)
  const stopBot = await runBot(bot)
  const ending = new AbortController()
  const moveClock = async (to: Date) => (walk ? walk(clock, to) : clock.moveTo(to))
  const page = createPage({ telegram, clock, moveClock, signal: ending.signal })
  const { server, address } = await listening(page.fetch)
  const hangUp = () => 'closeAllConnections' in server && server.closeAllConnections()
  const close = async () => {
    ending.abort()
    hangUp()
    await stopBot()
    await new Promise(resolve => server.close(resolve))
    await telegram.close()
  }
  return { telegram, api, clock, sri, budi, group, address, hangUp, close }
}

type Served = Awaited<ReturnType<typeof servePage>>

/** Opens somebody's view in a window of its own; whatever goes wrong inside the page is an error here. */
const openWindow = async (browser: Browser, address: string, options: BrowserContextOptions = DESK) => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => message.type() === 'error' && problems.push(message.text()))
  await page.goto(address)
  return { page, problems, close: () => context.close() }
}

const CARD = '<b>P2K2 · Melati</b>\nPundungsari, Semin\nhadir <b>26 dari 30</b> KPM'

/** A bot that shows a card with buttons for a report and answers presses. */
export const answering = (bot: Bot) => {
  bot.on('message:text', async ctx => {
    if (!/lapor/i.test(ctx.message.text)) return
    const reply_markup = new InlineKeyboard().text('Kirim', 'send').text('Ubah', 'edit').row().text('Batalkan', 'drop')
    const reply_parameters = { message_id: ctx.message.message_id }
    await ctx.reply(CARD, { parse_mode: 'HTML', reply_markup, reply_parameters })
  })
  bot.callbackQuery('send', async ctx => {
    await ctx.answerCallbackQuery('Laporan terkirim.')
    await ctx.editMessageText('<b>Terkirim</b> nomor 12', { parse_mode: 'HTML' })
  })
  bot.callbackQuery('drop', ctx => ctx.answerCallbackQuery({ text: 'Laporan dibatalkan.', show_alert: true }))
}

export const write = async (page: Page, text: string) => {
  await page.getByLabel('Tulis pesan').fill(text)
  await page.keyboard.press('Enter')
}

/** For a group of tests: one browser, and per test a world of its own; `start` serves it, `open` looks at it. */
export const useBrowser = () => {
  let browser: Browser
  let served: Served | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    await served?.close()
    served = undefined
  })
  const start = async (...args: Parameters<typeof servePage>) => {
    served = await servePage(...args)
    return served
  }
  const open = (address: string, options?: BrowserContextOptions) => openWindow(browser, address, options)
  return { start, open }
}
