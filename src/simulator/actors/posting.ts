import type { Message, User } from 'grammy/types'
import { asChat, asUser, currentGroup, isIn, memberOf, privateChat } from '../chats.ts'
import { type Engine, unixNow } from '../engine.ts'
import { addDocument, addPhoto, addPlainFile } from '../files.ts'
import { type Content, findPost, viewPost } from '../posts.ts'
import { speak } from '../speaking.ts'
import { format } from '../text/format.ts'
import { type Chat, draw, isGroup, type Person, type Post } from '../world.ts'

/** A message by any of its faces: as the bot got it, as a person sees it, or its number in the chat. */
export type MessageRef = number | { message_id: number } | { id: number }

export type GroupRef = { readonly id: number }

export type Where = { in?: GroupRef | undefined; topic?: number | undefined; replyTo?: MessageRef | undefined }

export type SayOptions = Where & {
  /** The text is HTML, as if the person had formatted it. */
  html?: boolean
  /** Sent as an anonymous administrator of the group. */
  anonymous?: boolean
}

export const idOf = (ref: MessageRef) => (typeof ref === 'number' ? ref : 'message_id' in ref ? ref.message_id : ref.id)

/** The chat a person speaks in: the private one unless a group is given, which they must be in. */
export const chatFor = (engine: Engine, person: Person, group: GroupRef | undefined): Chat => {
  if (!group) return privateChat(engine.world, person.id)
  const chat = currentGroup(engine.world, group.id)
  if (!isIn(memberOf(chat, person.id))) throw new Error(`${person.first_name} is not in "${chat.title}"`)
  return chat
}

export const postFor = (chat: Chat, ref: MessageRef): Post => {
  const post = findPost(chat, idOf(ref))
  if (!post) throw new Error(`There is no message ${idOf(ref)} in chat ${chat.id}`)
  return post
}

const ANONYMOUS: User = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }

const senderFields = (engine: Engine, person: Person, chat: Chat, anonymous: boolean | undefined): Content =>
  anonymous ? { from: ANONYMOUS, sender_chat: asChat(engine.world, chat) } : { from: asUser(person) }

/** Posts anything a person can send; writing to the bot opens the private chat. */
const send = (engine: Engine, person: Person, content: Content, where: SayOptions): Message => {
  const chat = chatFor(engine, person, where.in)
  if (chat.kind === 'channel') throw new Error('In a channel of the simulator only the bot posts')
  if (!isGroup(chat) && chat.blocked) throw new Error(`${person.first_name} has blocked the bot`)
  if (!isGroup(chat)) chat.started = true
  const replyTo = where.replyTo === undefined ? undefined : postFor(chat, where.replyTo)
  const sender = senderFields(engine, person, chat, where.anonymous)
  const post = speak(engine, chat, { content: { ...sender, ...content }, replyTo, topic: where.topic })
  return viewPost(engine.world, chat, post)
}

const captionOf = (engine: Engine, caption: string | undefined, html: boolean | undefined): Content => {
  if (!caption) return {}
  const { text, entities } = format(engine.world, { text: caption, parseMode: html ? 'HTML' : undefined })
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) }
}

const textOf = (engine: Engine, text: string, html: boolean | undefined): Content => {
  const formatted = format(engine.world, { text, parseMode: html ? 'HTML' : undefined })
  if (formatted.text === '') throw new Error('A person cannot send an empty message')
  if (formatted.text.length > 4096) throw new Error('Telegram would split a message over 4096 characters')
  return { text: formatted.text, ...(formatted.entities.length > 0 && { entities: formatted.entities }) }
}

export type PhotoOptions = SayOptions & { caption?: string; bytes?: Uint8Array }

export type DocumentOptions = SayOptions & { caption?: string; name?: string; bytes?: Uint8Array }

export const say = (engine: Engine, person: Person, text: string, options: SayOptions) =>
  send(engine, person, textOf(engine, text, options.html), options)

export const sendPhoto = (engine: Engine, person: Person, bytes: Uint8Array, options: PhotoOptions) =>
  send(engine, person, { photo: addPhoto(engine, bytes), ...captionOf(engine, options.caption, options.html) }, options)

export type AlbumPart = { caption?: string; bytes?: Uint8Array }

/** An album: every part is a message of its own with the same `media_group_id`. */
export const sendAlbum = (
  engine: Engine,
  person: Person,
  parts: (AlbumPart & { bytes: Uint8Array })[],
  at: SayOptions,
) => {
  if (parts.length < 2 || parts.length > 10) throw new Error(`An album has 2 to 10 parts, not ${parts.length}`)
  const media_group_id = `${13_000_000_000_000_000 + draw(engine.world, 'album')}`
  return parts.map(part => {
    const photo = addPhoto(engine, part.bytes)
    return send(engine, person, { media_group_id, photo, ...captionOf(engine, part.caption, at.html) }, at)
  })
}

export const sendDocument = (engine: Engine, person: Person, bytes: Uint8Array, options: DocumentOptions) => {
  const document = addDocument(engine, { name: options.name ?? 'dokumen.pdf', bytes })
  return send(engine, person, { document, ...captionOf(engine, options.caption, options.html) }, options)
}

export type OtherKind = 'sticker' | 'voice' | 'location' | 'contact'

export const sendOther = (engine: Engine, person: Person, kind: OtherKind, where: Where) =>
  send(engine, person, otherContent(engine, person, kind), where)

const otherContent = (engine: Engine, person: Person, kind: OtherKind): Content => {
  if (kind === 'location') return { location: { latitude: -7.8626, longitude: 110.7365, horizontal_accuracy: 12 } }
  if (kind === 'contact')
    return { contact: { phone_number: '+6281200000000', first_name: person.first_name, user_id: person.id } }
  const file = addPlainFile(engine, kind, new TextEncoder().encode(kind))
  const ids = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size }
  if (kind === 'voice') return { voice: { ...ids, duration: 3, mime_type: 'audio/ogg' } }
  const looks = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false, emoji: '👍' } as const
  return { sticker: { ...ids, ...looks } }
}

/** Changes the text or caption of one's own message and tells the bot. */
export const editOwn = (engine: Engine, person: Person, chat: Chat, post: Post, text: string, html?: boolean) => {
  if (post.message.from?.id !== person.id) throw new Error(`${person.first_name} did not write that message`)
  const { text: _, entities: __, caption: ___, caption_entities: ____, ...rest } = post.message
  const fresh = post.message.text === undefined ? captionOf(engine, text, html) : textOf(engine, text, html)
  post.message = { ...rest, ...fresh, edit_date: unixNow(engine) } as Message
  post.edited = true
  return viewPost(engine.world, chat, post)
}
