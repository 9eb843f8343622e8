import { Composer } from 'grammy'
import type { Deps } from '../deps.ts'
import { reachable, unreachable } from '../outbox/chats.ts'
import type { Context } from './context.ts'

/** Keeps the outbox informed of who has blocked the bot and who has come back; a first start sends no `my_chat_member`. */
export function watchReachability(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const privately = composer.chatType('private')
  privately.on('my_chat_member', ctx => {
    const { status } = ctx.myChatMember.new_chat_member
    const now = deps.clock.now()
    if (status === 'kicked') return unreachable(deps.db, ctx.chat.id, 'blocked', now)
    return reachable(deps.db, ctx.chat.id, now)
  })
  privately.command('start', async (ctx, next) => {
    await reachable(deps.db, ctx.chat.id, deps.clock.now())
    await next()
  })
  return composer
}
