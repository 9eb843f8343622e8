import { inspect } from 'node:util'
import { createLog, redactTokens } from './base/log.ts'
import { ConfigError, parseConfig } from './config.ts'
import { FolderInUse } from './db/folder-lock.ts'
import { DatabaseUnreachable } from './db/prepare.ts'
import { shorthandCli } from './features/reports/shorthand/cli.ts'
import { type Running, runService } from './service.ts'
import { TelegramUnusable } from './telegram/unreachable.ts'

const patienceMs = 30_000

const tell = (line: string) => process.stdout.write(`${line}\n`)
// Whoever reads may have seen enough: `npm run -s demo | head`.
process.stdout.on('error', error => process.exit(error.message.includes('EPIPE') ? 0 : 1))

function readEnvironment() {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return parseConfig(process.env)
}

async function start(): Promise<Running> {
  const config = readEnvironment()
  const log = createLog(config.logLevel)
  const { token } = config
  if (token !== undefined) return runService({ ...config, token }, log, tell)
  const { runPlayground } = await import('./playground/playground.ts')
  return runPlayground(config, createLog(config.logLevel === 'info' ? 'warn' : config.logLevel), tell)
}

/** Finishes what is running on the first signal; leaves at once on the second, or when it takes too long. */
function stopOnSignal(running: Running) {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    await running.stop()
    process.exit()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Failures a person can mend are one sentence, without a stack. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof TelegramUnusable) return error.message
  if (error instanceof DatabaseUnreachable)
    return `The database of DATABASE_URL cannot be used (${error.message}); see to the server or the address.`
  if (error instanceof FolderInUse)
    return `The folder ${error.message} is in use by another Pilar process; stop that one or set DATA_DIR.`
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is taken; set PORT to a free one.`
  return undefined
}

const verbs: Record<string, () => Promise<unknown>> = {
  start: async () => stopOnSignal(await start()),
  demo: async () => (await import('./playground/playground.ts')).playDemo(tell),
  shorthand: () => shorthandCli(process.stdin, tell),
}

const verb = verbs[process.argv[2] ?? 'start']
if (!verb) {
  tell(`Unknown verb "${process.argv[2]}": start, demo or shorthand is expected.`)
  process.exitCode = 2
} else {
  await verb().catch(error => {
    // Errors of the Bot API carry the address with the token.
    process.stderr.write(`${explain(error) ?? redactTokens(inspect(error))}\n`)
    process.exit(1)
  })
}
