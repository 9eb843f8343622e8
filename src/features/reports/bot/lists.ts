import { dayOf, weekOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { openDraftsOf } from '../queries/drafts.ts'
import { reportCountOf, reportsOf } from '../queries/filed.ts'
import { dutiesView, ownReportsView, pageSize } from '../views/lists.ts'
import type { Session } from './session.ts'

/** One's own reports, a page at a time. */
export async function showOwnReports(deps: Deps, ctx: Context, { author, show }: Session, page: number): Promise<void> {
  const { rows, total } = await reportsOf(deps.db, author.workerId, { offset: page * pageSize, limit: pageSize })
  const view = ownReportsView(show, rows, { page, total })
  await (ctx.callbackQuery ? showInstead(ctx, view) : say(ctx, view))
}

/** What is open: reports that wait for a tap or an answer, and whether this week has one. */
export async function showDuties(deps: Deps, ctx: Context, { author, show, speaker }: Session): Promise<void> {
  const week = weekOf(dayOf(deps.clock.now(), speaker.zone))
  const filed = await reportCountOf(deps.db, author.workerId, week.from, week.to)
  const drafts = (await openDraftsOf(deps.db, author.telegramId)).filter(draft => !draft.practice)
  await say(ctx, dutiesView(show, { week, filed, drafts }))
}
