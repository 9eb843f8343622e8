import { type Day, dayOf, monthOf, weekOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { ownOpenAgreements } from '../../agreements/queries/agreements.ts'
import { openDraftsOf } from '../queries/drafts.ts'
import { monthsOf, reportCountOf, reportsBetween, waitingReportsOf } from '../queries/filed.ts'
import { dutiesView, type MonthOfReports, ownReportsView, pageSize, type Unsettled } from '../views/lists.ts'
import type { Session } from './session.ts'

/** Where in one's own reports one is; the newest month where nothing is said. */
export type Page = { month: string; page: number }

/** One's own reports, a month at a time; what is not settled comes first where the list is opened. */
export async function showOwnReports(deps: Deps, ctx: Context, { author, show }: Session, at?: Page): Promise<void> {
  const listed = await monthFor(deps, author.workerId, at)
  const unsettled = at ? { drafts: [], waiting: [] } : await unsettledOf(deps, author, listed?.month)
  const view = ownReportsView(show, listed, unsettled)
  await (ctx.callbackQuery ? showInstead(ctx, view) : say(ctx, view))
}

/** The month that was asked for, or the newest before it that has reports; a page that is gone is the first. */
async function monthFor(deps: Deps, workerId: number, at?: Page): Promise<MonthOfReports | undefined> {
  const months = await monthsOf(deps.db, workerId)
  const place = Math.max(0, at ? months.findIndex(({ month }) => month <= at.month) : 0)
  const found = months[place]
  if (!found) return undefined
  const { month, total } = found
  const page = at && at.month === month && at.page * pageSize < total ? at.page : 0
  const span = monthOf(`${month}-01` as Day)
  const rows = await reportsBetween(deps.db, workerId, span, { offset: page * pageSize, limit: pageSize })
  return { month, page, total, rows, before: months[place + 1]?.month, after: months[place - 1]?.month }
}

/** Drafts, and what waits for the coordinator outside the month that is shown anyway. */
async function unsettledOf(deps: Deps, { telegramId, workerId }: Session['author'], month = ''): Promise<Unsettled> {
  const drafts = (await openDraftsOf(deps.db, telegramId)).filter(draft => !draft.practice)
  const waiting = await waitingReportsOf(deps.db, workerId)
  return { drafts, waiting: waiting.filter(({ activityDate }) => !activityDate.startsWith(month || '-')) }
}

/** What is open: reports that wait for a tap or an answer, whether this week has one, and what was agreed on. */
export async function showDuties(deps: Deps, ctx: Context, { author, show, speaker }: Session): Promise<void> {
  const today = dayOf(deps.clock.now(), speaker.zone)
  const week = weekOf(today)
  const filed = await reportCountOf(deps.db, author.workerId, week.from, week.to)
  const drafts = (await openDraftsOf(deps.db, author.telegramId)).filter(draft => !draft.practice)
  const agreed = await ownOpenAgreements(deps.db, author.workerId, today)
  await say(ctx, dutiesView(show, { week, filed, drafts, agreed, today }))
}
