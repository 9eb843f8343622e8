import type { Message } from 'grammy/types'
import { nameOf } from '../screen.ts'
import type { Words } from './words.ts'

/** What a service message says, in words. */
export const serviceLine = (words: Words, message: Message): string => {
  const { service } = words
  const by = message.from ? nameOf(message.from) : ''
  const { new_chat_members: joined, left_chat_member: left, pinned_message: pinned } = message
  if (joined) return joinedLine(words, message, joined.map(nameOf).join(', '))
  if (left) return left.id === message.from?.id ? service.left(by) : service.removed(by, nameOf(left))
  if (message.new_chat_title) return service.renamed(by, message.new_chat_title)
  if (message.forum_topic_created) return service.topic(by, message.forum_topic_created.name)
  if (pinned) return service.pinned(by, shorten('text' in pinned ? (pinned.text ?? '') : ''))
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return service.migrated
  return service.other
}

const joinedLine = ({ service }: Words, { from, new_chat_members: joined }: Message, names: string) => {
  const alone = joined?.length === 1 && joined[0]?.id === from?.id
  return alone || !from ? service.joined(names) : service.added(nameOf(from), names)
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
