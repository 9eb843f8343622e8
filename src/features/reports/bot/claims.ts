import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice } from '../../../telegram/say.ts'
import { identify } from '../../workers/queries.ts'
import { claimDraft, handOverDraft } from '../actions/claim-draft.ts'
import { draftWithCard } from '../actions/draft-report.ts'
import { dropDraft } from '../actions/drop-draft.ts'
import { draftById } from '../queries/drafts.ts'
import { authorOf } from '../rules/author.ts'
import { foreignWriter, type Writer, whoseQuestion, writerAsked } from '../rules/forwarded.ts'
import type { ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { whoseView } from '../views/claim.ts'
import { claimPress } from '../views/presses.ts'
import { droppedView } from '../views/receipt.ts'
import type { Show } from '../views/values.ts'
import { isAuthor, type Session, sessionOf, showOf } from './session.ts'

/** Who wrote this message, if it was forwarded from somebody else. */
export const writerOf = (ctx: Context): Writer | undefined =>
  foreignWriter(ctx.msg?.forward_origin, ctx.speaker.telegramId)

/** Asks whose report a forwarded message is; until that is said it is nobody's, and cannot be sent. */
export async function askWhose(
  deps: Deps,
  show: Show,
  draft: ReportDraft,
  writer: Writer,
  payload = {},
): Promise<void> {
  const colleague = await colleagueOf(deps, draft, writer.telegramId)
  const asking = whoseQuestion(colleague?.author.telegramId)
  const unclaimed: ReportDraft = { ...draft, state: 'unclaimed', asking }
  const view = whoseView(show, unclaimed, writer.name, colleague?.author.name)
  await draftWithCard(deps, unclaimed, view, payload)
}

/** Somebody of the same agency who can report themselves. */
async function colleagueOf(deps: Deps, { agencyId }: Pick<ReportDraft, 'agencyId'>, telegramId: number | undefined) {
  if (telegramId === undefined) return undefined
  const speaker = await identify(deps.db, { telegramId, ownerIds: [] })
  const author = authorOf(speaker)
  return author && author.agencyId === agencyId ? { author, speaker } : undefined
}

/** The answer to whose report it is. */
export function listenToClaims(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, claimPress, async (ctx, { draft: draftId, act }) => {
    const [session, draft] = [await sessionOf(deps, ctx), await draftById(deps.db, draftId)]
    if (!session || !draft || !isAuthor(ctx, draft)) return notice(ctx, ctx.words('report-claim-not-yours'), true)
    if (draft.state !== 'unclaimed') return notice(ctx, ctx.words('fallback-old-button'))
    await notice(ctx)
    if (act === 'mine') return claimDraft(deps, draft, now => cardView(session.show, now, deps.account))
    if (act === 'theirs') return giveAway(deps, session, draft)
    return dropDraft(deps, ctx.speaker.telegramId, draft.id, () => droppedView(session.show))
  })
}

/** To its writer where they can send it themselves; else it is left, for nobody reports in another's name. */
async function giveAway(deps: Deps, { show, author }: Session, draft: ReportDraft): Promise<unknown> {
  const colleague = await colleagueOf(deps, draft, writerAsked(draft.asking))
  if (!colleague) {
    const left = { text: show.words('report-not-own') }
    return dropDraft(deps, author.telegramId, draft.id, () => left)
  }
  const { locale } = colleague.speaker
  const theirs = showOf(deps.translate(locale), locale, show.places)
  return handOverDraft(deps, draft, colleague.author, {
    note: { text: show.words('report-handed', { name: colleague.author.name }) },
    lead: { text: theirs.words('report-handed-to', { name: author.name }) },
    card: now => cardView(theirs, now, deps.account),
  })
}
