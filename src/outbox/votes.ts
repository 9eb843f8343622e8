import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { cancel, enqueue } from './enqueue.ts'
import { deliveries, votes } from './table.ts'

/** What somebody chose in a poll: the place of the option, or nothing once the vote was taken back. */
export type GivenVote = { pollId: string; voterId: number; option: number | null; updateId: number }

/** A vote with the delivery that is its poll, and what the same person had chosen there before. */
export type Vote = GivenVote & { deliveryId: number; key: string; former: number | null }

/** Said in so many words, because an index of a part of the rows serves only who names the part. */
const isPoll: SQL = sql`${deliveries.method} = 'sendPoll'`

/** The outbox ids of the polls whose key begins so. */
export async function pollsByKey(db: Db, prefix: string): Promise<number[]> {
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(isPoll, sql`starts_with(${deliveries.key}, ${prefix})`))
  return rows.map(({ id }) => id)
}

/** The delivery that sent this poll, once Telegram has told which one it is. Telegram's id is all that a vote says of its poll. */
export async function deliveryOfPoll(db: Db, pollId: string): Promise<{ id: number; key: string } | undefined> {
  const [delivery] = await db
    .select({ id: deliveries.id, key: deliveries.key })
    .from(deliveries)
    .where(and(isPoll, sql`${deliveries.result}->>'poll_id' = ${pollId}`))
  return delivery
}

/** Keeps somebody's last vote; returns what they had chosen before, as far as it was taken. */
export async function keepVote(tx: Db, given: GivenVote, taken: boolean, now: Date): Promise<number | null> {
  const { pollId, voterId, ...vote } = given
  const theirs = and(eq(votes.pollId, pollId), eq(votes.voterId, voterId))
  const [former] = await tx.select().from(votes).where(theirs).for('update')
  const row = { ...vote, taken, votedAt: now }
  await tx
    .insert(votes)
    .values({ pollId, voterId, ...row })
    .onConflictDoUpdate({ target: [votes.pollId, votes.voterId], set: row })
  return former?.taken ? former.option : null
}

type Early = { poll_id: string; voter_id: string; option: number | null; update_id: string; id: string; key: string }

/** Votes that had come before their poll was known, and now are: of polls whose delivery's key begins so. They count as taken. */
export async function takeEarly(tx: Db, prefix: string): Promise<Vote[]> {
  const rows = await rowsOf<Early>(
    tx,
    sql`update votes v set taken = true from deliveries d
        where not v.taken and d.method = 'sendPoll' and d.result->>'poll_id' = v.poll_id and starts_with(d.key, ${prefix})
        returning v.poll_id, v.voter_id, v.option, v.update_id, d.id, d.key`,
  )
  return rows.map(({ poll_id, voter_id, option, update_id, id, key }) => ({
    pollId: poll_id,
    voterId: Number(voter_id),
    option,
    updateId: Number(update_id),
    deliveryId: Number(id),
    key,
    former: null,
  }))
}

export async function hasEarly(db: Db): Promise<boolean> {
  const early = await db.select({ pollId: votes.pollId }).from(votes).where(sql`not ${votes.taken}`).limit(1)
  return early.length > 0
}

/** Closes polls by their outbox ids: what has not gone is taken back, the others are stopped, once. */
export async function stopPolls(tx: Db, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await cancel(tx, ids, now)
  const posted = await tx
    .select({ id: deliveries.id, chatId: deliveries.chatId })
    .from(deliveries)
    .where(and(inArray(deliveries.id, [...ids]), inArray(deliveries.state, ['sending', 'sent'])))
  const rows = posted.map(({ id, chatId }) => ({
    key: `poll-stop:${id}`,
    lane: 'notice' as const,
    ...(chatId !== null && { chatId }),
    method: 'stopPoll',
    payload: {},
    edits: id,
  }))
  if (rows.length > 0) await enqueue(tx, rows, now)
}
