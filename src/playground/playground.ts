import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createApp } from '../app.ts'
import { movableClock } from '../base/clock.ts'
import { createLog, type Log } from '../base/log.ts'
import { type Config, parseConfig } from '../config.ts'
import { wrapPglite } from '../db/open.ts'
import { prepareDatabase } from '../db/prepare.ts'
import { seedRegions } from '../features/regions/seed.ts'
import { openDatabase, type Running, type Tell } from '../service.ts'
import { createPage } from '../simulator/page/page.tsx'
import { fileStore } from '../simulator/store.ts'
import { createTelegram, openTelegram } from '../simulator/telegram.ts'
import { serve } from '../web/server.ts'
import { keptClock } from './kept-clock.ts'
import { leapingWall } from './leaping-wall.ts'
import { playTour, tourIsOver } from './tour.ts'
import { tellTranscript } from './transcript.ts'
import { settle, walkTo } from './walk.ts'

/** Of nobody: the simulator asks for one as Telegram does. */
const token = '7000000001:AAHsimulatorsimulatorsimulatorsimul'

/**
 * The whole bot against its own Telegram, with a page on which one can be everybody. The first time a short tour is
 * played; afterwards it stays open for trying.
 */
export async function runPlayground(config: Config, log: Log, tell: Tell): Promise<Running> {
  tell('Mode simulator: tanpa BOT_TOKEN, Pilar berjalan dengan Telegram tiruan di komputer ini.')
  const database = await openDatabase(config, tell)
  const { clock, keep } = await keptClock(join(config.dataDir, 'clock.json'))
  const store = fileStore(join(config.dataDir, 'telegram.json'))
  const telegram = await openTelegram({ token, username: 'PilarBot', name: 'Pilar', clock, store })
  const surroundings = { database, log, clock, fetch: telegram.fetch, simulated: true }
  const app = await createApp({ ...config, updates: 'polling', token }, surroundings)
  const moveClock = async (to: Date) => {
    await walkTo(app, telegram, clock, to)
    await keep()
  }
  const ending = new AbortController()
  const page = createPage({ telegram, clock, moveClock, signal: ending.signal })
  app.web.route('/', page)
  const server = await serve(app.web, { host: config.host, port: config.port, mayMove: true })
  if (server.moved) tell(`Porta ${config.port} sedang dipakai; halaman dibuka di porta berikutnya yang bebas.`)
  tell(`Halaman percakapan: ${server.address}`)
  if (!(await tourIsOver(app)))
    await playTour({
      app,
      telegram,
      clock,
      moveClock,
      settle: () => settle(app, telegram),
      scene: title => tell(`── ${title}`),
      pressed: () => {},
    })
  await app.start()
  tell('Pilar siap dicoba. Tekan Ctrl+C untuk berhenti; data tersimpan.')
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
  const wall = leapingWall()
  const telegram = createTelegram({ token, username: 'PilarBot', name: 'Pilar', clock, rateLimits: false })
  const surroundings = { database, log: createLog('warn'), clock, wall, fetch: telegram.fetch, simulated: true }
  const app = await createApp({ ...parseConfig({}), token }, surroundings)
  tellTranscript(telegram, tell)
  await playTour({
    app,
    telegram,
    clock,
    moveClock: to => walkTo(app, telegram, clock, to),
    settle: () => settle(app, telegram),
    scene: title => tell(`\n── ${title}`),
    pressed: (who, label) => tell(`    ${who} menekan [${label}]`),
  })
  await app.stop()
  await database.close()
}
