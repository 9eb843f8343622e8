import { and, asc, eq, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { broadcasts, recipients } from '../../broadcasts/table.ts'
import { workers } from '../../workers/table.ts'
import { type Announcement, announcementReads, announcements } from '../table.ts'

/** What a broadcast of it is about. */
export const subjectOf = ({ id }: Pick<Announcement, 'id'>) => `announcement:${id}`

export async function announcementById(db: Db, id: number): Promise<Announcement | undefined> {
  const [announcement] = await db.select().from(announcements).where(eq(announcements.id, id))
  return announcement
}

/** Those that shall go out at their hour. */
export const waitingForTheirHour = (db: Db): Promise<Announcement[]> =>
  db.select().from(announcements).where(eq(announcements.state, 'scheduled')).orderBy(asc(announcements.id))

/** Those whose author is still to be told who has not read them. */
export const waitingForReaders = (db: Db): Promise<Announcement[]> =>
  db
    .select()
    .from(announcements)
    .where(and(eq(announcements.state, 'sent'), announcements.wantsRead, isNull(announcements.readToldAt)))
    .orderBy(asc(announcements.id))

export type Reader = { id: number; name: string; telegramId: number; locale: 'id' | 'en' }

const reached = (announcement: Pick<Announcement, 'id'>) =>
  and(eq(broadcasts.subject, subjectOf(announcement)), eq(deliveries.state, 'sent'), isNotNull(workers.telegramId))

/** Whom it reached in private and who has not said that they read it, by name. */
export function unreadBy(db: Db, announcement: Pick<Announcement, 'id'>): Promise<Reader[]> {
  const read = db
    .select({ one: sql`1` })
    .from(announcementReads)
    .where(and(eq(announcementReads.announcementId, announcement.id), eq(announcementReads.workerId, workers.id)))
  return db
    .select({
      id: workers.id,
      name: workers.name,
      telegramId: sql<number>`${workers.telegramId}`.mapWith(workers.telegramId),
      locale: workers.locale,
    })
    .from(recipients)
    .innerJoin(broadcasts, eq(broadcasts.id, recipients.broadcastId))
    .innerJoin(deliveries, eq(deliveries.id, recipients.deliveryId))
    .innerJoin(workers, eq(workers.id, recipients.workerId))
    .where(and(reached(announcement), notExists(read)))
    .orderBy(asc(workers.name), asc(workers.id))
}

export const readersCount = (db: Db, { id }: Pick<Announcement, 'id'>): Promise<number> =>
  db.$count(announcementReads, eq(announcementReads.announcementId, id))

/** The newest ones of an author that are not finished or went out lately. */
export const lastOf = (db: Db, authorId: number, most: number): Promise<Announcement[]> =>
  db
    .select()
    .from(announcements)
    .where(and(eq(announcements.authorId, authorId), inArray(announcements.state, ['scheduled', 'sent'])))
    .orderBy(sql`${announcements.id} desc`)
    .limit(most)
