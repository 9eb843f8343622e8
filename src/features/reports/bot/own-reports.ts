import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, showInstead } from '../../../telegram/say.ts'
import { ownReport } from '../actions/change-report.ts'
import { withdrawReport } from '../actions/withdraw-report.ts'
import { versionsOf } from '../queries/filed.ts'
import type { Report } from '../table.ts'
import { historyView } from '../views/changes.ts'
import { reportView, withdrawnView, withdrawView } from '../views/own-report.ts'
import { reportPress } from '../views/presses.ts'
import { beginCorrection } from './corrections.ts'
import { reporterOf, type Session, sessionOf } from './session.ts'

type Pressed = { report: number; version: number; act: 'view' | 'edit' | 'history' | 'photos' | 'ask' | 'withdraw' }

/** One's own filed reports: looked at, corrected, withdrawn. */
export function listenToOwnReports(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, reportPress, async (ctx, pressed: Pressed) => {
    const session = await sessionOf(deps, ctx)
    const report = session && (await ownReport(deps.db, session.author.workerId, pressed.report))
    if (!session || !report) return notice(ctx, ctx.words('fallback-old-button'), true)
    if (pressed.act === 'withdraw') return withdraw(deps, ctx, session, pressed)
    await notice(ctx)
    return show(deps, ctx, session, report, pressed.act)
  })
}

async function show(deps: Deps, ctx: Context, session: Session, report: Report, act: Pressed['act']): Promise<void> {
  const { show, speaker } = session
  switch (act) {
    case 'edit':
      return beginCorrection(deps, ctx, session, report.id)
    case 'history':
      return showInstead(ctx, historyView(show, report, await versionsOf(deps.db, report.id), speaker.zone))
    case 'photos':
      return sendPhotos(deps, ctx, report)
    case 'ask':
      return showInstead(ctx, withdrawView(show, report))
    default:
      return showInstead(ctx, reportView(show, report, speaker.zone))
  }
}

/** The photos of a report as an album, by the ids under which Telegram keeps them; once for each press. */
async function sendPhotos(deps: Deps, ctx: Context, { number, photos }: Report): Promise<void> {
  const [first, ...others] = photos
  if (!first) return
  const album = photos.map(({ fileId }, at) => ({ type: 'photo', media: fileId, ...(at === 0 && { caption: number }) }))
  const single = { method: 'sendPhoto', payload: { photo: first.fileId, caption: number } }
  const what = others.length === 0 ? single : { method: 'sendMediaGroup', payload: { media: album } }
  const key = `report-photos:${ctx.update.update_id}`
  await enqueue(deps.db, [{ key, lane: 'urgent', chatId: ctx.speaker.telegramId, ...what }], deps.clock.now())
}

async function withdraw(deps: Deps, ctx: Context, session: Session, { report, version }: Pressed): Promise<unknown> {
  const request = { reportId: report, version, updateId: ctx.update.update_id }
  const done = await withdrawReport(deps, reporterOf(deps, session), request)
  if (done.outcome === 'foreign') return notice(ctx, ctx.words('fallback-old-button'), true)
  const { number } = done.report
  if (done.outcome === 'withdrawn') {
    await notice(ctx)
    return showInstead(ctx, withdrawnView(session.show, done.report))
  }
  await notice(ctx, ctx.words(`report-correction-${done.outcome}`, { number }), true)
  return showInstead(ctx, reportView(session.show, done.report, session.speaker.zone))
}
