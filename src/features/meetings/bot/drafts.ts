import type { Composer } from 'grammy'
import { dayOf, type Zone } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { asLeader } from '../../workers/access.ts'
import { changeMeeting, dropMeeting, type Known, openMeeting } from '../actions/draft.ts'
import { inviteAll } from '../actions/invite.ts'
import { shownMeeting } from '../queries/shown.ts'
import { type Field, missing } from '../rules/meeting.ts'
import { readMeeting } from '../shorthand.ts'
import type { Meeting } from '../table.ts'
import { formName } from '../talk/meeting-form.ts'
import { readMoment } from '../talk/questions.ts'
import { editView } from '../views/draft.ts'
import { invitationView } from '../views/invitation.ts'
import {
  delegatePress,
  draftPress,
  dropPress,
  editPress,
  fieldPress,
  pollPress,
  previewPress,
  sendPress,
} from '../views/presses.ts'
import { atDesk, cardOf } from './desk.ts'

/** What one message says; a day or hour that does not hold is told, and asked for. */
function knownFrom(deps: Deps, ctx: Context, text: string, zone: Zone): { known: Known; trouble: string | undefined } {
  const now = deps.clock.now()
  const { date, time, ...said } = readMeeting(text, dayOf(now, zone))
  const spoken = date.kind !== 'none' || time.kind !== 'none'
  const moment = spoken ? readMoment(text, { words: ctx.words, now, zone, startsAt: null }) : undefined
  if (moment === undefined) return { known: said, trouble: undefined }
  return 'again' in moment
    ? { known: said, trouble: moment.again }
    : { known: { ...said, ...moment }, trouble: undefined }
}

/** `/undang`, or `/undang` and all of it in one message; only what is missing is asked. */
async function invite(deps: Deps, ctx: Context, typed: string) {
  const leader = asLeader(ctx.speaker)
  const agency = leader && (await agencyById(deps.db, leader.agencyId))
  if (!leader || !agency) return say(ctx, { text: ctx.words('meeting-no-access') })
  const { known, trouble } = knownFrom(deps, ctx, typed, agency.zone)
  const back = (id: number) => draftPress.data({ id })
  const meeting = await openMeeting(deps, leader, { ...known, updateId: ctx.update.update_id, back })
  const [gap] = missing(meeting)
  if (gap === undefined) return say(ctx, await cardOf(deps, ctx, meeting))
  if (trouble !== undefined) await say(ctx, { text: trouble })
  return ask(deps, ctx, meeting, gap)
}

async function ask(deps: Deps, ctx: Context, meeting: Meeting, field: Field) {
  const asked = await changeMeeting(deps.db, meeting.id, { asking: field })
  if (asked) await enterForm(deps, ctx, formName, meeting.id)
}

const showCard = async (deps: Deps, ctx: Context, meeting: Meeting) =>
  showInstead(ctx, await cardOf(deps, ctx, meeting))

/** As everybody will get it, without buttons that would count. */
async function preview(deps: Deps, ctx: Context, meeting: Meeting) {
  const shown = await shownMeeting(deps.db, meeting)
  await say(ctx, { text: invitationView(ctx.words, shown, ctx.speaker.locale).text })
}

async function send(deps: Deps, ctx: Context, meeting: Meeting) {
  const inviting = await inviteAll(deps, meeting.id)
  if (inviting === 'nobody' || inviting === 'past' || inviting === 'incomplete')
    await say(ctx, { text: ctx.words(`meeting-not-sent-${inviting}`) })
  await showCard(deps, ctx, meeting)
}

/** The draft of an invitation: what, to whom, a look at it, and off it goes. */
export function listenToDrafts(deps: Deps, composer: Composer<Context>): void {
  composer.chatType('private').command('undang', ctx => invite(deps, ctx, ctx.match.trim()))
  onPress(composer, draftPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => showCard(deps, ctx, meeting)))
  onPress(composer, editPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => showInstead(ctx, editView(ctx.words, meeting))),
  )
  onPress(composer, fieldPress, (ctx, { id, field }) =>
    atDesk(deps, ctx, id, meeting => ask(deps, ctx, meeting, field)),
  )
  onPress(composer, delegatePress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => {
      await changeMeeting(deps.db, id, { mayDelegate: !meeting.mayDelegate })
      await showCard(deps, ctx, meeting)
    }),
  )
  onPress(composer, pollPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => {
      await changeMeeting(deps.db, id, { withPoll: !meeting.withPoll })
      await showCard(deps, ctx, meeting)
    }),
  )
  onPress(composer, previewPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => preview(deps, ctx, meeting)))
  onPress(composer, sendPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => send(deps, ctx, meeting)))
  onPress(composer, dropPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => {
      await dropMeeting(deps, id)
      await showCard(deps, ctx, meeting)
    }),
  )
}
