import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { cancel, enqueue, enqueueEdit, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { groupCardsOf, type Invitee, inviteesOf } from '../queries/meetings.ts'
import { type ShownMeeting, shownMeeting } from '../queries/shown.ts'
import { type Meeting, meetingChanges, meetings } from '../table.ts'
import { cancelledView, movedView } from '../views/changes.ts'
import { groupCardView, invitationView } from '../views/invitation.ts'
import { countOnCards } from './answer.ts'
import { closePolls, renewPolls } from './polls.ts'

type Place = Pick<Meeting, 'startsAt' | 'endsAt' | 'venue'>

const placeOf = ({ startsAt, endsAt, venue }: Place) => ({
  startsAt: startsAt?.toISOString() ?? null,
  endsAt: endsAt?.toISOString() ?? null,
  venue,
})

/** Another time or place, told to all with what was before. Another time wants new answers. Undefined where nothing changed. */
export function moveMeeting(
  deps: Deps,
  meeting: Meeting,
  by: number,
  place: Partial<Place>,
): Promise<Meeting | undefined> {
  const now = deps.clock.now()
  const next = { ...placeOf(meeting), ...placeOf({ ...meeting, ...place }) }
  if (JSON.stringify(next) === JSON.stringify(placeOf(meeting))) return Promise.resolve(undefined)
  const otherTime = next.startsAt !== placeOf(meeting).startsAt
  return deps.db.transaction(async tx => {
    const [moved] = await tx
      .update(meetings)
      .set({
        ...place,
        asking: null,
        sequence: sql`${meetings.sequence} + 1`,
        ...(otherTime && { answersFrom: sql`${meetings.sequence} + 1` }),
      })
      .where(unchanged(meeting))
      .returning()
    if (!moved) return undefined
    await record(tx, moved, meeting, 'moved', by, now)
    const shown = await shownMeeting(tx, moved)
    await tellAll(deps, tx, moved, (words, locale) => movedView(words, shown, meeting, otherTime, locale))
    await renewInvitations(deps, tx, moved, shown)
    await countOnCards(deps, tx, moved, now)
    if (otherTime) await renewPolls(deps, tx, moved)
    return moved
  })
}

/** It will not be held; all are told, reminders that wait are taken back. */
export function cancelMeeting(deps: Deps, meeting: Meeting, by: number): Promise<Meeting | undefined> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [cancelled] = await tx
      .update(meetings)
      .set({ state: 'cancelled', settledAt: now, sequence: sql`${meetings.sequence} + 1` })
      .where(unchanged(meeting))
      .returning()
    if (!cancelled) return undefined
    await record(tx, cancelled, meeting, 'cancelled', by, now)
    await closePolls(tx, cancelled.id, now)
    const shown = await shownMeeting(tx, cancelled)
    await cancel(tx, `meeting-reminder:${meeting.id}:`, now)
    await tellAll(deps, tx, cancelled, (words, locale) => cancelledView(words, shown, locale))
    await renewInvitations(deps, tx, cancelled, shown)
    const view = groupCardView(deps.translate('id'), shown, undefined, deps.account.username)
    for (const card of await groupCardsOf(tx, meeting.id))
      await enqueueEdit(tx, card, { text: view.text, ...htmlMessage(view) }, now)
    return cancelled
  })
}

const unchanged = ({ id, sequence }: Meeting) =>
  and(eq(meetings.id, id), eq(meetings.state, 'sent'), eq(meetings.sequence, sequence))

const record = (
  tx: Db,
  { id, sequence }: Meeting,
  before: Meeting,
  what: 'moved' | 'cancelled',
  by: number,
  at: Date,
) => tx.insert(meetingChanges).values({ meetingId: id, sequence, what, before: placeOf(before), by, at })

type Write = (words: ReturnType<Deps['translate']>, locale: 'id' | 'en') => View

/** A new message to everybody who was invited: a change must not be overlooked. */
async function tellAll(deps: Deps, tx: Db, meeting: Meeting, write: Write) {
  const now = deps.clock.now()
  const invitees = await inviteesOf(tx, meeting)
  const rows = invitees.flatMap(({ id, telegramId, locale }): NewDelivery[] => {
    if (telegramId === null) return []
    const view = write(deps.translate(locale), locale)
    const key = `meeting-change:${meeting.id}:${meeting.sequence}:${id}`
    return [{ key, lane: 'notice', chatId: telegramId, payload: { text: view.text, ...htmlMessage(view) } }]
  })
  if (rows.length > 0) await enqueue(tx, rows, now)
}

/** The first invitations say what holds now, so that nobody answers an old one. */
async function renewInvitations(deps: Deps, tx: Db, meeting: Meeting, shown: ShownMeeting) {
  const now = deps.clock.now()
  const renewable = (one: Invitee): one is Invitee & { deliveryId: number } => one.deliveryId !== null
  for (const { deliveryId, locale, ...one } of (await inviteesOf(tx, meeting)).filter(renewable)) {
    const given = one.answer === null ? undefined : { ...one, answer: one.answer, late: false }
    const view = invitationView(deps.translate(locale), shown, locale, given)
    await enqueueEdit(tx, deliveryId, { text: view.text, ...htmlMessage(view) }, now)
  }
}
