import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { mostPhotos, type StoryValues } from '../parts.ts'
import { draftIn, type Held, heldWith } from '../queries/held.ts'
import { openAboutPeople, openAfterMending, openQuestions, tokenOf } from '../rules/form.ts'
import { isAlive, isWriteable } from '../rules/standing.ts'
import {
  type Story,
  type StoryConsent,
  type StoryPhoto,
  stories,
  storyAttachments,
  storyConsents,
  storyPhotos,
} from '../table.ts'

export type NewPhoto = Pick<StoryPhoto, 'fileId' | 'fileUniqueId' | 'width' | 'height' | 'bytes' | 'caption'>
export type NewConsent = Pick<StoryConsent, 'photoId'> & Partial<StoryConsent>
export type NewAttachment = { fileId: string; fileUniqueId: string; seconds: number; part: string | null }

/** What an answer changes, and where the form goes then: to the next open question, or it stays. */
export type Change = {
  values?: StoryValues
  region?: string
  adds?: Story['adds']
  photosAsked?: boolean
  photo?: NewPhoto
  photos?: { ids: readonly number[]; set: Partial<Pick<StoryPhoto, 'people' | 'caption'>> }
  newConsent?: NewConsent
  consent?: { id: number; set: Partial<StoryConsent> }
  attachment?: NewAttachment
  go: 'next' | 'stay' | { ask: string }
}

/** Words and photos are its author's while it is written; what people agreed to can be noted at any time. */
const isAllowed = ({ state }: Story, { consent, newConsent, photos, ...change }: Change): boolean => {
  const { go, adds, ...written } = change
  return isWriteable(state) || (isAlive(state) && Object.keys(written).length === 0)
}

/** Photos and consents reach the public at once where the story is public. */
const touchesPublic = (story: Story, { consent, newConsent, photos }: Change) =>
  story.approvedVersion !== null && (consent ?? newConsent ?? photos) !== undefined

async function addPhoto(tx: Db, story: Story, photo: NewPhoto, now: Date): Promise<boolean> {
  const kept = and(eq(storyPhotos.storyId, story.id), isNull(storyPhotos.removedAt))
  const [held] = await tx.select({ total: count() }).from(storyPhotos).where(kept)
  const [same] = await tx
    .select()
    .from(storyPhotos)
    .where(and(eq(storyPhotos.storyId, story.id), eq(storyPhotos.fileUniqueId, photo.fileUniqueId)))
  const total = held?.total ?? 0
  if (same && same.removedAt === null) return true
  if (total >= mostPhotos) return false
  const row = { ...photo, storyId: story.id, position: total, addedAt: now }
  if (same) await tx.update(storyPhotos).set({ removedAt: null, position: total }).where(eq(storyPhotos.id, same.id))
  else await tx.insert(storyPhotos).values(row)
  return true
}

async function applyToOthers(tx: Db, story: Story, change: Change, updateId: number, now: Date) {
  const { photos, newConsent, consent, attachment } = change
  if (photos) {
    const chosen = and(eq(storyPhotos.storyId, story.id), inArray(storyPhotos.id, [...photos.ids]))
    await tx.update(storyPhotos).set(photos.set).where(chosen)
  }
  if (newConsent) {
    const row = { ...newConsent, updateId, storyId: story.id, askedBy: story.authorId, createdAt: now }
    await tx.insert(storyConsents).values(row).onConflictDoNothing()
  }
  if (consent) {
    const chosen = and(eq(storyConsents.storyId, story.id), eq(storyConsents.id, consent.id))
    await tx.update(storyConsents).set(consent.set).where(chosen)
  }
  if (attachment)
    await tx
      .insert(storyAttachments)
      .values({ ...attachment, kind: 'voice', storyId: story.id, addedAt: now })
      .onConflictDoNothing()
}

/** The question that is open then; of a story that others are reading only about photos and people. */
function askedNext(held: Held, { go }: Change): string | null {
  if (go === 'stay') return held.story.asking
  if (typeof go === 'object') return go.ask
  const draft = draftIn(held)
  const open = held.story.version > 0 ? openAfterMending : openQuestions
  const [next] = isWriteable(held.story.state) ? open(draft) : openAboutPeople(draft)
  return next ? tokenOf(next) : null
}

/** Keeps one answer with all that follows from it. Nothing where the story can no longer be changed so; once per update. */
export function keepAnswer(deps: Deps, storyId: number, updateId: number, change: Change): Promise<Held | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for('update')
    if (!story || !isAllowed(story, change)) return undefined
    if (story.lastUpdateId === updateId) return heldWith(tx, story)
    const hasRoom = change.photo === undefined || (await addPhoto(tx, story, change.photo, now))
    await applyToOthers(tx, story, change, updateId, now)
    const { values, region = story.region, photosAsked = story.photosAsked } = change
    const public_ = touchesPublic(story, change)
    const set = {
      ...{ region, photosAsked, lastUpdateId: updateId, updatedAt: now, adds: change.adds ?? null },
      values: { ...story.values, ...values },
      photosLeftOut: story.photosLeftOut + (hasRoom ? 0 : 1),
      ...(public_ && { publicVersion: story.publicVersion + 1, revisedAt: now }),
    }
    const held = await heldWith(tx, { ...story, ...set })
    const asking = askedNext(held, change)
    await tx
      .update(stories)
      .set({ ...set, asking })
      .where(eq(stories.id, storyId))
    return { ...held, story: { ...held.story, asking } }
  })
}

/** Which question is put next, and that a text replaces what stands; nothing else changes. */
export async function askFor(db: Db, storyId: number, asking: string | null): Promise<void> {
  const photos = asking === 'photos' ? { photosLeftOut: 0 } : {}
  await db
    .update(stories)
    .set({ asking, adds: null, ...photos })
    .where(eq(stories.id, storyId))
}
