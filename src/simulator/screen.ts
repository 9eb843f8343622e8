import type { InlineKeyboardButton, Message, MessageEntity, Poll, User } from 'grammy/types'
import { isIn, memberOf } from './chats.ts'
import { isService } from './hearing.ts'
import { labelOf } from './keyboards.ts'
import { renderHtml } from './text/render.ts'
import { type Chat, isGroup, type Keyboard, livePosts, type Post, type World } from './world.ts'

export type SeenButton = {
  label: string
  kind: 'callback' | 'url' | 'copy' | 'other'
  data?: string
  url?: string
  style?: string
  disabled: boolean
}

export type SeenMedia = {
  kind: 'photo' | 'document' | 'sticker' | 'voice' | 'location' | 'contact'
  fileId?: string
  name?: string
  mime?: string
  size?: number
  width?: number
  height?: number
}

export type SeenPoll = {
  id: string
  options: { id: string; text: string; votes: number }[]
  /** People who voted. */
  voters: number
  closed: boolean
  anonymous: boolean
  multiple: boolean
}

/** One message as a person sees it. `text` is the text or caption, `html` the same with its formatting, safe to print. */
export type Seen = {
  id: number
  chatId: number
  from: { id: number; name: string; isBot: boolean }
  date: Date
  text: string
  html: string
  entities: MessageEntity[]
  rows: SeenButton[][]
  service: boolean
  edited: boolean
  deleted: boolean
  media?: SeenMedia
  poll?: SeenPoll
  replyTo?: { id: number; name: string; text: string }
  topic?: number
  album?: string
  reactions: string[]
}

export const nameOf = (user: Pick<User, 'first_name' | 'last_name'>) =>
  [user.first_name, user.last_name].filter(Boolean).join(' ')

/** Whether a person can look into a chat: their own private one, or a group they are in. */
export const canSee = (person: number, chat: Chat) =>
  isGroup(chat) ? isIn(memberOf(chat, person)) : chat.id === person

/** The messages of a chat as a person sees them, oldest first; deleted ones only on request, marked. */
export const seeChat = (world: World, person: number, chat: Chat, options: { deleted?: boolean } = {}): Seen[] => {
  if (!canSee(person, chat)) return []
  const posts = options.deleted ? Object.values(chat.posts) : livePosts(chat)
  return posts.map(post => seePost(world, chat, post))
}

/** One message as it looks. */
export const seePost = (world: World, chat: Chat, post: Post): Seen => {
  const { message } = post
  const text = message.text ?? message.caption ?? message.poll?.question ?? serviceText(message)
  const entities = message.entities ?? message.caption_entities ?? []
  const media = mediaOf(world, message)
  const { reply_to_message: original } = message
  return {
    id: message.message_id,
    chatId: chat.id,
    from: senderOf(message),
    date: new Date(message.date * 1000),
    text,
    html: renderHtml(text, entities),
    entities,
    rows: (message.reply_markup?.inline_keyboard ?? []).map(row => row.map(seeButton)),
    service: isService(message),
    edited: post.edited === true,
    deleted: post.deleted === true,
    ...(media && { media }),
    ...(message.poll && { poll: seePoll(message.poll) }),
    ...(original && { replyTo: quoteOf(original as Message) }),
    ...(message.is_topic_message && { topic: message.message_thread_id ?? 0 }),
    ...(message.media_group_id && { album: message.media_group_id }),
    reactions: Object.values(post.reactions ?? {}).flatMap(list =>
      list.map(one => (one.type === 'emoji' ? one.emoji : '★')),
    ),
  }
}

const seePoll = (poll: Poll): SeenPoll => ({
  id: poll.id,
  options: poll.options.map(({ persistent_id: id, text, voter_count: votes }) => ({ id, text, votes })),
  voters: poll.total_voter_count,
  closed: poll.is_closed,
  anonymous: poll.is_anonymous,
  multiple: poll.allows_multiple_answers,
})

