import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { asCoordinator, type Coordinator } from '../../workers/access.ts'
import { openReview } from '../actions/review.ts'
import { attachmentsOf, type Held, heldStory, namesOf } from '../queries/held.ts'
import { approvalsNeeded, reviewById, reviewsOf } from '../queries/reviewing.ts'
import { approvalsAmong } from '../rules/standing.ts'
import type { StoryReview } from '../table.ts'
import type { Reviewed } from '../views/review.ts'

/** A story before one who leads its place. Nobody reviews their own. */
export type Desk = { held: Held; reviewer: Coordinator }

async function deskFor(deps: Deps, ctx: Context, storyId: number): Promise<Desk | undefined> {
  const held = ctx.chat?.type === 'private' ? await heldStory(deps.db, storyId) : undefined
  const reviewer = held && asCoordinator(ctx.speaker, held.story.agencyId, held.story.region)
  const unseen = held?.story.state === 'dropped' || held?.story.version === 0
  return held && reviewer && !unseen ? { held, reviewer } : undefined
}

/** Answers the press, and does what belongs to it only for a reviewer of the story, asked anew at every press. */
export async function atDesk(deps: Deps, ctx: Context, storyId: number, act: (desk: Desk) => Promise<unknown>) {
  const desk = await deskFor(deps, ctx, storyId)
  const isOwn = desk?.held.story.authorId === desk?.reviewer.workerId
  const refusal = !desk ? 'fallback-old-button' : isOwn ? 'story-own' : undefined
  await notice(ctx, refusal && ctx.words(refusal), refusal !== undefined)
  if (desk && !isOwn) await act(desk)
}

/** The same by the reviewer's own notes. */
export async function atReview(
  deps: Deps,
  ctx: Context,
  reviewId: number,
  act: (desk: Desk, review: StoryReview) => Promise<unknown>,
) {
  const review = await reviewById(deps.db, reviewId)
  if (!review || review.reviewerId !== ctx.speaker.worker?.id)
    return notice(ctx, ctx.words('fallback-old-button'), true)
  return atDesk(deps, ctx, review.storyId, desk => act(desk, review))
}

export const ownReview = (deps: Deps, { held: { story }, reviewer }: Desk): Promise<StoryReview> =>
  openReview(deps.db, { storyId: story.id, version: story.version, reviewerId: reviewer.workerId }, deps.clock.now())

/** Everything the review of a story shows, as it stands now. */
export async function reviewedOf(deps: Deps, { held, reviewer }: Desk): Promise<Reviewed> {
  const { story } = held
  const reviews = await reviewsOf(deps.db, story.id)
  const names = await namesOf(deps.db, [story.authorId])
  return {
    held,
    review: reviews.find(({ version, reviewerId }) => version === story.version && reviewerId === reviewer.workerId),
    author: names.get(story.authorId) ?? '',
    approvals: {
      given: approvalsAmong(reviews, story.version),
      of: await approvalsNeeded(deps.db, story.agencyId),
    },
    voices: (await attachmentsOf(deps.db, story.id)).length,
  }
}
