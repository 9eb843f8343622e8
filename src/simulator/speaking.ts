import type { Message, ReactionType } from 'grammy/types'
import { asChat, asMember, isAdmin, memberOf, userOf } from './chats.ts'
import { announce, type Engine, unixNow } from './engine.ts'
import { isHeard } from './hearing.ts'
import { addPost, type Draft, viewPost } from './posts.ts'
import { enqueue } from './queue.ts'
import { type Chat, type Group, isGroup, type Member, type Post, type PrivateChat } from './world.ts'

/** Puts what somebody else than the bot posted into a chat, and queues it for the bot if Telegram would. */
export const speak = (engine: Engine, chat: Chat, draft: Draft): Post => {
  const post = addPost(engine, chat, draft)
  tellBot(engine, chat, post, 'message')
  return post
}

export const tellBot = (engine: Engine, chat: Chat, post: Post, kind: 'message' | 'edited_message') => {
  const message = viewPost(engine.world, chat, post)
  if (!isHeard(engine.world, chat, message)) return
  engine.pace.heard(chat.id)
  enqueue(engine, kind, message as Message & { edit_date: number } & never)
}

/** Tells the bot about its own place in a chat. */
export const tellMembership = (engine: Engine, chat: Group | PrivateChat, by: number, was: Member, is: Member) => {
  const { world } = engine
  enqueue(engine, 'my_chat_member', {
    chat: asChat(world, chat),
    from: asMember(world, by, { status: 'member' }).user,
    date: unixNow(engine),
    old_chat_member: asMember(world, world.bot.id, was),
    new_chat_member: asMember(world, world.bot.id, is),
  })
  announce(engine, { kind: 'chat', chat: chat.id })
}

/** Tells the bot about somebody else's place in a group; only as administrator, and only if it asked to be told. */
export const tellMember = (engine: Engine, group: Group, who: number, was: Member, is: Member) => {
  const { world } = engine
  if (!isAdmin(memberOf(group, world.bot.id))) return
  enqueue(engine, 'chat_member', {
    chat: asChat(world, group),
    from: userOf(world, who),
    date: unixNow(engine),
    old_chat_member: asMember(world, who, was),
    new_chat_member: asMember(world, who, is),
  })
}

/** Somebody's reaction to a message; the bot learns of it only as administrator of a group. */
export const react = (engine: Engine, chat: Chat, post: Post, by: number, reactions: ReactionType[]) => {
  const { world } = engine
  const message_id = post.message.message_id
  const old_reaction = post.reactions?.[by] ?? []
  post.reactions = { ...post.reactions, [by]: reactions }
  announce(engine, { kind: 'reaction', chat: chat.id, message: message_id })
  if (!isGroup(chat) || !isAdmin(memberOf(chat, world.bot.id)) || by === world.bot.id) return
  const user = userOf(world, by)
  const where = { chat: asChat(world, chat), message_id, date: unixNow(engine) }
  enqueue(engine, 'message_reaction', { ...where, user, old_reaction, new_reaction: reactions })
}
