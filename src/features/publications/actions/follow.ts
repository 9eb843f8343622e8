import { and, eq, isNull } from 'drizzle-orm'
import { reasonOf } from '../../../base/log.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { cancel } from '../../../outbox/enqueue.ts'
import { publishableStory } from '../../stories/queries/public.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { channelOf } from '../queries/channel.ts'
import { lockPublication, type PostedPart, partsOf, unsettled } from '../queries/publications.ts'
import { channelParts, channels, type Publication, publications } from '../table.ts'
import { withdrawnText } from '../views/post.ts'
import { onDay, publicWords } from '../views/words.ts'
import { sendKits } from './kit.ts'
import { forgetPhotos, preparePhotos } from './photos.ts'
import { correctPost, currentPost, removePart } from './post.ts'
import { finish, hold, listingFor, release } from './publish.ts'
import { askAboutPart, tellChanged, tellReady, tellRefused, tellWithdrawn } from './tell.ts'

/** Whether something was done: then somebody may have been written to. */
type Done = Promise<boolean>

/**
 * Compares what is out with what the public may see, and with what became of the messages: corrects, takes down, finishes,
 * asks. Called after each act and every few seconds, so that a consent that is withdrawn elsewhere takes effect.
 */
export async function followPublications(deps: Deps): Done {
  await tellRefused(deps)
  let done = await tellReady(deps)
  for (const { storyId } of await unsettled(deps.db)) {
    try {
      done = (await follow(deps, storyId)) || done
    } catch (error) {
      deps.log.error({ storyId, error: reasonOf(error) }, 'publications: not brought up to date')
    }
  }
  return done
}

/** Brings one story up to date. */
export async function follow(deps: Deps, storyId: number): Done {
  const story = await publishableStory(deps.db, storyId)
  if (story) await preparePhotos(deps, story)
  const done = await deps.db.transaction(async tx => {
    const publication = await lockPublication(tx, storyId)
    return publication ? step(deps, tx, publication) : false
  })
  const held = !done && (await release(deps, storyId))
  return (await sendKits(deps, storyId)) || done || held
}

async function step(deps: Deps, tx: Db, publication: Publication): Done {
  const { state } = publication
  if (state === 'withdrawn') return takeDown(deps, tx, publication)
  if (state !== 'posting' && state !== 'published' && state !== 'held') return false
  const story = await publishableStory(tx, publication.storyId)
  const parts = await partsOf(tx, publication.storyId)
  if (!story) return withdraw(deps, tx, publication, parts)
  if (state === 'held') return false
  if (story.publicVersion !== publication.version) return correct(deps, tx, publication, story, parts)
  if (publication.cover === null) await showCover(tx, story)
  return state === 'posting' ? settlePosting(deps, tx, publication, story, parts) : false
}

/** A picture that could not be fetched when it was published may be there by now. */
const showCover = async (tx: Db, story: PublicStory) => {
  const { cover, coverAlt } = await listingFor(tx, story)
  if (cover) await tx.update(publications).set({ cover, coverAlt }).where(eq(publications.storyId, story.id))
}

/** What the messages say about themselves: all arrived, one failed, or nobody knows of one. */
async function settlePosting(
  deps: Deps,
  tx: Db,
  publication: Publication,
  story: PublicStory,
  parts: PostedPart[],
): Done {
  const doubtful = parts.filter(({ state, part }) => state === 'unknown' && part.askedAt === null)
  for (const posted of doubtful) await ask(deps, tx, publication, posted, story.title)
  const failed = parts.find(({ state }) => state === 'failed')
  if (failed) return giveUp(deps, tx, publication, failed, parts)
  if (!parts.every(({ state }) => state === 'sent')) return doubtful.length > 0
  await finish(deps, tx, publication, story)
  return true
}

async function ask(deps: Deps, tx: Db, publication: Publication, posted: PostedPart, title: string) {
  await tx
    .update(channelParts)
    .set({ askedAt: deps.clock.now() })
    .where(
      and(
        eq(channelParts.storyId, posted.part.storyId),
        eq(channelParts.place, posted.part.place),
        isNull(channelParts.askedAt),
      ),
    )
  await askAboutPart(deps, tx, publication, posted, title)
}

const cancelReady = (tx: Db, parts: readonly PostedPart[], now: Date) =>
  cancel(
    tx,
    parts.filter(({ state }) => state === 'ready').map(({ part }) => part.deliveryId),
    now,
  )

/** The channel is taken as closed until Telegram, or somebody who looks, says otherwise. */
async function giveUp(
  deps: Deps,
  tx: Db,
  publication: Publication,
  { part, error }: PostedPart,
  parts: PostedPart[],
): Done {
  const now = deps.clock.now()
  await cancelReady(tx, parts, now)
  await tx.update(channels).set({ mayPost: false, changedAt: now }).where(eq(channels.chatId, part.chatId))
  return hold(deps, tx, publication, error ?? 'failed')
}

/** Of which nobody can say where it stands: only a person can change it. */
const isLost = ({ state, result }: PostedPart) =>
  state === 'unknown' || (state === 'sent' && Object.keys(result ?? {}).length === 0)

const isOnItsWay = ({ state }: PostedPart) => state === 'sending'

/** Other words, or a photo less: the page has them already, the channel follows, and it is marked *diperbarui*. */
async function correct(deps: Deps, tx: Db, publication: Publication, story: PublicStory, parts: PostedPart[]): Done {
  if (parts.some(isOnItsWay)) return false
  const now = deps.clock.now()
  const channel = await channelOf(tx, publication.agencyId)
  await forgetPhotos(
    tx,
    story.id,
    story.photos.map(({ id }) => id),
  )
  const change = { ...(await listingFor(tx, story)), updatedAt: now, round: publication.round + 1 }
  await tx.update(publications).set(change).where(eq(publications.storyId, story.id))
  const next = { ...publication, ...change }
  await cancelReady(tx, parts, now)
  const post = await currentPost(deps, tx, story, now)
  if (channel && parts.length > 0) await correctPost(tx, { publication: next, story, channel, post }, now)
  await tellChanged(deps, tx, next, story.title, parts.some(isLost))
  return true
}

/** The public may no longer see it: page, feed and lists are without it at once, the channel follows. */
async function withdraw(deps: Deps, tx: Db, publication: Publication, parts: PostedPart[]): Done {
  const now = deps.clock.now()
  const change = { state: 'withdrawn' as const, withdrawnAt: now, search: '', lead: '', cover: null, coverAlt: null }
  await tx.update(publications).set(change).where(eq(publications.storyId, publication.storyId))
  await forgetPhotos(tx, publication.storyId, [])
  await tellWithdrawn(deps, tx, publication, parts.some(isLost))
  await takeDown(deps, tx, publication)
  return true
}

/** Removes from the channel what stands there; what is on its way is waited for. */
async function takeDown(deps: Deps, tx: Db, publication: Publication): Done {
  const now = deps.clock.now()
  const parts = await partsOf(tx, publication.storyId)
  await cancelReady(tx, parts, now)
  const note = withdrawnText(publicWords(deps.translate), onDay(now, 'Asia/Jakarta'))
  const there = parts.filter(posted => !isOnItsWay(posted))
  for (const posted of there) await removePart(tx, posted, note, now)
  return there.length > 0
}
