import { InlineKeyboard } from 'grammy'
import { wallMillis } from '../base/clock.ts'
import { type Context, chatIdOf, type View } from './context.ts'
import { say } from './say.ts'

const everyMs = 3_000

/** One message that says how far the work is, changed no more often than every three seconds; the result takes its place. */
export async function progressIn(ctx: Context, text: string) {
  const { message_id: id } = await say(ctx, { text })
  let shownAt = wallMillis()
  const show = ({ text: words, keyboard }: View) =>
    ctx.api.editMessageText(chatIdOf(ctx), id, words, {
      parse_mode: 'HTML',
      ...(keyboard instanceof InlineKeyboard && { reply_markup: keyboard }),
    })
  return {
    show,
    async tell(words: string) {
      if (wallMillis() - shownAt < everyMs) return
      shownAt = wallMillis()
      await show({ text: words })
    },
  }
}
