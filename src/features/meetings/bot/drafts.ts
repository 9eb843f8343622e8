import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { chooseAudience } from '../../broadcasts/actions/choose.ts'
import { asLeader } from '../../workers/access.ts'
import { changeMeeting, dropMeeting, openMeeting } from '../actions/draft.ts'
import { inviteAll } from '../actions/invite.ts'
import { shownMeeting } from '../queries/shown.ts'
import { type Field, missing } from '../rules/meeting.ts'
import type { Meeting } from '../table.ts'
import { knownFrom } from '../talk/known.ts'
import { formName } from '../talk/meeting-form.ts'
import { editView, letterFieldsView, twiceView } from '../views/draft.ts'
import { invitationView } from '../views/invitation.ts'
import {
  delegatePress,
  draftPress,
  dropPress,
  editPress,
  fieldPress,
  letterFieldsPress,
  pollPress,
  previewPress,
  sendAgainPress,
  sendPress,
  withoutGroupsPress,
} from '../views/presses.ts'
import { atDesk, cardOf } from './desk.ts'

/** `/undang`, or `/undang` and all of it in one message; only what is missing is asked. */
async function invite(deps: Deps, ctx: Context, typed: string) {
  const leader = asLeader(ctx.speaker)
  const agency = leader && (await agencyById(deps.db, leader.agencyId))
  if (!leader || !agency) return say(ctx, { text: ctx.words('meeting-no-access') })
  const { known, trouble } = knownFrom(typed, { words: ctx.words, now: deps.clock.now(), zone: agency.zone })
  const back = (id: number) => draftPress.data({ id })
  const meeting = await openMeeting(deps, leader, { ...known, updateId: ctx.update.update_id, back })
  const [gap] = missing(meeting)
  for (const sentence of trouble) await say(ctx, { text: sentence })
  if (gap === undefined) return say(ctx, await cardOf(deps, ctx, meeting))
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

async function send(deps: Deps, ctx: Context, meeting: Meeting, again = false) {
  const inviting = await inviteAll(deps, meeting.id, again)
  if (inviting === 'twice') return showInstead(ctx, twiceView(ctx.words, meeting))
  if (inviting === 'nobody' || inviting === 'past' || inviting === 'incomplete' || inviting === 'secret')
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
  onPress(composer, sendAgainPress, (ctx, { id }) => atDesk(deps, ctx, id, meeting => send(deps, ctx, meeting, true)))
  onPress(composer, letterFieldsPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => showInstead(ctx, letterFieldsView(ctx.words, meeting))),
  )
  onPress(composer, withoutGroupsPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => {
      if (meeting.state === 'open') await chooseAudience(deps.db, { id: meeting.audienceId }, { groups: [] })
      await showCard(deps, ctx, meeting)
    }),
  )
  onPress(composer, dropPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async meeting => {
      await dropMeeting(deps, id)
      await showCard(deps, ctx, meeting)
    }),
  )
}
