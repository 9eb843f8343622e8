import { Composer, type Context as GrammyContext } from 'grammy'
import type { Db } from '../db/database.ts'
import type { Deps } from '../deps.ts'
import { deliveryOfPoll, type GivenVote, hasEarly, keepVote, takeEarly, type Vote } from '../outbox/votes.ts'
import type { Context } from './context.ts'

/** What a feature does with a vote, in the transaction that keeps it. Who may vote is its own affair. */
export type TakeVote = (deps: Deps, tx: Db, vote: Vote) => Promise<void>

/** Polls that a feature listens to: those whose delivery's key begins with `prefix`. */
export type Polls = { prefix: string; take: TakeVote }

/** A vote as a person gave it; chats that vote as such are nobody that is known. */
function voteIn({ pollAnswer, update }: GrammyContext): GivenVote | undefined {
  if (!pollAnswer?.user) return undefined
  const { poll_id: pollId, user, option_ids } = pollAnswer
  return { pollId, voterId: user.id, option: option_ids[0] ?? null, updateId: update.update_id }
}

/** Listens to the votes in a feature's polls. */
export function onVote(deps: Deps, composer: Composer<Context>, { prefix, take }: Polls): void {
  composer.on('poll_answer', async (ctx, next) => {
    const given = voteIn(ctx)
    const poll = given && (await deliveryOfPoll(deps.db, given.pollId))
    if (!given || !poll?.key.startsWith(prefix)) return next()
    if (!ctx.speaker.worker) return
    const now = deps.clock.now()
    await deps.db.transaction(async tx => {
      const former = await keepVote(tx, given, true, now)
      await take(deps, tx, { ...given, deliveryId: poll.id, key: poll.key, former })
    })
  })
}

/** A vote that was faster than the answer to the sending of its poll waits for it; a stranger's is nobody's. */
export function keepEarlyVotes(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer.on('poll_answer', async ctx => {
    const given = voteIn(ctx)
    if (!given || !ctx.speaker.worker || (await deliveryOfPoll(deps.db, given.pollId))) return
    await keepVote(deps.db, given, false, deps.clock.now())
  })
  return composer
}

/** Hands on what had come too early; for a feature's `watch`. True where there was something. */
export async function settleEarly(deps: Deps, { prefix, take }: Polls): Promise<boolean> {
  if (!(await hasEarly(deps.db))) return false
  return deps.db.transaction(async tx => {
    const early = await takeEarly(tx, prefix)
    for (const vote of early) await take(deps, tx, vote)
    return early.length > 0
  })
}
