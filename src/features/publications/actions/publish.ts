import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { approversOf, publishableStory, storyById } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import type { Publisher } from '../access.ts'
import { channelOf } from '../queries/channel.ts'
import { lockPublication, photosOf } from '../queries/publications.ts'
import { listingOf } from '../rules/listing.ts'
import { type Publication, publications } from '../table.ts'
import { preparePhotos } from './photos.ts'
import { correctPost, currentPost, sendPost } from './post.ts'
import { tellCancelled, tellHeld, tellPublished } from './tell.ts'

/** Who wants it published when; `at` absent is at once. */
export type Wanted = { storyId: number; at?: Date; cause: number }

/**
 * What came of it: it goes out, it waits for its hour, it may not be shown (any more), whoever wants it has approved it,
 * a photo could not be fetched now, or it was settled before.
 */
export type Wanting = 'out' | 'scheduled' | 'gone' | 'own' | 'photos' | 'settled'

/** What may become of a publication from here: what is out stays out. */
const wantable = ['scheduled', 'withdrawn', 'cancelled'] as const

/** Publishes a story, or lets it wait for its hour. The same update again changes nothing. */
export async function publishStory(deps: Deps, by: Publisher, wanted: Wanted): Promise<Wanting> {
  const { db, clock } = deps
  const story = await publishableStory(db, wanted.storyId)
  const row = await storyById(db, wanted.storyId)
  if (!story || !row || story.agency.id !== by.agencyId) return 'gone'
  if ((await approversOf(db, row)).includes(by.workerId)) return 'own'
  if (!(await preparePhotos(deps, story))) return 'photos'
  const at = wanted.at ?? clock.now()
  if (!(await want(db, story, by, { ...wanted, at }, clock.now()))) return 'settled'
  if (at > clock.now()) return 'scheduled'
  return (await release(deps, story.id)) ? 'out' : 'settled'
}

async function want(db: Db, story: PublicStory, by: Publisher, { at, cause }: Required<Wanted>, now: Date) {
  const wish = { state: 'scheduled' as const, publishAt: at, publishedBy: by.workerId, cause }
  const facts = { agencyId: story.agency.id, region: story.region, kind: story.kind, title: story.title }
  // What was withdrawn goes out in a new round; of the earlier one nothing stands.
  const again = {
    ...wish,
    ...facts,
    round: sql`${publications.round} + 1`,
    kitSentAt: null,
    updatedAt: null,
    publishedAt: null,
  }
  const [wants] = await db
    .insert(publications)
    .values({ storyId: story.id, ...facts, ...wish, createdAt: now })
    .onConflictDoUpdate({
      target: publications.storyId,
      set: again,
      setWhere: and(inArray(publications.state, [...wantable]), sql`${publications.cause} <> ${cause}`),
    })
    .returning({ id: publications.storyId })
  return wants !== undefined
}

/** Lets what is scheduled or held go out now; into the channel first where there is one. False when it was settled before. */
export async function release(deps: Deps, storyId: number): Promise<boolean> {
  return deps.db.transaction(async tx => {
    const publication = await lockPublication(tx, storyId)
    if (publication?.state !== 'scheduled' && publication?.state !== 'held') return false
    const story = await publishableStory(tx, storyId)
    if (!story) {
      await tellCancelled(deps, tx, publication)
      return settle(tx, publication, { state: 'cancelled' })
    }
    const channel = await channelOf(tx, publication.agencyId)
    if (channel && !channel.mayPost) return hold(deps, tx, publication, 'no-rights')
    await goOut(deps, tx, publication, story)
    return true
  })
}

async function settle(tx: Db, { storyId }: Publication, change: Partial<typeof publications.$inferInsert>) {
  const rows = await tx
    .update(publications)
    .set(change)
    .where(eq(publications.storyId, storyId))
    .returning({ id: publications.storyId })
  return rows.length > 0
}

async function goOut(deps: Deps, tx: Db, publication: Publication, story: PublicStory) {
  const now = deps.clock.now()
  const channel = await channelOf(tx, publication.agencyId)
  const listing = await listingFor(tx, story)
  // Of an earlier attempt what arrived stays; the rest is sent anew, under other keys.
  const round = publication.round + (publication.state === 'held' ? 1 : 0)
  const next = { ...publication, ...listing, round, publishedAt: publication.publishedAt ?? now, problem: null }
  const change = { ...listing, round, publishedAt: next.publishedAt, problem: null }
  await settle(tx, publication, { ...change, state: channel ? 'posting' : 'published' })
  if (!channel) return finish(deps, tx, next, story)
  const post = await currentPost(deps, tx, story, publication.updatedAt)
  const sending = { publication: next, story, channel, post }
  if (publication.state === 'held') await correctPost(tx, sending, now)
  else await sendPost(tx, sending, now)
}

/** What lists and searches show, of the version that is out now. */
export async function listingFor(tx: Db, story: PublicStory) {
  const drawn = await photosOf(tx, story.id)
  const cover = story.photos.find(({ id }) => drawn.some(({ photoId, fileId }) => photoId === id && fileId !== null))
  const address = drawn.find(({ photoId }) => photoId === cover?.id)?.address ?? null
  return { ...listingOf(story), cover: address, coverAlt: cover?.caption ?? null, version: story.publicVersion }
}

/** It stands everywhere: the record has it and its author is told. */
export async function finish(deps: Deps, tx: Db, publication: Publication, story: PublicStory): Promise<void> {
  await settle(tx, publication, { state: 'published' })
  await tellPublished(deps, tx, publication, story)
}

/** The channel cannot be written to: it is not out, its page neither, and the publishers are told. */
export async function hold(deps: Deps, tx: Db, publication: Publication, problem: string): Promise<boolean> {
  const channel = await channelOf(tx, publication.agencyId)
  const story = await publishableStory(tx, publication.storyId)
  if (channel && publication.state !== 'held')
    await tellHeld(deps, tx, publication, channel, story?.title ?? publication.title)
  return settle(tx, publication, { state: 'held', problem })
}

/** Takes back what waits for its hour. */
export async function unschedule(db: Db, by: Publisher, storyId: number): Promise<boolean> {
  const rows = await db
    .update(publications)
    .set({ state: 'cancelled' })
    .where(
      and(
        eq(publications.storyId, storyId),
        eq(publications.state, 'scheduled'),
        eq(publications.agencyId, by.agencyId),
      ),
    )
    .returning({ id: publications.storyId })
  return rows.length > 0
}
