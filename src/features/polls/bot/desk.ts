import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { leadsAll } from '../../broadcasts/access.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { pollById } from '../queries/polls.ts'
import type { Poll } from '../table.ts'

/** The poll, if the one who speaks asks it and still leads all that they may reach; asked anew at every press. */
async function mine(deps: Deps, ctx: Context, id: number): Promise<Poll | undefined> {
  const poll = await pollById(deps.db, id)
  if (!poll || poll.authorId !== ctx.speaker.worker?.id || ctx.chat?.type !== 'private') return undefined
  const audience = await audienceById(deps.db, poll.audienceId)
  return audience && leadsAll(ctx.speaker, audience) ? poll : undefined
}

/** Answers the press, and does what belongs to it only for the author. */
export async function atDesk(deps: Deps, ctx: Context, id: number, act: (poll: Poll) => Promise<unknown>) {
  const poll = await mine(deps, ctx, id)
  await notice(ctx, poll ? undefined : ctx.words('not-allowed'), !poll)
  if (poll) await act(poll)
}
