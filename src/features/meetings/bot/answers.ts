import { type Composer, InputFile } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { draftOf, settleDraft } from '../../../telegram/form-storage.ts'
import { onPress } from '../../../telegram/press.ts'
import { htmlMessage, notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { workerById } from '../../workers/queries.ts'
import { type Answering, agreeToCome, answerMeeting, type Given } from '../actions/answer.ts'
import { calendarFile } from '../calendar.ts'
import { answerOf, isInvited, meetingById } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { representedBy } from '../queries/substitutes.ts'
import { isOver } from '../rules/meeting.ts'
import { titleOf } from '../rules/title.ts'
import type { Meeting } from '../table.ts'
import { factLines, invitationView } from '../views/invitation.ts'
import {
  agreePress,
  answerPress,
  calendarPress,
  letterPress,
  namedPress,
  openPress,
  reasonPress,
} from '../views/presses.ts'
import { reasonsView } from '../views/reasons.ts'
import { representingView } from '../views/substitute.ts'

/** The invitation with one's own answer, as it stands now. */
export async function ownView(deps: Deps, ctx: Context, meeting: Meeting, workerId: number): Promise<View> {
  const answer = await answerOf(deps.db, meeting, workerId)
  const names = (await isInvited(deps.db, meeting.id, workerId)) ? [] : await representedBy(deps.db, meeting, workerId)
  if (names.length > 0)
    return representingView(ctx.words, await shownMeeting(deps.db, meeting), names, ctx.speaker.locale)
  return invitationView(ctx.words, await shownMeeting(deps.db, meeting), ctx.speaker.locale, answer)
}

const refusals = {
  cancelled: 'meeting-cancelled-banner',
  postponed: 'meeting-postponed-banner',
  over: 'meeting-over',
  stranger: 'meeting-not-invited',
  gone: 'fallback-old-button',
} as const

/** Tells what became of an answer, and shows it under the invitation. */
async function tell(deps: Deps, ctx: Context, workerId: number, answering: Answering) {
  const { kind } = answering
  if (kind !== 'kept' && kind !== 'same') return notice(ctx, ctx.words(refusals[kind]), true)
  const { answer, meeting } = answering
  const said = kind === 'same' ? 'meeting-noted-before' : 'meeting-noted'
  await notice(ctx, ctx.words(said, { answer: answer.answer }))
  await showInstead(ctx, await ownView(deps, ctx, meeting, workerId))
}

async function record(deps: Deps, ctx: Context, given: Omit<Given, 'workerId' | 'updateId'>) {
  const { worker } = ctx.speaker
  if (!worker) return notice(ctx, ctx.words('person-unknown'), true)
  const answering = await answerMeeting(deps, { ...given, workerId: worker.id, updateId: ctx.update.update_id })
  return tell(deps, ctx, worker.id, answering)
}

/** *Berhalangan* asks why, *Diwakilkan* who comes instead; both only of those who are invited. */
async function pressed(deps: Deps, ctx: Context, id: number, answer: Given['answer']) {
  if (answer === 'yes') return record(deps, ctx, { meetingId: id, answer })
  const { worker } = ctx.speaker
  const meeting = await meetingById(deps.db, id)
  if (!worker || !meeting || !(await isInvited(deps.db, id, worker.id)))
    return notice(ctx, ctx.words(worker ? 'meeting-not-invited' : 'person-unknown'), true)
  if (meeting.state !== 'sent')
    return notice(
      ctx,
      ctx.words(meeting.state === 'postponed' ? 'meeting-postponed-banner' : 'meeting-cancelled-banner'),
      true,
    )
  if (isOver(meeting, deps.clock.now())) return notice(ctx, ctx.words('meeting-over'), true)
  await notice(ctx)
  if (answer === 'no') return say(ctx, reasonsView(ctx.words, id))
  return openForm(deps, ctx, 'substitute', { meeting: id, worker: worker.id })
}

/** The substitute who was named: as typed, or somebody of the roster. The draft of the question says for which meeting. */
async function named(deps: Deps, ctx: Context, draftId: number, chosen: number) {
  const draft = await draftOf(deps.db, draftId, ctx.speaker.telegramId)
  const { worker } = ctx.speaker
  if (draft?.form !== 'substitute' || !worker) return oldButton(ctx)
  const person = chosen === worker.id ? undefined : await workerById(deps.db, chosen)
  const known = person && person.agencyId === worker.agencyId && person.telegramId !== null ? person : undefined
  await settleDraft(deps.db, draftId, 'done', deps.clock.now())
  const substitute = known ? { text: known.name, workerId: known.id } : { text: String(draft.values.who) }
  return record(deps, ctx, { meetingId: Number(draft.values.meeting), answer: 'substitute', substitute })
}

async function agree(deps: Deps, ctx: Context, id: number, absentId: number, agrees: boolean) {
  const { worker } = ctx.speaker
  const said = agrees ? 'meeting-agreed' : 'meeting-disagreed'
  const meeting =
    worker &&
    (await agreeToCome(
      deps,
      { meetingId: id, absentId, substituteId: worker.id, agree: agrees },
      (absent, one, name) => {
        const words = deps.translate(absent.locale)
        return { text: words(`${said}-told`, { name, title: titleOf(words, one) }) }
      },
    ))
  await notice(ctx, ctx.words(meeting ? said : 'meeting-nothing-asked'))
}

/** Whether somebody invites, is invited, or comes for one who is. */
const concerns = async (deps: Deps, meeting: Meeting, workerId: number) =>
  meeting.inviterId === workerId ||
  (await isInvited(deps.db, meeting.id, workerId)) ||
  (await representedBy(deps.db, meeting, workerId)).length > 0

/** What only those see whom it concerns. */
async function forInvited(
  deps: Deps,
  ctx: Context,
  id: number,
  act: (meeting: Meeting, workerId: number) => Promise<unknown>,
) {
  const { worker } = ctx.speaker
  const meeting = await meetingById(deps.db, id)
  const theirs = worker && meeting && (await concerns(deps, meeting, worker.id)) ? meeting : undefined
  const refusal = ctx.words(worker ? 'meeting-not-invited' : 'person-unknown')
  if (ctx.callbackQuery) await notice(ctx, theirs ? undefined : refusal, !theirs)
  else if (!theirs) await say(ctx, { text: refusal })
  if (theirs && worker) await act(theirs, worker.id)
}

async function sendCalendar(deps: Deps, ctx: Context, meeting: Meeting) {
  if (meeting.startsAt === null) return
  const shown = await shownMeeting(deps.db, meeting)
  const title = titleOf(ctx.words, meeting)
  const file = calendarFile({
    id: meeting.id,
    sequence: meeting.sequence,
    title,
    venue: meeting.venue ?? '',
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    description: factLines(ctx.words, shown, ctx.speaker.locale)
      .join('\n')
      .replace(/<[^>]+>/g, ''),
    organizer: shown.agency.shortName,
    cancelled: meeting.state !== 'sent',
    at: deps.clock.now(),
  })
  const secret = meeting.nature === 'secret'
  const document = new InputFile(new TextEncoder().encode(file), 'undangan.ics')
  await ctx.replyWithDocument(document, { caption: title, protect_content: secret })
}

/** What those press who are invited. */
export function listenToAnswers(deps: Deps, composer: Composer<Context>): void {
  const privately = composer.filter(ctx => ctx.chat?.type === 'private')
  onPress(privately, answerPress, (ctx, { id, answer }) => pressed(deps, ctx, id, answer))
  onPress(privately, reasonPress, (ctx, { id, reason }) => record(deps, ctx, { meetingId: id, answer: 'no', reason }))
  onPress(privately, namedPress, (ctx, { id, worker }) => named(deps, ctx, id, worker))
  onPress(privately, agreePress, (ctx, { id, worker, agree: agrees }) => agree(deps, ctx, id, worker, agrees === '1'))
  onPress(privately, openPress, (ctx, { id }) => openMeeting(deps, ctx, id))
  onPress(privately, calendarPress, (ctx, { id }) =>
    forInvited(deps, ctx, id, meeting => sendCalendar(deps, ctx, meeting)),
  )
  onPress(privately, letterPress, (ctx, { id }) =>
    forInvited(deps, ctx, id, async ({ letterFile, nature }) =>
      letterFile ? ctx.replyWithDocument(letterFile, { protect_content: nature === 'secret' }) : undefined,
    ),
  )
}

/** The invitation, opened from the agenda or from a group. */
export const openMeeting = (deps: Deps, ctx: Context, id: number) =>
  forInvited(deps, ctx, id, async (meeting, workerId) => {
    const view = await ownView(deps, ctx, meeting, workerId)
    await ctx.reply(view.text, { ...htmlMessage(view), protect_content: meeting.nature === 'secret' })
  })
