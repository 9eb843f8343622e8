import { type Logger, pino, stdTimeFunctions } from 'pino'

export type Log = Logger

const token = /\d{6,12}:[\w-]{35}/g

/** Telegram tokens stand in the URLs that grammY's errors carry; nothing may print one. */
export const redactTokens = (text: string) => text.replace(token, '[token]')

/** JSON lines to `write`, every line redacted as text, so that no nesting can hide a token. */
export function createLog(level: string, write: (line: string) => void = line => process.stdout.write(line)): Log {
  return pino({ level, timestamp: stdTimeFunctions.isoTime }, { write: line => write(redactTokens(line)) })
}
