import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { cancel } from '../../../outbox/enqueue.ts'
import { stopPolls } from '../../../outbox/votes.ts'
import { stopBroadcast } from '../../broadcasts/actions/stop.ts'
import { broadcastOf, senderOf } from '../../broadcasts/queries/results.ts'
import { groupPollsOf, subjectOf } from '../queries/polls.ts'
import { type Poll, polls } from '../table.ts'
import { reminderKey } from './remind.ts'

/** Nobody can answer any more: what has not gone is stopped, polls in groups are closed. Undefined where it was closed before. */
export async function closePoll(deps: Deps, { id }: Pick<Poll, 'id'>): Promise<Poll | undefined> {
  const now = deps.clock.now()
  const closed = await deps.db.transaction(async tx => {
    const [poll] = await tx
      .update(polls)
      .set({ state: 'closed', closedAt: now })
      .where(and(eq(polls.id, id), eq(polls.state, 'sent')))
      .returning()
    if (!poll) return undefined
    await stopPolls(tx, await groupPollsOf(tx, poll), now)
    await cancel(tx, reminderKey(poll), now)
    return poll
  })
  const broadcast = await broadcastOf(deps.db, subjectOf({ id }))
  if (broadcast) await stopBroadcast(deps, (await senderOf(deps.db, broadcast)).id, broadcast.id)
  return closed
}
