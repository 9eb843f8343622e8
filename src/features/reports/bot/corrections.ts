import { type Composer, InlineKeyboard } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { applyCorrection } from '../actions/apply-correction.ts'
import { correctionDraft, offerChanges } from '../actions/begin-correction.ts'
import { ownReport } from '../actions/change-report.ts'
import { type Corrected, correctReport, isChangeable } from '../actions/correct-report.ts'
import { keepDraft } from '../actions/draft-report.ts'
import { dropDraft } from '../actions/drop-draft.ts'
import { answerInGroup } from '../actions/speak.ts'
import type { Values } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { draftById } from '../queries/drafts.ts'
import { reportById } from '../queries/filed.ts'
import { reasonWanted } from '../rules/corrections.ts'
import { newDoubts } from '../rules/draft.ts'
import type { Report, ReportDraft } from '../table.ts'
import { correctedView, correctionView } from '../views/changes.ts'
import { deepLink } from '../views/links.ts'
import { menuView } from '../views/menu.ts'
import { reportView } from '../views/own-report.ts'
import { correctionPress } from '../views/presses.ts'
import { problemText } from '../views/problems.ts'
import { askField, completeDraft } from './forms.ts'
import { changesIn, correctionSaid } from './loose-corrections.ts'
import { isAuthor, originOf, receiptOf, reporterOf, type Session, sessionOf } from './session.ts'

/** Opens the edit menu of one's own filed report. */
export async function beginCorrection(deps: Deps, ctx: Context, session: Session, reportId: number): Promise<void> {
  const report = await ownReport(deps.db, session.author.workerId, reportId)
  if (!report) return void (await say(ctx, { text: ctx.words('report-link-not-yours') }))
  if (!isChangeable(report)) return void (await say(ctx, receiptOf(session, report)))
  const draft = await keepDraft(deps, correctionDraft(deps.clock.now(), report, beginningOf(ctx, session)))
  await say(ctx, menuView(session.show, draft))
}

const beginningOf = (ctx: Context, { author, speaker }: Session) => ({
  updateId: ctx.update.update_id,
  telegramId: author.telegramId,
  zone: speaker.zone,
})

type Pressed = { draft: number; act: 'apply' | 'gap' | 'edit' | 'show' | 'leave' }

/** The buttons under changes that are not made yet. */
export function listenToCorrections(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, correctionPress, async (ctx, { draft: draftId, act }: Pressed) => {
    const [session, draft] = [await sessionOf(deps, ctx), await draftById(deps.db, draftId)]
    if (!session || !draft?.base || !isAuthor(ctx, draft)) return oldButton(ctx)
    if (act === 'apply') return apply(deps, ctx, session, draft)
    if (draft.state !== 'correcting') return stale(deps, ctx, session, draft)
    await notice(ctx)
    if (act === 'gap') return completeDraft(deps, ctx, session, draft)
    if (act === 'edit') return showInstead(ctx, menuView(session.show, draft))
    if (act === 'show') return showInstead(ctx, correctionView(session.show, draft))
    await dropDraft(deps, ctx.speaker.telegramId, draft.id, () => ({ text: '' }))
    await showInstead(ctx, { text: ctx.words('report-correction-left', { number: draft.base.number }) })
  })
}

async function apply(deps: Deps, ctx: Context, session: Session, draft: ReportDraft): Promise<void> {
  const corrected = await applyCorrection(deps, reporterOf(deps, session), draft, ctx.update.update_id)
  if (!corrected) return stale(deps, ctx, session, draft)
  await notice(ctx)
  const view = outcomeView(session, corrected)
  const { keyboard } = corrected.outcome === 'refused' ? correctionView(session.show, draft) : view
  await showInstead(ctx, { text: view.text, ...(keyboard && { keyboard }) })
}

