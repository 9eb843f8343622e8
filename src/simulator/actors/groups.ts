import { currentGroup, isIn, memberOf, userOf } from '../chats.ts'
import { announce, type Engine } from '../engine.ts'
import { addBot, removeBot, setBot } from '../membership.ts'
import { speak, tellMember } from '../speaking.ts'
import { draw, type Group, type Member, newPosts, type Rights } from '../world.ts'
import type { GroupRef } from './posting.ts'

/** A group; `id` follows it when it becomes a supergroup. */
export type GroupHandle = GroupRef & { readonly title: string; readonly kind: Group['kind'] }

type Human = { readonly id: number }

export type GroupOptions = {
  title: string
  /** The first one is the creator. */
  members: Human[]
  admins?: Human[]
  /** Of a channel the members are its subscribers. */
  kind?: Group['kind']
  /** Of a public channel. */
  username?: string
  forum?: boolean
  /** Given at all: the bot is in from the start, as member (`false`), administrator (`true`) or with these rights. */
  botAdmin?: boolean | Rights
  id?: number
}

export const groupHandle = (engine: Engine, id: number): GroupHandle => ({
  get id() {
    return currentGroup(engine.world, id).id
  },
  get title() {
    return currentGroup(engine.world, id).title
  },
  get kind() {
    return currentGroup(engine.world, id).kind
  },
})

const ALL_RIGHTS: Rights = {
  can_post_messages: true,
  can_edit_messages: true,
  can_delete_messages: true,
  can_pin_messages: true,
  can_manage_topics: true,
  can_invite_users: true,
  can_restrict_members: true,
  can_change_info: true,
}

/** What the bot becomes: a member, or an administrator with all or some rights. */
export const botMember = (admin: boolean | Rights | undefined): Member => {
  if (!admin) return { status: 'member' }
  return { status: 'administrator', rights: admin === true ? ALL_RIGHTS : admin }
}

const newId = (engine: Engine, kind: Group['kind']) =>
  kind === 'group' ? -draw(engine.world, 'group') : -1_000_000_000_000 - draw(engine.world, 'supergroup')

const membersOf = (engine: Engine, options: GroupOptions): Record<number, Member> => {
  const humans = options.members.map((one, index) => [one.id, { status: index === 0 ? 'creator' : 'member' }] as const)
  const admins = (options.admins ?? []).map(one => [one.id, { status: 'administrator', rights: ALL_RIGHTS }] as const)
  const bot = options.botAdmin === undefined ? [] : [[engine.world.bot.id, botMember(options.botAdmin)] as const]
  return Object.fromEntries([...humans, ...admins, ...bot])
}

export const createGroup = (engine: Engine, options: GroupOptions): GroupHandle => {
  const kind = options.forum ? 'supergroup' : (options.kind ?? 'group')
  const id = options.id ?? newId(engine, kind)
  const members = membersOf(engine, options)
  const { title, forum = false, username } = options
  const posts = newPosts(kind === 'supergroup' ? 2 : 1)
  engine.world.chats[id] = { kind, id, title, forum, topics: {}, members, ...(username && { username }), ...posts }
  announce(engine, { kind: 'chat', chat: id })
  return groupHandle(engine, id)
}

const creatorOf = (group: Group) =>
  Number(Object.entries(group.members).find(([, one]) => one.status === 'creator')?.[0] ?? 0)

/** What can happen to groups besides messages; `by` is who does it, by default the creator. */
export const groupActions = (engine: Engine) => {
  const find = (ref: GroupRef) => currentGroup(engine.world, ref.id)
  const actor = (ref: GroupRef, by: Human | undefined) => by?.id ?? creatorOf(find(ref))
  return {
    addBot: (group: GroupRef, by?: Human, admin?: boolean | Rights) =>
      addBot(engine, find(group), actor(group, by), botMember(admin)),
    removeBot: (group: GroupRef, by?: Human) => removeBot(engine, find(group), actor(group, by)),
    promoteBot: (group: GroupRef, by?: Human, rights?: Rights) =>
      setBot(engine, find(group), actor(group, by), botMember(rights ?? true)),
    demoteBot: (group: GroupRef, by?: Human) => setBot(engine, find(group), actor(group, by), { status: 'member' }),
    rename: (group: GroupRef, title: string, by?: Human) => rename(engine, find(group), title, actor(group, by)),
    migrate: (group: GroupRef, by?: Human) => migrate(engine, find(group), actor(group, by)),
    topic: (group: GroupRef, name: string, by?: Human) => createTopic(engine, find(group), name, actor(group, by)),
    closeTopic: (group: GroupRef, id: number) => void Object.assign(topicOf(find(group), id), { closed: true }),
    deleteTopic: (group: GroupRef, id: number) => void Object.assign(topicOf(find(group), id), { deleted: true }),
    join: (group: GroupRef, who: Human) => join(engine, find(group), who.id),
    leave: (group: GroupRef, who: Human) => depart(engine, find(group), who.id),
    promote: (group: GroupRef, who: Human, rights: Rights = ALL_RIGHTS) =>
      setMember(engine, find(group), who.id, { status: 'administrator', rights }),
    dissolve: (group: GroupRef) => void Object.assign(find(group), { deleted: true }),
  }
}

const rename = (engine: Engine, group: Group, title: string, by: number) => {
  group.title = title
  if (group.kind === 'channel') return
  speak(engine, group, { content: { from: userOf(engine.world, by), new_chat_title: title } })
}

const setMember = (engine: Engine, group: Group, who: number, member: Member) => {
  const was = memberOf(group, who)
  group.members[who] = member
  tellMember(engine, group, who, was, member)
}

const join = (engine: Engine, group: Group, who: number) => {
  if (isIn(memberOf(group, who))) return
  setMember(engine, group, who, { status: 'member' })
  if (group.kind === 'channel') return
  const user = userOf(engine.world, who)
  speak(engine, group, { content: { from: user, new_chat_members: [user] } })
}

const depart = (engine: Engine, group: Group, who: number) => {
  setMember(engine, group, who, { status: 'left' })
  if (group.kind === 'channel') return
  const user = userOf(engine.world, who)
  speak(engine, group, { content: { from: user, left_chat_member: user } })
}

const topicOf = (group: Group, id: number) => {
  const topic = group.topics[id]
  if (!topic) throw new Error(`There is no topic ${id} in "${group.title}"`)
  return topic
}

/** Creates a topic of a forum; gives its thread id. */
const createTopic = (engine: Engine, group: Group, name: string, by: number) => {
  if (!group.forum) throw new Error(`"${group.title}" has no topics`)
  const id = group.nextMessage
  group.topics[id] = { id, name }
  const forum_topic_created = { name, icon_color: 7_322_096 as const }
  speak(engine, group, { content: { from: userOf(engine.world, by), forum_topic_created }, topic: id })
  return id
}

/** A group becomes a supergroup: a new id, new message ids, a service message on both sides. Gives the new id. */
const migrate = (engine: Engine, group: Group, by: number) => {
  if (group.kind !== 'group') throw new Error(`"${group.title}" is no basic group`)
  const id = newId(engine, 'supergroup')
  const { title, members } = structuredClone(group)
  const next: Group = { kind: 'supergroup', id, title, forum: false, topics: {}, members, ...newPosts() }
  engine.world.chats[id] = next
  const from = userOf(engine.world, by)
  speak(engine, group, { content: { from, migrate_to_chat_id: id } })
  speak(engine, next, { content: { from, migrate_from_chat_id: group.id } })
  group.migratedTo = id
  return id
}
