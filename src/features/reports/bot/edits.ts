import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { groupFor } from '../../groups/queries.ts'
import { correctionDraft, offerCorrection } from '../actions/begin-correction.ts'
import { changeDraft } from '../actions/change-draft.ts'
import { isChangeable } from '../actions/correct-report.ts'
import { draftAtMessage } from '../actions/find-draft.ts'
import type { Values } from '../kinds/kind.ts'
import { fieldOf, kindOf } from '../kinds/registry.ts'
import { reportFrom } from '../queries/filed.ts'
import { changesBetween, reread } from '../rules/corrections.ts'
import type { Report, ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { correctionView } from '../views/changes.ts'
import { understoodThenAsk } from './forms.ts'
import { type Heard, hear, valuesOf } from './hearing.ts'
import { type Session, sentAt, sessionOf, topicOf } from './session.ts'

type Edited = { session: Session; draft: ReportDraft; before: Values; heard: Heard; after: Values }

/** Edits of a message that became a report. Edits of all other messages, and those that change nothing, pass unnoticed. */
export function listenToEdits(deps: Deps, composer: Composer<Context>): void {
  composer.on('edited_message', async ctx => {
    const edited = await readEdit(deps, ctx)
    if (!edited) return
    const { draft } = edited
    if (draft.state === 'open') return rereadDraft(deps, ctx, edited)
    const report = await reportFrom(deps.db, draft)
    if (report && isChangeable(report)) await offer(deps, ctx, edited, report)
  })
}

async function readEdit(deps: Deps, ctx: Context): Promise<Edited | undefined> {
  const { chatId, msgId } = ctx
  if (chatId === undefined || msgId === undefined) return undefined
  const draft = await draftAtMessage(deps.db, ctx.speaker.telegramId, chatId, msgId)
  if (!draft?.heard || draft.source !== 'message') return undefined
  const group = ctx.chat?.type === 'private' ? undefined : await groupFor(deps.db, chatId, topicOf(ctx))
  const session = await sessionOf(deps, ctx, group?.scope)
  if (!session) return undefined
  const heard = await hear(deps, ctx, session.author)
  if (heard.understood.kind === null) return undefined
  return { session, draft, before: draft.heard, heard, after: valuesOf(heard.understood, heard.reader, sentAt(ctx)) }
}

/** A report that waits says what its message says now, beside all that was answered otherwise. */
async function rereadDraft(deps: Deps, ctx: Context, { session, draft, before, heard, after }: Edited): Promise<void> {
  const { kind, problems: found } = heard.understood
  const isOther = kind !== draft.kind
  if (!isOther && Object.keys(changesBetween(before, after)).length === 0) return
  const values = isOther ? after : reread(draft.values, before, after)
  const problems = found.filter(({ field }) => (values[field] ?? null) === (after[field] ?? null))
  const changes = { kind, values, heard: after, problems: [...problems], asking: null }
  const cardAfter = (now: ReportDraft) => cardView(session.show, now, deps.account)
  const changed = await changeDraft(deps, draft, ctx.update.update_id, changes, cardAfter)
  if (changed && changed.cardDeliveryId === null) await understoodThenAsk(deps, ctx, session, changed)
}

/** A filed report: what the edit changes is offered to its author, old → new. */
async function offer(deps: Deps, ctx: Context, edited: Edited, report: Report): Promise<void> {
  const { session, draft, before, heard, after } = edited
  if (heard.understood.kind !== report.kind) return otherKind(ctx, report)
  const changes = changesSaid(report, changesBetween(before, after), heard)
  if (Object.keys(changesBetween(report.values, { ...report.values, ...changes })).length === 0)
    return offerCorrection(deps, { edited: draft, heard: after })
  const beginning = { updateId: ctx.update.update_id, telegramId: draft.telegramId, zone: session.speaker.zone }
  const begun = correctionDraft(deps.clock.now(), report, beginning)
  const correction = { ...begun, values: { ...begun.values, ...changes } }
  const view = correctionView(session.show, correction, 'report-correction-offer')
  await offerCorrection(deps, { edited: draft, heard: after, correction, view })
}

/** What the message says differently now and the report may say: nothing required is taken away by leaving it out. */
function changesSaid(report: Report, changes: Values, { understood }: Heard): Values {
  const kind = kindOf(report.kind)
  const unclear = new Set(understood.problems.map(problem => problem.field))
  const stays = (id: string) => unclear.has(id) || (kind && fieldOf(kind, id)?.required)
  return Object.fromEntries(Object.entries(changes).filter(([id, value]) => value !== null || !stays(id)))
}

async function otherKind(ctx: Context, { number }: Report): Promise<void> {
  if (ctx.chat?.type === 'private') await say(ctx, { text: ctx.words('report-correction-kind', { number }) })
}
