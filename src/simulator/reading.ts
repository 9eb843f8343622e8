import { isIn, memberOf, privateChat } from './chats.ts'
import { nameOf, type Seen, seePost } from './screen.ts'
import { type Chat, isGroup, livePosts, type Topic, type World } from './world.ts'

/** One line of a person's list of chats. */
export type SeenChat = {
  id: number
  title: string
  kind: Chat['kind']
  unread: number
  topics: Topic[]
  last?: Seen
}

const keyOf = (person: number, chat: Chat) => `${person}:${chat.id}`

export const markRead = (world: World, person: number, chat: Chat) => {
  world.read[keyOf(person, chat)] = chat.nextMessage - 1
}

const lineOf = (world: World, person: number, chat: Chat): SeenChat => {
  const posts = livePosts(chat)
  const read = world.read[keyOf(person, chat)] ?? 0
  const isNew = ({ message }: (typeof posts)[number]) => message.message_id > read && message.from?.id !== person
  const last = posts.at(-1)
  return {
    id: chat.id,
    title: isGroup(chat) ? chat.title : nameOf(world.bot),
    kind: chat.kind,
    unread: posts.filter(isNew).length,
    topics: isGroup(chat) ? Object.values(chat.topics).filter(topic => !topic.deleted) : [],
    ...(last && { last: seePost(world, chat, last) }),
  }
}

/** The chats of a person: the bot first (also before it was started), then groups they are in. */
export const seeChats = (world: World, person: number): SeenChat[] => {
  const groups = Object.values(world.chats).filter(
    chat => isGroup(chat) && chat.migratedTo === undefined && isIn(memberOf(chat, person)),
  )
  return [privateChat(world, person), ...groups].map(chat => lineOf(world, person, chat))
}
