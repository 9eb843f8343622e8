import { Composer, GrammyError } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { sayInGroup, topicOf } from '../../../telegram/group.ts'
import { say } from '../../../telegram/say.ts'
import { migrateGroup } from '../actions/migrate-group.ts'
import { type ChatRef, noteStanding, renameGroup } from '../actions/note-standing.ts'
import { openCard, topicRow } from '../actions/show-card.ts'
import { groupFor, placesOf } from '../queries.ts'
import { standingOf } from '../rules.ts'
import { unboundView } from '../views.ts'
import { listenToCard, refusalFor, stateView } from './card.ts'

const chatRefOf = (ctx: Context): ChatRef | undefined =>
  ctx.chat?.title === undefined ? undefined : { id: ctx.chat.id, title: ctx.chat.title }

/** Asks Telegram what the bot may do here, because an update about it can have been missed. */
async function lookAround(deps: Deps, ctx: Context): Promise<void> {
  const chat = chatRefOf(ctx)
  if (!chat) return
  try {
    const member = await ctx.api.getChatMember(chat.id, deps.account.id)
    const standing = standingOf(member, deps.account.canReadAllGroupMessages)
    await noteStanding(deps, chat, standing, ctx.update.update_id)
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code < 400 || error.error_code >= 429) throw error
  }
}

/** Coming, going and rights, as Telegram tells them. */
function listenToStanding(composer: Composer<Context>, deps: Deps) {
  composer.on('my_chat_member', async ctx => {
    const chat = chatRefOf(ctx)
    const standing = standingOf(ctx.myChatMember.new_chat_member, deps.account.canReadAllGroupMessages)
    if (chat) await noteStanding(deps, chat, standing, ctx.update.update_id)
  })
  composer.on('message:new_chat_members', async (ctx, next) => {
    if (!ctx.message.new_chat_members.some(({ id }) => id === deps.account.id)) return next()
    await lookAround(deps, ctx)
  })
  composer.on('message:new_chat_title', ctx => renameGroup(deps, ctx.chat.id, ctx.message.new_chat_title))
  composer.on('message:migrate_to_chat_id', ctx => migrateGroup(deps, ctx.chat.id, ctx.message.migrate_to_chat_id))
  composer.on('message:migrate_from_chat_id', ctx => migrateGroup(deps, ctx.message.migrate_from_chat_id, ctx.chat.id))
}

const answer = (deps: Deps, ctx: Context, text: string) => sayInGroup(deps, ctx, { text })

/** `/grup`: shows what the group or topic is bound to, or asks; for those who may bind it. */
async function showGroup(deps: Deps, ctx: Context) {
  if (ctx.msg?.sender_chat) return answer(deps, ctx, ctx.words('group-anonymous'))
  await lookAround(deps, ctx)
  const whole = await groupFor(deps.db, ctx.chat?.id ?? 0)
  if (!whole) return
  const group = await topicRow(deps, whole, topicOf(ctx))
  const refusal = await refusalFor(deps, ctx, group)
  if (refusal) return answer(deps, ctx, refusal)
  const at = { replyTo: ctx.msg?.message_id ?? 0, updateId: ctx.update.update_id }
  await openCard(deps, group, await stateView(deps, ctx.words, group), at)
}

const reportCommand = /^\/lapor(@\w+)?(\s|$)/i

/** Whoever reports where nothing is bound is told so; a group that is bound is the reports' own affair. */
async function explainUnbound(deps: Deps, ctx: Context, next: () => Promise<void>) {
  const text = ctx.message?.text ?? ctx.message?.caption ?? ''
  if (!reportCommand.test(text)) return next()
  const group = await groupFor(deps.db, ctx.chat?.id ?? 0, topicOf(ctx))
  if (group && group.agencyId !== null) return next()
  await answer(deps, ctx, unboundView(ctx.words).text)
}

export function groupsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const inGroups = composer.chatType(['group', 'supergroup']) as unknown as Composer<Context>
  listenToStanding(inGroups, deps)
  inGroups.command('grup', ctx => showGroup(deps, ctx))
  inGroups.on(['message:text', 'message:caption'], (ctx, next) => explainUnbound(deps, ctx, next))
  listenToCard(inGroups, deps)
  composer.chatType('private').command('grup', async ctx => {
    const places = await placesOf(deps.db, ctx.speaker)
    await say(ctx, { text: ctx.words(places.length > 0 ? 'group-command-in-private' : 'group-not-allowed') })
  })
  return composer
}
