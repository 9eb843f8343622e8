import type { Composer } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { changeDraft } from '../actions/change-draft.ts'
import { dropDraft } from '../actions/drop-draft.ts'
import { mergeDraft } from '../actions/merge-draft.ts'
import { type Filing, submitReport } from '../actions/submit-report.ts'
import { workerNameOf } from '../queries/authors.ts'
import { draftById } from '../queries/drafts.ts'
import { reportFrom } from '../queries/filed.ts'
import type { Report, ReportDraft } from '../table.ts'
import { cardText } from '../views/card.ts'
import { cardView, isOverheard, similarView } from '../views/cards.ts'
import { correctedView } from '../views/changes.ts'
import { menuView } from '../views/menu.ts'
import { cardPress, dayPress } from '../views/presses.ts'
import { droppedView, practisedView } from '../views/receipt.ts'
import { listenToClaims } from './claims.ts'
import { completeDraft } from './forms.ts'
import { filerOf, isAuthor, receiptOf, type Session, sessionOf } from './session.ts'

type Pressed = { draft: number; act: 'file' | 'again' | 'update' | 'edit' | 'drop' | 'show'; at: 'card' | 'screen' }

/** The buttons under a report that waits. */
export function listenToCards(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, cardPress, async (ctx, pressed) => {
    const session = await sessionOf(deps, ctx)
    if (!session) return refuse(deps, ctx, pressed.draft)
    if (pressed.act === 'file' || pressed.act === 'again') return file(deps, ctx, session, pressed)
    if (pressed.act === 'update') return merge(deps, ctx, session, pressed)
    if (pressed.act === 'drop') return drop(deps, ctx, session, pressed)
    const draft = await draftById(deps.db, pressed.draft)
    if (!draft || !isAuthor(ctx, draft)) return refuse(deps, ctx, pressed.draft)
    if (draft.state !== 'open') return stale(deps, ctx, session, draft)
    await notice(ctx)
    if (pressed.act === 'show') return completeDraft(deps, ctx, session, draft)
    const menu = menuView(session.show, draft)
    return pressed.at === 'screen' ? showInstead(ctx, menu) : say(ctx, menu)
  })
  listenToClaims(deps, composer)
  onPress(composer, dayPress, (ctx, { draft, keep }) => keepDay(deps, ctx, draft, keep))
}

async function file(deps: Deps, ctx: Context, session: Session, { draft: draftId, act, at }: Pressed): Promise<void> {
  const filing = await submitReport(deps, filerOf(deps, ctx, session, act === 'again'), draftId)
  return answerFiling(deps, ctx, session, { draft: draftId, at }, filing)
}

/** Brings the earlier report of the same activity up to date. */
async function merge(deps: Deps, ctx: Context, session: Session, { draft: draftId, at }: Pressed): Promise<void> {
  const { show } = session
  const merged = (report: Report, former: Pick<Report, 'values' | 'photos'>, draft: ReportDraft) =>
    isOverheard(draft) ? receiptOf(session, report) : correctedView(show, report, former)
  const filing = await mergeDraft(deps, { ...filerOf(deps, ctx, session), merged }, draftId)
  return answerFiling(deps, ctx, session, { draft: draftId, at }, filing)
}

type Where = Pick<Pressed, 'draft' | 'at'>

