import { and, count, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { within } from '../../../db/within.ts'
import { stories } from '../../stories/table.ts'
import type { Place } from '../rules/places.ts'
import { appearances, publications } from '../table.ts'

/** Moments; `to` is not counted any more. */
export type Span = { from: Date; to: Date }

/** Stories handed in for the first time, and stories that went out, within a span. What was withdrawn does not count. */
export type Counted = { created: number; published: number }

export type PublicationFigures = Counted & {
  /** Places in which stories of the scope appeared within the span. */
  appeared: Partial<Record<Place, number>>
  /** The same for each subdistrict that has any; `34.03` itself for stories of the whole regency. */
  subdistricts: (Counted & { region: string })[]
}

const numberOf = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

async function countedBy(db: Db, agencyId: number, scope: string, { from, to }: Span) {
  const region = sql<string>`left(${stories.region}, 8)`
  const out = inArray(publications.state, ['posting', 'published'])
  return db
    .select({
      region,
      created: numberOf(and(gte(stories.submittedAt, from), lt(stories.submittedAt, to))),
      published: numberOf(and(out, gte(publications.publishedAt, from), lt(publications.publishedAt, to))),
    })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(and(eq(stories.agencyId, agencyId), within(stories.region, [scope])))
    .groupBy(region)
    .orderBy(region)
}

async function appearedIn(db: Db, agencyId: number, scope: string, { from, to }: Span) {
  const rows = await db
    .select({ place: appearances.place, count: count() })
    .from(appearances)
    .innerJoin(stories, eq(stories.id, appearances.storyId))
    .where(
      and(
        ...[eq(stories.agencyId, agencyId), within(stories.region, [scope]), isNull(appearances.endedAt)],
        ...[gte(appearances.recordedAt, from), lt(appearances.recordedAt, to)],
      ),
    )
    .groupBy(appearances.place)
  return Object.fromEntries(rows.map(row => [row.place, Number(row.count)]))
}

/** Created against published, of a whole scope and of each subdistrict in it, and where stories appeared. */
export async function publicationFigures(
  db: Db,
  agencyId: number,
  scope: string,
  span: Span,
): Promise<PublicationFigures> {
  const all = await countedBy(db, agencyId, scope, span)
  const sum = (key: keyof Counted) => all.reduce((total, row) => total + row[key], 0)
  return {
    created: sum('created'),
    published: sum('published'),
    appeared: await appearedIn(db, agencyId, scope, span),
    subdistricts: all.filter(({ created, published }) => created + published > 0),
  }
}
