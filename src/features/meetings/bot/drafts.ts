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
import { ruleFrom, wholeRule } from '../rules/recurrence-in.ts'
import { readMeeting } from '../shorthand.ts'
import type { Meeting } from '../table.ts'
import { formName } from '../talk/meeting-form.ts'
import { firstMoment, momentFrom } from '../talk/questions.ts'
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
function knownFrom(deps: Deps, ctx: Context, text: string, zone: Zone): { known: Known; trouble: string[] } {
  const now = deps.clock.now()
  const { date, time, repeats, ...said } = readMeeting(text, dayOf(now, zone))
  const asking = { words: ctx.words, now, zone }
  const series = repeats.kind === 'repeats' ? repeats.said : undefined
  const unclear = repeats.kind === 'unclear' ? [ctx.words('meeting-repeats-unclear', { said: repeats.said })] : []
  const spoken = date.kind !== 'none' || time.kind !== 'none' || series !== undefined
  if (!spoken) return { known: said, trouble: unclear }
  const moment = date.kind === 'none' && series ? firstMoment(series, time, asking) : momentFrom(date, time, asking)
  if ('again' in moment)
    return {
      known: { ...said, repeats: series ? (wholeRule(series) ?? null) : null },
      trouble: [...unclear, moment.again],
    }
  const rule = series ? ruleFrom(series, dayOf(moment.startsAt, zone)) : null
  return { known: { ...said, ...moment, repeats: rule }, trouble: unclear }
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
