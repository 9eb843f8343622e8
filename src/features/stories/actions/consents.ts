import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { agrees } from '../rules/consent.ts'
import { isWriteable } from '../rules/standing.ts'
import { type Story, type StoryConsent, type StoryPhoto, storyConsents, storyPhotos } from '../table.ts'
import { hidden, lockStory, setStory } from './hand-in.ts'

/** Whoever shows the story to the public shows it anew. */
const shownAnew = (tx: Db, story: Story, now: Date) =>
  story.approvedVersion === null
    ? Promise.resolve(story)
    : setStory(tx, story, { publicVersion: story.publicVersion + 1, revisedAt: now }, now)

/** Somebody no longer agrees: the register keeps that they did, and the public sees it no more. True for the one call. */
export function withdrawConsent(deps: Deps, consent: StoryConsent, by: number): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, consent.storyId)
    const [held] = await tx.select().from(storyConsents).where(eq(storyConsents.id, consent.id))
    if (!story || !held || !agrees(held)) return false
    const set = { state: 'withdrawn' as const, withdrawnAt: now, withdrawnBy: by }
    await tx.update(storyConsents).set(set).where(eq(storyConsents.id, consent.id))
    await shownAnew(tx, story, now)
    return true
  })
}

/** A person is asked anew. */
export const askConsentAgain = (db: Db, { id }: StoryConsent) =>
  db
    .update(storyConsents)
    .set({ answeredAt: null, askedOn: null, use: null, evidence: null, leftOutAt: null })
    .where(eq(storyConsents.id, id))

/**
 * The author tells the story without this person, whose name stays hidden; only while the story is written. What was
 * approved still tells of them: the public no longer reads it until the new words are approved.
 */
export function leaveOut(deps: Deps, consent: StoryConsent): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, consent.storyId)
    if (!story || !isWriteable(story.state)) return false
    await tx.update(storyConsents).set({ leftOutAt: now }).where(eq(storyConsents.id, consent.id))
    await setStory(tx, story, hidden(story, now), now)
    return true
  })
}

/** The proof of a consent is to be given anew. */
export const askProofAgain = (db: Db, { id }: StoryConsent) =>
  db.update(storyConsents).set({ evidence: null }).where(eq(storyConsents.id, id))

/** One more person on a photo, or of whom the words tell; once per update. */
export async function addPerson(
  deps: Deps,
  story: Story,
  photo: StoryPhoto | undefined,
  updateId: number,
): Promise<number | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const held = await lockStory(tx, story.id)
    if (!held || held.state === 'dropped') return undefined
    const on = photo ? { photoId: photo.id, guardian: photo.people === 'children' } : {}
    const row = { updateId, storyId: story.id, askedBy: story.authorId, createdAt: now, ...on }
    const [added] = await tx.insert(storyConsents).values(row).onConflictDoNothing().returning({ id: storyConsents.id })
    // A story that the public reads waits for this person's answer.
    if (added) await shownAnew(tx, held, now)
    return added?.id
  })
}

/** Takes a photo out, at once, also from what the public and the reviewers see: it may have to go. */
export function removePhoto(deps: Deps, storyId: number, photoId: number): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (!story) return false
    const chosen = and(eq(storyPhotos.id, photoId), eq(storyPhotos.storyId, storyId), isNull(storyPhotos.removedAt))
    const removed = await tx.update(storyPhotos).set({ removedAt: now }).where(chosen).returning()
    if (removed.length > 0) await shownAnew(tx, story, now)
    return removed.length > 0
  })
}
