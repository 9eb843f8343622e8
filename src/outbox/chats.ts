import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { chats, deliveries, votes } from './table.ts'

/** A chat that can be written to again: after `/start` or a `my_chat_member` that lets the bot in. */
export async function reachable(tx: Db, chatId: number, now: Date): Promise<void> {
  await tx.update(chats).set({ reachable: true, reason: null, changedAt: now }).where(eq(chats.chatId, chatId))
}

/** A chat that is lost, and why; what is due to it fails at once until it is reachable again. */
export async function unreachable(tx: Db, chatId: number, reason: string, now: Date): Promise<void> {
  const change = { reachable: false, reason, changedAt: now }
  await tx
    .insert(chats)
    .values({ chatId, ...change })
    .onConflictDoUpdate({ target: chats.chatId, set: change })
}

/** Takes back what waits for a chat, and leaves of everything that was meant for it only that there was something. */
export async function forgetChat(tx: Db, chatId: number, now: Date): Promise<void> {
  const waiting = and(eq(deliveries.chatId, chatId), eq(deliveries.state, 'ready'))
  await tx.update(deliveries).set({ state: 'failed', error: 'forgotten', settledAt: now }).where(waiting)
  const nobodys = { key: sql`'forgotten:' || ${deliveries.id}`, chatId: null, payload: {}, result: null }
  await tx.update(deliveries).set(nobodys).where(eq(deliveries.chatId, chatId))
  await tx.delete(chats).where(eq(chats.chatId, chatId))
  await tx.delete(votes).where(eq(votes.voterId, chatId))
}

/** Of these chats, those that cannot be written to, with the reason. */
export const unreachableAmong = (db: Db, chatIds: readonly number[]) =>
  db
    .select({ chatId: chats.chatId, reason: chats.reason })
    .from(chats)
    .where(and(inArray(chats.chatId, [...chatIds]), eq(chats.reachable, false)))

/**
 * A group that became a supergroup. What waits for it goes to the new chat, except edits: message ids of the old one
 * mean nothing there. Telling it twice changes nothing.
 */
export async function migrateChat(tx: Db, from: number, to: number, now: Date): Promise<void> {
  const change = { migratedTo: to, changedAt: now }
  await tx
    .insert(chats)
    .values({ chatId: from, ...change })
    .onConflictDoUpdate({ target: chats.chatId, set: change })
  const waiting = and(eq(deliveries.chatId, from), eq(deliveries.state, 'ready'))
  const gone = { state: 'failed', error: 'message-gone: the chat migrated', settledAt: now } as const
  const ofOldMessages = sql`exists (select 1 from ${deliveries} sent where sent.id = ${deliveries.edits} and sent.state = 'sent')`
  await tx
    .update(deliveries)
    .set(gone)
    .where(and(waiting, isNotNull(deliveries.edits), ofOldMessages))
  await tx.update(deliveries).set({ chatId: to }).where(waiting)
}
