import { currentGroup, isIn, memberOf, privateChat } from '../chats.ts'
import { canSee, nameOf } from '../screen.ts'
import { type Chat, type Group, isGroup, livePosts, type Person, type Post, type World } from '../world.ts'
import type { Feed } from './feed.ts'
import type { PageHost } from './host.ts'
import type { Marks } from './marks.ts'
import type { Moving } from './moving.ts'
import { createWhen, type When } from './when.ts'
import { type Language, type Words, wordsOf } from './words.ts'

/** What lives as long as the page does. */
export type Page = { host: PageHost; world: World; marks: Marks; feed: Feed; moving: Moving; zone: string }

/** Who looks at what, in which language. */
export type View = {
  page: Page
  language: Language
  words: Words
  when: When
  now: Date
  bot: { id: number; name: string; username: string }
  me: Person | undefined
  chat: Chat | undefined
  topic: number | undefined
  /** How many messages are shown, counted from the newest. */
  count: number
  about: ReadonlyMap<number, string>
}

/** A view in which somebody has been chosen. */
export type MyView = View & { me: Person }

/** A view with an open chat. */
export type ChatView = MyView & { chat: Chat }

export type Asked = Partial<Record<'person' | 'chat' | 'topic' | 'count', string | undefined>>

export const FIRST_COUNT = 60

/** People who can be played: not bots, not deleted accounts. */
export const playable = (world: World) => Object.values(world.people).filter(one => !one.isBot && !one.deactivated)

const chatOf = (world: World, me: Person | undefined, id: number): Chat | undefined => {
  if (!me || !Number.isSafeInteger(id)) return undefined
  if (id === me.id) return privateChat(world, me.id)
  const known = world.chats[id]
  if (!known || !isGroup(known)) return undefined
  const group = currentGroup(world, id)
  return canSee(me.id, group) ? group : undefined
}

const numberOf = (value: string | undefined) => (value ? Number(value) : Number.NaN)

/** Reads who looks at what from a request; what is not there, or not theirs to see, is left out. */
export const readView = (page: Page, language: Language, asked: Asked): View => {
  const { host, world, zone } = page
  const me = playable(world).find(one => one.id === numberOf(asked.person))
  const chat = chatOf(world, me, numberOf(asked.chat))
  const topic = numberOf(asked.topic)
  const count = numberOf(asked.count)
  const { id, first_name: name, username } = world.bot
  return {
    page,
    language,
    words: wordsOf(language),
    when: createWhen(zone, language),
    now: host.clock.now(),
    bot: { id, name, username },
    me,
    chat,
    topic: chat && isGroup(chat) && chat.topics[topic] ? topic : undefined,
    count: Number.isSafeInteger(count) ? Math.min(2000, Math.max(1, count)) : FIRST_COUNT,
    about: new Map(),
  }
}

/** The same view with a line about everybody. */
export const withDescriptions = async (view: View): Promise<View> => {
  const { host, world } = view.page
  const about = await host.describe?.(playable(world).map(one => one.id))
  return about ? { ...view, about } : view
}

/** The chats of a person: the one with the bot and the groups they are in, the newest message first. */
export const chatsOf = (world: World, person: Person): Chat[] => {
  const groups = Object.values(world.chats).filter(
    (chat): chat is Group => isGroup(chat) && !chat.deleted && chat.migratedTo === undefined && canSee(person.id, chat),
  )
  const chats = [privateChat(world, person.id), ...groups]
  const age = (chat: Chat) => livePosts(chat).at(-1)?.message.date ?? 0
  return chats.sort((a, b) => age(b) - age(a))
}

export const chatTitle = (view: View, chat: Chat) => (isGroup(chat) ? chat.title : view.bot.name)

export const unreadOf = ({ page }: View, person: Person) =>
  chatsOf(page.world, person).reduce((sum, chat) => sum + page.marks.unread(person.id, chat), 0)

export const membersOf = ({ page: { world } }: View, group: Group) =>
  Object.values(world.people).filter(one => isIn(memberOf(group, one.id)))

export const personName = (person: Person) => nameOf(person)

/** The posts of the open chat, of the chosen topic only where one is chosen. */
export const postsOf = ({ chat, topic }: ChatView): Post[] =>
  livePosts(chat).filter(({ message }) => topic === undefined || message.message_thread_id === topic)

type Place = { person?: number; chat?: number | undefined; topic?: number | undefined; count?: number | undefined }

/** The address of a page, or of something under it, for a person and a chat. */
export const linkTo = (place: Place, path = '/') => {
  const entries = Object.entries(place).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]))
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path
}
