import type { Composer } from 'grammy'
import { dateRange } from '../../../base/dates-out.ts'
import { addDays, type Day, dayOf, weekOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { keepDraft, newDraft } from '../actions/draft-report.ts'
import { submitReport } from '../actions/submit-report.ts'
import { reportCountOf, reportOfDraft } from '../queries/filed.ts'
import { beginKind } from './forms.ts'
import { showDuties } from './lists.ts'
import { filerOf, originOf, receiptOf, type Session, sessionOf } from './session.ts'

/** `/nihil`: no field work. Behind a reminder's button it names the Monday of a week, and is filed at that tap. */
export function listenToNihil(deps: Deps, composer: Composer<Context>): void {
  const here = composer.chatType('private') as unknown as Composer<Context>
  onCommand(here, 'nihil', async (ctx, words) => {
    if (ctx.callbackQuery) await notice(ctx)
    const session = await sessionOf(deps, ctx)
    if (!session) return say(ctx, { text: ctx.words('report-join-first') })
    if (!ctx.callbackQuery) return beginKind(deps, ctx, session, 'nihil')
    const week = weekNamed(words, dayOf(deps.clock.now(), ctx.speaker.zone))
    return week ? fileNihil(deps, ctx, session, week) : tellOld(deps, ctx, session)
  })
}

type Week = { from: Day; to: Day }

/** The days of this week that have been, or all of the week before; an older reminder has had its time. */
function weekNamed(monday: string, today: Day): Week | undefined {
  const [current, last] = [weekOf(today), weekOf(addDays(today, -7))]
  if (monday === current.from) return { from: current.from, to: today }
  return monday === last.from ? { from: last.from, to: last.to } : undefined
}

async function tellOld(deps: Deps, ctx: Context, session: Session) {
  await say(ctx, { text: ctx.words('fallback-old-button') })
  return showDuties(deps, ctx, session)
}

/** One tap files one *nihil*; where something of the week has come meanwhile, that is said instead. */
async function fileNihil(deps: Deps, ctx: Context, session: Session, { from, to }: Week) {
  const { author, speaker, show } = session
  const updateId = ctx.update.update_id
  const done = await reportOfDraft(deps.db, updateId)
  const received = done ? 0 : await reportCountOf(deps.db, author.workerId, from, weekOf(from).to)
  if (received > 0) {
    const period = dateRange(from, weekOf(from).to, show.locale)
    return showInstead(ctx, { text: show.words('report-week-received', { period, count: received }) })
  }
  const { telegramId, workerId, agencyId, pillar, scope } = author
  const draft = newDraft(deps.clock.now(), {
    ...{ updateId, telegramId, zone: speaker.zone, workerId, agencyId, pillar, kind: 'nihil', source: 'guided' },
    values: { from, to, region: scope, activity_date: to },
    origin: { ...originOf(ctx), chatId: telegramId },
  })
  await keepDraft(deps, draft)
  const filing = await submitReport(deps, filerOf(deps, ctx, session), draft.id)
  if (filing.outcome !== 'filed') throw new Error(`a nihil that is ${filing.outcome}`)
  return showInstead(ctx, receiptOf(session, filing.report))
}
