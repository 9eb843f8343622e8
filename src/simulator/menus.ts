import type { BotCommand, BotCommandScope } from 'grammy/types'
import { isAdmin, memberOf } from './chats.ts'
import { type Chat, isGroup, type World } from './world.ts'

/** The scopes that could apply, nearest first, in the order the Bot API documents. */
const scopesFor = (person: number, chat: Chat): BotCommandScope[] => {
  const chat_id = chat.id
  if (!isGroup(chat)) return [{ type: 'chat', chat_id }, { type: 'all_private_chats' }, { type: 'default' }]
  const admin = isAdmin(memberOf(chat, person))
  return [
    { type: 'chat_member', chat_id, user_id: person },
    ...(admin ? [{ type: 'chat_administrators' as const, chat_id }] : []),
    { type: 'chat', chat_id },
    ...(admin ? [{ type: 'all_chat_administrators' as const }] : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ]
}

const isScope = (a: BotCommandScope, b: BotCommandScope) =>
  a.type === b.type &&
  ('chat_id' in a ? 'chat_id' in b && Number(a.chat_id) === Number(b.chat_id) : true) &&
  ('user_id' in a ? 'user_id' in b && a.user_id === b.user_id : true)

/** The command menu a person sees in a chat: per scope first their language, then the one for all languages. */
export const menuFor = (world: World, person: number, chat: Chat): BotCommand[] => {
  const language = world.people[person]?.language_code ?? ''
  for (const scope of scopesFor(person, chat)) {
    const menus = world.menus.filter(menu => isScope(menu.scope, scope))
    const found = menus.find(menu => menu.language === language) ?? menus.find(menu => menu.language === '')
    if (found) return found.commands
  }
  return []
}
