import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, oldButton, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { ownReport } from '../actions/change-report.ts'
import { isChangeable } from '../actions/correct-report.ts'
import { versionsOf } from '../queries/filed.ts'
import type { Report } from '../table.ts'
import { withdrawalFormName } from '../talk/withdrawal.ts'
import { historyView } from '../views/changes.ts'
import { reportView } from '../views/own-report.ts'
import { reportPress } from '../views/presses.ts'
import { beginCorrection } from './corrections.ts'
import { sendPhotos } from './photos.ts'
import { type Session, sessionOf } from './session.ts'

type Pressed = { report: number; version: number; act: 'view' | 'edit' | 'history' | 'photos' | 'ask' }

/** One's own filed reports: looked at, corrected, withdrawn. */
export function listenToOwnReports(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, reportPress, async (ctx, pressed: Pressed) => {
    const session = await sessionOf(deps, ctx)
    const report = session && (await ownReport(deps.db, session.author.workerId, pressed.report))
    if (!session || !report) return oldButton(ctx)
    if (pressed.act === 'ask') return askWhy(deps, ctx, session, report, pressed)
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
    default:
      return showInstead(ctx, reportView(show, report, speaker.zone))
  }
}

/** Before a report is withdrawn its reason is asked; one that looks different by now is shown first. */
async function askWhy(
  deps: Deps,
  ctx: Context,
  { show, speaker }: Session,
  report: Report,
  pressed: Pressed,
): Promise<unknown> {
  const { id, version, number } = report
  if (isChangeable(report) && version === pressed.version) {
    await notice(ctx)
    return openForm(deps, ctx, withdrawalFormName, { report: id, version, number })
  }
  const said = isChangeable(report) ? 'report-changed-since' : 'report-withdraw-closed'
  await notice(ctx, ctx.words(said, { number }), true)
  return showInstead(ctx, reportView(show, report, speaker.zone))
}
