import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'

/** Reminds the author of a report that was begun and not sent, privately and once. */
export async function nudge(deps: Deps, draft: ReportDraft, view: View, expiresAt: Date): Promise<void> {
  const now = deps.clock.now()
  const payload = { text: view.text, ...htmlMessage(view) }
  await deps.db.transaction(async tx => {
    const [marked] = await tx
      .update(reportDrafts)
      .set({ nudgedAt: now })
      .where(and(eq(reportDrafts.id, draft.id), eq(reportDrafts.state, 'open'), isNull(reportDrafts.nudgedAt)))
      .returning({ id: reportDrafts.id })
    if (!marked) return
    const key = `report-nudge:${draft.id}`
    const reminder = { key, lane: 'reminder' as const, chatId: draft.telegramId, payload, expiresAt }
    await enqueue(tx, await quietly(tx, [reminder], now), now)
  })
}
