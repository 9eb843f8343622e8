import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { deliveries } from '../../../outbox/table.ts'
import { audiences, broadcasts, recipients } from '../table.ts'

/** Sends now what waits for the end of quiet hours. Only for whoever began it; false where nothing waits any more. */
export function hurryBroadcast(deps: Deps, workerId: number, broadcastId: number): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const mine = tx.select({ id: audiences.id }).from(audiences).where(eq(audiences.chosenBy, workerId))
    const [hurried] = await tx
      .update(broadcasts)
      .set({ heldUntil: null })
      .where(
        and(
          eq(broadcasts.id, broadcastId),
          inArray(broadcasts.state, ['enqueuing', 'sending']),
          gt(broadcasts.heldUntil, now),
          inArray(broadcasts.audienceId, mine),
        ),
      )
      .returning({ id: broadcasts.id })
    if (!hurried) return false
    const meant = tx
      .select({ id: recipients.deliveryId })
      .from(recipients)
      .where(eq(recipients.broadcastId, broadcastId))
    await tx
      .update(deliveries)
      .set({ dueAt: now })
      .where(and(eq(deliveries.state, 'ready'), inArray(deliveries.id, meant)))
    return true
  })
}
