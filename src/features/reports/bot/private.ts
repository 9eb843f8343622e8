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
import { draftById, openDraftsOf } from '../queries/drafts.ts'
import { isComplete } from '../rules/draft.ts'
import { isYes } from '../shorthand/replies.ts'
import type { ReportDraft } from '../table.ts'
import { formName } from '../talk/report-form.ts'
import { cardView } from '../views/cards.ts'
import { readDeepLink } from '../views/links.ts'
import { menuView } from '../views/menu.ts'
import { draftPress, fieldPress, kindPress, pagePress } from '../views/presses.ts'
import { droppedView, filedByWord, practisedView, receiptView } from '../views/receipt.ts'
import { joinAlbum } from './album.ts'
import { askField, beginForm, beginKind, completeDraft, understoodThenAsk } from './forms.ts'
import { draftFrom, hear } from './hearing.ts'
import { showDuties, showOwnReports } from './lists.ts'
import { answerReply } from './replies.ts'
import { contentOf, filerOf, isAuthor, photosIn, type Session, sessionOf } from './session.ts'

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
    'latihan',
    forWorkers(deps, (ctx, session) => beginForm(deps, ctx, session, true)),
  )
  onCommand(
    here,
    'laporanku',
    forWorkers(deps, (ctx, session) => showOwnReports(deps, ctx, session, 0)),
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
  onPress(composer, pagePress, (ctx, { page }) =>
    privately((inner, session) => showOwnReports(deps, inner, session, page))(ctx),
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
    if (found?.state !== 'open' || !isAuthor(ctx, found)) return notice(ctx, ctx.words('fallback-old-button'))
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
  if (!session || draft?.state !== 'open' || !isAuthor(ctx, draft)) return notice(ctx, ctx.words('fallback-old-button'))
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

/** `/start d-12` from a card in a group. Other words after it belong to others. */
async function openLink(deps: Deps, ctx: Context, payload: string, next: () => Promise<void>): Promise<unknown> {
  const link = readDeepLink(payload)
  if (!link) return next()
  const session = await sessionOf(deps, ctx)
  if (!session) return next()
  if (!('draftId' in link)) return beginForm(deps, ctx, session)
  const draft = await draftById(deps.db, link.draftId)
  if (!draft || !isAuthor(ctx, draft)) return say(ctx, { text: ctx.words('report-link-not-yours') })
  if (draft.state !== 'open') return tellState(deps, ctx, session, draft)
  return link.opens === 'menu' ? say(ctx, menuView(session.show, draft)) : completeDraft(deps, ctx, session, draft)
}

async function tellState(deps: Deps, ctx: Context, session: Session, draft: ReportDraft): Promise<void> {
  const filing = await submitReport(deps, filerOf(session), draft.id)
  const { show, author } = session
  await say(ctx, filing.outcome === 'filed' ? receiptView(show, filing.report, author) : droppedView(show))
}

/** Whether a message in the private chat was about a report. */
async function hearInPrivate(deps: Deps, ctx: Context): Promise<boolean> {
  const session = await sessionOf(deps, ctx)
  if (!session || contentOf(ctx).startsWith('/')) return false
  if (await answerReply(deps, ctx)) return true
  if (await joinLast(deps, ctx)) return true
  if (isYes(contentOf(ctx))) return fileLast(deps, ctx, session)
  return hearReport(deps, ctx, session)
}

async function hearReport(deps: Deps, ctx: Context, session: Session): Promise<boolean> {
  if (contentOf(ctx) === '') return false
  const { author, show } = session
  const heard = await hear(deps, ctx, author)
  if (heard.understood.kind === null) return false
  const draft = draftFrom(deps, ctx, author, heard)
  if (isComplete(draft)) await draftWithCard(deps, draft, cardView(show, draft, deps.account))
  else await understoodThenAsk(deps, ctx, session, await keepDraft(deps, draft))
  return true
}

const joinsWithinMinutes = 10

/** A photo without words goes to the album it came with, else to the report that was worked on a moment ago. */
async function joinLast(deps: Deps, ctx: Context): Promise<boolean> {
  if (photosIn(ctx).length === 0 || contentOf(ctx) !== '') return false
  const [last] = await openDraftsOf(deps.db, ctx.speaker.telegramId)
  const since = deps.clock.now().getTime() - joinsWithinMinutes * 60_000
  if (!last || last.updatedAt.getTime() < since) return false
  await joinAlbum(deps, ctx, last)
  const now = await draftById(deps.db, last.id)
  await say(ctx, {
    text: ctx.words('report-photo-joined', { count: now?.photos.length ?? 0, left: now?.photosLeftOut ?? 0 }),
  })
  return true
}

/** *ya* without a reply means the report that was shown last, if it is complete. */
async function fileLast(deps: Deps, ctx: Context, session: Session): Promise<boolean> {
  const [last] = await openDraftsOf(deps.db, ctx.speaker.telegramId)
  if (!last || !isComplete(last)) return false
  const filing = await submitReport(deps, filerOf(session), last.id)
  if (filing.outcome === 'filed') await say(ctx, filedByWord(session, last, filing.report))
  if (filing.outcome === 'practised') await say(ctx, practisedView(session.show))
  return true
}
