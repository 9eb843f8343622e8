import { and, eq, inArray, sql } from 'drizzle-orm'
import { rowsOf } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { audiences, broadcasts } from '../table.ts'

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
    // Counted there: it may be everybody in the country.
    const [row] = await rowsOf(
      tx,
      sql`with spared as (
            update deliveries d set state = 'failed', error = 'cancelled', settled_at = ${now.toISOString()}::timestamptz
            from recipients r where r.broadcast_id = ${broadcastId} and d.id = r.delivery_id and d.state = 'ready'
            returning d.id
          ) select count(*) as count from spared`,
    )
    return Number(row?.count)
  })
}
