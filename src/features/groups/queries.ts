import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import { type Group, type GroupPurpose, groups } from './table.ts'

/** Telegram's numbers begin at 1, so 0 can stand for the group as a whole. */
export const wholeGroup = 0

/**
 * What holds where somebody speaks: the topic's own binding if it has one, else the row of the whole group, bound or not.
 * `topicId` only of messages that are in a topic (`is_topic_message`).
 */
export async function groupFor(db: Db, chatId: number, topicId: number = wholeGroup): Promise<Group | undefined> {
  const [group] = await db
    .select()
    .from(groups)
    .where(and(eq(groups.chatId, chatId), inArray(groups.topicId, [wholeGroup, topicId])))
    .orderBy(sql`${groups.agencyId} is null`, desc(groups.topicId))
    .limit(1)
  return group
}

/** Groups and topics of an agency with this purpose, those that the bot was removed from left out; oldest first. */
export async function groupsOf(db: Db, agencyId: number, purpose: GroupPurpose): Promise<Group[]> {
  return db
    .select()
    .from(groups)
    .where(and(eq(groups.agencyId, agencyId), eq(groups.purpose, purpose), groups.present))
    .orderBy(asc(groups.id))
}

/** All rows of one Telegram group: the whole of it first, then its bound topics. */
export async function rowsOfChat(db: Db, chatId: number): Promise<Group[]> {
  return db.select().from(groups).where(eq(groups.chatId, chatId)).orderBy(asc(groups.topicId))
}

/** Bound rows of one Telegram group. */
export async function bindingsOf(db: Db, chatId: number): Promise<Group[]> {
  return db
    .select()
    .from(groups)
    .where(and(eq(groups.chatId, chatId), isNotNull(groups.agencyId)))
    .orderBy(asc(groups.topicId))
}
