import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'

/**
 * Forgets what was settled two days ago (Telegram redelivers for one) and what was set aside a fortnight ago, and
 * the marks of people for whom nothing waits: their next update marks them anew. Returns how many updates went.
 */
export async function sweepInbox(db: Db): Promise<number> {
  const gone = await rowsOf(
    db,
    sql`delete from inbox where done_at < now() - case when error is null then interval '2 days' else interval '14 days' end
        returning update_id`,
  )
  await db.execute(sql`delete from inbox_people where due_at is null and claimed_until is null`)
  return gone.length
}
