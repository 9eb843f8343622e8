import { and, eq, inArray, sql } from 'drizzle-orm'
import { rowsOf } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { deliveries } from '../../../outbox/table.ts'
import { audiences, broadcasts, recipients } from '../table.ts'

/**
 * Stops what has not gone. Only whoever began it, and only while it goes; returns how many were spared, or nothing where
 * there was nothing to stop.
 */
export function stopBroadcast(deps: Deps, workerId: number, broadcastId: number): Promise<number | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const mine = tx.select({ id: audiences.id }).from(audiences).where(eq(audiences.chosenBy, workerId))
    const [stopped] = await tx
      .update(broadcasts)
      .set({ state: 'stopped' })
      .where(
        and(
          eq(broadcasts.id, broadcastId),
          inArray(broadcasts.state, ['enqueuing', 'sending']),
          inArray(broadcasts.audienceId, mine),
        ),
      )
      .returning({ id: broadcasts.id })
    if (!stopped) return undefined
    const meant = tx
      .select({ id: recipients.deliveryId })
      .from(recipients)
      .where(eq(recipients.broadcastId, broadcastId))
    const spared = tx
      .update(deliveries)
      .set({ state: 'failed', error: 'cancelled', settledAt: now })
      .where(and(eq(deliveries.state, 'ready'), inArray(deliveries.id, meant)))
      .returning({ id: deliveries.id })
    // Counted there: it may be everybody in the country.
    const [row] = await rowsOf(tx, sql`with spared as (${spared}) select count(*) as count from spared`)
    return Number(row?.count)
  })
}
