import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { answerPress, enterForm } from '../../../telegram/talk.ts'
import { draftWithCard, keepDraft } from '../actions/draft-report.ts'
import { dropDraft } from '../actions/drop-draft.ts'
import { submitReport } from '../actions/submit-report.ts'
import { complaint, complaintCommand } from '../kinds/complaint.ts'
import { draftById, draftSettledBy, gatheredSince, openDraftsOf } from '../queries/drafts.ts'
import { reportFrom } from '../queries/filed.ts'
import { doubtsOf, isAnswered, isComplete, withGathered } from '../rules/draft.ts'
import { opensReport } from '../shorthand/addressed.ts'
import { isYes } from '../shorthand/replies.ts'
import type { ReportDraft } from '../table.ts'
import { formName } from '../talk/report-form.ts'
import { cardView, similarView } from '../views/cards.ts'
import { readDeepLink } from '../views/links.ts'
import { menuView } from '../views/menu.ts'
import { draftPress, fieldPress, kindPress, monthPress } from '../views/presses.ts'
import { droppedView, filedByWord, practisedView } from '../views/receipt.ts'
import { keepPhoto } from './album.ts'
import { askWhose, writerOf } from './claims.ts'
import { beginCorrection } from './corrections.ts'
import { askField, beginForm, beginKind, completeDraft, understoodThenAsk } from './forms.ts'
import { draftFrom, hear } from './hearing.ts'
import { showDuties, showOwnReports } from './lists.ts'
import { offerLooseCorrection } from './loose-corrections.ts'
import { isMeantForReport, tellUnkept, type Unkept, unkeptIn } from './media.ts'
import { answerReply } from './replies.ts'
import { contentOf, filerOf, isAuthor, photosIn, receiptOf, type Session, sessionOf } from './session.ts'

/** A handler for workers; everybody else is told how to join. */
type ForWorker = (ctx: Context, session: Session) => Promise<unknown>

const forWorkers = (deps: Deps, handle: ForWorker) => async (ctx: Context) => {
  if (ctx.callbackQuery) await notice(ctx)
  const session = await sessionOf(deps, ctx)
  return session ? handle(ctx, session) : say(ctx, { text: ctx.words('report-join-first') })
}

/** Reports in one's own chat with the bot: commands, links, buttons, and messages that are reports. */
export function privateReports(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const here = composer.chatType('private') as unknown as Composer<Context>
  onCommand(
    here,
    'lapor',
    forWorkers(deps, (ctx, session) => lapor(deps, ctx, session)),
  )
  onCommand(
    here,
    complaintCommand,
    forWorkers(deps, (ctx, session) => aduan(deps, ctx, session)),
  )
  onCommand(
    here,
    'latihan',
    forWorkers(deps, (ctx, session) => beginForm(deps, ctx, session, true)),
  )
  onCommand(
    here,
    'laporanku',
    forWorkers(deps, (ctx, session) => showOwnReports(deps, ctx, session)),
  )
  onCommand(
    here,
    'tugasku',
    forWorkers(deps, (ctx, session) => showDuties(deps, ctx, session)),
  )
  here.command('start', (ctx, next) => openLink(deps, ctx, ctx.match, next))
  listenToLists(deps, here)
  here.on('message', async (ctx, next) => ((await hearInPrivate(deps, ctx)) ? undefined : next()))
  return composer
}

function listenToLists(deps: Deps, composer: Composer<Context>): void {
  const privately = (handle: ForWorker) => forWorkers(deps, handle)
  onPress(composer, monthPress, (ctx, at) =>
    privately((inner, session) => showOwnReports(deps, inner, session, at))(ctx),
  )
  onPress(composer, kindPress, (ctx, { kind }) =>
    privately((inner, session) => beginKind(deps, inner, session, kind))(ctx),
  )
  onPress(composer, fieldPress, (ctx, { draft, field }) =>
    withOwn(deps, ctx, draft, (_, found) => askField(deps, ctx, found, field)),
  )
  onPress(composer, draftPress, (ctx, { draft, act }) =>
    withOwn(deps, ctx, draft, (session, found) =>
      act === 'resume' ? completeDraft(deps, ctx, session, found) : discard(deps, ctx, session, found),
    ),
  )
  onPress(composer, answerPress, async (ctx, { draft, asking, value }) => {
    const found = await draftById(deps.db, draft)
    if (!found || !isAnswered(found) || !isAuthor(ctx, found)) return notice(ctx, ctx.words('fallback-old-button'))
    const pressed = { asking, value }
    return enterForm(deps, ctx, formName, draft, { updateId: ctx.update.update_id, pressed })
  })
}

/** For the author of an open draft; for all others the button is old. */
async function withOwn(
  deps: Deps,
  ctx: Context,
  draftId: number,
  act: (session: Session, draft: ReportDraft) => Promise<unknown>,
): Promise<unknown> {
  const [session, draft] = [await sessionOf(deps, ctx), await draftById(deps.db, draftId)]
  if (!session || !draft || !isAnswered(draft) || !isAuthor(ctx, draft))
    return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  return act(session, draft)
}

async function discard(deps: Deps, ctx: Context, { show }: Session, draft: ReportDraft): Promise<void> {
  await dropDraft(deps, ctx.speaker.telegramId, draft.id, () => droppedView(show))
  await showInstead(ctx, { text: show.words('report-deleted') })
}

/** `/lapor` alone opens the form; with words behind it they are the report. */
const lapor = async (deps: Deps, ctx: Context, session: Session) =>
  (await hearReport(deps, ctx, session)) ? undefined : beginForm(deps, ctx, session)

