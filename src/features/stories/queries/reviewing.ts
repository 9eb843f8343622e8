import { and, asc, count, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { agencyById } from '../../agencies/queries.ts'
import { policyOf } from '../../agencies/rules/policy.ts'
import { reports } from '../../reports/table.ts'
import type { Coordinator } from '../../workers/access.ts'
import { nearest } from '../../workers/access.ts'
import { agencyPeople, type Contact, coordinatorsFor } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { type Story, type StoryEdit, type StoryReview, stories, storyEdits, storyReviews } from '../table.ts'

/** Who reviews a story: the nearest coordinators of its place, else the agency's people; never its author; each once. */
export async function reviewersFor(db: Db, story: Pick<Story, 'agencyId' | 'region' | 'authorId'>): Promise<Contact[]> {
  const others = (contacts: Contact[]) => contacts.filter(({ workerId }) => workerId !== story.authorId)
  const near = nearest(others(await coordinatorsFor(db, story.agencyId, story.region)))
  const found = near.length > 0 ? near : others(await agencyPeople(db, story.agencyId, ['agency']))
  return [...new Map(found.map(contact => [contact.workerId, contact])).values()]
}

/** How many different people have to approve a story of this agency. */
export async function approvalsNeeded(db: Db, agencyId: number): Promise<number> {
  const agency = await agencyById(db, agencyId)
  return agency ? policyOf(agency).approvals : 1
}

const waitingFor = ({ agencyId, scopes, workerId }: Coordinator) =>
  and(
    eq(stories.agencyId, agencyId),
    eq(stories.state, 'submitted'),
    within(stories.region, scopes),
    ne(stories.authorId, workerId),
  )

export type Queued = { story: Story; author: string }

/** What waits for this reviewer, the oldest first; nobody reviews their own. */
export const queueOf = (
  db: Db,
  reviewer: Coordinator,
  { limit, offset }: { limit: number; offset: number },
): Promise<Queued[]> =>
  db
    .select({ story: stories, author: workers.name })
    .from(stories)
    .innerJoin(workers, eq(workers.id, stories.authorId))
    .where(waitingFor(reviewer))
    .orderBy(asc(stories.waitingSince), asc(stories.id))
    .limit(limit)
    .offset(offset)

export const queueLength = (db: Db, reviewer: Coordinator): Promise<number> => db.$count(stories, waitingFor(reviewer))

/** How many reports of old activities wait for this coordinator. */
export async function waitingReports(db: Db, { agencyId, scopes, workerId }: Coordinator): Promise<number> {
  const waiting = and(eq(reports.agencyId, agencyId), eq(reports.state, 'waiting'), ne(reports.workerId, workerId))
  const [row] = await db
    .select({ total: count() })
    .from(reports)
    .where(and(waiting, within(reports.region, scopes)))
  return row?.total ?? 0
}

export const reviewsOf = (db: Db, storyId: number): Promise<(StoryReview & { reviewer: string })[]> =>
  db
    .select({ review: storyReviews, reviewer: workers.name })
    .from(storyReviews)
    .innerJoin(workers, eq(workers.id, storyReviews.reviewerId))
    .where(eq(storyReviews.storyId, storyId))
    .orderBy(desc(storyReviews.version), asc(storyReviews.id))
    .then(rows => rows.map(({ review, reviewer }) => ({ ...review, reviewer })))

export async function reviewById(db: Db, id: number): Promise<StoryReview | undefined> {
  const [review] = await db.select().from(storyReviews).where(eq(storyReviews.id, id))
  return review
}

export async function editById(db: Db, id: number): Promise<StoryEdit | undefined> {
  const [edit] = await db.select().from(storyEdits).where(eq(storyEdits.id, id))
  return edit
}

/** Stories that wait for somebody: reviewers, or their author; since when stands in them. */
export const waitingStories = (db: Db): Promise<Story[]> =>
  db
    .select()
    .from(stories)
    .where(inArray(stories.state, ['submitted', 'returned', 'edited']))
    .orderBy(asc(stories.id))
