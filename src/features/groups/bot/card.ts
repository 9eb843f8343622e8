import type { Composer } from 'grammy'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Speaker } from '../../../speaker.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress, type Press } from '../../../telegram/press.ts'
import { notice } from '../../../telegram/say.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { parentOf } from '../../regions/rules.ts'
import { asCoordinator } from '../../workers/access.ts'
import { bindGroup, releaseGroup } from '../actions/bind-group.ts'
import { turnCard } from '../actions/show-card.ts'
import { binderOf, bindingOf, groupById, groupFor, placeBelow, placesOf } from '../queries.ts'
import type { Reach } from '../rules.ts'
import { type Group, wholeGroup } from '../table.ts'
import {
  bindPress,
  boundView,
  changePress,
  keepPress,
  placesView,
  placeView,
  purposePress,
  purposesView,
  regionPress,
  releasedView,
  releasePress,
} from '../views.ts'

const leads = (speaker: Speaker, { agencyId, region }: Reach) => asCoordinator(speaker, agencyId, region)

const isBound = (group: Group | undefined): group is Group & { agencyId: number; scope: string } =>
  group !== undefined && group.agencyId !== null && group.scope !== null

/** The binding of the group around a topic that has none of its own. */
async function inheritedBinding(deps: Deps, group: Group) {
  const around = group.topicId === wholeGroup ? undefined : await groupFor(deps.db, group.chatId)
  return around && bindingOf(deps.db, around)
}

/** How a group or topic stands: its binding, or the question what it is for. */
export async function stateView(deps: Deps, words: Words, group: Group): Promise<View> {
  const binding = await bindingOf(deps.db, group)
  if (binding) return boundView(words, group, binding)
  return purposesView(words, group, { inherited: await inheritedBinding(deps, group) })
}

/**
 * Why this person may not change what holds here, or nothing. What is bound belongs to those who lead that region; a
 * topic without a binding to those who lead its group's.
 */
export async function refusalFor(deps: Deps, ctx: Context, group: Group): Promise<string | undefined> {
  const held = isBound(group) ? group : await groupFor(deps.db, group.chatId)
  if (isBound(held)) {
    if (leads(ctx.speaker, { agencyId: held.agencyId, region: held.scope })) return undefined
    return ctx.words('not-allowed-coordinator', { region: await regionTitleOf(deps.db, held.scope) })
  }
  const places = await placesOf(deps.db, ctx.speaker)
  return places.length > 0 ? undefined : ctx.words('group-not-allowed')
}

type Handle<Values> = (ctx: Context, group: Group, values: Values) => Promise<unknown>

/** A press on the card of this very chat by somebody who may change it now; others are told why not. */
function onCardPress<Values extends { group: number }>(
  composer: Composer<Context>,
  deps: Deps,
  press: Press<Values>,
  handle: Handle<Values>,
) {
  onPress(composer, press, async (ctx, values) => {
    const group = await groupById(deps.db, values.group)
    if (!group || group.chatId !== ctx.chat?.id) return notice(ctx, ctx.words('fallback-old-button'))
    const refusal = await refusalFor(deps, ctx, group)
    if (refusal) return notice(ctx, refusal, true)
    await handle(ctx, group, values)
  })
}

const turn = async (deps: Deps, ctx: Context, group: Group, view: View) => {
  await notice(ctx)
  await turnCard(deps, group, view)
}

async function askPurpose(deps: Deps, ctx: Context, group: Group) {
  const [current, inherited] = [await bindingOf(deps.db, group), await inheritedBinding(deps, group)]
  await turn(deps, ctx, group, purposesView(ctx.words, group, { current, inherited }))
}

type Choosing = Parameters<typeof placeView>[1]

async function askRegion(deps: Deps, ctx: Context, choosing: Choosing) {
  const places = await placesOf(deps.db, ctx.speaker)
  const [only] = places
  if (!only || places.length > 1) return turn(deps, ctx, choosing.group, placesView(ctx.words, choosing, places))
  await turn(deps, ctx, choosing.group, placeView(ctx.words, choosing, await placeBelow(deps.db, only), { at: 0 }))
}

/** A region's own screen; the way up ends where this person's reach does. */
async function showPlace(deps: Deps, ctx: Context, choosing: Choosing, reach: Reach, at: number) {
  if (!(await binderOf(deps.db, ctx.speaker, reach))) return notice(ctx, ctx.words('group-not-allowed'), true)
  const parent = parentOf(reach.region)
  const above = parent && (await binderOf(deps.db, ctx.speaker, { ...reach, region: parent }))
  const up = above ? parent : undefined
  await turn(deps, ctx, choosing.group, placeView(ctx.words, choosing, await placeBelow(deps.db, reach), { at, up }))
}

export function listenToCard(composer: Composer<Context>, deps: Deps): void {
  onCardPress(composer, deps, changePress, (ctx, group) => askPurpose(deps, ctx, group))
  onCardPress(composer, deps, purposePress, (ctx, group, { purpose }) => askRegion(deps, ctx, { group, purpose }))
  onCardPress(composer, deps, regionPress, (ctx, group, { purpose, agency, region, page }) =>
    showPlace(deps, ctx, { group, purpose }, { agencyId: agency, region }, page),
  )
  onCardPress(composer, deps, keepPress, async (ctx, group) => {
    const binding = await bindingOf(deps.db, group)
    const view = binding ? boundView(ctx.words, group, binding) : releasedView(ctx.words, group)
    await turn(deps, ctx, group, view)
  })
  onCardPress(composer, deps, bindPress, async (ctx, group, { purpose, agency, region }) => {
    const coordinator = await binderOf(deps.db, ctx.speaker, { agencyId: agency, region })
    if (!coordinator) return notice(ctx, ctx.words('group-not-allowed'), true)
    const bound = await bindGroup(deps, coordinator, group, { purpose, region, words: ctx.words })
    await notice(ctx, ctx.words(bound ? 'group-saved' : 'fallback-old-button'))
  })
  onCardPress(composer, deps, releasePress, async (ctx, group) => {
    const coordinator = isBound(group) && leads(ctx.speaker, { agencyId: group.agencyId, region: group.scope })
    if (!coordinator) return notice(ctx, ctx.words('fallback-old-button'))
    const released = await releaseGroup(deps, coordinator, group, ctx.words)
    await notice(ctx, ctx.words(released ? 'group-saved' : 'fallback-old-button'))
  })
}
