import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { type App, createApp } from '../app.ts'
import { type MovableClock, movableClock } from '../base/clock.ts'
import { createLog, type Log } from '../base/log.ts'
import { type Config, parseConfig } from '../config.ts'
import type { Database } from '../db/open.ts'
import { wrapPglite } from '../db/pglite.ts'
import { prepareDatabase } from '../db/prepare.ts'
import { seedRegions } from '../features/regions/seed.ts'
import { openDatabase, type Running, type Tell } from '../service.ts'
import { createPage } from '../simulator/page/page.tsx'
import { fileStore } from '../simulator/store.ts'
import { createTelegram, openTelegram, type Telegram } from '../simulator/telegram.ts'
import { serve } from '../web/server.ts'
import { describePeople } from './describe.ts'
import { keptClock } from './kept-clock.ts'
import { leapingWall } from './leaping-wall.ts'
import type { Stage } from './stage.ts'
import { playTour, tourIsOver } from './tour.ts'
import { createTourState, type TourControl } from './tour-state.ts'
import { tellTranscript } from './transcript.ts'
import { settle, walkTo } from './walk.ts'

/** Of nobody: the simulator asks for one as Telegram does. */
const token = '7000000001:AAHsimulatorsimulatorsimulatorsimul'
const account = { token, username: 'PilarBot', name: 'Pilar' }

/** Between two acts of the tour, so that it can be followed on the page. */
const breathMs = 120

type Parts = { app: App; telegram: Telegram; clock: MovableClock; moveClock(to: Date): Promise<void> }

/** The tour for those who watch the page and the terminal; Telegram's pace is not demanded while it plays. */
async function showTour({ app, telegram, clock, moveClock }: Parts, tour: TourControl, tell: Tell) {
  const silence = tellTranscript(telegram, tell)
  const stage: Stage = {
    ...{ app, telegram, clock, moveClock },
    async settle() {
      await settle(app, telegram)
      await pause(breathMs)
    },
    scene(title) {
      tell(`\n── ${title}`)
      tour.begin(title)
    },
    pressed: (who, label) => tell(`    ${who} menekan [${label}]`),
  }
  telegram.rateLimits = false
  await playTour(stage)
  telegram.rateLimits = true
  tour.end()
  silence()
}

/** The bot beside its own Telegram, both where they left off. */
async function openWorld(config: Config, database: Database, log: Log): Promise<Parts> {
  const { clock, keep } = await keptClock(join(config.dataDir, 'clock.json'))
  const store = fileStore(join(config.dataDir, 'telegram.json'))
  const telegram = await openTelegram({ ...account, clock, store })
  const surroundings = { database, log, clock, fetch: telegram.fetch, simulated: true }
  const app = await createApp({ ...config, updates: 'polling', token }, surroundings)
  const moveClock = async (to: Date) => {
    await walkTo(app, telegram, clock, to)
    await keep()
  }
  return { app, telegram, clock, moveClock }
}

/**
 * The whole bot against its own Telegram, with a page on which one can be everybody. The first time a short tour is
 * played; afterwards it stays open for trying.
 */
export async function runPlayground(config: Config, log: Log, tell: Tell): Promise<Running> {
  tell('Mode simulator: BOT_TOKEN tidak diisi, jadi Pilar berjalan dengan Telegram tiruan di komputer ini.')
  const database = await openDatabase(config, tell)
  const parts = await openWorld(config, database, log)
  const { app, telegram, clock, moveClock } = parts
  const tour = createTourState()
  const ending = new AbortController()
  const describe = (people: readonly number[]) => describePeople(app.deps, people)
  app.web.route('/', createPage({ telegram, clock, moveClock, tour, describe, signal: ending.signal }))
  const server = await serve(app.web, { host: config.host, port: config.port, mayMove: true })
  app.deps.publicUrl ??= server.address
  if (server.moved) tell(`Porta ${config.port} sedang dipakai, jadi halaman dibuka di porta berikutnya yang bebas.`)
  tell(`Halaman percakapan: ${server.address}`)
  if (!(await tourIsOver(app))) await showTour(parts, tour, tell)
  await app.start()
  tell(`\nPilar siap dicoba di ${server.address}. Ctrl+C untuk berhenti; semua tersimpan di ${config.dataDir}.`)
  return {
    async stop() {
      ending.abort()
      await app.stop()
      await server.close()
      await telegram.close()
      await database.close()
    },
  }
}

/** The tour without a page: what everybody sees, told line by line. */
export async function playDemo(tell: Tell): Promise<void> {
  const database = wrapPglite(await PGlite.create())
  await prepareDatabase(database, db => seedRegions(db))
  const clock = movableClock()
  const telegram = createTelegram({ ...account, clock, rateLimits: false })
  const surroundings = { database, log: createLog('warn'), clock, wall: leapingWall(), fetch: telegram.fetch }
  const app = await createApp({ ...parseConfig({}), token }, { ...surroundings, simulated: true })
  tellTranscript(telegram, tell)
  await playTour({
    ...{ app, telegram, clock },
    moveClock: to => walkTo(app, telegram, clock, to),
    settle: () => settle(app, telegram),
    scene: title => tell(`\n── ${title}`),
    pressed: (who, label) => tell(`    ${who} menekan [${label}]`),
  })
  await app.stop()
  await database.close()
}
