import { GrammyError } from 'grammy'
import { redactTokens } from '../base/log.ts'

/** The bot cannot begin, because of Telegram. The message is one sentence, without the token. */
export class TelegramUnusable extends Error {}

const deepest = (error: unknown): Error | undefined => {
  if (!(error instanceof Error)) return undefined
  const { cause, error: inner } = error as Error & { error?: unknown }
  return deepest(inner) ?? deepest(cause) ?? error
}

/** What a person is told when the very first call fails. */
export function unusable(error: unknown, apiRoot: string): TelegramUnusable {
  if (error instanceof GrammyError)
    return new TelegramUnusable(
      `Telegram refuses BOT_TOKEN (${error.error_code} ${error.description}); a token from @BotFather is expected.`,
    )
  const reason = redactTokens(deepest(error)?.message ?? String(error))
  return new TelegramUnusable(
    `Telegram cannot be reached at ${apiRoot} (${reason}); see to the network or BOT_API_ROOT.`,
  )
}
