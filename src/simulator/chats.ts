import type { Chat as ApiChat, ChatMember, User } from 'grammy/types'
import type { Engine } from './engine.ts'
import { badRequest, forbidden } from './refusal.ts'
import {
  type Chat,
  type Group,
  isGroup,
  type Member,
  newPosts,
  own,
  type Person,
  type Rights,
  type World,
} from './world.ts'

/** A person as the Bot API shows a user. */
export const asUser = (person: Person): User => ({
  id: person.id,
  is_bot: person.isBot === true,
  first_name: person.first_name,
  ...(person.last_name && { last_name: person.last_name }),
  ...(person.username && { username: person.username }),
  ...(person.language_code && { language_code: person.language_code }),
})

export const botUser = (world: World): User & { is_bot: true; username: string } => ({
  id: world.bot.id,
  is_bot: true,
  first_name: world.bot.first_name,
  username: world.bot.username,
})

/** The user behind an id, the bot included. */
export const userOf = (world: World, id: number): User => {
  if (id === world.bot.id) return botUser(world)
  const person = world.people[id]
  if (!person) throw badRequest('user not found')
  return asUser(person)
}

/** A chat as it stands inside messages. */
export const asChat = (world: World, chat: Chat): ApiChat => {
  if (!isGroup(chat)) {
    const { is_bot: _, language_code: __, ...names } = userOf(world, chat.id)
    return { ...names, type: 'private' }
  }
  if (chat.kind === 'group') return { id: chat.id, title: chat.title, type: 'group' }
  if (chat.kind === 'channel')
    return { id: chat.id, title: chat.title, type: 'channel', ...(chat.username && { username: chat.username }) }
  return { id: chat.id, title: chat.title, type: 'supergroup', ...(chat.forum && { is_forum: true as const }) }
}

/** The private chat of a person with the bot; it exists from the first look at it, started or not. */
export const privateChat = (world: World, person: number): Chat & { kind: 'private' } => {
  const known = world.chats[person]
  if (known?.kind === 'private') return known
  const created = { kind: 'private' as const, id: person, started: false, blocked: false, ...newPosts() }
  world.chats[person] = created
  return created
}

/** A group by id, following migration to the supergroup that it became. */
export const currentGroup = (world: World, id: number): Group => {
  const chat = world.chats[id]
  if (!chat || !isGroup(chat)) throw new Error(`There is no group ${id}`)
  return chat.migratedTo === undefined ? chat : currentGroup(world, chat.migratedTo)
}

export const memberOf = (group: Group, id: number): Member => group.members[id] ?? { status: 'left' }

export const isAdmin = (member: Member) => member.status === 'creator' || member.status === 'administrator'

export const isIn = (member: Member) => isAdmin(member) || member.status === 'member'

export const hasRight = (member: Member, right: keyof Rights) =>
  member.status === 'creator' || (member.status === 'administrator' && member.rights?.[right] === true)

/** A member as `getChatMember` and `my_chat_member` show one. */
export const asMember = (world: World, id: number, member: Member): ChatMember => {
  const user = userOf(world, id)
  if (member.status === 'creator') return { status: 'creator', user, is_anonymous: false }
  if (member.status === 'kicked') return { status: 'kicked', user, until_date: 0 }
  if (member.status === 'administrator') return administrator(user, member.rights ?? {})
  return { status: member.status, user }
}

const administrator = (user: User, rights: Rights): ChatMember => ({
  status: 'administrator',
  user,
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  ...(rights.can_post_messages !== undefined && { can_post_messages: rights.can_post_messages }),
  ...(rights.can_edit_messages !== undefined && { can_edit_messages: rights.can_edit_messages }),
  can_delete_messages: rights.can_delete_messages === true,
  can_manage_video_chats: false,
  can_restrict_members: rights.can_restrict_members === true,
  can_promote_members: rights.can_promote_members === true,
  can_change_info: rights.can_change_info === true,
  can_invite_users: rights.can_invite_users === true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: rights.can_pin_messages === true,
  can_manage_topics: rights.can_manage_topics === true,
  can_send_welcome_messages: false,
})

/** The chat a method names, whether or not the bot may write there. */
export const knownChat = (engine: Engine, id: string | number): Chat => {
  const { world } = engine
  const chat = own(world.chats, id) ?? (own(world.people, id) && privateChat(world, Number(id)))
  if (!chat || Number(id) === world.bot.id) throw badRequest('chat not found')
  if (isGroup(chat) && chat.migratedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo })
  return chat
}

/** In a channel only those who may post speak, in its name. */
export const refuseSilenced = (world: World, chat: Chat) => {
  if (chat.kind === 'channel' && !hasRight(memberOf(chat, world.bot.id), 'can_post_messages'))
    throw badRequest('need administrator rights in the channel chat')
}

/** The chat a method wants to act in; refused with Telegram's own words where the bot may not. */
export const writableChat = (engine: Engine, id: string | number): Chat => {
  const chat = knownChat(engine, id)
  if (isGroup(chat)) refuseOutsider(engine.world, chat)
  else refuseUnreachable(engine.world, chat.id)
  return chat
}

const refuseOutsider = (world: World, group: Group) => {
  const { status } = memberOf(group, world.bot.id)
  if (group.deleted) throw forbidden('the group chat was deleted')
  if (status === 'kicked') throw forbidden(`bot was kicked from the ${group.kind} chat`)
  if (status === 'left') throw forbidden(`bot is not a member of the ${group.kind} chat`)
}

const refuseUnreachable = (world: World, id: number) => {
  const chat = privateChat(world, id)
  if (world.people[id]?.deactivated) throw forbidden('user is deactivated')
  if (chat.blocked) throw forbidden('bot was blocked by the user')
  if (!chat.started) throw forbidden("bot can't initiate conversation with a user")
}