async function answerFiling(
  deps: Deps,
  ctx: Context,
  session: Session,
  { draft: draftId, at }: Where,
  filing: Filing,
): Promise<void> {
  const { show } = session
  switch (filing.outcome) {
    case 'filed': {
      await notice(
        ctx,
        show.words(filing.again ? 'report-filed-before' : 'report-filed', { number: filing.report.number }),
      )
      return at === 'screen' ? showInstead(ctx, receiptOf(session, filing.report)) : undefined
    }
    case 'merged': {
      const { report, draft } = filing
      await notice(ctx, show.words('report-merged', { number: report.number }))
      if (at === 'card') return
      const isHeard = isOverheard(draft) && ctx.chat?.type !== 'private'
      const view = isHeard ? receiptOf(session, report) : correctedView(show, report, draft.base ?? report)
      return showInstead(ctx, view)
    }
    case 'practised':
      await notice(ctx)
      return at === 'screen' ? showInstead(ctx, practisedView(show)) : undefined
    case 'similar': {
      const { draft, earlier } = filing
      await notice(ctx, show.words('report-similar-notice', { number: earlier.number }), true)
      return at === 'screen' ? showInstead(ctx, similarView(show, draft, earlier, at)) : undefined
    }
    case 'incomplete':
      await notice(ctx, cardText(show, filing.draft).split('\n').slice(-1).join(''), true)
      return ctx.chat?.type === 'private' ? completeDraft(deps, ctx, session, filing.draft) : undefined
    case 'foreign':
      return refuse(deps, ctx, draftId)
    case 'dropped':
      return stale(deps, ctx, session, filing.draft)
    default:
      return notice(ctx, show.words('fallback-old-button'))
  }
}

async function drop(deps: Deps, ctx: Context, session: Session, { draft: draftId, at }: Pressed): Promise<void> {
  const dropped = await dropDraft(deps, ctx.speaker.telegramId, draftId, () => droppedView(session.show))
  if (dropped) {
    await notice(ctx, session.show.words('report-dropped-notice'))
    return at === 'screen' ? showInstead(ctx, droppedView(session.show)) : undefined
  }
  const draft = await draftById(deps.db, draftId)
  return draft && isAuthor(ctx, draft) ? stale(deps, ctx, session, draft) : refuse(deps, ctx, draftId)
}

/** A button of a draft that is settled: said so, and its present state shown where only its author sees it. */
async function stale(deps: Deps, ctx: Context, session: Session, draft: ReportDraft): Promise<void> {
  await notice(ctx, session.show.words('fallback-old-button'))
  if (ctx.chat?.type !== 'private') return
  if (draft.state === 'dropped') return showInstead(ctx, droppedView(session.show))
  const report = await reportFrom(deps.db, draft)
  if (report) await showInstead(ctx, receiptOf(session, report))
}

/** Somebody else's report: a notice that only the one who pressed sees. */
async function refuse(deps: Deps, ctx: Context, draftId: number): Promise<void> {
  const draft = await draftById(deps.db, draftId)
  const name = draft && draft.workerId !== null ? await workerNameOf(deps.db, draft.workerId) : undefined
  // Only where the card stands: elsewhere the press is made up, and must not learn a name.
  const isForeign = draft && !isAuthor(ctx, draft) && draft.chatId === ctx.chatId
  return notice(
    ctx,
    isForeign && name ? ctx.words('report-not-yours', { name }) : ctx.words('fallback-old-button'),
    true,
  )
}

/** One of the two days of a date whose weekday disagrees with it, or today in place of a day that lies ahead. */
async function keepDay(deps: Deps, ctx: Context, draftId: number, keep: 'said' | 'other' | 'today'): Promise<void> {
  const [session, draft] = [await sessionOf(deps, ctx), await draftById(deps.db, draftId)]
  if (!session || !draft || !isAuthor(ctx, draft)) return refuse(deps, ctx, draftId)
  const wanted = keep === 'today' ? 'date-future' : 'date-disagrees'
  const problem = draft.problems.find(({ id }) => id === wanted)
  const today = dayOf(deps.clock.now(), ctx.speaker.zone)
  const day = { said: problem?.args.day, other: problem?.args.other, today }[keep]
  if (!problem || day === undefined) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  const values = { ...draft.values, [problem.field]: day }
  const problems = draft.problems.filter(other => other !== problem)
  const cardAfter = (now: ReportDraft) => cardView(session.show, now, deps.account)
  await changeDraft(deps, draft, ctx.update.update_id, { values, problems }, cardAfter)
}
