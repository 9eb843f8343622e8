import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'

/** How many updates wait and how long the oldest has waited, in milliseconds of real time; those set aside are counted apart. */
export type InboxHealth = { waiting: number; oldestMs: number; setAside: number }

export async function inboxHealth(db: Db): Promise<InboxHealth> {
  const [row] = await rowsOf<{ waiting: string; oldest: string | null; set_aside: string }>(
    db,
    sql`select count(*) as waiting, extract(epoch from now() - min(received_at)) * 1000 as oldest,
          (select count(*) from inbox where done_at is not null and error is not null) as set_aside
        from inbox where done_at is null`,
  )
  return { waiting: Number(row?.waiting), oldestMs: Number(row?.oldest ?? 0), setAside: Number(row?.set_aside) }
}
