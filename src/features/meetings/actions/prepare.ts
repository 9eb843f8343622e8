import { and, eq, isNull } from 'drizzle-orm'
import { type Day, instantAt, type Zone } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { audiences } from '../../broadcasts/table.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { abandonedMeetings, meetingsInSeries } from '../queries/series.ts'
import { shownDraft } from '../queries/shown.ts'
import { isDated } from '../rules/recurrence.ts'
import { type Meeting, meetingSeries, meetings, type Series } from '../table.ts'
import { draftView } from '../views/draft.ts'
import { draftPress } from '../views/presses.ts'
import { preparedView } from '../views/series.ts'
import { inviteAll } from './invite.ts'

/** Prepares the meeting of a series on that day for a look at it, or sends it where its inviter chose so. Once. */
export async function prepareNext(deps: Deps, series: Series, day: Day): Promise<void> {
  const agency = await agencyById(deps.db, series.agencyId)
  if (!agency) return
  const meeting = await deps.db.transaction(tx => open(deps, tx, { series, day, zone: agency.zone }))
  if (meeting?.state !== 'open') return
  // Whoever goes on with what somebody has left looks at it first.
  const isLeft = (await abandonedMeetings(deps.db, deps.clock.now())).some(({ id }) => id === meeting.id)
  if (isLeft) return
  if (series.sendsItself && (await inviteAll(deps, meeting.id)) === 'sent') return
  await showPrepared(deps, meeting, 'prepared')
}

type Slot = { series: Series; day: Day; zone: Zone }

/** A day that has passed meanwhile is left out. */
async function open(deps: Deps, tx: Db, { series, day, zone }: Slot): Promise<Meeting | undefined> {
  const now = deps.clock.now()
  const [going] = await tx
    .update(meetingSeries)
    .set({ plannedTo: day })
    .where(and(eq(meetingSeries.id, series.id), isNull(meetingSeries.endedAt)))
    .returning()
  const [begun] = await tx
    .select()
    .from(meetings)
    .where(and(eq(meetings.seriesId, series.id), eq(meetings.seriesDay, day)))
  const startsAt = instantAt(day, series.at, zone)
  if (!going || begun || startsAt <= now) return begun
  const [last] = await meetingsInSeries(tx, series.id)
  return last && copy(tx, last, { going, day, startsAt, zone, now })
}

type Copy = { going: Series; day: Day; startsAt: Date; zone: Zone; now: Date }

/** All that holds again: neither letter nor deadline, and nothing that names a date or month. */
async function copy(tx: Db, last: Meeting, { going, day, startsAt, zone, now }: Copy): Promise<Meeting> {
  const chosen = await audienceById(tx, last.audienceId)
  if (!chosen) throw new Error(`meeting ${last.id} has lost its audience`)
  const { id: _, ...former } = chosen
  const [audience] = await tx
    .insert(audiences)
    .values({ ...former, chosenBy: going.inviterId, createdAt: now })
    .returning({ id: audiences.id })
  const audienceId = audience?.id as number
  const { kind, title, dress, mayDelegate, withPoll, nature, contact, agencyId } = last
  const endsAt = going.until === null ? null : instantAt(day, going.until, zone)
  const [meeting] = await tx
    .insert(meetings)
    .values({
      ...{
        agencyId,
        inviterId: going.inviterId,
        audienceId,
        kind,
        title,
        dress,
        mayDelegate,
        withPoll,
        nature,
        contact,
      },
      ...{ startsAt, endsAt, venue: going.venue, repeats: going.repeats, seriesId: going.id, seriesDay: day },
      agenda: last.agenda.filter(line => !isDated(line)),
      bring: last.bring !== null && isDated(last.bring) ? null : last.bring,
      createdAt: now,
    })
    .returning()
  const back = draftPress.data({ id: (meeting as Meeting).id })
  await tx.update(audiences).set({ back }).where(eq(audiences.id, audienceId))
  return meeting as Meeting
}

/** The card of a prepared invitation, to its inviter: once when it is ready, and once where nobody has sent it. */
export async function showPrepared(deps: Deps, meeting: Meeting, why: 'prepared' | 'unsent'): Promise<void> {
  const now = deps.clock.now()
  const inviter = await workerById(deps.db, meeting.inviterId)
  const draft = await shownDraft(deps.db, meeting)
  if (!inviter?.telegramId || !draft) return
  const { locale, telegramId: chatId } = inviter
  const words = deps.translate(locale)
  const card = draftView(words, { ...draft, locale })
  const [last] = meeting.seriesId === null ? [] : await meetingsInSeries(deps.db, meeting.seriesId)
  const view = preparedView(words, card, why, last)
  const notice = {
    key: `meeting-${why}:${meeting.id}`,
    lane: 'notice' as const,
    chatId,
    payload: { text: view.text, ...htmlMessage(view) },
  }
  await enqueue(deps.db, await quietly(deps.db, [notice], now), now)
}
