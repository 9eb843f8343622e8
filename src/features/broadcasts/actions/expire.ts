import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { broadcasts, recipients } from '../table.ts'

/** What of a broadcast has not gone is useful until another moment. */
export async function expireBroadcast(tx: Db, subject: string, expiresAt: Date | null): Promise<void> {
  const changed = await tx.update(broadcasts).set({ expiresAt }).where(eq(broadcasts.subject, subject)).returning()
  const meant = tx
    .select({ id: recipients.deliveryId })
    .from(recipients)
    .where(
      inArray(
        recipients.broadcastId,
        changed.map(({ id }) => id),
      ),
    )
  await tx
    .update(deliveries)
    .set({ expiresAt })
    .where(and(eq(deliveries.state, 'ready'), inArray(deliveries.id, meant)))
}
