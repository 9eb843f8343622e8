import { type Bot, type Composer, type Context as GrammyContext, GrammyError, HttpError } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Deps } from '../deps.ts'
import type { Speaker } from '../speaker.ts'
import type { Arrival, Context } from './context.ts'
import { commandsByLabel } from './menu.ts'
import { notice, say } from './say.ts'
import { type Form, type Interrupts, installTalks } from './talk.ts'
import { keepEarlyVotes } from './votes.ts'

/** Asked of Telegram by name, because leaving the list out keeps whatever was asked for before. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'poll_answer'] as const

export type BotParts = {
  identify(ctx: GrammyContext): Promise<Speaker>
  composers: readonly Composer<Context>[]
  forms: readonly Form[]
  interrupts: Interrupts
}

export type HandleUpdate = (update: Update, arrival: Arrival) => Promise<void>

/** A label of the keyboard is the command it stands for, wherever it is read. */
function readLabels(deps: Deps) {
  const commands = commandsByLabel(deps.translate)
  return (ctx: GrammyContext, next: () => Promise<void>) => {
    const command = ctx.chat?.type === 'private' ? commands.get(ctx.message?.text ?? '') : undefined
    if (command && ctx.message) {
      ctx.message.text = `/${command}`
      ctx.message.entities = [{ type: 'bot_command', offset: 0, length: command.length + 1 }]
    }
    return next()
  }
}

/** What nobody took: an old button is told so; text in private gets a way out; a group is left in peace. */
async function fallback(ctx: Context) {
  if (ctx.callbackQuery) return notice(ctx, ctx.words('fallback-old-button'))
  if (ctx.chat?.type !== 'private' || !ctx.message) return
  const text = ctx.message.text ?? ctx.message.caption
  await say(ctx, {
    text: ctx.words(
      text?.startsWith('/') ? 'fallback-unknown-command' : text ? 'fallback-not-understood' : 'fallback-not-text',
    ),
  })
}

/** Whether an error means that the one who spoke cannot be answered any more, which no repetition mends. */
const speakerIsGone = (error: unknown) =>
  error instanceof GrammyError && (error.error_code === 403 || error.description.includes('chat not found'))

/** A repeated attempt whose answer may have been shown already is let go: the effects stand, and words are not doubled. */
const answerMayHaveArrived = (error: unknown, arrival: Arrival) => error instanceof HttpError && arrival.attempt > 1

/** A bot that is already initialised with its account; it neither polls nor listens. Updates are handed to `handle`. */
export function createBot(deps: Deps, bot: Bot<Context>, parts: BotParts): HandleUpdate {
  const arrivals = new WeakMap<Update, Arrival>()
  bot.use(async (ctx, next) => {
    ctx.arrival = arrivals.get(ctx.update) ?? { masked: 0, attempt: 1, ageMs: () => 0 }
    ctx.speaker = await parts.identify(ctx)
    ctx.words = deps.translate(ctx.speaker.locale)
    await next()
  })
  bot.use(readLabels(deps))
  bot.use(installTalks(deps, parts.forms, parts.interrupts))
  for (const composer of parts.composers) bot.use(composer)
  bot.use(keepEarlyVotes(deps))
  bot.use(fallback)
  return async (update, arrival) => {
    arrivals.set(update, arrival)
    try {
      await bot.handleUpdate(update)
    } catch (thrown) {
      const error = (thrown as { error?: unknown }).error ?? thrown
      if (speakerIsGone(error)) return deps.log.info({ updateId: update.update_id }, 'the speaker cannot be answered')
      if (answerMayHaveArrived(error, arrival)) return deps.log.warn({ updateId: update.update_id }, 'answer let go')
      throw error
    }
  }
}

/** The account as grammY wants it, so that no process asks Telegram twice. */
export const accountOf = (me: UserFromGetMe) => ({
  id: me.id,
  username: me.username,
  canReadAllGroupMessages: me.can_read_all_group_messages,
})
