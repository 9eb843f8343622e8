import { and, asc, desc, eq, inArray, isNull, ne, notInArray } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { workers } from '../../workers/table.ts'
import type { Draft } from '../rules/form.ts'
import {
  type Story,
  type StoryAttachment,
  type StoryConsent,
  type StoryPhoto,
  type StoryVersion,
  stories,
  storyAttachments,
  storyConsents,
  storyPhotos,
  storyVersions,
} from '../table.ts'

/** A story with all that belongs to it now; photos in their order, without those that were removed. */
export type Held = { story: Story; photos: StoryPhoto[]; consents: StoryConsent[] }

export const photosOf = (db: Db, storyId: number): Promise<StoryPhoto[]> =>
  db
    .select()
    .from(storyPhotos)
    .where(and(eq(storyPhotos.storyId, storyId), isNull(storyPhotos.removedAt)))
    .orderBy(asc(storyPhotos.position), asc(storyPhotos.id))

const consentsOf = (db: Db, storyId: number): Promise<StoryConsent[]> =>
  db.select().from(storyConsents).where(eq(storyConsents.storyId, storyId)).orderBy(asc(storyConsents.id))

/** What belongs to a story that was read. People on photos that were removed are no longer asked about. */
export async function heldWith(db: Db, story: Story): Promise<Held> {
  const photos = await photosOf(db, story.id)
  const shown = new Set(photos.map(({ id }) => id))
  const consents = (await consentsOf(db, story.id)).filter(({ photoId }) => photoId === null || shown.has(photoId))
  return { story, photos, consents }
}

export async function heldStory(db: Db, id: number): Promise<Held | undefined> {
  const [story] = await db.select().from(stories).where(eq(stories.id, id))
  return story && heldWith(db, story)
}

/** A story as its form sees it. */
export const draftIn = ({ story, photos, consents }: Held): Draft => ({
  kind: story.kind,
  values: story.values,
  photosAsked: story.photosAsked,
  photos,
  consents,
})

/** What an author has written, the last touched first. */
export const storiesOf = (db: Db, authorId: number, limit: number): Promise<Story[]> =>
  db
    .select()
    .from(stories)
    .where(and(eq(stories.authorId, authorId), ne(stories.state, 'dropped')))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(limit)

/** The story that an update began. */
export async function storyBegunBy(db: Db, updateId: number): Promise<Story | undefined> {
  const [story] = await db.select().from(stories).where(eq(stories.updateId, updateId))
  return story
}

/** A story of this report that its author has not given up. */
export async function storyOfReport(db: Db, reportId: number): Promise<Story | undefined> {
  const alive = notInArray(stories.state, ['dropped', 'withdrawn'])
  const [story] = await db
    .select()
    .from(stories)
    .where(and(eq(stories.reportId, reportId), alive))
  return story
}

export async function versionOf(db: Db, storyId: number, version: number): Promise<StoryVersion | undefined> {
  const [row] = await db
    .select()
    .from(storyVersions)
    .where(and(eq(storyVersions.storyId, storyId), eq(storyVersions.version, version)))
  return row
}

export async function consentById(db: Db, id: number): Promise<StoryConsent | undefined> {
  const [consent] = await db.select().from(storyConsents).where(eq(storyConsents.id, id))
  return consent
}

export async function photoById(db: Db, id: number): Promise<StoryPhoto | undefined> {
  const [photo] = await db.select().from(storyPhotos).where(eq(storyPhotos.id, id))
  return photo
}

export const attachmentsOf = (db: Db, storyId: number): Promise<StoryAttachment[]> =>
  db.select().from(storyAttachments).where(eq(storyAttachments.storyId, storyId)).orderBy(asc(storyAttachments.id))

/** Names by worker id. */
export async function namesOf(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: workers.id, name: workers.name })
    .from(workers)
    .where(inArray(workers.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
