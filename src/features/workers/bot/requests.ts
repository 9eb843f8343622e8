import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { type Decision, decideRequest } from '../actions/decide-request.ts'
import { changeCardOf, openChanges } from '../queries/changes.ts'
import { cardOf, openRequests, requestById } from '../queries/requests.ts'
import { changeRequestView } from '../views/changes.ts'
import { approvePress, declinePress, matchPress, movePress, requestsPress } from '../views/presses.ts'
import { decidedView, requestView } from '../views/requests.ts'
import { type Desk, deskFor, refusal } from './desk.ts'

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

/** Those who want to join come before those who want something changed. */
async function waitingViews(deps: Deps, ctx: Context, { agency, enroller }: Desk): Promise<View[]> {
  const joining = (await openRequests(deps.db, agency.id, enroller.scopes)).slice(0, mostShown)
  const changes = (await openChanges(deps.db, agency.id, enroller.scopes)).slice(0, mostShown - joining.length)
  const views = await Promise.all(
    joining.map(async one => requestView(ctx.words, ctx.speaker.locale, await cardOf(deps.db, one))),
  )
  const cards = await Promise.all(changes.map(one => changeCardOf(deps.db, one)))
  return [...views, ...cards.flatMap(card => (card ? [changeRequestView(ctx.words, card)] : []))]
}

/** The oldest requests that wait, each as its own card. */
async function showRequests(deps: Deps, ctx: Context, agencyId: number) {
  const desk = await deskFor(deps, ctx, agencyId)
  if (!desk) return notice(ctx, await refusal(deps, ctx), true)
  await notice(ctx)
  const views = await waitingViews(deps, ctx, desk)
  if (views.length === 0) return say(ctx, { text: ctx.words('request-none') })
  for (const view of views) await say(ctx, view)
}

/** What coordinators decide about those who came without a link. */
export function requestsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onPress(composer, matchPress, (ctx, { request, worker }) => decide(deps, ctx, request, { as: 'person', worker }))
  onPress(composer, movePress, (ctx, { request, worker }) => decide(deps, ctx, request, { as: 'moved', worker }))
  onPress(composer, approvePress, (ctx, { request }) => decide(deps, ctx, request, { as: 'new' }))
  onPress(composer, declinePress, (ctx, { request }) => decide(deps, ctx, request, { as: 'declined' }))
  onPress(composer, requestsPress, (ctx, { agency }) => showRequests(deps, ctx, agency))
  return composer
}