/** What came of a correction, in words and with the report as it stands now. */
function outcomeView({ show, speaker }: Session, corrected: Corrected): View {
  switch (corrected.outcome) {
    case 'corrected':
      return correctedView(show, corrected.report, corrected.former)
    case 'refused': {
      const kind = kindOf(corrected.report.kind)
      return { text: kind ? problemText(show, kind, corrected.problem) : show.words('fallback-old-button') }
    }
    case 'foreign':
      return { text: show.words('report-link-not-yours') }
    default: {
      const view = reportView(show, corrected.report, speaker.zone)
      const said = show.words(`report-correction-${corrected.outcome}`, { number: corrected.report.number })
      return { ...view, text: `${said}\n\n${view.text}` }
    }
  }
}

/** A button of changes that were made or left: said so, and the report as it stands. */
async function stale(deps: Deps, ctx: Context, { show, speaker }: Session, draft: ReportDraft): Promise<void> {
  await notice(ctx, ctx.words('fallback-old-button'))
  const report = draft.base && (await reportById(deps.db, draft.base.reportId))
  if (report) await showInstead(ctx, reportView(show, report, speaker.zone))
}

/** *Ralat: hadir 27* below one's own receipt, which shows the change; only what could not be done has to be said. */
export async function correctByReply(deps: Deps, ctx: Context, session: Session, report: Report): Promise<boolean> {
  const kind = kindOf(report.kind)
  const changes = await changesIn(deps, ctx, session, report)
  if (!kind || !changes) return answer(deps, ctx, notUnderstood(deps, session, report))
  const correction = { reportId: report.id, updateId: ctx.update.update_id, changes }
  const corrected = await correctReport(deps, reporterOf(deps, session), correction)
  if (corrected.outcome === 'refused' && corrected.problem.id === reasonWanted.id)
    return askReason(deps, ctx, session, corrected.report, changes)
  if (corrected.outcome === 'corrected' && ctx.chat?.type !== 'private' && isPlain(corrected)) return true
  if (kind.privateOnly && ctx.chat?.type !== 'private') return pointAway(deps, ctx, session, report)
  return answer(deps, ctx, outcomeView(session, corrected))
}

/** Whether the receipt says it all: nothing about the change is to be looked at again. */
const isPlain = ({ report, former }: Extract<Corrected, { outcome: 'corrected' }>) =>
  newDoubts(former, report).length === 0

/** Another day, long ago: its reason is asked in private before the change is made. */
async function askReason(
  deps: Deps,
  ctx: Context,
  session: Session,
  report: Report,
  changes: Values,
): Promise<boolean> {
  const correction = correctionSaid(deps, ctx, session, report, changes)
  if (ctx.chat?.type === 'private') {
    await askField(deps, ctx, await keepDraft(deps, correction), reasonWanted.field)
    return true
  }
  await offerChanges(deps, correction, correctionView(session.show, correction))
  return answer(deps, ctx, { text: session.show.words('report-correction-private', { number: report.number }) })
}

/** What could not be done is not said where others read along. */
async function pointAway(deps: Deps, ctx: Context, session: Session, report: Report): Promise<boolean> {
  const { keyboard } = notUnderstood(deps, session, report)
  const text = session.show.words('report-correction-private', { number: report.number })
  await answerInGroup(deps, ctx.update.update_id, originOf(ctx), { text, ...(keyboard && { keyboard }) })
  return true
}

function notUnderstood(deps: Deps, { show }: Session, report: Report): View {
  const link = deepLink(deps.account, { opens: 'correction', reportId: report.id })
  const keyboard = new InlineKeyboard().url(show.words('report-button-fix'), link)
  return { text: show.words('report-correction-unclear', { number: report.number }), keyboard }
}

/** A group hears what came of it, and not the whole report again. */
const headOf = ({ text }: View) => text.split('\n\n')[0] ?? ''

async function answer(deps: Deps, ctx: Context, view: View): Promise<boolean> {
  if (ctx.chat?.type === 'private') await say(ctx, view)
  else await answerInGroup(deps, ctx.update.update_id, originOf(ctx), { text: headOf(view) })
  return true
}
