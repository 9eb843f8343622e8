import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { type Announcement, announcements } from '../table.ts'
import { missedView } from '../views/card.ts'

/** What could not go out at its hour, nor soon after it, is a draft again, and its author is told; once. */
export async function missAnnouncement(deps: Deps, { id, agencyId, authorId, sendAt }: Announcement): Promise<void> {
  const [author, agency] = [await workerById(deps.db, authorId), await agencyById(deps.db, agencyId)]
  await deps.db.transaction(async tx => {
    const [missed] = await tx
      .update(announcements)
      .set({ state: 'open', sendAt: null })
      .where(and(eq(announcements.id, id), eq(announcements.state, 'scheduled')))
      .returning()
    if (!missed || !author?.telegramId || !agency || sendAt === null) return
    const view = missedView(deps.translate(author.locale), missed, { sendAt, zone: agency.zone, locale: author.locale })
    const key = `announcement-missed:${id}:${sendAt.getTime()}`
    const payload = { text: view.text, ...htmlMessage(view) }
    const notice = { key, lane: 'notice' as const, chatId: author.telegramId, payload }
    const now = deps.clock.now()
    await enqueue(tx, await quietly(tx, [notice], now), now)
  })
}
