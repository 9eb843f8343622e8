import { isService } from '../hearing.ts'
import { type Chat, livePosts, type World } from '../world.ts'

export type Marks = {
  /** Everything in the chat so far has been seen by the person. */
  see(person: number, chat: Chat): void
  unread(person: number, chat: Chat): number
}

/** Up to which message each person has read each chat. What was there before the page opened counts as read. */
export const createMarks = (world: World): Marks => {
  const baseline = new Map(Object.values(world.chats).map(chat => [chat.id, chat.nextMessage - 1]))
  const seen = new Map<string, number>()
  const mark = (person: number, chat: Chat) => seen.get(`${person} ${chat.id}`) ?? baseline.get(chat.id) ?? 0
  return {
    see: (person, chat) => void seen.set(`${person} ${chat.id}`, chat.nextMessage - 1),
    unread: (person, chat) => {
      const after = mark(person, chat)
      if (chat.nextMessage - 1 <= after) return 0
      return livePosts(chat).filter(
        ({ message }) => message.message_id > after && message.from?.id !== person && !isService(message),
      ).length
    },
  }
}
