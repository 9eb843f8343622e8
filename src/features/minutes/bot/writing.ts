import type { Composer } from 'grammy'
import { shortDate } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { enterForm } from '../../../telegram/talk.ts'
import { changeMinutes, openMinutes } from '../actions/draft.ts'
import { type Held, heldMeeting, heldMeetings } from '../queries/minutes.ts'
import { gapsOf, without } from '../rules/body.ts'
import type { Question } from '../table.ts'
import { formName } from '../talk/minutes-form.ts'
import { chooseView, editView } from '../views/draft.ts'
import { oneView } from '../views/one.ts'
import { askPress, draftPress, dropPress, editPress, meetingPress, onePress } from '../views/presses.ts'
import { atDesk, cardOf, type Desk, showOf, takerOf } from './desk.ts'

const dayMs = 86_400_000
const lookBackDays = 45
const mostListed = 12

/** `/notulen`: the meetings whose minutes the one who speaks may write, the newest first. */
async function choose(deps: Deps, ctx: Context) {
  const { worker, zone, locale } = ctx.speaker
  if (!worker?.agencyId) return say(ctx, { text: ctx.words('person-unknown') })
  const now = deps.clock.now()
  const [from, until] = [new Date(now.getTime() - lookBackDays * dayMs), new Date(now.getTime() + dayMs)]
  const all = await heldMeetings(deps.db, worker.agencyId, worker.id, from, until)
  const own = all.filter(held => takerOf(ctx, held) !== undefined).slice(0, mostListed)
  const dayIn = ({ meeting }: Held) => (meeting.startsAt ? shortDate(dayOf(meeting.startsAt, zone), locale) : '')
  await say(ctx, chooseView(showOf(deps, ctx), own, dayIn))
}

/** The minutes of a meeting, begun where there are none. */
async function open(deps: Deps, ctx: Context, meetingId: number) {
  const held = await heldMeeting(deps.db, meetingId)
  const taker = held && takerOf(ctx, held)
  await notice(ctx, taker ? undefined : ctx.words('not-allowed'), !taker)
  if (!held || !taker) return
  if (!held.minutes) await openMinutes(deps, taker, held)
  const begun = await heldMeeting(deps.db, meetingId)
  if (begun?.minutes)
    await showInstead(ctx, await cardOf(deps, ctx, { held: { ...begun, minutes: begun.minutes }, taker }))
}

async function ask(deps: Deps, ctx: Context, { held: { minutes }, taker }: Desk, question: Question, of: number) {
  if (minutes.state !== 'open' || minutes.takerId !== taker.workerId) return
  const gap = gapsOf(minutes).find(one => one.question === question && (one.of ?? 0) === of)
  const asking = gap ?? { question, ...(of > 0 && { of }) }
  const asked = await changeMinutes(deps.db, minutes, { asking })
  if (asked) await enterForm(deps, ctx, formName, minutes.id)
}

async function drop(deps: Deps, ctx: Context, desk: Desk, of: number, version: number) {
  const { minutes } = desk.held
  if (minutes.version === version && minutes.takerId === desk.taker.workerId)
    await changeMinutes(deps.db, minutes, { body: without(minutes.body, of) })
  await showInstead(ctx, await cardOf(deps, ctx, desk))
}

/** The draft: begun, told, corrected part by part. */
export function listenToWriting(deps: Deps, composer: Composer<Context>): void {
  onCommand(composer.chatType('private') as unknown as Composer<Context>, 'notulen', async ctx => {
    if (ctx.callbackQuery) await notice(ctx)
    await choose(deps, ctx)
  })
  onPress(composer, meetingPress, (ctx, { id }) => open(deps, ctx, id))
  onPress(composer, draftPress, (ctx, { id }) =>
    atDesk(deps, ctx, id, async desk => showInstead(ctx, await cardOf(deps, ctx, desk))),
  )
  onPress(composer, editPress, (ctx, { id, page }) =>
    atDesk(deps, ctx, id, async ({ held }) => showInstead(ctx, editView(showOf(deps, ctx), held.minutes, page))),
  )
  onPress(composer, onePress, (ctx, { id, of }) =>
    atDesk(deps, ctx, id, async desk => {
      const view = oneView(showOf(deps, ctx), desk.held.minutes, of)
      await showInstead(ctx, view ?? (await cardOf(deps, ctx, desk)))
    }),
  )
  onPress(composer, askPress, (ctx, { id, question, of }) =>
    atDesk(deps, ctx, id, desk => ask(deps, ctx, desk, question, of)),
  )
  onPress(composer, dropPress, (ctx, { id, of, version }) =>
    atDesk(deps, ctx, id, desk => drop(deps, ctx, desk, of, version)),
  )
}
