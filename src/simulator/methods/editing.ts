import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import { botUser, hasRight, memberOf, refuseSilenced, writableChat } from '../chats.ts'
import { announce, type Engine, unixNow } from '../engine.ts'
import { photoOf } from '../files.ts'
import { inlineKeyboard } from '../keyboards.ts'
import { addPost, findPost, removePost, viewPost } from '../posts.ts'
import { badRequest } from '../refusal.ts'
import { react } from '../speaking.ts'
import { formatText } from '../text/format.ts'
import { type Chat, isGroup, type Post } from '../world.ts'
import type { Methods } from './method.ts'
import { captionOf } from './sending.ts'

type Target = { chat_id?: string | number; message_id?: number; inline_message_id?: string }

type Found = { chat: Chat; post: Post }

/** In a channel of the simulator nobody else posts. */
const isOwn = (engine: Engine, chat: Chat, { message }: Post) =>
  chat.kind === 'channel' || message.from?.id === engine.world.bot.id

const ownMessage = (engine: Engine, target: Target): Found => {
  if (target.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID')
  if (target.chat_id === undefined) throw badRequest('chat_id is empty')
  const chat = writableChat(engine, target.chat_id)
  const post = findPost(chat, target.message_id)
  if (!post) throw badRequest('message to edit not found')
  refuseSilenced(engine.world, chat)
  if (!isOwn(engine, chat, post) || post.keyboard) throw badRequest("message can't be edited")
  return { chat, post }
}

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

const SHOWN = ['text', 'entities', 'photo', 'caption', 'caption_entities', 'reply_markup'] as const

const shown = (message: Message) => JSON.stringify(SHOWN.map(name => message[name]))

/** Puts new content into a message; without a keyboard the old one goes, as in Telegram. */
const change = (engine: Engine, { chat, post }: Found, content: Partial<Message>, markup?: InlineKeyboardMarkup) => {
  const { reply_markup: _, ...rest } = post.message
  const reply_markup = markup && inlineKeyboard(markup)
  const next = { ...rest, ...content, edit_date: unixNow(engine), ...(reply_markup && { reply_markup }) } as Message
  for (const name of SHOWN) if (next[name] === undefined) delete next[name]
  if (shown(next) === shown(post.message)) throw badRequest(NOT_MODIFIED)
  post.message = next
  if (Object.keys(content).length > 0) post.edited = true
  announce(engine, { kind: 'edit', chat: chat.id, message: next.message_id })
  return viewPost(engine.world, chat, post) as never
}

const TWO_DAYS_S = 48 * 3600

const mayDelete = (engine: Engine, chat: Chat, post: Post) => {
  if (isGroup(chat) && hasRight(memberOf(chat, engine.world.bot.id), 'can_delete_messages')) return true
  return (isOwn(engine, chat, post) || !isGroup(chat)) && unixNow(engine) - post.message.date < TWO_DAYS_S
}

const pinRefused = (engine: Engine, chat: Chat) =>
  isGroup(chat) && !hasRight(memberOf(chat, engine.world.bot.id), 'can_pin_messages')

const pin = (engine: Engine, chat: Chat, id: number) => {
  const post = findPost(chat, id)
  if (!post) throw badRequest('message to pin not found')
  if (pinRefused(engine, chat)) throw badRequest('not enough rights to manage pinned messages in the chat')
  if (chat.pinned.includes(id)) return
  chat.pinned.push(id)
  const pinned_message = viewPost(engine.world, chat, post) as NonNullable<Message['pinned_message']>
  addPost(engine, chat, { content: { from: botUser(engine.world), pinned_message } })
}

export const editing = {
  editMessageText: ({ engine }, args) => {
    if (args.text === undefined) throw badRequest('message text is empty')
    const input = { text: args.text, parseMode: args.parse_mode, entities: args.entities }
    const { text, entities } = formatText(engine.world, input)
    const found = ownMessage(engine, args)
    if (found.post.message.text === undefined) throw badRequest('there is no text in the message to edit')
    return change(
      engine,
      found,
      { text, entities: entities.length > 0 ? entities : undefined } as never,
      args.reply_markup,
    )
  },
  editMessageCaption: ({ engine }, args) => {
    const found = ownMessage(engine, args)
    const { photo, document } = found.post.message
    if (!photo && !document) throw badRequest('there is no caption in the message to edit')
    const none = { caption: undefined, caption_entities: undefined }
    return change(engine, found, { ...none, ...captionOf(engine, args) } as never, args.reply_markup)
  },
  editMessageMedia: ({ engine }, args) => {
    const found = ownMessage(engine, args)
    const { media } = args
    if (media.type !== 'photo' || !found.post.message.photo)
      throw badRequest('the simulator puts a photo in the place of a photo only')
    const none = { caption: undefined, caption_entities: undefined }
    const photo = photoOf(engine, media.media)
    return change(engine, found, { ...none, photo, ...captionOf(engine, media) } as never, args.reply_markup)
  },
  editMessageReplyMarkup: ({ engine }, args) => change(engine, ownMessage(engine, args), {}, args.reply_markup),
  deleteMessage: ({ engine }, args) => {
    const chat = writableChat(engine, args.chat_id)
    const post = findPost(chat, args.message_id)
    if (!post) throw badRequest('message to delete not found')
    if (!mayDelete(engine, chat, post)) throw badRequest("message can't be deleted")
    removePost(engine, chat, post)
    return true as const
  },
  deleteMessages: ({ engine }, args) => {
    const chat = writableChat(engine, args.chat_id)
    const found = args.message_ids.flatMap(id => findPost(chat, id) ?? [])
    for (const post of found) if (mayDelete(engine, chat, post)) removePost(engine, chat, post)
    return true as const
  },
  pinChatMessage: ({ engine }, args) => {
    pin(engine, writableChat(engine, args.chat_id), args.message_id)
    return true as const
  },
  unpinChatMessage: ({ engine }, args) => {
    const chat = writableChat(engine, args.chat_id)
    if (pinRefused(engine, chat)) throw badRequest('not enough rights to manage pinned messages in the chat')
    const last = args.message_id ?? chat.pinned.at(-1)
    chat.pinned = chat.pinned.filter(id => id !== last)
    return true as const
  },
  setMessageReaction: ({ engine }, args) => {
    const chat = writableChat(engine, args.chat_id)
    const post = findPost(chat, args.message_id)
    if (!post) throw badRequest('message to react not found')
    const reactions = args.reaction ?? []
    if (reactions.length > 1 || reactions.some(one => one.type !== 'emoji')) throw badRequest('REACTION_INVALID')
    react(engine, chat, post, engine.world.bot.id, [...reactions])
    return true as const
  },
} satisfies Methods
