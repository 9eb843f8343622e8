import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { type Meeting, meetings } from '../table.ts'

const others = ({ id, agencyId }: Meeting) =>
  and(eq(meetings.agencyId, agencyId), ne(meetings.id, id), inArray(meetings.state, ['sent', 'postponed', 'cancelled']))

/** An invitation of the same agency to the same kind of event at the same time and place that still holds. */
export async function sameInvitation(db: Db, meeting: Meeting): Promise<Meeting | undefined> {
  const { kind, startsAt, venue } = meeting
  if (kind === null || startsAt === null || venue === null) return undefined
  const [twin] = await db
    .select()
    .from(meetings)
    .where(
      and(
        others(meeting),
        eq(meetings.state, 'sent'),
        eq(meetings.kind, kind),
        eq(meetings.startsAt, startsAt),
        sql`lower(trim(${meetings.venue})) = lower(trim(${venue}::text))`,
      ),
    )
    .limit(1)
  return twin
}

const yearOf = (date: unknown, created: unknown) => sql`extract(year from coalesce(${date}::date, ${created}::date))`

/** An invitation of the same agency whose letter has this number in the same year. Numbers are written in many ways. */
export async function withSameLetter(db: Db, meeting: Meeting): Promise<Meeting | undefined> {
  const { letterNo, letterDate, createdAt } = meeting
  if (letterNo === null) return undefined
  const plain = (text: unknown) => sql`lower(regexp_replace(${text}, '\\s', '', 'g'))`
  const [same] = await db
    .select()
    .from(meetings)
    .where(
      and(
        others(meeting),
        sql`${plain(meetings.letterNo)} = ${plain(sql`${letterNo}::text`)}`,
        sql`${yearOf(meetings.letterDate, meetings.createdAt)} = ${yearOf(letterDate, createdAt.toISOString())}`,
      ),
    )
    .limit(1)
  return same
}
