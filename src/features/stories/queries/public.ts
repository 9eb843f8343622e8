import { and, asc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencies } from '../../agencies/table.ts'
import { workers } from '../../workers/table.ts'
import { type PublicStory, publicStory } from '../rules/public.ts'
import { type Story, stories, storyConsents, storyPhotos, storyReviews, storyVersions } from '../table.ts'

/** To take a story back is to take back its approval. */
const isApproved = isNotNull(stories.approvedVersion)

const found = (db: Db, condition: SQL | undefined) =>
  db
    .select({ story: stories, version: storyVersions, author: workers.name, agency: agencies })
    .from(stories)
    .innerJoin(
      storyVersions,
      and(eq(storyVersions.storyId, stories.id), eq(storyVersions.version, stories.approvedVersion)),
    )
    .innerJoin(workers, eq(workers.id, stories.authorId))
    .innerJoin(agencies, eq(agencies.id, stories.agencyId))
    .where(and(isApproved, condition))
    .orderBy(asc(stories.approvedAt), asc(stories.id))

async function withConsents(db: Db, rows: Awaited<ReturnType<typeof found>>): Promise<PublicStory[]> {
  const ids = rows.map(({ story }) => story.id)
  if (ids.length === 0) return []
  const photos = await db
    .select()
    .from(storyPhotos)
    .where(and(inArray(storyPhotos.storyId, ids), isNull(storyPhotos.removedAt)))
  const consents = await db.select().from(storyConsents).where(inArray(storyConsents.storyId, ids))
  return rows.flatMap(row => {
    const ofStory = <Row extends { storyId: number }>(all: Row[]) => all.filter(one => one.storyId === row.story.id)
    return publicStory({ ...row, photos: ofStory(photos), consents: ofStory(consents) }) ?? []
  })
}

/**
 * What the public may see of a story right now: the approved words with names as consented, and the photos whose people
 * agree. Nothing where it is not approved, was withdrawn, or somebody of whom it tells no longer agrees.
 */
export async function publishableStory(db: Db, storyId: number): Promise<PublicStory | undefined> {
  const [story] = await withConsents(db, await found(db, eq(stories.id, storyId)))
  return story
}

/** The same by the public address. */
export async function publishableBySlug(db: Db, slug: string): Promise<PublicStory | undefined> {
  const [story] = await withConsents(db, await found(db, eq(stories.slug, slug)))
  return story
}

/** All that the public may see of an agency within these scopes, the one approved first foremost. */
export const publishableStories = async (db: Db, agencyId: number, scopes: readonly string[]): Promise<PublicStory[]> =>
  withConsents(db, await found(db, and(eq(stories.agencyId, agencyId), within(stories.region, scopes))))

/** The row of a story, whatever its state: who wrote it, whether it was ever approved, its `publicVersion`. */
export async function storyById(db: Db, id: number): Promise<Story | undefined> {
  const [story] = await db.select().from(stories).where(eq(stories.id, id))
  return story
}

/** Who approved the snapshot that the public sees, by worker id. */
export async function approversOf(db: Db, { id, approvedVersion }: Story): Promise<number[]> {
  if (approvedVersion === null) return []
  const rows = await db
    .select({ reviewer: storyReviews.reviewerId, verdict: storyReviews.verdict })
    .from(storyReviews)
    .where(and(eq(storyReviews.storyId, id), eq(storyReviews.version, approvedVersion)))
  return rows.flatMap(({ reviewer, verdict }) => (verdict === 'approved' || verdict === 'edited' ? [reviewer] : []))
}
