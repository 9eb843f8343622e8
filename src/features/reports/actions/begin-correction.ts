import { and, eq } from 'drizzle-orm'
import type { Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { type DraftValues, type Report, type ReportDraft, reportDrafts } from '../table.ts'
import { newDraft } from './draft-report.ts'

type Beginning = { updateId: number; telegramId: number; zone: Zone }

/** Changes to a filed report, begun from what it says now. */
export function correctionDraft(now: Date, report: Report, { updateId, telegramId, zone }: Beginning): ReportDraft {
  const { id: reportId, version, number, values, photos, workerId, agencyId, pillar, kind } = report
  const origin = { chatId: telegramId, messageId: 0 }
  const own = { updateId, telegramId, zone, workerId, agencyId, pillar, kind }
  const draft = newDraft(now, { ...own, values, photos, source: 'message', origin })
  const base = { reportId, version, number, values, photos }
  return {
    ...draft,
    messageId: null,
    state: 'correcting',
    lastUpdateId: null,
    base,
  }
}

/** Offers changes that are not made yet in the author's own chat, once for each update. */
export const offerChanges = (deps: Deps, correction: ReportDraft, view: View): Promise<void> =>
  deps.db.transaction(tx => offer(tx, deps.clock.now(), correction, view))

async function offer(tx: Db, now: Date, correction: ReportDraft, view: View): Promise<void> {
  const payload = { text: view.text, ...htmlMessage(view) }
  const key = `report-offer:${correction.id}`
  await enqueue(tx, [{ key, lane: 'urgent', chatId: correction.telegramId, payload }], now)
  await tx.insert(reportDrafts).values(correction).onConflictDoNothing()
}

type Offer = { edited: ReportDraft; heard: DraftValues; correction?: ReportDraft; view?: View }

/**
 * A message whose report is filed was edited: what it says now is remembered, and the correction is offered in the
 * author's own chat, where there is anything to correct.
 */
export async function offerCorrection(deps: Deps, { edited, heard, correction, view }: Offer): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async tx => {
    await tx
      .update(reportDrafts)
      .set({ heard })
      .where(and(eq(reportDrafts.id, edited.id), eq(reportDrafts.telegramId, edited.telegramId)))
    if (correction && view) await offer(tx, now, correction, view)
  })
}
