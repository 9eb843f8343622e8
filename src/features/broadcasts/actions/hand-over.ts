import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { workerById } from '../../workers/queries.ts'
import { heirOf } from '../queries/heirs.ts'
import { type Audience, audiences, type Broadcast, broadcasts } from '../table.ts'
import { handedView, passedOnView } from '../views/progress.ts'

/**
 * What was confirmed goes out also when its sender leads no more: it was the agency's word. Whoever goes on sees the
 * progress and can stop it; the former sender no longer sees either.
 */
export async function handOver(deps: Deps, broadcast: Broadcast, audience: Audience): Promise<void> {
  const now = deps.clock.now()
  const heir = await heirOf(deps.db, audience, audience.chosenBy)
  const former = await workerById(deps.db, audience.chosenBy)
  if (!heir?.telegramId || !former) return
  const { id, telegramId: chatId, locale } = heir
  await deps.db.transaction(async tx => {
    const [handed] = await tx
      .update(audiences)
      .set({ chosenBy: id })
      .where(and(eq(audiences.id, audience.id), eq(audiences.chosenBy, former.id)))
      .returning()
    if (!handed) return
    const passed = passedOnView(deps.translate(former.locale), broadcast, heir.name)
    if (broadcast.progress !== null) await enqueueEdit(tx, broadcast.progress, htmlText(passed), now)
    const view = handedView(deps.translate(locale), broadcast, former.name)
    const key = `broadcast-progress:${broadcast.id}:${id}`
    const [progress = null] = await enqueue(tx, [{ key, lane: 'urgent', chatId, payload: htmlText(view) }], now)
    await tx.update(broadcasts).set({ progress, shown: '' }).where(eq(broadcasts.id, broadcast.id))
  })
}

const htmlText = (view: ReturnType<typeof handedView>) => ({ text: view.text, ...htmlMessage(view) })
