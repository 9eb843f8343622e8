import { type Logger, pino, stdTimeFunctions } from 'pino'

export type Log = Logger

const token = /\d{6,12}:[\w-]{35}/g
const parameters = /\nparams: [\s\S]*/

/** Telegram tokens stand in the URLs that grammY's errors carry; nothing may print one. */
export const redactTokens = (text: string) => text.replace(token, '[token]')

/**
 * What went wrong, in words that may be kept: the deepest cause of a failed statement without its parameters, which are
 * what people wrote, and no token.
 */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return redactTokens(String(cause).replace(parameters, ''))
}

/** JSON lines to `write`, every line redacted as text, so that no nesting can hide a token. */
export function createLog(level: string, write: (line: string) => void = line => process.stdout.write(line)): Log {
  return pino({ level, timestamp: stdTimeFunctions.isoTime }, { write: line => write(redactTokens(line)) })
}
