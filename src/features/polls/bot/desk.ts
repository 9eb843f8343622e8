import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { shownOf } from '../../broadcasts/queries/shown.ts'
import { asCoordinator } from '../../workers/access.ts'
import { standingOf } from '../queries/answers.ts'
import { pollById, shownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { draftView, standingView } from '../views/card.ts'

/** The poll, if the one who speaks asks it and still leads all that they may reach; asked anew at every press. */
async function mine(deps: Deps, ctx: Context, id: number): Promise<Poll | undefined> {
  const poll = await pollById(deps.db, id)
  if (!poll || poll.authorId !== ctx.speaker.worker?.id || ctx.chat?.type !== 'private') return undefined
  const audience = await audienceById(deps.db, poll.audienceId)
  const leads = audience?.reach.every(region => asCoordinator(ctx.speaker, poll.agencyId, region))
  return leads ? poll : undefined
}

/** Answers the press, and does what belongs to it only for the author. */
export async function atDesk(deps: Deps, ctx: Context, id: number, act: (poll: Poll) => Promise<unknown>) {
  const poll = await mine(deps, ctx, id)
  await notice(ctx, poll ? undefined : ctx.words('not-allowed'), !poll)
  if (poll) await act(poll)
}

/** The draft, or how the poll stands, as it is now. */
export async function cardOf(deps: Deps, ctx: Context, { id }: Pick<Poll, 'id'>): Promise<View> {
  const poll = await pollById(deps.db, id)
  const audience = poll && (await audienceById(deps.db, poll.audienceId))
  if (!poll || !audience || poll.state === 'dropped') return { text: ctx.words('poll-dropped') }
  const { locale } = ctx.speaker
  const shown = await shownPoll(deps.db, poll)
  if (poll.state === 'open') return draftView(ctx.words, shown, await shownOf(deps.db, audience), locale)
  return standingView(ctx.words, shown, await standingOf(deps.db, poll), locale)
}
