import { randomUUID } from 'node:crypto'
import { Bot } from 'grammy'
import { Hono } from 'hono'
import { type Clock, systemClock } from './base/clock.ts'
import type { Log } from './base/log.ts'
import { createTranslate } from './base/translate.ts'
import type { Config } from './config.ts'
import type { Database } from './db/open.ts'
import type { Deps } from './deps.ts'
import { features } from './features/index.ts'
import { identify } from './features/workers/queries.ts'
import { createInbox } from './inbox/process.ts'
import { runDue } from './jobs/run.ts'
import { createTick } from './jobs/tick.ts'
import { createLeader } from './leader/lease.ts'
import { createCourier } from './outbox/courier.ts'
import { watchAnswers } from './telegram/answered.ts'
import { accountOf, allowedUpdates, createBot } from './telegram/bot.ts'
import type { Context } from './telegram/context.ts'
import { patientFetch } from './telegram/fetch.ts'
import { markPoll, pollAge } from './telegram/poll-mark.ts'
import { createPoller } from './telegram/polling.ts'
import { createReceiver, type Receive } from './telegram/receiver.ts'
import { webhookPath, webhookRoute } from './telegram/webhook.ts'
import { healthRoute } from './web/health.ts'

const apiTimeoutSeconds = 25

export type AppConfig = Pick<Config, 'apiRoot' | 'updates' | 'publicUrl' | 'webhookSecret' | 'ownerIds'> & {
  token: string
}
/** What the outside world is: a database that is prepared already, and what tests and the simulator put in its place. */
export type Surroundings = { database: Database; log: Log; clock?: Clock; fetch?: typeof fetch; simulated?: boolean }

export type App = {
  deps: Deps
  web: Hono
  receive: Receive
  /** Handles and sends whatever is due now, without being started. True when there was something to send. */
  settle(): Promise<boolean>
  runDueJobs(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/**
 * The composition root: everything is wired here, by hand, in the order in which it is used.
 * @throws GrammyError or HttpError when Telegram refuses the token or cannot be reached
 */
export async function createApp(config: AppConfig, surroundings: Surroundings): Promise<App> {
  const { database, log, clock = systemClock, simulated = false } = surroundings
  const { db } = database
  const answers = watchAnswers(patientFetch(surroundings.fetch ?? fetch))
  const bot = new Bot<Context>(config.token, {
    client: { apiRoot: config.apiRoot, timeoutSeconds: apiTimeoutSeconds, fetch: answers.fetch as never },
  })
  await bot.init()
  const { api } = bot
  const deps: Deps = { db, clock, log, translate: createTranslate(), account: accountOf(bot.botInfo) }
  const jobs = features.flatMap(feature => feature.jobs ?? [])

  const courier = createCourier({ db, api, clock, log })
  const handle = createBot(deps, bot, {
    identify: ({ from }) =>
      identify(db, { telegramId: from?.id ?? 0, languageCode: from?.language_code, ownerIds: config.ownerIds }),
    composers: features.flatMap(feature => feature.bot?.(deps) ?? []),
    forms: features.flatMap(feature => feature.forms?.(deps) ?? []),
  })
  const inbox = createInbox({
    db,
    log,
    handle: async (update, arrival) => {
      await handle(update as never, arrival)
      courier.wake()
    },
  })
  const receive = createReceiver({ db, api, inbox, isAnswered: answers.isAnswered })
  const leader = createLeader({ db, holder: randomUUID(), log })
  const fatal = (error: unknown) => {
    log.fatal({ error: String(error) }, 'Telegram refuses the token')
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  }
  const poller = createPoller({ api, receive, completed: () => markPoll(db, bot.botInfo.id), log, fatal })
  const runDueJobs = async () => {
    await runDue(deps, jobs)
    courier.wake()
  }
  const tick = createTick(runDueJobs, log)
  const { updates, publicUrl, webhookSecret } = config

  leader.onChange(async leads => {
    if (updates === 'polling') await (leads ? poller.start() : poller.stop())
    await (leads ? courier.start() : courier.stop())
    await (leads ? tick.start() : tick.stop())
  })

  const web = new Hono()
  const mode = simulated ? 'simulator' : updates
  web.route('/', healthRoute({ db, mode, pollAge: () => pollAge(db, bot.botInfo.id) }))
  if (updates === 'webhook' && webhookSecret) web.route('/', webhookRoute(webhookSecret, receive, log))

  return {
    deps,
    web,
    receive,
    runDueJobs,
    async settle() {
      await inbox.drain()
      return (await courier.deliverDue()) > 0
    },
    async start() {
      if (updates === 'polling') await api.deleteWebhook()
      else
        await api.setWebhook(`${publicUrl}${webhookPath}`, {
          secret_token: webhookSecret,
          allowed_updates: allowedUpdates,
        })
      inbox.start()
      await leader.start()
    },
    async stop() {
      await poller.stop()
      await tick.stop()
      await inbox.stop()
      await courier.stop()
      await leader.stop()
    },
  }
}
