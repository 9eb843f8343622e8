import type { Message, MessageEntity } from 'grammy/types'
import { refuseSilenced, writableChat } from '../chats.ts'
import { announce, type Engine } from '../engine.ts'
import { documentOf, photoOf } from '../files.ts'
import { inlineKeyboard, replyKeyboard } from '../keyboards.ts'
import { addPost, asBot, type Content, findPost, viewPost } from '../posts.ts'
import { badRequest } from '../refusal.ts'
import { formatCaption, formatText } from '../text/format.ts'
import { type Chat, draw, isGroup } from '../world.ts'
import type { Args, Call, Methods } from './method.ts'

type Common = Pick<
  Args<'sendMessage'>,
  'chat_id' | 'message_thread_id' | 'reply_parameters' | 'reply_markup' | 'protect_content'
>

/** The topic a message goes to; 1 (General) is no thread that can be named. */
const topicOf = (chat: Chat, id: number | undefined) => {
  if (id === undefined) return undefined
  if (!isGroup(chat)) throw badRequest('message thread not found')
  const topic = chat.topics[id]
  const thread = !chat.forum && Object.values(chat.posts).find(post => post.message.message_thread_id === id)
  if (thread) return undefined
  if (!chat.forum || !topic || topic.deleted) throw badRequest('message thread not found')
  if (topic.closed) throw badRequest('TOPIC_CLOSED')
  return id
}

const repliedTo = (chat: Chat, reply: Common['reply_parameters']) => {
  if (!reply) return undefined
  const other = Object.keys(reply).find(name => !['message_id', 'allow_sending_without_reply'].includes(name))
  if (other) throw badRequest(`the simulator does not know parameter "reply_parameters.${other}"`)
  const post = findPost(chat, reply.message_id)
  if (!post && !reply.allow_sending_without_reply) throw badRequest('message to be replied not found')
  return post
}

const markupOf = (markup: Common['reply_markup']) => {
  if (!markup) return {}
  if (!('inline_keyboard' in markup)) return { keyboard: replyKeyboard(markup) }
  const keyboard = inlineKeyboard(markup)
  return keyboard ? { inline: { reply_markup: keyboard } } : {}
}

/** Posts what the bot sends, after every check that Telegram makes. */
export const post = (engine: Engine, args: Common, content: Content): Message => {
  const { inline, keyboard } = markupOf(args.reply_markup)
  const chat = writableChat(engine, args.chat_id)
  refuseSilenced(engine.world, chat)
  const topic = topicOf(chat, args.message_thread_id)
  const replyTo = repliedTo(chat, args.reply_parameters)
  engine.pace.pass(chat.id, isGroup(chat), 1)
  const protection = args.protect_content ? { has_protected_content: true as const } : {}
  const draft = {
    content: { ...asBot(engine.world, chat), ...content, ...protection, ...inline },
    replyTo,
    topic,
    ...(keyboard && { keyboard }),
  }
  return viewPost(engine.world, chat, addPost(engine, chat, draft))
}

export const captionOf = (
  engine: Engine,
  args: { caption?: string; parse_mode?: string; caption_entities?: MessageEntity[] },
): Content => {
  if (!args.caption) return {}
  const input = { text: args.caption, parseMode: args.parse_mode, entities: args.caption_entities }
  const { text, entities } = formatCaption(engine.world, input)
  return { ...(text && { caption: text }), ...(entities.length > 0 && { caption_entities: entities }) }
}

const album = ({ engine }: Call, args: Args<'sendMediaGroup'>): Message[] => {
  const chat = writableChat(engine, args.chat_id)
  refuseSilenced(engine.world, chat)
  const kinds = new Set(args.media.map(item => item.type))
  const mixed = kinds.size > 1 && (kinds.has('document') || kinds.has('audio'))
  if (mixed) throw badRequest("documents and audio can't be mixed with other media types in an album")
  const contents = args.media.map(item => partOf(engine, item))
  const topic = topicOf(chat, args.message_thread_id)
  const replyTo = repliedTo(chat, args.reply_parameters)
  engine.pace.pass(chat.id, isGroup(chat), contents.length)
  const media_group_id = `${draw(engine.world, 'album')}`.padStart(17, '13')
  const sender = asBot(engine.world, chat)
  return contents.map(content => {
    const draft = { content: { ...sender, media_group_id, ...content }, replyTo, topic }
    return viewPost(engine.world, chat, addPost(engine, chat, draft))
  })
}

const partOf = (engine: Engine, item: Args<'sendMediaGroup'>['media'][number]): Content => {
  if (item.type === 'photo') return { photo: photoOf(engine, item.media), ...captionOf(engine, item) }
  if (item.type === 'document') return { document: documentOf(engine, item.media), ...captionOf(engine, item) }
  throw badRequest(`the simulator sends no ${item.type} in an album`)
}

export const sending = {
  sendMessage: ({ engine }, args) => {
    const { text, entities } = formatText(engine.world, {
      text: args.text,
      parseMode: args.parse_mode,
      entities: args.entities,
    })
    const options = args.link_preview_options && { link_preview_options: args.link_preview_options }
    const content = { text, ...(entities.length > 0 && { entities }), ...options }
    return post(engine, args, content) as Message.TextMessage
  },
  sendPhoto: ({ engine }, args) =>
    post(engine, args, { photo: photoOf(engine, args.photo), ...captionOf(engine, args) }) as Message.PhotoMessage,
  sendDocument: ({ engine }, args) => {
    const document = documentOf(engine, args.document)
    return post(engine, args, { document, ...captionOf(engine, args) }) as Message.DocumentMessage
  },
  sendMediaGroup: (call, args) => album(call, args) as Message.PhotoMessage[],
  sendChatAction: ({ engine }, args) => {
    const chat = writableChat(engine, args.chat_id)
    topicOf(chat, args.message_thread_id)
    announce(engine, { kind: 'typing', chat: chat.id })
    return true as const
  },
} satisfies Methods
