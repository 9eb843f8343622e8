import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { correctionDraft, offerChanges } from '../actions/begin-correction.ts'
import { isChangeable } from '../actions/correct-report.ts'
import { keepDraft } from '../actions/draft-report.ts'
import type { Values } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { lastReportOf } from '../queries/filed.ts'
import { readEnvOf, readerFor } from '../queries/reading.ts'
import { answersOf } from '../rules/draft.ts'
import { opensCorrection, understandCorrection } from '../shorthand/replies.ts'
import type { Report, ReportDraft } from '../table.ts'
import { correctionView } from '../views/changes.ts'
import { contentOf, type Session, sentAt } from './session.ts'

const meantWithinDays = 7
const dayMs = 86_400_000

/** What a text would change of a report; nothing where it names nothing of it. */
export async function changesIn(deps: Deps, ctx: Context, { author }: Session, report: Report): Promise<Values | null> {
  const kind = kindOf(report.kind)
  const reader = await readerFor(deps, ctx.speaker.zone, author)
  const env = readEnvOf(reader, sentAt(ctx), answersOf(report))
  return kind ? understandCorrection(contentOf(ctx), kind, answersOf(report), env) : null
}

/** Whether another number or thing is said: words alone may well be about something else. */
export const saysAmount = (changes: Values): boolean =>
  Object.values(changes).some(value => typeof value === 'number' || Array.isArray(value))

/** Changes to a filed report that this message says, not made yet. */
export function correctionSaid(
  deps: Deps,
  ctx: Context,
  session: Session,
  report: Report,
  changes: Values,
): ReportDraft {
  const { author, speaker } = session
  const beginning = { updateId: ctx.update.update_id, telegramId: author.telegramId, zone: speaker.zone }
  const begun = correctionDraft(deps.clock.now(), report, beginning)
  return { ...begun, values: { ...begun.values, ...changes } }
}

/**
 * *Ralat: hadir 27* that answers no message: it can only mean the last report, of this group where it was said in one.
 * The change is offered in the author's own chat, old → new, for it might mean another one.
 */
export async function offerLooseCorrection(deps: Deps, ctx: Context, session: Session): Promise<boolean> {
  if (!opensCorrection(contentOf(ctx))) return false
  const isPrivate = ctx.chat?.type === 'private'
  const since = new Date(deps.clock.now().getTime() - meantWithinDays * dayMs)
  const chatId = isPrivate ? undefined : ctx.chatId
  const report = await lastReportOf(deps.db, session.author.workerId, since, chatId)
  const changes = report && isChangeable(report) ? await changesIn(deps, ctx, session, report) : null
  if (!report || !changes || !(isPrivate || saysAmount(changes))) return false
  const correction = correctionSaid(deps, ctx, session, report, changes)
  const view = correctionView(session.show, correction, 'report-correction-last')
  if (!isPrivate) await offerChanges(deps, correction, view)
  else await say(ctx, correctionView(session.show, await keepDraft(deps, correction), 'report-correction-last'))
  return true
}