/** `/aduan` alone, or its button, asks for a complaint; with words behind it they are the complaint. */
async function aduan(deps: Deps, ctx: Context, session: Session): Promise<void> {
  const says = !ctx.callbackQuery && /\s\S/.test(contentOf(ctx).trim())
  if (says && (await hearReport(deps, ctx, session))) return
  await beginKind(deps, ctx, session, complaint.id)
}

/** `/start d-12` from a card in a group. Other words after it belong to others. */
async function openLink(deps: Deps, ctx: Context, payload: string, next: () => Promise<void>): Promise<unknown> {
  const link = readDeepLink(payload)
  if (!link) return next()
  const session = await sessionOf(deps, ctx)
  if (!session) return next()
  if (link.opens === 'complaint') return beginKind(deps, ctx, session, complaint.id)
  if ('reportId' in link) return beginCorrection(deps, ctx, session, link.reportId)
  if (!('draftId' in link)) return beginForm(deps, ctx, session)
  const draft = await draftById(deps.db, link.draftId)
  if (!draft || !isAuthor(ctx, draft)) return say(ctx, { text: ctx.words('report-link-not-yours') })
  if (draft.state !== 'open') return tellState(deps, ctx, session, draft)
  const [doubt] = link.opens === 'doubt' ? doubtsOf(draft) : []
  if (doubt) return askField(deps, ctx, draft, doubt.field)
  return link.opens === 'menu' ? say(ctx, menuView(session.show, draft)) : completeDraft(deps, ctx, session, draft)
}

async function tellState(deps: Deps, ctx: Context, session: Session, draft: ReportDraft): Promise<void> {
  const report = await reportFrom(deps.db, draft)
  await say(ctx, report ? receiptOf(session, report) : droppedView(session.show))
}

/** Whether a message in the private chat was about a report. */
async function hearInPrivate(deps: Deps, ctx: Context): Promise<boolean> {
  const session = await sessionOf(deps, ctx)
  if (!session) return sendToJoining(ctx)
  const unkept = unkeptIn(ctx)
  if (unkept) return hearWithMedia(deps, ctx, session, unkept)
  return hearWords(deps, ctx, session)
}

/** The words beside a file are heard; the file itself is not kept, which is said where it was meant for a report. */
async function hearWithMedia(deps: Deps, ctx: Context, session: Session, unkept: Unkept): Promise<boolean> {
  const isMeant = await isMeantForReport(deps, ctx, session, momentsAgo(deps))
  const isHeard = contentOf(ctx) !== '' && (await hearWords(deps, ctx, session))
  if (!isHeard && !isMeant && unkept === 'other') return false
  await tellUnkept(deps, ctx, unkept)
  return true
}

async function hearWords(deps: Deps, ctx: Context, session: Session): Promise<boolean> {
  if (isCaptionedCommand(ctx)) return lapor(deps, ctx, session).then(() => true)
  if (contentOf(ctx).startsWith('/')) return false
  if (await answerReply(deps, ctx)) return true
  if (isYes(contentOf(ctx))) return fileLast(deps, ctx, session)
  if (await offerLooseCorrection(deps, ctx, session)) return true
  const isReport = await hearReport(deps, ctx, session)
  if (isReport || photosIn(ctx).length === 0) return isReport
  await keepPhoto(deps, ctx, session, momentsAgo(deps))
  return true
}

/** grammY looks for commands in texts only, not in captions. */
const isCaptionedCommand = (ctx: Context) => /^\/lapor(?=[\s@]|$)/i.test(ctx.message?.caption ?? '')

/** Somebody unknown who reports is told how to join; everything else they say is not about reports. */
async function sendToJoining(ctx: Context): Promise<boolean> {
  if (!opensReport(contentOf(ctx))) return false
  await say(ctx, { text: ctx.words('report-join-first') })
  return true
}

async function hearReport(deps: Deps, ctx: Context, session: Session): Promise<boolean> {
  if (contentOf(ctx) === '') return false
  const { author, show } = session
  const heard = await hear(deps, ctx, author)
  if (heard.understood.kind === null) return false
  const gathered = await gatheredSince(deps.db, author.telegramId, momentsAgo(deps), ctx.update.update_id)
  const draft = withGathered(draftFrom(deps, ctx, author, heard), gathered)
  const writer = writerOf(ctx)
  if (writer) await askWhose(deps, show, draft, writer)
  else if (isComplete(draft)) await draftWithCard(deps, draft, cardView(show, draft, deps.account))
  else await understoodThenAsk(deps, ctx, session, await keepDraft(deps, draft))
  return true
}

const joinsWithinMinutes = 10

const momentsAgo = (deps: Deps) => new Date(deps.clock.now().getTime() - joinsWithinMinutes * 60_000)

/** *ya* without a reply means the report that was shown last, if it is complete. The same *ya* files one report only. */
async function fileLast(deps: Deps, ctx: Context, session: Session): Promise<boolean> {
  const { telegramId } = session.author
  const done = await draftSettledBy(deps.db, telegramId, ctx.update.update_id)
  const last = done ?? (await openDraftsOf(deps.db, telegramId))[0]
  if (!last || !(done || isComplete(last))) return false
  const filing = await submitReport(deps, filerOf(deps, ctx, session), last.id)
  if (filing.outcome === 'filed') await say(ctx, filedByWord(session, last, filing.report))
  if (filing.outcome === 'practised') await say(ctx, practisedView(session.show))
  if (filing.outcome === 'similar') await say(ctx, similarView(session.show, last, filing.earlier, 'screen'))
  return true
}
