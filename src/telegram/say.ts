import { type Context as GrammyContext, GrammyError, InlineKeyboard } from 'grammy'
import { plainText } from '../base/translate.ts'
import type { Context, View } from './context.ts'

/** A press older than this has been answered, or is about to be, by whoever received it. */
export const answeredAfterMs = 700
const handlerAnswersWithinMs = 600

export const htmlMessage = (view: View) => ({
  parse_mode: 'HTML' as const,
  link_preview_options: { is_disabled: true },
  ...(view.keyboard && { reply_markup: view.keyboard }),
})

/** Replies to the person who spoke, in the topic where they spoke. */
export const say = (ctx: GrammyContext, view: View) =>
  ctx.reply(view.text, {
    ...htmlMessage(view),
    ...(ctx.msg?.is_topic_message && { message_thread_id: ctx.msg.message_thread_id }),
  })

/** Replaces the screen whose button was pressed; a screen that is gone, or from elsewhere, is said anew. */
export async function showInstead(ctx: GrammyContext, view: View): Promise<void> {
  if (!ctx.callbackQuery?.message) return void (await say(ctx, view))
  const keyboard = view.keyboard instanceof InlineKeyboard ? view.keyboard : undefined
  try {
    await ctx.editMessageText(view.text, { ...htmlMessage({ text: view.text }), reply_markup: keyboard })
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    if (error.description.includes('message is not modified')) return
    await say(ctx, view)
  }
}

async function answer(ctx: GrammyContext, text?: string, alert = false) {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text: plainText(text).slice(0, 200), show_alert: alert })
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
  }
}

/**
 * What a press is told. Once the press has waited too long its notice can no longer be shown, so that in private the
 * words become a message; in a group they are dropped, for they concern one person only.
 */
export async function notice(ctx: Context, text?: string, alert = false): Promise<void> {
  if (ctx.arrival.ageMs() < handlerAnswersWithinMs) return answer(ctx, text, alert)
  if (text !== undefined && ctx.chat?.type === 'private') await say(ctx, { text })
}

/** A press that leads nowhere any more, or never did for this person. */
export const oldButton = (ctx: Context): Promise<void> => notice(ctx, ctx.words('fallback-old-button'), true)
