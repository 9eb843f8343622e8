import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { type Day, dayOf, timeOf, type Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { type Meeting, meetingSeries, meetings, type Series } from '../table.ts'

/**
 * Gives a meeting that goes out its place in its series, in the transaction that sends it. The first one that repeats
 * begins the series; one that repeats no more ends it.
 */
export async function placeInSeries(tx: Db, meeting: Meeting, zone: Zone, now: Date): Promise<void> {
  const { id, seriesId, repeats, startsAt, endsAt, venue } = meeting
  if (startsAt === null || venue === null || (seriesId === null && repeats === null)) return
  const until = endsAt === null ? null : timeOf(endsAt, zone)
  const usual = { at: timeOf(startsAt, zone), until, venue }
  const series = seriesId ?? (await beginSeries(tx, meeting, { ...usual, day: dayOf(startsAt, zone) }, now))
  const change = repeats === null ? { endedAt: now } : { ...usual, repeats }
  // The lock of this row also keeps two meetings from taking the same number.
  await tx.update(meetingSeries).set(change).where(eq(meetingSeries.id, series))
  const next = sql`(select coalesce(max(series_number), 0) + 1 from meetings where series_id = ${series})`
  await tx
    .update(meetings)
    .set({ seriesId: series, seriesNumber: next, seriesDay: meeting.seriesDay ?? dayOf(startsAt, zone) })
    .where(eq(meetings.id, id))
}

type Usual = Pick<Series, 'at' | 'until' | 'venue'> & { day: Day }

async function beginSeries(tx: Db, { agencyId, inviterId, repeats }: Meeting, { day, ...usual }: Usual, now: Date) {
  if (repeats === null) throw new Error('a series needs its rule')
  const row = { agencyId, inviterId, repeats, ...usual, plannedTo: day, createdAt: now }
  const [series] = await tx.insert(meetingSeries).values(row).returning({ id: meetingSeries.id })
  return (series as Series).id
}

/** Leaves out the meeting of that day; of two presses the second leaves out no further one. */
export async function skipDay(deps: Deps, seriesId: number, day: Day): Promise<boolean> {
  const skipped = await deps.db
    .update(meetingSeries)
    .set({ plannedTo: day })
    .where(and(eq(meetingSeries.id, seriesId), isNull(meetingSeries.endedAt), lt(meetingSeries.plannedTo, day)))
    .returning({ id: meetingSeries.id })
  return skipped.length > 0
}

/** Whether the next invitations go out by themselves. */
export const setSending = (deps: Deps, seriesId: number, sendsItself: boolean) =>
  deps.db.update(meetingSeries).set({ sendsItself }).where(eq(meetingSeries.id, seriesId))

/** No further meetings; what was prepared and not sent is given up, what was sent stays. */
export function endSeries(deps: Deps, seriesId: number): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    await tx
      .update(meetingSeries)
      .set({ endedAt: now })
      .where(and(eq(meetingSeries.id, seriesId), isNull(meetingSeries.endedAt)))
    await tx
      .update(meetings)
      .set({ state: 'dropped', asking: null, settledAt: now })
      .where(and(eq(meetings.seriesId, seriesId), eq(meetings.state, 'open')))
  })
}
