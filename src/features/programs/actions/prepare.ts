import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Preparer } from '../access.ts'
import { type Candidate, candidateParts, candidates, candidateTasks } from '../table.ts'

/** Keeps what was written for one part. Done twice it is the same. */
export async function writePart(deps: Deps, preparer: Preparer, part: string, text: string): Promise<void> {
  const { candidateId, workerId: writtenBy } = preparer
  const written = { text, writtenBy, writtenAt: deps.clock.now() }
  await deps.db
    .insert(candidateParts)
    .values({ candidateId, part, ...written })
    .onConflictDoUpdate({ target: [candidateParts.candidateId, candidateParts.part], set: written })
}

type Task = { text: string; dueOn: Day; draftId: number }

/** One more thing to do, once for each draft. */
export async function addTask(deps: Deps, { candidateId, workerId: createdBy }: Preparer, task: Task): Promise<void> {
  await deps.db
    .insert(candidateTasks)
    .values({ candidateId, createdBy, ...task })
    .onConflictDoNothing()
}

/** False where it was done already, or is none of this application. */
export async function finishTask(deps: Deps, { candidateId }: Preparer, taskId: number): Promise<boolean> {
  const open = and(eq(candidateTasks.id, taskId), eq(candidateTasks.candidateId, candidateId))
  const done = await deps.db
    .update(candidateTasks)
    .set({ doneAt: deps.clock.now() })
    .where(and(open, isNull(candidateTasks.doneAt)))
    .returning({ id: candidateTasks.id })
  return done.length > 0
}

export async function chooseStory(deps: Deps, { candidateId }: Preparer, storyId: number): Promise<void> {
  await deps.db.update(candidates).set({ storyId }).where(eq(candidates.id, candidateId))
}

/** Ends the preparation, or takes it up again; false where it stands like that already. */
export async function settleCandidate(
  deps: Deps,
  { candidateId }: Preparer,
  state: Candidate['state'],
): Promise<boolean> {
  const settledAt = state === 'preparing' ? null : deps.clock.now()
  const moved = await deps.db
    .update(candidates)
    .set({ state, settledAt })
    .where(and(eq(candidates.id, candidateId), ne(candidates.state, state)))
    .returning({ id: candidates.id })
  return moved.length > 0
}
