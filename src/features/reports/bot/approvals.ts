import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { asCoordinator, asLeader, type Coordinator } from '../../workers/access.ts'
import { workerById } from '../../workers/queries.ts'
import { type Decision, decideReport, type Told } from '../actions/decide-report.ts'
import { reportById, waitingIn } from '../queries/filed.ts'
import { placesFor } from '../queries/places.ts'
import type { Report } from '../table.ts'
import { refusalFormName } from '../talk/refusal.ts'
import { approvalView, decidedView } from '../views/approval.ts'
import { approvalPress, refusalPress } from '../views/presses.ts'
import { receiptView } from '../views/receipt.ts'
import { sendPhotos } from './photos.ts'
import { showOf } from './session.ts'

/** Those who decide whether a report of an old activity counts. */
export function listenToApprovals(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, approvalPress, async (ctx, { report: reportId, version, act }) => {
    const found = await decidable(deps, ctx, reportId)
    if (!found) return oldButton(ctx)
    const { report, coordinator } = found
    if (act === 'photos') return notice(ctx).then(() => sendPhotos(deps, ctx, report))
    if (act === 'approve') return decide(deps, ctx, coordinator, { reportId, version, updateId: ctx.update.update_id })
    if (report.state !== 'waiting' || report.version !== version) return outdated(deps, ctx, report)
    await notice(ctx)
    await openForm(deps, ctx, refusalFormName, { report: reportId, version, number: report.number })
  })
  const here = composer.chatType('private') as unknown as Composer<Context>
  onCommand(here, 'laporan_menunggu', ctx => showWaiting(deps, ctx))
  onPress(composer, refusalPress, async (ctx, { form }) => {
    const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
    const { report, version, reason } = draft?.values ?? {}
    const found = typeof report === 'number' ? await decidable(deps, ctx, report) : undefined
    if (!draft || !found || typeof version !== 'number' || typeof reason !== 'string') return oldButton(ctx)
    const decision = { reportId: found.report.id, version, updateId: ctx.update.update_id, refusal: reason }
    await decide(deps, ctx, found.coordinator, decision)
    await settleDraft(deps.db, draft.id, 'done', deps.clock.now())
  })
}

const mostWaiting = 5

/** The reports that wait for a coordinator, each to decide about, the oldest first. */
async function showWaiting(deps: Deps, ctx: Context): Promise<unknown> {
  await (ctx.callbackQuery && notice(ctx))
  const leader = asLeader(ctx.speaker)
  const waiting = leader ? await waitingIn(deps.db, leader, mostWaiting) : []
  if (waiting.length === 0) return say(ctx, { text: ctx.words('report-approval-none') })
  for (const report of waiting) {
    const { approval } = await authorOf(deps, report)
    await say(ctx, approval(report, ctx.speaker.locale))
  }
  return undefined
}

/** The report, if whoever presses leads its place; nobody decides about their own. */
async function decidable(deps: Deps, ctx: Context, reportId: number) {
  const report = await reportById(deps.db, reportId)
  const coordinator = report && asCoordinator(ctx.speaker, report.agencyId, report.region)
  if (!report || !coordinator || coordinator.workerId === report.workerId) return undefined
  return { report, coordinator }
}

async function decide(deps: Deps, ctx: Context, coordinator: Coordinator, decision: Decision): Promise<void> {
  const report = await reportById(deps.db, decision.reportId)
  if (!report) return oldButton(ctx)
  const told = await authorOf(deps, report)
  const decided = await decideReport(deps, coordinator, decision, told)
  if (decided.outcome === 'foreign') return oldButton(ctx)
  if (decided.outcome !== 'decided') return outdated(deps, ctx, decided.report)
  await notice(ctx)
  await showInstead(ctx, told.approval(decided.report, ctx.speaker.locale))
}

/** Somebody has decided already, or the report was changed since it was read: said so, and shown as it is now. */
async function outdated(deps: Deps, ctx: Context, report: Report): Promise<void> {
  const id = report.state === 'waiting' ? 'report-approval-outdated' : 'report-approval-settled'
  await notice(ctx, ctx.words(id, { number: report.number }), true)
  const { approval } = await authorOf(deps, report)
  await say(ctx, approval(report, ctx.speaker.locale))
}

/** The author of a report as they are told about it, in their own language. */
async function authorOf(deps: Deps, report: Report): Promise<Told> {
  const worker = await workerById(deps.db, report.workerId)
  const places = await placesFor(deps.db, report.region)
  const locale = worker?.locale ?? 'id'
  const show = showOf(deps.translate(locale), locale, places)
  const { name = '', address = null, telegramId = null } = worker ?? {}
  return {
    telegramId,
    receipt: now => receiptView(show, now, { name, address, telegramId: telegramId ?? 0 }, deps.account),
    approval: (now, reader) => approvalView(showOf(deps.translate(reader), reader, places), now, name),
    told: now => decidedView(show, now),
  }
}
