import { Composer, InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { groupFor } from '../../groups/queries.ts'
import type { Group } from '../../groups/table.ts'
import { draftWithCard, keepDraft, replyPayload } from '../actions/draft-report.ts'
import { answerInGroup } from '../actions/speak.ts'
import { reportFrom } from '../queries/filed.ts'
import { type Address, addressOf } from '../rules/address.ts'
import { authorOf } from '../rules/author.ts'
import { withGathered } from '../rules/draft.ts'
import { opensCorrection } from '../shorthand/replies.ts'
import type { ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { deepLink } from '../views/links.ts'
import { strangerView } from '../views/stranger.ts'
import { albumOf, gathering, joinAlbum, joinReport } from './album.ts'
import { askWhose, writerOf } from './claims.ts'
import { draftFrom, type Heard, hear } from './hearing.ts'
import { offerLooseCorrection } from './loose-corrections.ts'
import { isMeantForReport, tellUnkept, unkeptIn } from './media.ts'
import { answerReply } from './replies.ts'
import { contentOf, originOf, sessionOf, showOf, topicOf } from './session.ts'

/** Reports, corrections and photos in groups. Whatever is none of these goes on, and in the end is left in peace. */
export function groupReports(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.chatType(['group', 'supergroup']).on('message', async (ctx, next) => {
    if (ctx.message.sender_chat || ctx.from.is_bot) return next()
    const isTold = await tellOfMedia(deps, ctx)
    if ((await answerReply(deps, ctx)) || isTold) return
    if (await correctsLoosely(deps, ctx)) return
    const album = await albumOf(deps, ctx)
    if (album && album.state !== 'gathering') return joinLater(deps, ctx, album)
    const address = addressOf(contentOf(ctx), deps.account.username)
    if (address === 'none' && !ctx.message.media_group_id) return next()
    const group = await groupFor(deps.db, ctx.chat.id, topicOf(ctx))
    const taken = await hearInGroup(deps, ctx, group, address, album)
    if (!taken) return next()
    const unkept = address === 'none' ? undefined : unkeptIn(ctx)
    if (unkept) await tellUnkept(deps, ctx, unkept)
  })
  return composer
}

async function correctsLoosely(deps: Deps, ctx: Context): Promise<boolean> {
  if (!opensCorrection(contentOf(ctx)) || writerOf(ctx)) return false
  const session = await sessionOf(deps, ctx)
  return session !== undefined && offerLooseCorrection(deps, ctx, session)
}

/** A file or a recording that was meant for one's report: said, because it is not kept. */
async function tellOfMedia(deps: Deps, ctx: Context): Promise<boolean> {
  const unkept = unkeptIn(ctx)
  const session = unkept && (await sessionOf(deps, ctx))
  if (!session || !(await isMeantForReport(deps, ctx, session, deps.clock.now()))) return false
  await tellUnkept(deps, ctx, unkept)
  return true
}

/** A part of an album whose words were a report: that report may have been filed meanwhile. */
async function joinLater(deps: Deps, ctx: Context, album: ReportDraft): Promise<void> {
  const filed = await reportFrom(deps.db, album)
  const session = filed && (await sessionOf(deps, ctx))
  if (filed && session) await joinReport(deps, ctx, session, filed)
  else await joinAlbum(deps, ctx, album)
}

const isForReports = (group: Group | undefined): group is Group & { scope: string; agencyId: number } =>
  group?.agencyId != null && group.scope !== null && (group.purpose === 'work' || group.purpose === 'coordinators')

/** Whether something was done about the message. */
async function hearInGroup(
  deps: Deps,
  ctx: Context,
  group: Group | undefined,
  address: Address,
  album: ReportDraft | undefined,
): Promise<boolean> {
  if (!isForReports(group)) return address === 'command' || address === 'bare' ? unbound(deps, ctx) : false
  if (address === 'bare') return sayHowToReport(deps, ctx)
  if (address === 'none') return gather(deps, ctx, group, album)
  const author = authorOf(ctx.speaker, group.scope)
  const heard = await hear(deps, ctx, author ?? { scope: group.scope })
  const isMeant = address === 'opening' ? heard.understood.addressed : true
  if (heard.understood.kind === null || !isMeant)
    return address === 'command' || address === 'mention' ? notUnderstood(deps, ctx) : gather(deps, ctx, group, album)
  if (!author) return writerOf(ctx) ? false : park(deps, ctx, group, heard)
  return card(deps, ctx, draftFrom(deps, ctx, author, heard), heard, album)
}

async function card(deps: Deps, ctx: Context, draft: ReportDraft, { reader }: Heard, album?: ReportDraft) {
  const whole = withGathered(draft, album)
  const show = showOf(ctx.words, ctx.speaker.locale, reader.places)
  const writer = writerOf(ctx)
  if (writer) await askWhose(deps, show, whole, writer, replyTo(whole))
  else await draftWithCard(deps, whole, cardView(show, whole, deps.account), replyTo(whole))
  return true
}

const replyTo = ({ messageId, topicId }: ReportDraft) => {
  const { text: _, ...rest } = replyPayload(
    { text: '' },
    { messageId: messageId ?? 0, ...(topicId !== null && { topicId }) },
  )
  return rest
}

/** Part of an album without its caption yet: kept for a short while, because the caption may come with a later part. */
async function gather(deps: Deps, ctx: Context, group: Group & { agencyId: number }, album?: ReportDraft) {
  const author = authorOf(ctx.speaker, group.scope)
  if (!author || !ctx.msg?.media_group_id || !ctx.msg.photo || contentOf(ctx)) return false
  if (album) await joinAlbum(deps, ctx, album)
  else await keepDraft(deps, gathering(deps, ctx))
  return true
}

async function park(deps: Deps, ctx: Context, group: Group & { scope: string; agencyId: number }, heard: Heard) {
  const draft = draftFrom(deps, ctx, { agencyId: group.agencyId }, heard)
  await draftWithCard(deps, draft, strangerView(ctx.words, deps.account), replyTo(draft))
  return true
}

const answer = async (deps: Deps, ctx: Context, view: View) => {
  await answerInGroup(deps, ctx.update.update_id, originOf(ctx), view)
  return true
}

const unbound = (deps: Deps, ctx: Context) => answer(deps, ctx, { text: ctx.words('report-group-unbound') })

const formLink = (deps: Deps, ctx: Context) =>
  new InlineKeyboard().url(ctx.words('report-button-form'), deepLink(deps.account, { opens: 'form' }))

const sayHowToReport = (deps: Deps, ctx: Context) =>
  answer(deps, ctx, { text: ctx.words('report-in-private'), keyboard: formLink(deps, ctx) })

const notUnderstood = (deps: Deps, ctx: Context) =>
  answer(deps, ctx, { text: ctx.words('report-group-not-understood'), keyboard: formLink(deps, ctx) })
