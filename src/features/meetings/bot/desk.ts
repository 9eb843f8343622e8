import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { broadcastOf, tallyOf } from '../../broadcasts/queries/results.ts'
import { asCoordinator } from '../../workers/access.ts'
import { inviteesOf, meetingById, subjectOf } from '../queries/meetings.ts'
import { shownDraft, shownMeeting } from '../queries/shown.ts'
import { unreachedOf } from '../queries/unreached.ts'
import { isOver } from '../rules/meeting.ts'
import type { Meeting } from '../table.ts'
import { draftView } from '../views/draft.ts'
import { statusView } from '../views/status.ts'

/** The meeting, if the one who speaks invites to it and still leads all that they may reach; asked anew at every press. */
export async function mine(deps: Deps, ctx: Context, id: number): Promise<Meeting | undefined> {
  const meeting = await meetingById(deps.db, id)
  if (!meeting || meeting.inviterId !== ctx.speaker.worker?.id || ctx.chat?.type !== 'private') return undefined
  const audience = await audienceById(deps.db, meeting.audienceId)
  const leads = audience?.reach.every(region => asCoordinator(ctx.speaker, meeting.agencyId, region))
  return leads ? meeting : undefined
}

/** Whether somebody may see by name who answered what: the inviter, and who leads all that is meant. */
export async function maySeeList(deps: Deps, ctx: Context, meeting: Meeting): Promise<boolean> {
  const { worker } = ctx.speaker
  if (!worker || ctx.chat?.type !== 'private' || (meeting.state !== 'sent' && meeting.state !== 'postponed'))
    return false
  return meeting.inviterId === worker.id || leadsAll(deps, ctx, meeting)
}

async function leadsAll(deps: Deps, ctx: Context, meeting: Meeting): Promise<boolean> {
  const audience = await audienceById(deps.db, meeting.audienceId)
  const byPlace = audience && audience.regions.length > 0 && audience.people.length === 0
  const regions = byPlace ? audience.regions : audience?.reach
  return regions?.every(region => asCoordinator(ctx.speaker, meeting.agencyId, region)) === true
}

/** Answers the press, and does what belongs to it only for the inviter. */
export async function atDesk(deps: Deps, ctx: Context, id: number, act: (meeting: Meeting) => Promise<unknown>) {
  const meeting = await mine(deps, ctx, id)
  await notice(ctx, meeting ? undefined : ctx.words('not-allowed'), !meeting)
  if (meeting) await act(meeting)
}

/** The draft, or how the invitation was answered, as it stands now. */
export async function cardOf(deps: Deps, ctx: Context, { id }: Pick<Meeting, 'id'>): Promise<View> {
  const meeting = await meetingById(deps.db, id)
  if (!meeting || meeting.state === 'dropped') return { text: ctx.words('meeting-dropped') }
  const { locale } = ctx.speaker
  if (meeting.state !== 'open') {
    const shown = await shownMeeting(deps.db, meeting)
    const invitees = await inviteesOf(deps.db, meeting)
    const broadcast = await broadcastOf(deps.db, subjectOf(meeting.id))
    const tally = broadcast && (await tallyOf(deps.db, broadcast.id))
    const unreached = (await unreachedOf(deps.db, meeting.id)).length
    return statusView(ctx.words, { shown, invitees, tally, unreached, over: isOver(meeting, deps.clock.now()) }, locale)
  }
  const draft = await shownDraft(deps.db, meeting)
  return draft ? draftView(ctx.words, { ...draft, locale }) : { text: ctx.words('meeting-dropped') }
}
