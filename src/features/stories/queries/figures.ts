import { and, eq, gte, isNotNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { stories } from '../table.ts'

/** A target, not a law: the first answer within a week. */
export const answerWithinDays = 7

const dayMs = 86_400_000

/**
 * Stories of a span: those that wait for their reviewers now, those of them that wait for more than seven days, and those
 * that were handed in for the first time, and approved for the first time, within the span.
 */
export type StoryFigures = { waiting: number; late: number; created: number; approved: number }

export type StoriesAsked = { agencyId: number; scope: string; from: Date; to: Date; now: Date }

const counting = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

const spanned = (column: typeof stories.submittedAt | typeof stories.approvedAt, { from, to }: StoriesAsked) =>
  and(gte(column, from), lt(column, to))

function counts(asked: StoriesAsked) {
  const waiting = eq(stories.state, 'submitted')
  const since = new Date(asked.now.getTime() - answerWithinDays * dayMs)
  return {
    waiting: counting(waiting),
    late: counting(and(waiting, lt(stories.waitingSince, since))),
    created: counting(spanned(stories.submittedAt, asked)),
    approved: counting(spanned(stories.approvedAt, asked)),
  }
}

const inScope = ({ agencyId, scope }: StoriesAsked) =>
  and(eq(stories.agencyId, agencyId), within(stories.region, [scope]), isNotNull(stories.submittedAt))

/** The figures of one scope; `to` is not counted any more. */
export async function storyFigures(db: Db, asked: StoriesAsked): Promise<StoryFigures> {
  const [row] = await db.select(counts(asked)).from(stories).where(inScope(asked))
  return row ?? { waiting: 0, late: 0, created: 0, approved: 0 }
}

/** The same for each subdistrict that has any story. */
export function storyFiguresBySubdistrict(db: Db, asked: StoriesAsked): Promise<(StoryFigures & { region: string })[]> {
  const region = sql<string>`left(${stories.region}, 8)`
  return db
    .select({ region, ...counts(asked) })
    .from(stories)
    .where(inScope(asked))
    .groupBy(region)
    .orderBy(region)
}
