import { randomUUID } from 'node:crypto'
import { Api, Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { Hono } from 'hono'
import { createAlarm } from './alarm.ts'
import { type Clock, systemClock } from './base/clock.ts'
import { type Log, reasonOf } from './base/log.ts'
import { createTranslate } from './base/translate.ts'
import type { Config } from './config.ts'
import type { Database } from './db/open.ts'
import type { Deps } from './deps.ts'
import { installMenus } from './features/guide/actions.ts'
import { features } from './features/index.ts'
import { opensReport } from './features/reports/shorthand/addressed.ts'
import { identify } from './features/workers/queries.ts'
import { housekeeping } from './housekeeping.ts'
import { createInbox } from './inbox/process.ts'
import { nextSlot, runDue } from './jobs/run.ts'
import { createTick, everyMinute, everyThreeSeconds } from './jobs/tick.ts'
import { createLeader, type Leader } from './leader/lease.ts'
import { createCourier, type Wall } from './outbox/courier.ts'
import { nextDue } from './outbox/health.ts'
import type { Pace } from './outbox/pace.ts'
import { watchAnswers } from './telegram/answered.ts'
import { accountOf, allowedUpdates, createBot } from './telegram/bot.ts'
import type { Context } from './telegram/context.ts'
import { downloadFile } from './telegram/download.ts'
import { patientFetch } from './telegram/fetch.ts'
import { markPoll, pollAge } from './telegram/poll-mark.ts'
import { createPoller } from './telegram/polling.ts'
import { watchReachability } from './telegram/reachability.ts'
import { createReceiver, type Receive } from './telegram/receiver.ts'
import { unusable } from './telegram/unreachable.ts'
import { webhookPath, webhookRoute } from './telegram/webhook.ts'
import { healthRoute } from './web/health.ts'

const apiTimeoutSeconds = 25

export type AppConfig = Pick<Config, 'apiRoot' | 'updates' | 'publicUrl' | 'webhookSecret' | 'ownerIds'> & {
  token: string
}
/** What the outside world is: a database that is prepared already, and what tests and the simulator put in its place. */
export type Surroundings = {
  database: Database
  log: Log
  clock?: Clock
  wall?: Wall
  /** Of sending, where it is not Telegram that limits it. */
  pace?: Pace
  fetch?: typeof fetch
  simulated?: boolean
}

export type App = {
  deps: Deps
  web: Hono
  receive: Receive
  /** Handles and sends whatever is due now, without being started. True when there was something to send. */
  settle(): Promise<boolean>
  runDueJobs(): Promise<void>
  /** The next moment at which a job or a delivery is due: where a moved clock has to stop. */
  nextMoment(after: Date): Promise<Date | undefined>
  start(): Promise<void>
  stop(): Promise<void>
}

/** The line to Telegram: grammY's bot, which knows its account, over a fetch that is patient and notes answered presses. */
async function connect({ token, apiRoot }: AppConfig, send: typeof fetch = fetch) {
  const answers = watchAnswers(patientFetch(send))
  const client = { apiRoot, timeoutSeconds: apiTimeoutSeconds }
  const bot = new Bot<Context>(token, { client: { ...client, fetch: answers.fetch as never } })
  // Not `init`, which waits for ever and says nothing where Telegram is away.
  bot.botInfo = await bot.api.getMe().catch(error => {
    throw unusable(error, apiRoot)
  })
  // The courier keeps the pace itself, so that it must see every 429.
  const plainApi = new Api(token, { ...client, fetch: send as never })
  return { bot, plainApi, isAnswered: answers.isAnswered }
}

const pacingOf = ({ wall, pace }: Surroundings) => ({ ...(wall && { wall }), ...(pace && { pace }) })

type Part = { start(): unknown; stop(): unknown }

/** What one process of all does: it polls, sends and ticks while it leads. */
function createLeading(leader: Leader, parts: readonly Part[]) {
  const all = (verb: 'start' | 'stop') => Promise.all(parts.map(part => part[verb]()))
  leader.onChange(leads => all(leads ? 'start' : 'stop'))
  return {
    start: () => leader.start(),
    async stop() {
      await all('stop')
      await leader.stop()
    },
  }
}

/** A revoked token cannot be waited out: the process ends, so that whoever supervises it notices. */
const endProcess = (log: Log) => (error: unknown) => {
  log.fatal({ error: reasonOf(error) }, 'Telegram refuses the token')
  process.exitCode = 1
  process.kill(process.pid, 'SIGTERM')
}

/** How updates arrive, as the configuration wants it. */
function announce({ updates, publicUrl, webhookSecret }: AppConfig, { api }: Bot<Context>) {
  if (updates === 'polling') return api.deleteWebhook()
  const url = `${publicUrl}${webhookPath}`
  return api.setWebhook(url, { ...(webhookSecret && { secret_token: webhookSecret }), allowed_updates: allowedUpdates })
}

/** What the features tell while the outbox goes out. True when they told something. */
const createWatch = (deps: Deps, wake: () => void) => async (): Promise<boolean> => {
  let told = false
  for (const feature of features) told = (await feature.watch?.(deps)) || told
  if (told) wake()
  return told
}

const earliest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments.filter(moment => moment !== undefined).sort((a, b) => a.getTime() - b.getTime())[0]

function createWeb({ webhookSecret }: AppConfig, health: Hono, receive: Receive, deps: Deps): Hono {
  const web = new Hono()
  web.route('/', health)
  if (webhookSecret) web.route('/', webhookRoute(webhookSecret, receive, deps.log))
  for (const feature of features) if (feature.pages) web.route('/', feature.pages(deps))
  return web
}

/**
 * The composition root: everything is wired here, by hand, in the order in which it is used.
 * @throws TelegramUnusable when Telegram refuses the token or cannot be reached
 */
export async function createApp(config: AppConfig, surroundings: Surroundings): Promise<App> {
  const { database, log, clock = systemClock, simulated = false } = surroundings
  const { db } = database
  const { bot, plainApi, isAnswered } = await connect(config, surroundings.fetch)
  const botId = bot.botInfo.id
  const account = accountOf(bot.botInfo)
  const download = (fileId: string) => downloadFile(bot, fileId)
  const { publicUrl } = config
  const deps: Deps = { db, clock, log, translate: createTranslate(), account, download, publicUrl }
  const commands = features.flatMap(feature => feature.commands ?? [])
  const jobs = [...features.flatMap(feature => feature.jobs ?? []), housekeeping]
  const alarm = createAlarm(deps, config.ownerIds, () => courier.wake())
  const courier = createCourier({ db, api: plainApi, clock, log, alarm: alarm.delivery, ...pacingOf(surroundings) })
  const handle = createBot(deps, bot, {
    // A vote is the one update whose sender grammY does not call `from`.
    identify: ({ from, pollAnswer }) => {
      const { id: telegramId = 0, language_code: languageCode } = from ?? pollAnswer?.user ?? {}
      return identify(db, { telegramId, languageCode, ownerIds: config.ownerIds })
    },
    composers: [watchReachability(deps), ...features.flatMap(feature => feature.bot?.(deps) ?? [])],
    forms: features.flatMap(feature => feature.forms?.(deps) ?? []),
    interrupts: opensReport,
  })
  const inbox = createInbox({
    db,
    log,
    handle: (update, arrival) => handle(update as Update, arrival).then(courier.wake),
    alarm: alarm.setAside,
  })
  const receive = createReceiver({ api: bot.api, inbox, isAnswered })
  const leader = createLeader({ db, holder: randomUUID(), log })
  const runJobs = (mayRun: () => boolean) => runDue(deps, jobs, { mayRun, alarm: alarm.job }).then(courier.wake)
  const poller = createPoller({
    api: bot.api,
    receive,
    completed: () => markPoll(db, botId),
    log,
    fatal: endProcess(log),
  })
  const polling = config.updates === 'polling' ? [poller] : []
  const watch = createWatch(deps, () => courier.wake())
  const ticking = createTick(everyMinute, () => runJobs(leader.isLeader), log)
  const watching = createTick(everyThreeSeconds, watch, log)
  const leading = createLeading(leader, [...polling, courier, ticking, watching])
  const mode = simulated ? 'simulator' : config.updates

  return {
    deps,
    web: createWeb(config, healthRoute({ db, clock, mode, pollAge: () => pollAge(db, botId) }), receive, deps),
    receive,
    runDueJobs: () => runJobs(() => true),
    nextMoment: async after => earliest(await Promise.all([nextSlot(deps, jobs, after), nextDue(db, after)])),
    async settle() {
      await inbox.drain()
      await alarm.settled()
      const sent = await courier.deliverDue()
      const told = await watch()
      return (await alarm.settled()) || told || sent > 0
    },
    async start() {
      await announce(config, bot)
      await installMenus(deps, commands)
      inbox.start()
      await leading.start()
    },
    async stop() {
      // At once, so that another process leads while this one finishes; what it still enqueues is sent from there.
      await Promise.all([inbox.stop(), leading.stop()])
    },
  }
}
