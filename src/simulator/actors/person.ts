import type { BotCommand, Message, ReactionType } from 'grammy/types'
import { memberOf, privateChat } from '../chats.ts'
import { announce, type Engine } from '../engine.ts'
import { menuFor } from '../menus.ts'
import { removePost } from '../posts.ts'
import { markRead, type SeenChat, seeChats } from '../reading.ts'
import { keyboardOf, nameOf, type Seen, seeChat, seePost } from '../screen.ts'
import { react, tellBot, tellMembership } from '../speaking.ts'
import { isGroup, livePosts, type Notice, type Person } from '../world.ts'
import * as post from './posting.ts'
import { samplePhoto } from './sample.ts'
import * as tap from './tapping.ts'
import { vote } from './voting.ts'

type In = { in?: post.GroupRef | undefined }

type Tap = In & { label: tap.Label; message?: post.MessageRef }

/** Somebody with a telephone. What they do becomes updates for the bot; what they see is asked from here. */
export type Actor = {
  readonly id: number
  readonly name: string
  readonly username: string | undefined
  /** Opens the bot with START or a deep link; unblocks it where it was blocked. */
  starts(payload?: string): Message
  says(text: string, options?: post.SayOptions): Message
  sendsPhoto(options?: post.PhotoOptions): Message
  sendsAlbum(parts: post.AlbumPart[], options?: post.SayOptions): Message[]
  sendsDocument(options?: post.DocumentOptions): Message
  sends(kind: post.OtherKind, where?: post.Where): Message
  edits(message: post.MessageRef, text: string, options?: In & { html?: boolean }): Message
  deletes(message: post.MessageRef, options?: In): void
  /** Reacts with an emoji; without one the reaction is taken back. */
  reacts(emoji: Emoji | undefined, message: post.MessageRef, options?: In): void
  /** Presses the newest visible button with that label (inline first, then the keyboard). @throws listing what is visible */
  taps(what: tap.Label | Tap): void
  /** A press with any data, as a forged client sends it; gives the id of the callback query. */
  presses(data: string, options: In & { message: post.MessageRef }): string
  /** Votes in the newest poll of a chat, or in one that was `forwarded`; no labels take the vote back. */
  votes(labels: tap.Label[], options?: In & { forwarded?: string }): void
  blocks(): void
  unblocks(): void
  screen(options?: In & { deleted?: boolean }): Seen[]
  /** The newest visible message. @throws where there is none */
  last(options?: In): Seen
  /** Labels of the newest message that has buttons. */
  buttons(options?: In): string[]
  /** Rows of the reply keyboard below the chat. */
  keyboard(options?: In): string[][]
  /** Toasts, alerts and opened pages, oldest first. */
  notices(): Notice[]
  /** The command menu in a chat. */
  menu(options?: In): BotCommand[]
  /** The chats in the person's list: the bot first, then groups; `unread` counts messages of others since `reads`. */
  chats(): SeenChat[]
  /** Marks a chat as read to its end. */
  reads(options?: In): void
}

type Emoji = Extract<ReactionType, { type: 'emoji' }>['emoji']

const PAYLOAD = /^[A-Za-z0-9_-]{0,64}$/

const start = (engine: Engine, person: Person, payload: string) => {
  if (!PAYLOAD.test(payload)) throw new Error(`Telegram opens no link with the start parameter "${payload}"`)
  setBlocked(engine, person, false)
  return post.say(engine, person, `/start ${payload}`, {})
}

const setBlocked = (engine: Engine, person: Person, blocked: boolean) => {
  const chat = privateChat(engine.world, person.id)
  if (chat.blocked === blocked) return
  chat.blocked = blocked
  const [kicked, member] = [{ status: 'kicked' as const }, { status: 'member' as const }]
  tellMembership(engine, chat, person.id, blocked ? member : kicked, blocked ? kicked : member)
}

const tapLabel = (engine: Engine, person: Person, { label, in: group, message }: Tap) => {
  const chat = post.chatFor(engine, person, group)
  const found = tap.findButton(person, chat, label, message === undefined ? undefined : post.idOf(message))
  if (found?.button.kind === 'callback')
    return void tap.press(engine, person, chat, found.post, found.button.data ?? '')
  if (found?.button.url) {
    const link = tap.deepLink(engine, found.button.url)
    return link ? void start(engine, person, link.start) : tap.notePress(engine, person, chat, found.button)
  }
  if (found) return tap.notePress(engine, person, chat, found.button)
  const text = tap.findReplyLabel(engine, person, chat, label)
  if (text === undefined) throw tap.noSuchButton(engine, person, chat, label)
  const request = tap.requestOf(chat, text)
  if (request) post.sendOther(engine, person, request, { in: group })
  else post.say(engine, person, text, { in: group })
}

