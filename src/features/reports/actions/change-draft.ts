import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { View } from '../../../telegram/context.ts'
import { withPhotos } from '../rules/draft.ts'
import { type Photo, type ReportDraft, reportDrafts } from '../table.ts'
import { editCard } from './card-edit.ts'
import { keepNote, type Note } from './photo-notes.ts'

export type Changes = Partial<
  Pick<ReportDraft, 'kind' | 'values' | 'heard' | 'problems' | 'photos' | 'photosLeftOut' | 'asking'>
>

/** How the card looks after a change; nothing where it stays as it is. */
export type CardAfter = (draft: ReportDraft) => View | undefined

/** What is said about a change besides. */
export type NoteAfter = (draft: ReportDraft) => Note | undefined

/**
 * Changes an open draft of this person once for each update, and its card with it. Returns the draft as it stands, also
 * where this update had changed it before; nothing where it is not open.
 */
export async function changeDraft(
  deps: Deps,
  draft: ReportDraft,
  updateId: number,
  changes: Changes,
  cardAfter?: CardAfter,
  noteAfter?: NoteAfter,
): Promise<ReportDraft | undefined> {
  const now = deps.clock.now()
  const fresh = sql`${reportDrafts.lastUpdateId} is distinct from ${updateId}`
  return deps.db.transaction(async tx => {
    const [changed] = await tx
      .update(reportDrafts)
      .set({ ...changes, lastUpdateId: updateId, updatedAt: now })
      .where(and(isOpen(draft), fresh))
      .returning()
    if (!changed) return (await tx.select().from(reportDrafts).where(isOpen(draft)))[0]
    const card = cardAfter?.(changed)
    if (card) await editCard(tx, changed, card, now)
    const note = noteAfter?.(changed)
    if (note) await keepNote(tx, note, now)
    return changed
  })
}

const isOpen = (draft: ReportDraft): SQL | undefined =>
  and(
    eq(reportDrafts.id, draft.id),
    eq(reportDrafts.telegramId, draft.telegramId),
    sql`${reportDrafts.state} in ('open', 'gathering', 'unclaimed', 'correcting')`,
  )

/** Adds photos to a draft, each once, five at most; the others are counted, so that they can be spoken of. */
export function addPhotos(
  deps: Deps,
  draft: ReportDraft,
  updateId: number,
  added: readonly Photo[],
  cardAfter?: CardAfter,
  noteAfter?: NoteAfter,
): Promise<ReportDraft | undefined> {
  const { photos, leftOut } = withPhotos(draft.photos, added)
  const { photos: _, ...values } = draft.values
  const changes = { photos, photosLeftOut: draft.photosLeftOut + leftOut, values }
  return changeDraft(deps, draft, updateId, changes, cardAfter, noteAfter)
}

/** Which question is open; an answer that comes later is an answer to it. */
export async function setAsking(deps: Deps, draftId: number, asking: string | null): Promise<void> {
  await deps.db.update(reportDrafts).set({ asking }).where(eq(reportDrafts.id, draftId))
}
