import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { openAudience } from '../../broadcasts/actions/choose.ts'
import { audiences } from '../../broadcasts/table.ts'
import type { Coordinator } from '../../workers/access.ts'
import type { Content } from '../rules.ts'
import { type Announcement, announcements } from '../table.ts'

/** Begins an announcement to everybody within reach; the same update again finds the one it began. */
export function openAnnouncement(
  deps: Deps,
  by: Coordinator,
  { updateId, back }: { updateId: number; back(id: number): string },
): Promise<Announcement> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [begun] = await tx.select().from(announcements).where(eq(announcements.updateId, updateId))
    if (begun) return begun
    const audience = await openAudience(tx, by, { back: '-' }, now)
    const row = { updateId, agencyId: by.agencyId, authorId: by.workerId, audienceId: audience.id, createdAt: now }
    const [opened] = await tx
      .insert(announcements)
      .values({ ...row, asking: 'content' })
      .returning()
    const announcement = opened as Announcement
    await tx
      .update(audiences)
      .set({ back: back(announcement.id) })
      .where(eq(audiences.id, audience.id))
    return announcement
  })
}

type Change = Partial<Pick<Announcement, 'asking' | 'sendAt' | 'wantsRead' | 'lastUpdateId'> & Content>

/** Changes a draft; nothing once it has gone out or was dropped. */
export async function changeAnnouncement(db: Db, id: number, change: Change): Promise<Announcement | undefined> {
  const [changed] = await db
    .update(announcements)
    .set(change)
    .where(and(eq(announcements.id, id), eq(announcements.state, 'open')))
    .returning()
  return changed
}

/** What is asked, also of one that has gone out: a correction. */
export const setAsking = (db: Db, id: number, asking: Announcement['asking']) =>
  db.update(announcements).set({ asking }).where(eq(announcements.id, id))

/** Gives up a draft, or takes back what is scheduled. True where there was something to take back. */
export async function dropAnnouncement(db: Db, id: number, from: 'open' | 'scheduled'): Promise<boolean> {
  const dropped = await db
    .update(announcements)
    .set({ state: 'dropped' })
    .where(and(eq(announcements.id, id), eq(announcements.state, from)))
    .returning({ id: announcements.id })
  return dropped.length > 0
}
