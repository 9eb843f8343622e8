import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'

/** Empties the words of what was settled three days ago or earlier, keeping what came of it. `now` is business time. */
export async function sweepOutbox(db: Db, now: Date): Promise<void> {
  await db.execute(sql`
    update deliveries set payload = '{}'
    where state in ('sent', 'failed') and payload <> '{}'
      and settled_at < ${now.toISOString()}::timestamptz - interval '3 days'`)
}
