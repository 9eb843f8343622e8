import type {
  BotCommand,
  BotCommandScope,
  ForceReply,
  Message,
  ReactionType,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  Update,
} from 'grammy/types'

/** Everything the local Telegram knows, as plain JSON: it is saved and restored whole. File bytes are kept beside it. */
export type World = {
  bot: BotProfile
  privacy: boolean
  people: Record<number, Person>
  chats: Record<string, Chat>
  files: Record<string, StoredFile>
  polls: Record<string, StoredPoll>
  pending: PendingUpdate[]
  allowed: UpdateKind[] | null
  webhook: Webhook | null
  presses: Record<string, Press>
  notices: Notice[]
  /** Up to which message a person has read a chat, by `person:chat`. */
  read: Record<string, number>
  menus: Menu[]
  counters: Counters
}

export type Counters = {
  update: number
  person: number
  group: number
  supergroup: number
  file: number
  poll: number
  press: number
  album: number
  event: number
}

export type BotProfile = {
  id: number
  first_name: string
  username: string
  texts: Record<string, string>
}

export type Person = {
  id: number
  first_name: string
  last_name?: string
  username?: string
  language_code?: string
  isBot?: true
  deactivated?: true
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'

export type Rights = {
  can_post_messages?: boolean
  can_edit_messages?: boolean
  can_delete_messages?: boolean
  can_pin_messages?: boolean
  can_manage_topics?: boolean
  can_invite_users?: boolean
  can_restrict_members?: boolean
  can_promote_members?: boolean
  can_change_info?: boolean
}

export type Member = { status: MemberStatus; rights?: Rights }

export type Topic = { id: number; name: string; closed?: true; deleted?: true }

type AnyChat = { id: number; posts: Record<number, Post>; nextMessage: number; pinned: number[] }

export type PrivateChat = AnyChat & { kind: 'private'; started: boolean; blocked: boolean }

export type Group = AnyChat & {
  kind: 'group' | 'supergroup' | 'channel'
  title: string
  username?: string
  forum: boolean
  topics: Record<number, Topic>
  members: Record<number, Member>
  lastBot?: number
  migratedTo?: number
  deleted?: true
}

export type Chat = PrivateChat | Group

/** What a reply keyboard message asks of clients; inline keyboards are a field of the message itself. */
export type Keyboard = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

export type Post = {
  message: Message
  keyboard?: Keyboard
  deleted?: true
  edited?: true
  reactions?: Record<number, ReactionType[]>
}

export type StoredFile = {
  id: string
  uniqueId: string
  blob: string
  kind: 'photo' | 'document' | 'sticker' | 'voice'
  path: string
  size: number
  width?: number
  height?: number
  name?: string
  mime?: string
}

/** `votes` by person, as ids of options; somebody who took the vote back stands there with none. */
export type StoredPoll = {
  id: string
  chat: number
  message: number
  question: string
  options: { id: string; text: string }[]
  anonymous: boolean
  multiple: boolean
  revoting: boolean
  /** Unix time. */
  closesAt?: number
  closed?: true
  votes: Record<number, string[]>
}

export type UpdateKind = Exclude<keyof Update, 'update_id'>

/** `queuedAt` and `livesMs` are real time: a bot that is away loses button presses after 150 s, messages after a day. */
export type PendingUpdate = { update: Update; queuedAt: number; livesMs: number }

export type Webhook = {
  url: string
  secret?: string
  maxConnections: number
  lastErrorAt?: number
  lastError?: string
}

export type Press = { id: string; person: number; chat: number; message: number; pressedAt: number; answered?: true }

/** What a person saw outside the chat: the toast or alert that answers a press, or a page that a button opened. */
export type Notice = { person: number; chat: number; text: string; alert: boolean; url?: string; date: number }

export type Menu = { scope: BotCommandScope; language: string; commands: BotCommand[] }

/** A world with nobody in it. Ids start above 2^31, so that a program which keeps them in 32 bits fails at once. */
export const emptyWorld = (bot: BotProfile): World => ({
  bot,
  privacy: true,
  people: {},
  chats: {},
  files: {},
  polls: {},
  pending: [],
  allowed: null,
  webhook: null,
  presses: {},
  notices: [],
  read: {},
  menus: [],
  counters: {
    update: 500_000_001,
    person: 5_200_000_001,
    group: 4_600_000_001,
    supergroup: 2_300_000_001,
    file: 1,
    poll: 1,
    press: 1,
    album: 1,
    event: 1,
  },
})

/** The next number of a counter; numbers are never given twice, also not after a restart. */
export const draw = (world: World, counter: keyof Counters) => world.counters[counter]++

/** No messages yet. A supergroup begins at 2: its creation was message 1, so that no topic has the id of General. */
export const newPosts = (nextMessage = 1) => ({ posts: {}, nextMessage, pinned: [] })

/** A value under its own key: ids from callers may be any string. */
export const own = <T>(record: Record<string, T>, key: string | number): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

export const isGroup = (chat: Chat): chat is Group => chat.kind !== 'private'

/** The posts of a chat, oldest first, without the deleted ones. */
export const livePosts = (chat: Chat) => Object.values(chat.posts).filter(post => !post.deleted)
