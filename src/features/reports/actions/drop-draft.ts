import { and, eq, inArray } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { type ReportDraft, reportDrafts } from '../table.ts'
import { editCard } from './card-edit.ts'

/** Its author says that this is no report, or gives it up. Nothing where it was settled before. */
export function dropDraft(
  deps: Deps,
  telegramId: number,
  draftId: number,
  cardAfter: (draft: ReportDraft) => View,
): Promise<ReportDraft | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [draft] = await tx
      .update(reportDrafts)
      .set({ state: 'dropped', asking: null, updatedAt: now })
      .where(
        and(
          eq(reportDrafts.id, draftId),
          eq(reportDrafts.telegramId, telegramId),
          inArray(reportDrafts.state, ['open', 'gathering', 'unclaimed', 'correcting']),
        ),
      )
      .returning()
    if (draft) await editCard(tx, draft, cardAfter(draft), now)
    return draft
  })
}
