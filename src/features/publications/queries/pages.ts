import { and, desc, eq, inArray, like, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { files } from '../../../outbox/table.ts'
import { agencies } from '../../agencies/table.ts'
import type { StoryKind } from '../../stories/parts.ts'
import { publishableBySlug, publishableStory } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { stories } from '../../stories/table.ts'
import { maskedStory } from '../rules/masked.ts'
import { type Publication, publications, publishedPhotos } from '../table.ts'
import { type KnownPhoto, photosOf } from './publications.ts'

export const storiesPerPage = 12

export type Asked = {
  region?: string | undefined
  kind?: StoryKind | undefined
  words: readonly string[]
  page: number
}

/** Out; and of the version that the public may see: what changed a moment ago is left out until lists have it too. */
const isOut = inArray(publications.state, ['posting', 'published'])
const isShown = and(isOut, eq(publications.version, stories.publicVersion))

const listed = {
  storyId: publications.storyId,
  slug: stories.slug,
  kind: publications.kind,
  region: publications.region,
  title: publications.title,
  lead: publications.lead,
  cover: publications.cover,
  coverAlt: publications.coverAlt,
  publishedAt: publications.publishedAt,
  updatedAt: publications.updatedAt,
  agency: agencies.shortName,
  zone: agencies.zone,
}

const shown = (db: Db) =>
  db
    .select(listed)
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(agencies, eq(agencies.id, publications.agencyId))
    .$dynamic()

export type Listed = Awaited<ReturnType<typeof shown>>[number]

const holding = (word: string) => like(publications.search, `%${word.replace(/[\\%_]/g, '\\$&')}%`)

/** Of publications alone: whether a row shows what the public may see now is asked only of those that are shown. */
function chosen({ region, kind, words }: Asked): SQL | undefined {
  return and(
    isOut,
    region ? within(publications.region, [region]) : undefined,
    kind ? eq(publications.kind, kind) : undefined,
    ...words.map(holding),
  )
}

const newestFirst = [desc(publications.publishedAt), desc(publications.storyId)]

/** One page of stories, the newest first, and how many there are of all. */
export async function listStories(db: Db, asked: Asked): Promise<{ stories: Listed[]; total: number }> {
  const condition = chosen(asked)
  const page = db
    .select({ storyId: publications.storyId })
    .from(publications)
    .where(condition)
    .orderBy(...newestFirst)
    .limit(storiesPerPage)
    .offset((asked.page - 1) * storiesPerPage)
  const [total, found] = await Promise.all([
    db.$count(publications, condition),
    shown(db)
      .where(and(inArray(publications.storyId, page), isShown))
      .orderBy(...newestFirst),
  ])
  return { stories: found, total }
}

/** The newest ones, for the feed. */
export const newestStories = (db: Db, most: number): Promise<Listed[]> =>
  shown(db)
    .where(isShown)
    .orderBy(...newestFirst)
    .limit(most)

/** Addresses of all that is out, for search engines. */
export const allAddresses = (db: Db, most: number) =>
  db
    .select({ slug: stories.slug, publishedAt: publications.publishedAt, updatedAt: publications.updatedAt })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(isShown)
    .orderBy(...newestFirst)
    .limit(most)

/** The subdistricts of which there are stories, by code. */
export async function regionsWithStories(db: Db): Promise<string[]> {
  const region = sql<string>`left(${publications.region}, 8)`
  const rows = await db.selectDistinct({ region }).from(publications).where(isOut).orderBy(region)
  return rows.map(row => row.region)
}

/** A story with what is out of it; `gone` when it was out once. */
export type PublicPage = { story: PublicStory; publication: Publication; photos: KnownPhoto[] }

/** What stands at a public address, read anew at each request, so that nothing is shown that may not be. */
export async function pageAt(db: Db, slug: string): Promise<PublicPage | 'gone' | undefined> {
  const [row] = await db
    .select({ publication: publications })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(eq(stories.slug, slug))
  const publication = row?.publication
  if (!publication) return undefined
  const isOut = publication.state === 'posting' || publication.state === 'published'
  const story = isOut ? publishableBySlug(db, slug) : undefined
  const [found, photos] = await Promise.all([story, photosOf(db, publication.storyId)])
  if (found) return { story: maskedStory(found), publication, photos }
  return publication.publishedAt !== null && publication.state !== 'held' ? 'gone' : undefined
}

const bytesOf = { large: files.bytes, small: publishedPhotos.small }

/** A picture by its address, as long as it may be shown. */
export async function pictureAt(
  db: Db,
  address: string,
  size: keyof typeof bytesOf,
): Promise<Uint8Array | 'gone' | undefined> {
  const [row] = await db
    .select({
      photoId: publishedPhotos.photoId,
      storyId: publishedPhotos.storyId,
      state: publications.state,
      bytes: bytesOf[size],
    })
    .from(publishedPhotos)
    .innerJoin(publications, eq(publications.storyId, publishedPhotos.storyId))
    .leftJoin(files, eq(files.id, publishedPhotos.fileId))
    .where(eq(publishedPhotos.address, address))
  if (!row) return undefined
  const story =
    row.state === 'posting' || row.state === 'published' ? await publishableStory(db, row.storyId) : undefined
  const mayShow = story?.photos.some(({ id }) => id === row.photoId)
  return mayShow && row.bytes && row.bytes.length > 0 ? row.bytes : 'gone'
}
