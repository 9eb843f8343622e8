import { Composer, GrammyError } from 'grammy'
import { escapeHtml } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { groupFor } from '../../groups/queries.ts'
import { draftWithCard } from '../actions/draft-report.ts'
import { draftAtMessage } from '../actions/find-draft.ts'
import { type Guarded, guardGroup } from '../actions/guard-group.ts'
import { addressOf } from '../rules/address.ts'
import { withGathered } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { strangerView } from '../views/stranger.ts'
import { albumOf } from './album.ts'
import { writerOf } from './claims.ts'
import { draftFrom, hear } from './hearing.ts'
import { contentOf, originOf, type Session, sessionOf, topicOf } from './session.ts'

/**
 * Numbers were hidden before the message was kept. In private the sender is told and the text goes on without them; a
 * group loses the message where the bot may remove it, and its sender has the report privately, ready to send.
 */
export function guardPrivacy(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.chatType('private').on(['message', 'edited_message'], async (ctx, next) => {
    if (ctx.arrival.masked > 0) await say(ctx, { text: ctx.words('privacy-masked') })
    return next()
  })
  composer.chatType(['group', 'supergroup']).on(['message', 'edited_message'], async (ctx, next) => {
    if (ctx.arrival.masked === 0) return next()
    return guard(deps, ctx)
  })
  return composer
}

async function guard(deps: Deps, ctx: Context): Promise<void> {
  const group = await groupFor(deps.db, ctx.chatId ?? 0, topicOf(ctx))
  const line = { text: ctx.words((await isRemoved(ctx)) ? 'privacy-group-deleted' : 'privacy-group-please-delete') }
  const session = await sessionOf(deps, ctx, group?.scope)
  const guarded = { updateId: ctx.update.update_id, origin: originOf(ctx), line }
  if (session) return guardGroup(deps, { ...guarded, toSender: await forSender(deps, ctx, session) })
  await guardGroup(deps, guarded)
  if (group?.scope && group.agencyId !== null) await keepForStranger(deps, ctx, group.scope, group.agencyId)
}

/** Removing twice does no harm, so it is done at once, before more people read it. False where the bot may not. */
async function isRemoved(ctx: Context): Promise<boolean> {
  try {
    return await ctx.deleteMessage()
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    return error.description.includes('message to delete not found')
  }
}

/** The report without the number as a card, or at least its words. A message that was a report before stays that one. */
async function forSender(deps: Deps, ctx: Context, session: Session): Promise<NonNullable<Guarded['toSender']>> {
  const { telegramId } = session.author
  const draft = await reportIn(deps, ctx, session)
  if (!draft) return { telegramId, view: textView(ctx) }
  const card = cardView(session.show, draft, deps.account)
  return { telegramId, view: { text: ctx.words('privacy-report-ready') }, report: { draft, card } }
}

const textView = (ctx: Context): View => ({
  text: `${ctx.words('privacy-text-kept')}\n\n<blockquote>${escapeHtml(contentOf(ctx))}</blockquote>`,
})

async function reportIn(deps: Deps, ctx: Context, { author }: Session): Promise<ReportDraft | undefined> {
  const { chatId, messageId } = originOf(ctx)
  if (ctx.editedMessage && (await draftAtMessage(deps.db, author.telegramId, chatId, messageId))) return undefined
  if (writerOf(ctx)) return undefined
  const heard = await hear(deps, ctx, author)
  if (heard.understood.kind === null || addressOf(contentOf(ctx), deps.account.username) === 'none') return undefined
  const album = await albumOf(deps, ctx)
  const gathered = album?.state === 'gathering' ? album : undefined
  const draft = withGathered(draftFrom(deps, ctx, author, heard), gathered)
  return { ...draft, chatId: author.telegramId, topicId: null, messageId: null }
}

async function keepForStranger(deps: Deps, ctx: Context, scope: string, agencyId: number): Promise<void> {
  if (writerOf(ctx)) return
  const heard = await hear(deps, ctx, { scope })
  if (heard.understood.kind === null || addressOf(contentOf(ctx), deps.account.username) === 'none') return
  await draftWithCard(deps, draftFrom(deps, ctx, { agencyId }, heard), strangerView(ctx.words, deps.account))
}
