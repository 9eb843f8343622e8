import { botUser, memberOf, userOf } from './chats.ts'
import type { Engine } from './engine.ts'
import { addPost } from './posts.ts'
import { speak, tellMembership } from './speaking.ts'
import type { Group, Member } from './world.ts'

/** Changes what the bot is in a group; `by` is who did it. */
export const setBot = (engine: Engine, group: Group, by: number, member: Member) => {
  const was = memberOf(group, engine.world.bot.id)
  group.members[engine.world.bot.id] = member
  tellMembership(engine, group, by, was, member)
}

/** The bot is added: its membership changes, and the group reads that it joined. */
export const addBot = (engine: Engine, group: Group, by: number, member: Member) => {
  setBot(engine, group, by, member)
  if (group.kind === 'channel') return
  const content = { from: userOf(engine.world, by), new_chat_members: [botUser(engine.world)] }
  speak(engine, group, { content })
}

/** The bot is removed by somebody: it learns that from `my_chat_member` alone. */
export const removeBot = (engine: Engine, group: Group, by: number) => {
  setBot(engine, group, by, { status: group.kind === 'group' ? 'left' : 'kicked' })
  if (group.kind === 'channel') return
  addPost(engine, group, { content: { from: userOf(engine.world, by), left_chat_member: botUser(engine.world) } })
}

/** The bot leaves by itself. */
export const leave = (engine: Engine, group: Group) => {
  const bot = botUser(engine.world)
  setBot(engine, group, bot.id, { status: 'left' })
  addPost(engine, group, { content: { from: bot, left_chat_member: bot } })
}
