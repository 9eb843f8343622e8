import type { Message } from 'grammy/types'
import { asChat, botUser } from './chats.ts'
import { announce, type Engine, unixNow } from './engine.ts'
import { type Chat, isGroup, type Keyboard, type Post, type World } from './world.ts'

/** A message without the fields that every message has. */
export type Content = Omit<Partial<Message>, 'message_id' | 'date' | 'chat' | 'reply_to_message'>

export type Draft = { content: Content; replyTo?: Post | undefined; topic?: number | undefined; keyboard?: Keyboard }

/** The message as it stands now, as the bot or `reply_to_message` shows it. */
export const viewPost = (world: World, chat: Chat, post: Post): Message => ({
  ...post.message,
  chat: asChat(world, chat),
})

const replyFields = (world: World, chat: Chat, replyTo: Post | undefined) => {
  if (!replyTo) return {}
  const { reply_to_message: _, ...original } = viewPost(world, chat, replyTo)
  return { reply_to_message: original as NonNullable<Message['reply_to_message']> }
}

/** In a forum the topic; in another supergroup a reply belongs to the thread of what it answers. */
const threadFields = (chat: Chat, { topic, replyTo }: Draft) => {
  if (chat.kind !== 'supergroup') return {}
  if (chat.forum) {
    const id = topic ?? (replyTo?.message.is_topic_message ? replyTo.message.message_thread_id : undefined)
    return id === undefined ? {} : { message_thread_id: id, is_topic_message: true as const }
  }
  if (!replyTo) return {}
  return { message_thread_id: replyTo.message.message_thread_id ?? replyTo.message.message_id }
}

/** Who a message of the bot is from: in a channel the channel itself. */
export const asBot = (world: World, chat: Chat): Content =>
  chat.kind === 'channel' ? { sender_chat: asChat(world, chat) } : { from: botUser(world) }

/** Puts a new message into a chat: next id, date of the clock, thread, reply. */
export const addPost = (engine: Engine, chat: Chat, draft: Draft): Post => {
  const { world } = engine
  const id = chat.nextMessage++
  const message: Message = {
    message_id: id,
    date: unixNow(engine),
    chat: asChat(world, chat),
    ...replyFields(world, chat, draft.replyTo),
    ...threadFields(chat, draft),
    ...draft.content,
  } as Message
  const post: Post = { message, ...(draft.keyboard && { keyboard: draft.keyboard }) }
  chat.posts[id] = post
  const sender = message.from
  if (isGroup(chat) && sender?.is_bot) chat.lastBot = sender.id
  announce(engine, { kind: 'message', chat: chat.id, message: id })
  return post
}

export const findPost = (chat: Chat, id: number | undefined): Post | undefined => {
  const post = id === undefined ? undefined : chat.posts[id]
  return post?.deleted ? undefined : post
}

export const removePost = (engine: Engine, chat: Chat, post: Post) => {
  post.deleted = true
  chat.pinned = chat.pinned.filter(id => id !== post.message.message_id)
  announce(engine, { kind: 'delete', chat: chat.id, message: post.message.message_id })
}
