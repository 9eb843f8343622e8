import { and, eq, sql } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueueEdit } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { openBroadcasts, senderOf, tallyOf } from '../queries/results.ts'
import { isHeld, isOver, progressDue, type Tally } from '../rules.ts'
import { type Broadcast, broadcasts } from '../table.ts'
import { progressView } from '../views/progress.ts'

const figures = ({ sent, failed, unknown, waiting }: Tally) => [sent, failed, unknown, waiting].join('/')

/** Tells each sender how far it is, in one message that changes at most every three seconds, and in the end what came of it. */
export async function showProgress(deps: Deps): Promise<boolean> {
  let told = false
  for (const broadcast of await openBroadcasts(deps.db)) told = (await showOne(deps, broadcast)) || told
  return told
}

async function showOne(deps: Deps, broadcast: Broadcast): Promise<boolean> {
  const now = deps.clock.now()
  if (isHeld(broadcast, now)) return false
  const tally = await tallyOf(deps.db, broadcast.id)
  const over = isOver(broadcast.state, tally)
  const shown = figures(tally)
  if (!over && (shown === broadcast.shown || !progressDue(broadcast.shownAt, now))) return false
  const { locale } = await senderOf(deps.db, broadcast)
  const view = progressView(deps.translate(locale), broadcast, tally, over, locale)
  await deps.db.transaction(async tx => {
    const change = { shown, shownAt: now, ...(over && { state: 'done' as const, settledAt: now }) }
    // Whoever goes on with it since has a message of their own.
    const same = sql`${broadcasts.progress} is not distinct from ${broadcast.progress}::bigint`
    const kept = await tx
      .update(broadcasts)
      .set(change)
      .where(and(eq(broadcasts.id, broadcast.id), same))
      .returning({ id: broadcasts.id })
    if (kept.length === 0 || broadcast.progress === null) return
    await enqueueEdit(tx, broadcast.progress, { text: view.text, ...htmlMessage(view) }, now)
  })
  return true
}
