import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { type Decision, decideRequest } from '../actions/decide-request.ts'
import { cardOf, openRequests, requestById } from '../queries/requests.ts'
import { approvePress, declinePress, matchPress, requestsPress } from '../views/presses.ts'
import { decidedView, requestView } from '../views/requests.ts'
import { deskFor, refusal } from './desk.ts'

const mostShown = 5

async function decide(deps: Deps, ctx: Context, id: number, decision: Decision) {
  const request = await requestById(deps.db, id)
  const desk = request && (await deskFor(deps, ctx, request.agencyId))
  if (!desk) return notice(ctx, await refusal(deps, ctx), true)
  const decided = await decideRequest(deps, desk.enroller, id, decision)
  if (decided.outcome === 'not-yours') return notice(ctx, await refusal(deps, ctx), true)
  if (decided.outcome === 'not-free') return notice(ctx, ctx.words('request-not-free'), true)
  const view = decidedView(ctx.words, ctx.speaker.locale, decided.card)
  await notice(ctx, decided.outcome === 'decided-before' ? ctx.words('request-decided-before') : undefined)
  return showInstead(ctx, view)
}

/** The oldest requests that wait, each as its own card. */
async function showRequests(deps: Deps, ctx: Context, agencyId: number) {
  const desk = await deskFor(deps, ctx, agencyId)
  if (!desk) return notice(ctx, await refusal(deps, ctx), true)
  await notice(ctx)
  const waiting = await openRequests(deps.db, agencyId, desk.enroller.scopes)
  if (waiting.length === 0) return say(ctx, { text: ctx.words('request-none') })
  for (const request of waiting.slice(0, mostShown))
    await say(ctx, requestView(ctx.words, await cardOf(deps.db, request)))
}

/** What coordinators decide about those who came without a link. */
export function requestsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onPress(composer, matchPress, (ctx, { request, worker }) => decide(deps, ctx, request, { as: 'person', worker }))
  onPress(composer, approvePress, (ctx, { request }) => decide(deps, ctx, request, { as: 'new' }))
  onPress(composer, declinePress, (ctx, { request }) => decide(deps, ctx, request, { as: 'declined' }))
  onPress(composer, requestsPress, (ctx, { agency }) => showRequests(deps, ctx, agency))
  return composer
}
