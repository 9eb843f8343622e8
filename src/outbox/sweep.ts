import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'

/** Votes in polls that nobody knows are dropped after two days, all others once their poll must have closed long ago. */
const sweepVotes = (db: Db, now: Date) =>
  db.execute(sql`
    delete from votes where voted_at < ${now.toISOString()}::timestamptz - case when taken then interval '90 days' else interval '2 days' end`)

/** Empties the words of what was settled three days ago or earlier, keeping what came of it. `now` is business time. */
export async function sweepOutbox(db: Db, now: Date): Promise<void> {
  await db.execute(sql`
    update deliveries set payload = '{}'
    where state in ('sent', 'failed') and payload <> '{}'
      and settled_at < ${now.toISOString()}::timestamptz - interval '3 days'`)
  await sweepVotes(db, now)
}
