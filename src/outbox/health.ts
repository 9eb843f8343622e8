import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import type { DeliveryState } from './table.ts'

/** Deliveries by state; of the sent ones those of the last day, of the ready ones those that are due are counted apart. */
export type OutboxHealth = Record<DeliveryState, number> & { due: number }

export async function outboxHealth(db: Db, now: Date): Promise<OutboxHealth> {
  const at = now.toISOString()
  const rows = await rowsOf<{ state: DeliveryState | 'due'; count: string }>(
    db,
    sql`
      select state, count(*) from deliveries where state in ('sending', 'failed', 'unknown') group by state
      union all select state, count(*) from deliveries where state = 'ready' group by state
      union all select 'due', count(*) from deliveries where state = 'ready' and due_at <= ${at}::timestamptz
      union all select state, count(*) from deliveries
        where state = 'sent' and settled_at > ${at}::timestamptz - interval '1 day' group by state`,
  )
  const count = (state: string) => Number(rows.find(row => row.state === state)?.count ?? 0)
  return {
    ready: count('ready'),
    due: count('due'),
    sending: count('sending'),
    sent: count('sent'),
    failed: count('failed'),
    unknown: count('unknown'),
  }
}

/** When the next delivery after `after` comes due: where the simulator's clock has to stop on its way. */
export async function nextDue(db: Db, after: Date): Promise<Date | undefined> {
  const [row] = await rowsOf<{ at: string | null }>(
    db,
    sql`select min(due_at) as at from deliveries where state = 'ready' and due_at > ${after.toISOString()}::timestamptz`,
  )
  return row?.at ? new Date(row.at) : undefined
}
