import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { heirOf } from '../../broadcasts/queries/heirs.ts'
import { audiences } from '../../broadcasts/table.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { type Poll, polls } from '../table.ts'
import { inheritedView } from '../views/card.ts'

/** A poll whose author leads no more is gone on with by the nearest who do: they see the answers and what comes of it. */
export async function inheritPoll(deps: Deps, { id, authorId, audienceId }: Poll): Promise<void> {
  const now = deps.clock.now()
  const [audience, former] = [await audienceById(deps.db, audienceId), await workerById(deps.db, authorId)]
  const heir = audience && (await heirOf(deps.db, audience, authorId))
  if (!heir?.telegramId || !former) return
  const { telegramId: chatId, locale } = heir
  await deps.db.transaction(async tx => {
    const [poll] = await tx
      .update(polls)
      .set({ authorId: heir.id })
      .where(and(eq(polls.id, id), eq(polls.authorId, authorId)))
      .returning()
    if (!poll) return
    await tx.update(audiences).set({ chosenBy: heir.id }).where(eq(audiences.id, audienceId))
    const view = inheritedView(deps.translate(locale), poll, former.name)
    const payload = { text: view.text, ...htmlMessage(view) }
    const notice = { key: `poll-heir:${id}:${heir.id}`, lane: 'notice' as const, chatId, payload }
    await enqueue(tx, await quietly(tx, [notice], now), now)
  })
}
