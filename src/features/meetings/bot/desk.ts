import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { leadsAll } from '../../broadcasts/access.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { broadcastOf, tallyOf } from '../../broadcasts/queries/results.ts'
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
  return audience && leadsAll(ctx.speaker, audience) ? meeting : undefined
}

/** Whether somebody may see by name who answered what: who leads all that is meant. */
export async function maySeeList(deps: Deps, ctx: Context, meeting: Meeting): Promise<boolean> {
  const isOut = meeting.state === 'sent' || meeting.state === 'postponed'
  const audience = isOut && ctx.chat?.type === 'private' ? await audienceById(deps.db, meeting.audienceId) : undefined
  if (!audience) return false
  const { agencyId, regions, people } = audience
  const byPlace = regions.length > 0 && people.length === 0
  return leadsAll(ctx.speaker, byPlace ? { agencyId, reach: regions } : audience)
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
