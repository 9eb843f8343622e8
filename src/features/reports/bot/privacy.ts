import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'

/** Tells the sender that a number was hidden before it was kept. Groups first lose the message itself, if possible. */
export function guardPrivacy(_deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.chatType('private').on(['message', 'edited_message'], async (ctx, next) => {
    if (ctx.arrival.masked > 0) await say(ctx, { text: ctx.words('privacy-masked') })
    return next()
  })
  return composer
}
