import type { ChatFullInfo, ChatMember, ChatMemberAdministrator, ChatMemberOwner } from 'grammy/types'
import { asChat, asMember, isAdmin, isIn, memberOf, writableChat } from '../chats.ts'
import type { Engine } from '../engine.ts'
import { leave } from '../membership.ts'
import { viewPost } from '../posts.ts'
import { badRequest } from '../refusal.ts'
import { type Chat, type Group, isGroup } from '../world.ts'
import type { Methods } from './method.ts'

const groupFor = (engine: Engine, id: string | number): Group => {
  const chat = writableChat(engine, id)
  if (!isGroup(chat)) throw badRequest('there is no administrators in the private chat')
  return chat
}

const fullInfo = (engine: Engine, chat: Chat): ChatFullInfo => {
  const pinned = chat.posts[chat.pinned.at(-1) ?? 0]
  return {
    ...asChat(engine.world, chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(isGroup(chat) && { permissions: { can_send_messages: true } }),
    ...(pinned && { pinned_message: viewPost(engine.world, chat, pinned) }),
  } as ChatFullInfo
}

const member = (engine: Engine, chatId: string | number, person: number): ChatMember => {
  const chat = writableChat(engine, chatId)
  if (!engine.world.people[person] && person !== engine.world.bot.id) throw badRequest('PARTICIPANT_ID_INVALID')
  if (isGroup(chat)) return asMember(engine.world, person, memberOf(chat, person))
  return asMember(engine.world, person, { status: 'member' })
}

export const chats = {
  getChat: ({ engine }, args) => fullInfo(engine, writableChat(engine, args.chat_id)),
  getChatMember: ({ engine }, args) => member(engine, args.chat_id, args.user_id),
  getChatAdministrators: ({ engine }, args) => {
    const group = groupFor(engine, args.chat_id)
    const admins = Object.entries(group.members).filter(([, one]) => isAdmin(one))
    const people = admins.filter(
      ([id]) => !engine.world.people[Number(id)]?.isBot && Number(id) !== engine.world.bot.id,
    )
    const shown = people.map(([id, one]) => asMember(engine.world, Number(id), one))
    return shown as (ChatMemberOwner | ChatMemberAdministrator)[]
  },
  getChatMemberCount: ({ engine }, args) => {
    const chat = writableChat(engine, args.chat_id)
    return isGroup(chat) ? Object.values(chat.members).filter(isIn).length : 2
  },
  leaveChat: ({ engine }, args) => {
    leave(engine, groupFor(engine, args.chat_id))
    return true as const
  },
} satisfies Methods
