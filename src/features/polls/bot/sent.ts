import { type Composer, InputFile } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { say, showInstead } from '../../../telegram/say.ts'
import { splitLines } from '../../../telegram/split.ts'
import { closePoll } from '../actions/close.ts'
import { remindSilent } from '../actions/remind.ts'
import { resultOf } from '../actions/result.ts'
import { answersOf, silentCount, silentOf } from '../queries/answers.ts'
import { pollById, shownPoll } from '../queries/polls.ts'
import type { Poll } from '../table.ts'
import { cardOf } from '../talk/card.ts'
import { closeAskView } from '../views/card.ts'
import { closePress, namesPress, remindPress, resultPress } from '../views/presses.ts'
import { namesText } from '../views/result.ts'
import { atDesk } from './desk.ts'

/** As text and as a picture, to be passed on; the text only where it does not stand there already. */
async function showResult(deps: Deps, ctx: Context, poll: Poll, told = false) {
  const { text, picture } = await resultOf(deps, poll, ctx.speaker.locale)
  if (!told) await say(ctx, { text })
  if (picture) await ctx.replyWithPhoto(new InputFile(picture, `poll-${poll.id}.png`))
}

async function showNames(deps: Deps, ctx: Context, poll: Poll) {
  const [shown, answers, silent] = await Promise.all([
    shownPoll(deps.db, poll),
    answersOf(deps.db, poll),
    silentOf(deps.db, poll),
  ])
  for (const text of splitLines(namesText(ctx.words, shown, answers, silent))) await say(ctx, { text })
}

async function remind(deps: Deps, ctx: Context, poll: Poll) {
  if (poll.state !== 'sent') return showInstead(ctx, await cardOf(deps, ctx.words, poll.id, ctx.speaker.locale))
  const count = await remindSilent(deps, poll, dayOf(deps.clock.now(), ctx.speaker.zone))
  return say(ctx, { text: ctx.words('poll-reminded', { count }) })
}

async function close(deps: Deps, ctx: Context, poll: Poll, sure: boolean) {
  if (!sure && poll.state === 'sent') {
    const count = await silentCount(deps.db, poll)
    return showInstead(ctx, closeAskView(ctx.words, poll.id, count))
  }
  await closePoll(deps, poll)
  const closed = (await pollById(deps.db, poll.id)) ?? poll
  await showInstead(ctx, await cardOf(deps, ctx.words, closed.id, ctx.speaker.locale))
  return showResult(deps, ctx, closed, true)
}

/** What the author does once it has gone out. */
export function listenToSent(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, resultPress, (ctx, { id }) => atDesk(deps, ctx, id, poll => showResult(deps, ctx, poll)))
  onPress(composer, namesPress, (ctx, { id }) => atDesk(deps, ctx, id, poll => showNames(deps, ctx, poll)))
  onPress(composer, remindPress, (ctx, { id }) => atDesk(deps, ctx, id, poll => remind(deps, ctx, poll)))
  onPress(composer, closePress, (ctx, { id, sure }) =>
    atDesk(deps, ctx, id, poll => close(deps, ctx, poll, sure === '1')),
  )
}
