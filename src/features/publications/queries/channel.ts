import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { type Channel, channels } from '../table.ts'

/** The channel that an agency writes to, whether or not it may now. */
export async function channelOf(db: Db, agencyId: number): Promise<Channel | undefined> {
  const [channel] = await db
    .select()
    .from(channels)
    .where(and(eq(channels.agencyId, agencyId), channels.active))
  return channel
}

export async function channelById(db: Db, chatId: number): Promise<Channel | undefined> {
  const [channel] = await db.select().from(channels).where(eq(channels.chatId, chatId))
  return channel
}

/** All channels of an agency in which the bot was seen, the one in use first. */
export const channelsOf = (db: Db, agencyId: number): Promise<Channel[]> =>
  db
    .select()
    .from(channels)
    .where(eq(channels.agencyId, agencyId))
    .orderBy(desc(channels.active), desc(channels.changedAt))
