import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { pollMarks } from './table.ts'

/** Remembers that a poll came back, with or without updates: in real time, by the database's clock. */
export async function markPoll(db: Db, botId: number): Promise<void> {
  const completedAt = sql`now()`
  await db
    .insert(pollMarks)
    .values({ botId, completedAt })
    .onConflictDoUpdate({ target: pollMarks.botId, set: { completedAt } })
}

/** Real seconds since a poll last came back, on any process; undefined before the first. */
export async function pollAge(db: Db, botId: number): Promise<number | undefined> {
  const [row] = await rowsOf<{ age: string }>(
    db,
    sql`select extract(epoch from now() - completed_at) as age from poll_marks where bot_id = ${botId}`,
  )
  return row && Number(row.age)
}
