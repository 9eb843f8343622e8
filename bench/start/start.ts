import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/base/clock.ts'
import { createTelegram, type Telegram } from '../../src/simulator/telegram.ts'
import { serve } from '../../src/web/server.ts'
import { machineLine } from '../machine.ts'
import { startServer } from '../server.ts'
import { digits, printTable, type Row } from '../table.ts'

const token = '7000000001:AAHsimulatorsimulatorsimulatorsimul'
const runs = 5
const port = 18_400

/** The process as it is started in earnest, with a token, against the local Telegram over HTTP. */
function launch(env: Record<string, string>): ChildProcess {
  const common = { BOT_TOKEN: token, OWNER_IDS: '1', LOG_LEVEL: 'error', PORT: String(port + 1) }
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, ...common, ...env },
    stdio: 'ignore',
  })
}

async function finish(child: ChildProcess) {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}

/** Milliseconds until the bot's next message in any chat. */
const firstAnswer = (telegram: Telegram) =>
  new Promise<void>(resolve => {
    const end = telegram.watch(({ kind, chat, message }) => {
      const sender =
        chat === undefined ? undefined : telegram.engine.world.chats[chat]?.posts[message ?? 0]?.message.from
      if (kind !== 'message' || !sender?.is_bot) return
      end()
      resolve()
    })
  })

/** From the start of the process to its answer to a person who wrote before; the first start prepares the database. */
async function measure(telegram: Telegram, env: Record<string, string>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    telegram.person({ name: `Petugas ${run}`, id: 5_000_000_000 + run }).starts()
    const answered = firstAnswer(telegram)
    const startedAt = performance.now()
    const child = launch(env)
    await answered
    times.push(performance.now() - startedAt)
    await finish(child)
  }
  return times
}

const rowsFor = (where: string, [first = 0, ...later]: readonly number[]): Row[] => {
  const sorted = later.toSorted((a, b) => a - b)
  return [
    { what: `${where}: first start, preparing, ms`, value: digits(first, 0) },
    { what: `${where}: later starts, median of ${runs}, ms`, value: digits(sorted[Math.floor(runs / 2)] ?? 0, 0) },
    { what: `${where}: later starts, slowest, ms`, value: digits(sorted.at(-1) ?? 0, 0) },
  ]
}

/** Process start to first answer, on an empty and then a prepared Postgres, and on a new and then a reopened PGlite. */
export async function benchStart(): Promise<void> {
  const server = await startServer()
  const folder = await mkdtemp(join(tmpdir(), 'pilar-start-'))
  const telegram = createTelegram({ token, username: 'PilarBot', name: 'Pilar', clock: systemClock, rateLimits: false })
  const api = await serve(telegram.app as never, { host: '127.0.0.1', port, mayMove: true })
  console.log(machineLine([server.version]))
  const onPostgres = await measure(telegram, {
    BOT_API_ROOT: api.address,
    DATABASE_URL: await server.createEmpty('start'),
  })
  const onPglite = await measure(telegram, { BOT_API_ROOT: api.address, DATABASE_URL: '', DATA_DIR: folder })
  printTable('start: process start to the first answer', [
    ...rowsFor(server.version, onPostgres),
    ...rowsFor('PGlite', onPglite),
  ])
  await api.close()
  await telegram.close()
  await server.stop()
  await rm(folder, { recursive: true })
}
