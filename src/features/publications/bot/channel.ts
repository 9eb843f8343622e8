import { type Composer, GrammyError } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, showInstead } from '../../../telegram/say.ts'
import { asPublisher, type Publisher } from '../access.ts'
import { noteChannel, useChannel } from '../actions/channel.ts'
import { channelById, channelOf } from '../queries/channel.ts'
import { type ChannelMember, mayPostAs } from '../rules/channel.ts'
import { channelView } from '../views/notices.ts'
import { channelPress } from '../views/presses.ts'

const note = (
  deps: Deps,
  ctx: Context,
  chat: { id: number; title: string; username?: string },
  member: ChannelMember,
) =>
  noteChannel(
    deps,
    { id: chat.id, title: chat.title, username: chat.username, mayPost: mayPostAs(member) },
    { by: asPublisher(ctx.speaker), cause: ctx.update.update_id },
  )

/** Asks Telegram what the bot may do in the agency's channel. */
export async function lookAtChannel(deps: Deps, ctx: Context, by: Publisher): Promise<void> {
  const channel = await channelOf(deps.db, by.agencyId)
  if (!channel) return
  const chat = { id: channel.chatId, title: channel.title, ...(channel.username && { username: channel.username }) }
  try {
    await note(deps, ctx, chat, await ctx.api.getChatMember(channel.chatId, deps.account.id))
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code >= 429) throw error
    await note(deps, ctx, chat, { status: 'left' })
  }
}

async function choose(deps: Deps, ctx: Context, chatId: number) {
  const channel = await channelById(deps.db, chatId)
  const by = channel && asPublisher(ctx.speaker, channel.agencyId)
  const used = by && (await useChannel(deps, by, chatId))
  await notice(ctx, used ? undefined : ctx.words('not-allowed'), !used)
  if (used) await showInstead(ctx, channelView(ctx.words, used))
}

/** The bot's coming, going and rights in channels; of other channels than an agency's it takes no notice. */
export function listenToChannels(deps: Deps, composer: Composer<Context>): void {
  composer.chatType('channel').on('my_chat_member', async ctx => {
    const { chat, new_chat_member } = ctx.myChatMember
    if (chat.type === 'channel') await note(deps, ctx, chat, new_chat_member)
  })
  onPress(composer, channelPress, (ctx, { chat }) => choose(deps, ctx, chat))
}