const senderOf = (message: Message) => {
  const { from, sender_chat } = message
  if (sender_chat) return { id: sender_chat.id, name: sender_chat.title ?? '', isBot: false }
  return { id: from?.id ?? 0, name: from ? nameOf(from) : '', isBot: from?.is_bot === true }
}

const quoteOf = (original: Message) => ({
  id: original.message_id,
  name: senderOf(original).name,
  text: original.text ?? original.caption ?? '',
})

const serviceText = (message: Message) => {
  const names = (users: User[]) => users.map(nameOf).join(', ')
  if (message.new_chat_members) return `→ ${names(message.new_chat_members)}`
  if (message.left_chat_member) return `← ${nameOf(message.left_chat_member)}`
  if (message.new_chat_title) return `✎ ${message.new_chat_title}`
  if (message.forum_topic_created) return `# ${message.forum_topic_created.name}`
  if (message.pinned_message) return '📌'
  return message.migrate_to_chat_id || message.migrate_from_chat_id ? '⇄' : ''
}

const mediaOf = (world: World, message: Message): SeenMedia | undefined => {
  if (message.photo) return fileMedia(world, 'photo', message.photo.at(-1)?.file_id)
  if (message.document) return fileMedia(world, 'document', message.document.file_id)
  if (message.sticker) return fileMedia(world, 'sticker', message.sticker.file_id)
  if (message.voice) return fileMedia(world, 'voice', message.voice.file_id)
  if (message.location) return { kind: 'location' }
  return message.contact && { kind: 'contact', name: nameOf(message.contact) }
}

const fileMedia = (world: World, kind: SeenMedia['kind'], id: string | undefined): SeenMedia => {
  const file = world.files[id ?? '']
  if (!file) return { kind }
  const { name, mime, size, width, height } = file
  return {
    kind,
    fileId: file.id,
    size,
    ...(name && { name }),
    ...(mime && { mime }),
    ...(width && height && { width, height }),
  }
}

/** A button as it looks. */
export const seeButton = (button: InlineKeyboardButton): SeenButton => {
  const look = { label: button.text, disabled: 'disabled' in button, ...(button.style && { style: button.style }) }
  if ('callback_data' in button) return { ...look, kind: 'callback', data: button.callback_data }
  if ('url' in button) return { ...look, kind: 'url', url: button.url }
  if ('copy_text' in button) return { ...look, kind: 'copy', data: button.copy_text.text }
  return { ...look, kind: 'other' }
}

/** The reply keyboard a person has below a chat now: rows of labels, or nothing. */
export const keyboardOf = (_world: World, person: number, chat: Chat): string[][] => {
  if (!canSee(person, chat)) return []
  for (const post of livePosts(chat).reverse()) {
    const keyboard = post.keyboard
    if (!keyboard || ('force_reply' in keyboard && !('keyboard' in keyboard)) || !isMeant(person, chat, post, keyboard))
      continue
    if (!('keyboard' in keyboard)) return []
    return isSpent(person, chat, post) ? [] : keyboard.keyboard.map(row => row.map(labelOf))
  }
  return []
}

/** A selective keyboard in a group is for those mentioned and for the author of what it answers. */
const isMeant = (person: number, chat: Chat, { message }: Post, keyboard: Keyboard) => {
  if (!isGroup(chat) || !keyboard.selective) return true
  const mentioned = message.entities?.some(one => one.type === 'text_mention' && one.user.id === person)
  return mentioned === true || message.reply_to_message?.from?.id === person
}

/** A one-time keyboard goes away with the next thing the person says. */
const isSpent = (person: number, chat: Chat, post: Post) => {
  if (!post.keyboard || !('one_time_keyboard' in post.keyboard) || !post.keyboard.one_time_keyboard) return false
  return livePosts(chat).some(
    later => later.message.message_id > post.message.message_id && later.message.from?.id === person,
  )
}
