import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Coordinator } from '../../workers/access.ts'
import { heldWith, versionOf } from '../queries/held.ts'
import { approvalsNeeded, reviewsOf } from '../queries/reviewing.ts'
import { wordsMayShow } from '../rules/consent.ts'
import { slugOf } from '../rules/slug.ts'
import { approvalsAmong, textOf } from '../rules/standing.ts'
import { type Mend, type Story, type StoryReview, storyReviews } from '../table.ts'
import { lockStory, setStory } from './hand-in.ts'
import { settleLetters, tellAuthor } from './letters.ts'

/** The reviewer's own row of a snapshot: ticks, points and notes, before anything is decided. */
export async function openReview(
  db: Db,
  { storyId, version, reviewerId }: { storyId: number; version: number; reviewerId: number },
  now: Date,
): Promise<StoryReview> {
  await db.insert(storyReviews).values({ storyId, version, reviewerId, createdAt: now }).onConflictDoNothing()
  const own = and(
    eq(storyReviews.storyId, storyId),
    eq(storyReviews.version, version),
    eq(storyReviews.reviewerId, reviewerId),
  )
  const [review] = await db.select().from(storyReviews).where(own)
  return review as StoryReview
}

type Noted = Partial<Pick<StoryReview, 'checklist' | 'score' | 'mends' | 'note' | 'asking' | 'lastUpdateId'>>

/** Changes what a reviewer has noted. */
export async function noteReview(db: Db, id: number, noted: Noted): Promise<StoryReview | undefined> {
  const [review] = await db.update(storyReviews).set(noted).where(eq(storyReviews.id, id)).returning()
  return review
}

export type Verdict = { verdict: 'approved' | 'returned' | 'declined'; mends?: Mend[]; note?: string }
export type Decided =
  | { outcome: 'approved' | 'returned' | 'declined'; story: Story }
  /** Approved by this reviewer; `missing` more have to. */
  | { outcome: 'counted'; story: Story; missing: number }
  /** Somebody else was first, or it was changed or withdrawn since; `by` decided, where anybody did. */
  | { outcome: 'settled'; story: Story; by: string | undefined }
  /** Somebody of whom the words tell has not agreed. */
  | { outcome: 'unconsented'; story: Story }

/** The public reads this version from now on. */
export const approval = (story: Story, now: Date) => ({
  state: 'approved' as const,
  approvedVersion: story.version,
  publicVersion: story.publicVersion + 1,
  slug: story.slug ?? slugOf(story.values.title ?? '', story.id),
  approvedAt: story.approvedAt ?? now,
  ...(story.approvedAt !== null && { revisedAt: now }),
  ...{ waitingSince: null, mends: [], reason: null },
})

async function approve(deps: Deps, tx: Db, story: Story, cause: number): Promise<Decided> {
  const now = deps.clock.now()
  const approvals = approvalsAmong(await reviewsOf(tx, story.id), story.version)
  const missing = (await approvalsNeeded(tx, story.agencyId)) - approvals
  if (missing > 0) return { outcome: 'counted', story, missing }
  const approved = await setStory(tx, story, approval(story, now), now)
  await tell(deps, tx, approved, 'approved', cause)
  return { outcome: 'approved', story: approved }
}

const waitsFor = { returned: 'returned', declined: 'declined' } as const

async function send(deps: Deps, tx: Db, story: Story, verdict: Verdict, cause: number): Promise<Decided> {
  const now = deps.clock.now()
  const outcome = verdict.verdict === 'declined' ? 'declined' : 'returned'
  const mends = (verdict.mends ?? []).map(mend => ({ ...mend, was: wasSaid(story, mend) }))
  const set = { state: waitsFor[outcome], mends, reason: verdict.note ?? null }
  const sent = await setStory(tx, story, { ...set, waitingSince: outcome === 'returned' ? now : null }, now)
  const public_ = outcome === 'declined' ? await keepPublic(tx, sent, now) : sent
  await tell(deps, tx, public_, outcome, cause)
  return { outcome, story: public_ }
}

const wasSaid = ({ values }: Story, { part }: Mend) =>
  part === 'photos' || part === 'consent' ? '' : textOf(values, part)

/** A correction that is declined leaves what the public reads as it was. */
async function keepPublic(tx: Db, story: Story, now: Date): Promise<Story> {
  const former = story.approvedVersion === null ? undefined : await versionOf(tx, story.id, story.approvedVersion)
  return former ? setStory(tx, story, { state: 'approved', values: former.values }, now) : story
}

async function tell(deps: Deps, tx: Db, story: Story, about: 'approved' | 'returned' | 'declined', cause: number) {
  const agency = (await agencyById(tx, story.agencyId))?.shortName ?? ''
  await settleLetters(deps, tx, story)
  await tellAuthor(deps, tx, story, { about, cause, agency })
}

async function decidedBy(tx: Db, story: Story, version: number): Promise<string | undefined> {
  const reviews = await reviewsOf(tx, story.id)
  return reviews.find(review => review.version === version && review.verdict !== null)?.reviewer
}

/**
 * A reviewer decides about the snapshot that was looked at. Whoever comes first decides: a story that was withdrawn,
 * changed or decided about in the meantime is only shown as it is. Nobody decides about their own.
 */
export function decideStory(
  deps: Deps,
  reviewer: Coordinator,
  { storyId, version, cause }: { storyId: number; version: number; cause: number },
  verdict: Verdict,
): Promise<Decided | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const story = await lockStory(tx, storyId)
    if (!story || story.authorId === reviewer.workerId) return undefined
    if (story.state !== 'submitted' || story.version !== version)
      return { outcome: 'settled', story, by: await decidedBy(tx, story, version) }
    const { consents } = await heldWith(tx, story)
    if (verdict.verdict === 'approved' && !wordsMayShow(consents)) return { outcome: 'unconsented', story }
    const review = await openReview(tx, { storyId, version, reviewerId: reviewer.workerId }, now)
    const set = { verdict: verdict.verdict, decidedAt: now, note: verdict.note ?? null, mends: verdict.mends ?? [] }
    await tx.update(storyReviews).set(set).where(eq(storyReviews.id, review.id))
    return verdict.verdict === 'approved' ? approve(deps, tx, story, cause) : send(deps, tx, story, verdict, cause)
  })
}