const erase = (engine: Engine, person: Person, group: post.GroupRef | undefined, ref: post.MessageRef) => {
  const chat = post.chatFor(engine, person, group)
  const found = post.postFor(chat, ref)
  if (found.message.from?.id !== person.id && isGroup(chat) && memberOf(chat, person.id).status === 'member')
    throw new Error(`${person.first_name} may not delete that message`)
  removePost(engine, chat, found)
}

const edit = (engine: Engine, person: Person, ref: post.MessageRef, text: string, options: In & { html?: boolean }) => {
  const chat = post.chatFor(engine, person, options.in)
  const found = post.postFor(chat, ref)
  const message = post.editOwn(engine, person, chat, found, text, options.html)
  announce(engine, { kind: 'edit', chat: chat.id, message: message.message_id })
  tellBot(engine, chat, found, 'edited_message')
  return message
}

const look = (engine: Engine, person: Person, { in: group, deleted }: In & { deleted?: boolean }) => {
  const chat = post.chatFor(engine, person, group)
  return seeChat(engine.world, person.id, chat, { deleted: deleted === true })
}

const newest = (engine: Engine, person: Person, options: In) => {
  const chat = post.chatFor(engine, person, options.in)
  const found = livePosts(chat).at(-1)
  if (!found) throw new Error(`${person.first_name} sees no message there`)
  return seePost(engine.world, chat, found)
}

const speaking = (engine: Engine, person: Person) => ({
  starts: (payload = '') => start(engine, person, payload),
  says: (text: string, options: post.SayOptions = {}) => post.say(engine, person, text, options),
  sendsPhoto: (options: post.PhotoOptions = {}) =>
    post.sendPhoto(engine, person, options.bytes ?? samplePhoto(), options),
  sendsAlbum: (parts: post.AlbumPart[], options: post.SayOptions = {}) => {
    const filled = parts.map(part => ({ ...part, bytes: part.bytes ?? samplePhoto() }))
    return post.sendAlbum(engine, person, filled, options)
  },
  sendsDocument: (options: post.DocumentOptions = {}) =>
    post.sendDocument(engine, person, options.bytes ?? new TextEncoder().encode('%PDF-1.4'), options),
  sends: (kind: post.OtherKind, where: post.Where = {}) => post.sendOther(engine, person, kind, where),
})

const acting = (engine: Engine, person: Person) => ({
  edits: (ref: post.MessageRef, text: string, options: In & { html?: boolean } = {}) =>
    edit(engine, person, ref, text, options),
  deletes: (ref: post.MessageRef, options: In = {}) => erase(engine, person, options.in, ref),
  reacts: (emoji: Emoji | undefined, ref: post.MessageRef, options: In = {}) => {
    const chat = post.chatFor(engine, person, options.in)
    react(engine, chat, post.postFor(chat, ref), person.id, emoji ? [{ type: 'emoji', emoji }] : [])
  },
  taps: (what: tap.Label | Tap) =>
    tapLabel(engine, person, typeof what === 'string' || what instanceof RegExp ? { label: what } : what),
  presses: (data: string, options: In & { message: post.MessageRef }) => {
    const chat = post.chatFor(engine, person, options.in)
    const pressed = chat.posts[post.idOf(options.message)]
    if (!pressed) throw new Error(`There is no message ${post.idOf(options.message)} in chat ${chat.id}`)
    return tap.press(engine, person, chat, pressed, data)
  },
  votes: (labels: tap.Label[], { in: group, forwarded }: In & { forwarded?: string } = {}) => {
    const where = forwarded === undefined ? { chat: post.chatFor(engine, person, group) } : { forwarded }
    vote(engine, person, where, labels)
  },
  blocks: () => setBlocked(engine, person, true),
  unblocks: () => setBlocked(engine, person, false),
})

const looking = (engine: Engine, person: Person) => ({
  screen: (options: In & { deleted?: boolean } = {}) => look(engine, person, options),
  last: (options: In = {}) => newest(engine, person, options),
  buttons: (options: In = {}) => {
    const found = livePosts(post.chatFor(engine, person, options.in)).findLast(one => one.message.reply_markup)
    return (found?.message.reply_markup?.inline_keyboard ?? []).flat().map(button => button.text)
  },
  keyboard: (options: In = {}) => keyboardOf(engine.world, person.id, post.chatFor(engine, person, options.in)),
  notices: () => engine.world.notices.filter(notice => notice.person === person.id),
  chats: () => seeChats(engine.world, person.id),
  reads: (options: In = {}) => {
    markRead(engine.world, person.id, post.chatFor(engine, person, options.in))
    engine.touch()
  },
  menu: (options: In = {}) => menuFor(engine.world, person.id, post.chatFor(engine, person, options.in)),
})

/** The hands and eyes of a person of the world. */
export const actorFor = (engine: Engine, person: Person): Actor => ({
  id: person.id,
  name: nameOf(person),
  username: person.username,
  ...speaking(engine, person),
  ...acting(engine, person),
  ...looking(engine, person),
})
