import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { cancel } from '../../../outbox/enqueue.ts'
import { expireBroadcast } from '../../broadcasts/actions/expire.ts'
import { subjectOf } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { isOver, usualAnswerBy } from '../rules/meeting.ts'
import { type Meeting, meetingChanges, meetings } from '../table.ts'
import { cancelledView, movedView, postponedView } from '../views/changes.ts'
import { countOnCards } from './answer.ts'
import { closePolls, renewPolls } from './polls.ts'
import { closeCards, renewInvitations, tellAll } from './tell.ts'

type Place = Pick<Meeting, 'startsAt' | 'endsAt' | 'venue'>
type What = (typeof meetingChanges.$inferSelect)['what']

const placeOf = ({ startsAt, endsAt, venue }: Place) => ({
  startsAt: startsAt?.toISOString() ?? null,
  endsAt: endsAt?.toISOString() ?? null,
  venue,
})

/**
 * Another time or place, told to all with what was before; of one that was postponed its new time. Another time wants
 * new answers. Undefined where nothing changed. `what` is how it is told.
 */
export function moveMeeting(
  deps: Deps,
  meeting: Meeting,
  by: number,
  place: Partial<Place>,
  what: 'moved' | 'postponed' = 'moved',
): Promise<Meeting | undefined> {
  const now = deps.clock.now()
  const next = { ...placeOf(meeting), ...placeOf({ ...meeting, ...place }) }
  const waits = meeting.state === 'postponed'
  if (!waits && isOver(meeting, now)) return Promise.resolve(undefined)
  const same = JSON.stringify(next) === JSON.stringify(placeOf(meeting))
  if (waits ? !place.startsAt : same) return Promise.resolve(undefined)
  const otherTime = waits || next.startsAt !== placeOf(meeting).startsAt
  return deps.db.transaction(async tx => {
    const moved = await settle(tx, meeting, {
      ...place,
      state: 'sent',
      asking: null,
      ...(otherTime && { answersFrom: sql`${meetings.sequence} + 1`, answerBy: answerByAfter(meeting, place, now) }),
    })
    if (!moved) return undefined
    const told = waits ? 'resumed' : what
    await record(tx, moved, meeting, told, by, now)
    if (otherTime) await expireBroadcast(tx, subjectOf(moved.id), moved.startsAt)
    const shown = await shownMeeting(tx, moved)
    await tellAll(deps, tx, { before: meeting, after: moved }, (words, locale, who) =>
      movedView(words, { shown, before: meeting, otherTime, told, who }, locale),
    )
    await renewInvitations(deps, tx, moved, shown)
    await countOnCards(deps, tx, moved, now)
    if (otherTime) await renewPolls(deps, tx, moved)
    return moved
  })
}

/** As long before the new beginning as it was before the old one. */
function answerByAfter({ startsAt, answerBy }: Meeting, place: Partial<Place>, now: Date): Date | null {
  if (!startsAt || !answerBy || !place.startsAt) return answerBy
  return usualAnswerBy(
    place.startsAt,
    new Date(answerBy.getTime() + place.startsAt.getTime() - startsAt.getTime()),
    now,
  )
}

/** It will not be held as planned, and nobody knows yet when: answers no longer hold, the calendar entry goes. */
export function postponeMeeting(deps: Deps, meeting: Meeting, by: number): Promise<Meeting | undefined> {
  return stop(deps, meeting, by, 'postponed')
}

/** It will not be held; all are told, reminders that wait are taken back. */
export function cancelMeeting(deps: Deps, meeting: Meeting, by: number): Promise<Meeting | undefined> {
  return stop(deps, meeting, by, 'cancelled')
}

function stop(deps: Deps, meeting: Meeting, by: number, what: 'postponed' | 'cancelled'): Promise<Meeting | undefined> {
  const now = deps.clock.now()
  if (meeting.state === what || (meeting.state === 'sent' && isOver(meeting, now))) return Promise.resolve(undefined)
  return deps.db.transaction(async tx => {
    const stopped = await settle(tx, meeting, {
      state: what,
      asking: null,
      ...(what === 'cancelled' ? { settledAt: now } : { answersFrom: sql`${meetings.sequence} + 1` }),
    })
    if (!stopped) return undefined
    await record(tx, stopped, meeting, what, by, now)
    await closePolls(tx, stopped.id, now)
    await cancel(tx, `meeting-reminder:${meeting.id}:`, now)
    const shown = await shownMeeting(tx, stopped)
    const view = what === 'cancelled' ? cancelledView : postponedView
    await tellAll(deps, tx, { before: meeting, after: stopped }, (words, locale, who) =>
      view(words, shown, who, locale),
    )
    await renewInvitations(deps, tx, stopped, shown)
    await closeCards(deps, tx, stopped)
    return stopped
  })
}

type Setting = Parameters<ReturnType<Db['update']>['set']>[0]

/** Only of a meeting that nobody changed meanwhile; every change raises the calendar's SEQUENCE. */
async function settle(tx: Db, { id, sequence }: Meeting, change: Setting): Promise<Meeting | undefined> {
  const [settled] = await tx
    .update(meetings)
    .set({ ...change, sequence: sql`${meetings.sequence} + 1` })
    .where(and(eq(meetings.id, id), inArray(meetings.state, ['sent', 'postponed']), eq(meetings.sequence, sequence)))
    .returning()
  return settled
}

const record = (tx: Db, { id, sequence }: Meeting, before: Meeting, what: What, by: number, at: Date) =>
  tx.insert(meetingChanges).values({ meetingId: id, sequence, what, before: placeOf(before), by, at })
