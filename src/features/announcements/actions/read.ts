import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { readersCount, unreadBy } from '../queries/announcements.ts'
import { type Announcement, announcementReads, announcements } from '../table.ts'
import { reminderView, unreadView } from '../views/reads.ts'

/** Notes that somebody has read it; false where they had said so before. */
export async function markRead(deps: Deps, announcementId: number, workerId: number): Promise<boolean> {
  const added = await deps.db
    .insert(announcementReads)
    .values({ announcementId, workerId, readAt: deps.clock.now() })
    .onConflictDoNothing()
    .returning({ id: announcementReads.workerId })
  return added.length > 0
}

/** Tells the author once how many have read it, and offers to remind the others. */
export async function tellUnread(deps: Deps, announcement: Announcement): Promise<void> {
  const now = deps.clock.now()
  const author = await workerById(deps.db, announcement.authorId)
  const [read, unread] = await Promise.all([readersCount(deps.db, announcement), unreadBy(deps.db, announcement)])
  await deps.db.transaction(async tx => {
    const [told] = await tx
      .update(announcements)
      .set({ readToldAt: now })
      .where(and(eq(announcements.id, announcement.id), isNull(announcements.readToldAt)))
      .returning()
    if (!told || !author?.telegramId) return
    const view = unreadView(deps.translate(author.locale), announcement, { read, unread: unread.length }, author.locale)
    const payload = { text: view.text, ...htmlMessage(view) }
    const key = `announcement-unread:${announcement.id}`
    const notice = { key, lane: 'notice' as const, chatId: author.telegramId, payload }
    await enqueue(tx, await quietly(tx, [notice], now), now)
  })
}

/** One reminder to each who has not read it, ever; returns to how many it now goes. */
export async function remindUnread(deps: Deps, announcement: Announcement): Promise<number> {
  const now = deps.clock.now()
  const unread = await unreadBy(deps.db, announcement)
  const rows = unread.map(({ id, telegramId, locale }): NewDelivery => {
    const view = reminderView(deps.translate(locale), announcement)
    const payload = { text: view.text, ...htmlMessage(view) }
    return { key: `announcement-reminder:${announcement.id}:${id}`, lane: 'reminder', chatId: telegramId, payload }
  })
  if (rows.length > 0) await deps.db.transaction(async tx => enqueue(tx, await quietly(tx, rows, now), now))
  return rows.length
}
