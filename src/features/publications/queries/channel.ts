import { and, eq, gte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { messageUrl } from '../rules/channel.ts'
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

/**
 * Changes of what stands in a channel that Telegram refused lately: after two days it may let nobody but people remove a
 * message. `url` is the message that a person has to look at.
 */
export async function refusedChanges(
  db: Db,
  since: Date,
): Promise<{ id: number; agencyId: number; title: string; url: string | undefined }[]> {
  const target = alias(deliveries, 'target')
  const rows = await db
    .select({ id: deliveries.id, payload: deliveries.payload, sent: target.result, channel: channels })
    .from(deliveries)
    .innerJoin(channels, eq(channels.chatId, deliveries.chatId))
    .leftJoin(target, eq(target.id, deliveries.edits))
    .where(
      and(
        ...[eq(deliveries.state, 'failed'), gte(deliveries.settledAt, since), ne(deliveries.error, 'cancelled')],
        sql`(starts_with(${deliveries.key}, 'story-post-') or starts_with(${target.key}, 'story-post:'))`,
      ),
    )
    .limit(20)
  return rows.map(({ id, payload, sent, channel: { chatId, username, title, agencyId } }) => {
    const message = (payload.message_id ?? (sent as { message_id?: number } | null)?.message_id) as number | undefined
    return { id, agencyId, title, url: message === undefined ? undefined : messageUrl(chatId, username, message) }
  })
}
