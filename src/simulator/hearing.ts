import type { Message } from 'grammy/types'
import { isAdmin, isIn, memberOf } from './chats.ts'
import { type Chat, isGroup, type World } from './world.ts'

const SERVICE = [
  ...['new_chat_members', 'left_chat_member', 'new_chat_title', 'pinned_message', 'group_chat_created'],
  ...['supergroup_chat_created', 'migrate_to_chat_id', 'migrate_from_chat_id'],
  ...['forum_topic_created', 'forum_topic_closed', 'forum_topic_reopened', 'forum_topic_edited'],
] as const

export const isService = (message: Message) => SERVICE.some(name => name in message)

/**
 * Whether Telegram delivers a message to the bot. In privacy mode a bot that is no admin gets service messages, replies to it,
 * commands addressed to it, and bare commands if it was the last bot to write.
 */
export const isHeard = (world: World, chat: Chat, message: Message): boolean => {
  if (!isGroup(chat)) return !chat.blocked
  const member = memberOf(chat, world.bot.id)
  if (!isIn(member) || (message.from?.is_bot && !message.sender_chat)) return false
  if (!world.privacy || isAdmin(member) || isService(message)) return true
  if (message.reply_to_message?.from?.id === world.bot.id) return true
  return commandsIn(message).some(command => isForBot(world, command, chat.lastBot))
}

const commandsIn = (message: Message) => {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  return entities.filter(one => one.type === 'bot_command').map(one => text.slice(one.offset, one.offset + one.length))
}

const isForBot = (world: World, command: string, lastBot: number | undefined) => {
  const [, addressee] = command.split('@')
  if (addressee === undefined) return lastBot === world.bot.id
  return addressee.toLowerCase() === world.bot.username.toLowerCase()
}
