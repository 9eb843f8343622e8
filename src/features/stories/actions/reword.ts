import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Coordinator } from '../../workers/access.ts'
import type { StoryValues } from '../parts.ts'
import { heldWith, versionOf } from '../queries/held.ts'
import { approvalsNeeded, reviewsOf } from '../queries/reviewing.ts'
import { changesBetween } from '../rules/changes.ts'
import { approvalsAmong, mayEdit } from '../rules/standing.ts'
import { type Story, type StoryEdit, storyEdits, storyReviews } from '../table.ts'
import { keepVersion, lockStory, madeBy, setStory } from './hand-in.ts'
import { askReviewers, settleLetters, tellAuthor } from './letters.ts'
import { approval, openReview } from './review.ts'

/** A reviewer's own wording of a snapshot; the same again finds the one that was begun. */
export async function openEdit(
  db: Db,
  { storyId, version, editorId }: Pick<StoryEdit, 'storyId' | 'version' | 'editorId'>,
  now: Date,
): Promise<StoryEdit> {
  await db
    .insert(storyEdits)
    .values({ storyId, version, editorId, values: {}, createdAt: now })
    .onConflictDoUpdate({
      target: [storyEdits.storyId, storyEdits.version, storyEdits.editorId],
      set: { state: 'open' },
    })
  const own = and(eq(storyEdits.storyId, storyId), eq(storyEdits.version, version), eq(storyEdits.editorId, editorId))
  const [edit] = await db.select().from(storyEdits).where(own)
  return edit as StoryEdit
}

type Change = Partial<Pick<StoryEdit, 'values' | 'asking' | 'lastUpdateId' | 'state'>>

export async function changeEdit(db: Db, id: number, change: Change): Promise<StoryEdit | undefined> {
  const [edit] = await db
    .update(storyEdits)
    .set(change)
    .where(and(eq(storyEdits.id, id), eq(storyEdits.state, 'open')))
    .returning()
  return edit
}

export type Offering = { outcome: 'offered' | 'late' | 'nothing'; story: Story }

/** Puts a reviewer's wording before the author. A wording of an older snapshot comes too late, and is kept. */
export function offerEdit(
  deps: Deps,
  editor: Coordinator,
  edit: StoryEdit,
  cause: number,
): Promise<Offering | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, edit.storyId)
    if (!story || story.authorId === editor.workerId) return undefined
    if (!mayEdit(story.state) || story.version !== edit.version) return { outcome: 'late', story }
    const values: StoryValues = { ...story.values, ...edit.values }
    const parts = changesBetween(story.kind, story.values, values).length
    if (parts === 0) return { outcome: 'nothing', story }
    const snapshot = { values, changedBy: editor.workerId, role: 'editor' as const, cause }
    const version = await keepVersion(tx, await heldWith(tx, story), snapshot, now)
    const edited = await setStory(tx, story, { values, version, state: 'edited', waitingSince: now }, now)
    const review = await openReview(tx, { storyId: story.id, version, reviewerId: editor.workerId }, now)
    await tx.update(storyReviews).set({ verdict: 'edited', decidedAt: now }).where(eq(storyReviews.id, review.id))
    await tx.update(storyEdits).set({ state: 'offered', asking: null }).where(eq(storyEdits.id, edit.id))
    await settleLetters(deps, tx, edited)
    const agency = (await agencyById(tx, story.agencyId))?.shortName ?? ''
    await tellAuthor(deps, tx, edited, { about: 'edited', cause, agency, parts })
    return { outcome: 'offered', story: edited }
  })
}

/** The author agrees to the wording: it is approved, unless others have to approve it too. */
export function agreeToEdit(deps: Deps, storyId: number, version: number): Promise<Story | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (story?.state !== 'edited' || story.version !== version) return undefined
    const approvals = approvalsAmong(await reviewsOf(tx, storyId), version)
    if (approvals >= (await approvalsNeeded(tx, story.agencyId))) return setStory(tx, story, approval(story, now), now)
    const waiting = await setStory(tx, story, { state: 'submitted', waitingSince: now }, now)
    await askReviewers(deps, tx, waiting, 'again')
    return waiting
  })
}

/** The author wants it otherwise: their own words stand again, with what they say of it, and wait for the reviewers. */
export function objectToEdit(
  deps: Deps,
  { storyId, version, note, cause }: { storyId: number; version: number; note: string; cause: number },
): Promise<Story | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (story && (await madeBy(tx, cause))) return story
    if (story?.state !== 'edited' || story.version !== version) return undefined
    const former = await versionOf(tx, storyId, version - 1)
    const values = former?.values ?? story.values
    const held = await heldWith(tx, { ...story, values })
    const snapshot = { values, changedBy: story.authorId, role: 'author' as const, cause }
    const next = await keepVersion(tx, held, snapshot, now)
    const set = { values, version: next, state: 'submitted' as const, reason: note, waitingSince: now }
    const submitted = await setStory(tx, story, set, now)
    await askReviewers(deps, tx, submitted, 'again')
    return submitted
  })
}
