import { and, asc, desc, eq, exists, gte, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { deliveries } from '../../../outbox/table.ts'
import { publishableStory } from '../../stories/queries/public.ts'
import { stories } from '../../stories/table.ts'
import { agencyPeople, type Contact } from '../../workers/queries.ts'
import {
  type Appearance,
  appearances,
  channelParts,
  channels,
  type Publication,
  publications,
  publishedPhotos,
} from '../table.ts'

export async function publicationOf(db: Db, storyId: number): Promise<Publication | undefined> {
  const [row] = await db.select().from(publications).where(eq(publications.storyId, storyId))
  return row
}

/** The same, locked until the transaction ends. */
export async function lockPublication(tx: Db, storyId: number): Promise<Publication | undefined> {
  const [row] = await tx.select().from(publications).where(eq(publications.storyId, storyId)).for('update')
  return row
}

/** A story as publishers list it, with what became of it so far. */
export type Listing = { storyId: number; title: string; state: Publication['state'] | undefined }

const mostNew = 100

/** What is out or about to be, by the words that went out. */
const wantedOnes = (db: Db, agencyId: number) =>
  db
    .select({ storyId: publications.storyId, title: publications.title, state: publications.state })
    .from(publications)
    .where(and(eq(publications.agencyId, agencyId), notInArray(publications.state, ['withdrawn', 'cancelled'])))
    .orderBy(desc(publications.publishAt))

/** What was approved and is neither out nor about to be. Whether it may be shown is not asked here. */
const unwantedOnes = (db: Db, agencyId: number) =>
  db
    .select({ storyId: stories.id })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(
      and(
        ...[eq(stories.agencyId, agencyId), isNotNull(stories.approvedVersion)],
        or(isNull(publications.storyId), inArray(publications.state, ['withdrawn', 'cancelled'])),
      ),
    )
    .orderBy(desc(stories.approvedAt))
    .limit(mostNew)

/** All stories of an agency that may be published, and those that somebody wanted published, the newest first. */
export async function publishables(db: Db, agencyId: number): Promise<Listing[]> {
  const unwanted = await unwantedOnes(db, agencyId)
  const found = await Promise.all(unwanted.map(({ storyId }) => publishableStory(db, storyId)))
  const ready = found.flatMap(story => (story ? [{ storyId: story.id, title: story.title, state: undefined }] : []))
  return [...ready, ...(await wantedOnes(db, agencyId))]
}

export const photosOf = (db: Db, storyId: number) =>
  db
    .select({
      photoId: publishedPhotos.photoId,
      address: publishedPhotos.address,
      fileId: publishedPhotos.fileId,
      refused: publishedPhotos.refused,
      width: publishedPhotos.width,
      height: publishedPhotos.height,
    })
    .from(publishedPhotos)
    .where(eq(publishedPhotos.storyId, storyId))

export type KnownPhoto = Awaited<ReturnType<typeof photosOf>>[number]

export const appearancesOf = (db: Db, storyId: number): Promise<Appearance[]> =>
  db.select().from(appearances).where(eq(appearances.storyId, storyId)).orderBy(asc(appearances.recordedAt))

/** A message of a post with what became of it; locked when read in a transaction that changes it. */
export const partsOf = (db: Db, storyId: number) =>
  db
    .select({ part: channelParts, state: deliveries.state, result: deliveries.result, error: deliveries.error })
    .from(channelParts)
    .innerJoin(deliveries, eq(deliveries.id, channelParts.deliveryId))
    .where(eq(channelParts.storyId, storyId))
    .orderBy(asc(channelParts.place))

export type PostedPart = Awaited<ReturnType<typeof partsOf>>[number]

/**
 * What does not stand as it should: it is being written to a channel, shows an older version than the public may see,
 * waits for a channel that is repaired, was withdrawn but still has parts, or nobody was given its share kit.
 */
export const unsettled = (db: Db): Promise<{ storyId: number; state: Publication['state'] }[]> => {
  const repaired = db
    .select({ one: sql`1` })
    .from(channels)
    .where(and(eq(channels.agencyId, publications.agencyId), channels.active, channels.mayPost))
  const standing = db.select({ one: sql`1` }).from(channelParts).where(eq(channelParts.storyId, publications.storyId))
  return db
    .select({ storyId: publications.storyId, state: publications.state })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(
      or(
        eq(publications.state, 'posting'),
        and(
          eq(publications.state, 'published'),
          or(ne(publications.version, stories.publicVersion), isNull(publications.kitSentAt)),
        ),
        and(
          eq(publications.state, 'held'),
          or(exists(repaired), and(exists(standing), ne(publications.version, stories.publicVersion))),
        ),
        and(eq(publications.state, 'withdrawn'), exists(standing)),
      ),
    )
    .orderBy(asc(publications.publishAt))
    .limit(20)
}

/** Those that wait for their hour. */
export const scheduledOnes = (db: Db): Promise<Publication[]> =>
  db.select().from(publications).where(eq(publications.state, 'scheduled'))

/** Published ones of which a photo was not drawn yet: Telegram was away. */
export const lackingPhotos = (db: Db): Promise<{ storyId: number }[]> =>
  db
    .selectDistinct({ storyId: publications.storyId })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(
      and(
        inArray(publications.state, ['posting', 'published']),
        sql`exists (select 1 from story_photos p where p.story_id = ${publications.storyId} and p.removed_at is null
          and not exists (select 1 from published_photos d where d.story_id = p.story_id and d.photo_id = p.id))`,
      ),
    )
    .limit(20)

/** Whoever published it, and else the agency's own people: those who are told when something goes wrong. */
export async function publishersOf(db: Db, { agencyId, publishedBy }: Publication): Promise<Contact[]> {
  const people = await agencyPeople(db, agencyId, ['agency'])
  const each = [...new Map(people.map(person => [person.workerId, person])).values()]
  const own = each.filter(({ workerId }) => workerId === publishedBy)
  return own.length > 0 ? own : each
}

/** Stories that were approved lately and that nobody has wanted published yet. */
export const readyOnes = (db: Db, since: Date) =>
  db
    .select({ storyId: stories.id, agencyId: stories.agencyId, approvedAt: stories.approvedAt })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(and(isNotNull(stories.approvedVersion), gte(stories.approvedAt, since), isNull(publications.storyId)))
    .orderBy(asc(stories.approvedAt))
    .limit(20)

/** Whether something was enqueued under this key. */
export async function wasTold(db: Db, key: string): Promise<boolean> {
  const [row] = await db.select({ id: deliveries.id }).from(deliveries).where(eq(deliveries.key, key))
  return row !== undefined
}
