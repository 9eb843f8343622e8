import type { Composer } from 'grammy'
import { addDays, dayOf, instantAt, type Zone } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { asLeader } from '../../workers/access.ts'
import { changePoll, dropPoll, openPoll } from '../actions/draft.ts'
import { sendPoll } from '../actions/send.ts'
import { shownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { cardOf } from '../talk/card.ts'
import { type Known, knownFrom } from '../talk/known.ts'
import { formName } from '../talk/poll-form.ts'
import { previewView } from '../views/letter.ts'
import { cardPress, dropPress, fieldPress, previewPress, sendPress } from '../views/presses.ts'
import { atDesk } from './desk.ts'

const daysOpen = 3

/** Four in the afternoon of the third day, unless something else is said. */
const usualClosing = (now: Date, zone: Zone) => instantAt(addDays(dayOf(now, zone), daysOpen), '16:00', zone)

/** `/polling`, or `/polling` and all of it in one message; only what is missing is asked. */
async function ask(deps: Deps, ctx: Context, typed: string) {
  const leader = asLeader(ctx.speaker)
  const agency = leader && (await agencyById(deps.db, leader.agencyId))
  if (!leader || !agency) return say(ctx, { text: ctx.words('poll-no-access') })
  const now = deps.clock.now()
  const { known, troubles } =
    typed === '' ? { known: {} as Known, troubles: [] } : knownFrom(typed, { words: ctx.words, now, zone: agency.zone })
  const asking: Poll['asking'] =
    known.question === undefined ? 'question' : known.options === undefined ? 'options' : null
  const back = (id: number) => cardPress.data({ id })
  const opening = { closesAt: usualClosing(now, agency.zone), ...known, asking, updateId: ctx.update.update_id, back }
  const poll = await openPoll(deps, leader, opening)
  if (troubles.length > 0) await say(ctx, { text: troubles.join('\n') })
  return poll.asking === null
    ? say(ctx, await cardOf(deps, ctx.words, poll.id, ctx.speaker.locale))
    : enterForm(deps, ctx, formName, poll.id)
}

const showCard = async (deps: Deps, ctx: Context, poll: Poll) =>
  showInstead(ctx, await cardOf(deps, ctx.words, poll.id, ctx.speaker.locale))

/** Asks for something anew; options begin anew too, so that one can be left out. */
async function askAgain(deps: Deps, ctx: Context, poll: Poll, asking: 'question' | 'options' | 'time') {
  const asked = await changePoll(deps.db, poll.id, { asking, ...(asking === 'options' && { options: [] }) })
  if (asked) await enterForm(deps, ctx, formName, poll.id)
}

const preview = async (deps: Deps, ctx: Context, poll: Poll) =>
  say(ctx, previewView(ctx.words, await shownPoll(deps.db, poll), ctx.speaker.locale))

async function send(deps: Deps, ctx: Context, poll: Poll) {
  const asking = await sendPoll(deps, poll.id)
  if (asking === 'nobody' || asking === 'past' || asking === 'incomplete')
    await say(ctx, { text: ctx.words(`poll-not-sent-${asking}`) })
  await showCard(deps, ctx, poll)
}

/** A draft: question, options, audience and hour, a look at it, and off it goes. */
export function listenToDrafts(deps: Deps, composer: Composer<Context>): void {
  composer.chatType('private').command('polling', ctx => ask(deps, ctx, ctx.match.trim()))
  onPress(composer, cardPress, (ctx, { id }) => atDesk(deps, ctx, id, poll => showCard(deps, ctx, poll)))
  onPress(composer, fieldPress, (ctx, { id, field }) => atDesk(deps, ctx, id, poll => askAgain(deps, ctx, poll, field)))
  onPress(composer, previewPress, (ctx, { id }) => atDesk(deps, ctx, id, poll => preview(deps, ctx, poll)))
  onPress(composer, sendPress, (ctx, { id }) => atDesk(deps, ctx, id, poll => send(deps, ctx, poll)))
  onPress(composer, dropPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async poll => {
      await dropPoll(deps.db, id)
      await showCard(deps, ctx, poll)
    }),
  )
}
