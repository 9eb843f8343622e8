import { eq } from 'drizzle-orm'
import { masked } from '../../../base/identity-numbers.ts'
import type { Deps } from '../../../deps.ts'
import { cancel } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import type { Mover } from '../access.ts'
import { agreementById, stepsOf } from '../queries/agreements.ts'
import type { Who } from '../queries/owners.ts'
import { isOpen, type OwnerKind } from '../rules/agreement.ts'
import { agreementSteps, agreements } from '../table.ts'
import { readerOf, tellMade } from './make.ts'
import { type Moved, tellMoved } from './move.ts'

export type Reassigning = {
  seq: number
  owner: Who & { kind: OwnerKind }
  /** Who sees to it from now on; the same as before where nobody is named. */
  followerId: number | undefined
  updateId: number
}

/** Somebody else answers for an agreement from now on: they are told what it is, those before that it went on. Leaders only. */
export function reassign(deps: Deps, mover: Mover, id: number, asked: Reassigning, draft: FormDraft): Promise<Moved> {
  const now = deps.clock.now()
  const { owner, followerId, seq, updateId } = asked
  return deps.db.transaction(async tx => {
    const before = await agreementById(tx, id)
    if (!before) return { outcome: 'gone' }
    if (!mover.leads || !isOpen(before.state)) return { outcome: 'closed', agreement: before }
    const isPerson = owner.kind === 'person'
    const named = {
      ownerId: isPerson ? (owner.id ?? null) : null,
      ownerName: isPerson ? '' : masked(owner.name),
    }
    const { state, dueOn, continuing } = before
    const step = { agreementId: id, seq: seq + 1, state, dueOn, continuing, ...named }
    const added = await tx
      .insert(agreementSteps)
      .values({ ...step, by: mover.workerId, at: now, updateId })
      .onConflictDoNothing()
      .returning({ seq: agreementSteps.seq })
    if (added.length === 0) {
      const isOwn = (await stepsOf(tx, id)).some(one => one.updateId === updateId)
      return { outcome: isOwn ? 'moved' : 'overtaken', agreement: before }
    }
    const change = { ...named, ownerKind: owner.kind, ...(followerId !== undefined && { followerId }) }
    await tx.update(agreements).set(change).where(eq(agreements.id, id))
    await settleDraft(tx, draft.id, 'done', now)
    await cancel(tx, `agreement-reminder:${id}:`, now)
    const after = (await agreementById(tx, id)) ?? before
    await tellMade(deps, tx, after, mover.workerId)
    await tellMoved(deps, tx, after, [before.owner, before.follower], mover.workerId, readerOf(after).id)
    return { outcome: 'moved', agreement: after }
  })
}
