import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { setAsking } from '../actions/change-draft.ts'
import { keepDraft, newDraft } from '../actions/draft-report.ts'
import { kindOf } from '../kinds/registry.ts'
import { knownGroupsOf } from '../queries/drafts.ts'
import { isComplete } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { formName } from '../talk/report-form.ts'
import { screenView } from '../views/cards.ts'
import { understoodText } from '../views/questions.ts'
import { originOf, type Session } from './session.ts'

const enter = (deps: Deps, ctx: Context, draftId: number) => enterForm(deps, ctx, formName, draftId)

/** Begins a guided report, or a practice that never counts; a group that is known already is offered first. */
export async function beginForm(deps: Deps, ctx: Context, session: Session, practice = false): Promise<void> {
  const groups = await knownGroupsOf(deps.db, session.author.workerId)
  const asking = groups.length > 0 ? 'continue' : 'kind'
  await enterNew(deps, ctx, session, { asking, practice })
}

/** Begins a guided report of this kind. */
export async function beginKind(deps: Deps, ctx: Context, session: Session, kindId: string): Promise<boolean> {
  if (!kindOf(kindId)) return false
  await enterNew(deps, ctx, session, { asking: 'kind' }, kindId)
  return true
}

type Beginning = Pick<ReportDraft, 'asking'> & { practice?: boolean }

async function enterNew(deps: Deps, ctx: Context, { author, speaker }: Session, beginning: Beginning, kindId?: string) {
  const { telegramId, workerId, agencyId, pillar } = author
  const updateId = ctx.update.update_id
  const { asking, practice = false } = beginning
  const draft = newDraft(deps.clock.now(), {
    ...{ updateId, telegramId, zone: speaker.zone, workerId, agencyId, pillar, practice, asking: asking ?? 'kind' },
    values: {},
    source: 'guided',
    origin: { ...originOf(ctx), chatId: telegramId },
  })
  await keepDraft(deps, { ...draft, lastUpdateId: null })
  const first = kindId ? { updateId, pressed: { asking: 'kind', value: `=${kindId}` } } : undefined
  await enterForm(deps, ctx, formName, draft.id, first)
}

/** Asks what a draft still lacks; a complete one is shown with its buttons. */
export async function completeDraft(deps: Deps, ctx: Context, { show }: Session, draft: ReportDraft): Promise<void> {
  if (isComplete(draft) && draft.source === 'message') return void (await say(ctx, screenView(show, draft)))
  await enter(deps, ctx, draft.id)
}

/** What was understood of a message, and then its first missing question. */
export async function understoodThenAsk(deps: Deps, ctx: Context, { show }: Session, draft: ReportDraft) {
  await say(ctx, { text: understoodText(show, draft) })
  await enter(deps, ctx, draft.id)
}

/** Asks one field anew; afterwards the report is shown again. */
export async function askField(deps: Deps, ctx: Context, draft: ReportDraft, field: string): Promise<void> {
  await setAsking(deps, draft.id, field)
  await enter(deps, ctx, draft.id)
}
