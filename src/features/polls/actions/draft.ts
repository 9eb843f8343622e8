import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { openAudience } from '../../broadcasts/actions/choose.ts'
import { audiences } from '../../broadcasts/table.ts'
import type { Coordinator } from '../../workers/access.ts'
import { type Poll, polls } from '../table.ts'

type Change = Partial<Pick<Poll, 'question' | 'options' | 'closesAt' | 'asking' | 'lastUpdateId'>>
type Opening = Change & { updateId: number; closesAt: Date; back(id: number): string }

/** Begins a poll of everybody within reach with what is known; the same update again finds the one it began. */
export function openPoll(deps: Deps, by: Coordinator, { updateId, back, ...known }: Opening): Promise<Poll> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [begun] = await tx.select().from(polls).where(eq(polls.updateId, updateId))
    if (begun) return begun
    const audience = await openAudience(tx, by, { back: '-' }, now)
    const row = { updateId, agencyId: by.agencyId, authorId: by.workerId, audienceId: audience.id, createdAt: now }
    const [poll] = (await tx
      .insert(polls)
      .values({ ...row, ...known })
      .returning()) as [Poll]
    await tx
      .update(audiences)
      .set({ back: back(poll.id) })
      .where(eq(audiences.id, audience.id))
    return poll
  })
}

/** Changes a draft; nothing once it has gone out or was dropped. */
export async function changePoll(db: Db, id: number, change: Change): Promise<Poll | undefined> {
  const [changed] = await db
    .update(polls)
    .set(change)
    .where(and(eq(polls.id, id), eq(polls.state, 'open')))
    .returning()
  return changed
}

/** Gives up a draft. */
export const dropPoll = (db: Db, id: number) =>
  db
    .update(polls)
    .set({ state: 'dropped', asking: null })
    .where(and(eq(polls.id, id), eq(polls.state, 'open')))
