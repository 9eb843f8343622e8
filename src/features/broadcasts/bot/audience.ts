import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { splitLines } from '../../../telegram/split.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import { personIn, subdistrictsOf } from '../../workers/queries/roster.ts'
import { titlesWithin } from '../../workers/queries/titles.ts'
import { leadsAll } from '../access.ts'
import { chooseAudience } from '../actions/choose.ts'
import { audienceById, groupsAmong, unreachableOf } from '../queries/audience.ts'
import { shownOf } from '../queries/shown.ts'
import { toggled, togglePillar, toggleRegion } from '../rules.ts'
import type { Audience } from '../table.ts'
import { audienceView, groupsView, regionsView, unreachableText } from '../views/audience.ts'
import {
  audiencePress,
  findPress,
  groupPress,
  groupsPress,
  personPress,
  pillarPress,
  regionPress,
  regionsPress,
  unreachablePress,
} from '../views/presses.ts'

/** The audience if it is theirs to choose, and they still lead all that it may reach. */
async function mine(deps: Deps, ctx: Context, id: number): Promise<Audience | undefined> {
  const audience = await audienceById(deps.db, id)
  if (!audience || audience.chosenBy !== ctx.speaker.worker?.id || ctx.chat?.type !== 'private') return undefined
  return leadsAll(ctx.speaker, audience) ? audience : undefined
}

type Show = (audience: Audience) => Promise<View>

const choosing = (deps: Deps, ctx: Context): Show => {
  return async audience => audienceView(ctx.words, await shownOf(deps.db, audience), ctx.speaker.locale)
}

async function at(deps: Deps, ctx: Context, id: number, show: Show) {
  const audience = await mine(deps, ctx, id)
  if (!audience) return notice(ctx, ctx.words('not-allowed'), true)
  await notice(ctx)
  await showInstead(ctx, await show(audience))
}

type Change = (audience: Audience) => Promise<Partial<Audience>> | Partial<Audience>

/** Changes the choice, as long as nothing has gone out, and shows how it stands then. */
const changing =
  (deps: Deps, change: Change, show: Show): Show =>
  async audience => {
    await chooseAudience(deps.db, audience, await change(audience))
    return show((await audienceById(deps.db, audience.id)) ?? audience)
  }

const showRegions = (deps: Deps, ctx: Context): Show => {
  return async audience => {
    const { agencyId, reach } = audience
    const agency = await agencyById(deps.db, agencyId)
    const codes = await subdistrictsOf(deps.db, { agencyId, scopes: reach })
    const region = await titlesWithin(deps.db, agency?.region ?? '')
    return regionsView(
      ctx.words,
      audience,
      codes.filter(code => code.length === 8),
      region,
    )
  }
}

async function regionsAfter(deps: Deps, audience: Audience, sub: string): Promise<Partial<Audience>> {
  if (sub === '0') return { regions: [] }
  if (sub === '-') return { regions: audience.reach }
  const agency = await agencyById(deps.db, audience.agencyId)
  return { regions: toggleRegion(audience, `${agency?.region}.${sub}`) }
}

const showGroups = (deps: Deps, ctx: Context): Show => {
  return async audience => groupsView(ctx.words, audience, await groupsAmong(deps.db, audience))
}

/** Only people within reach can be named, whatever the press says. */
async function peopleAfter(deps: Deps, audience: Audience, worker: number): Promise<Partial<Audience>> {
  const person = await personIn(deps.db, { agencyId: audience.agencyId, scopes: audience.reach }, worker)
  return person ? { people: toggled(audience.people, worker) } : {}
}

async function pillarsAfter(deps: Deps, audience: Audience, place: number): Promise<Partial<Audience>> {
  const all = (await pillarsOf(deps.db, audience.agencyId)).map(({ code }) => code)
  const pillar = all[place]
  return pillar === undefined ? {} : { pillars: togglePillar(audience, pillar, all) }
}

const mostListed = 200

async function showUnreachable(deps: Deps, ctx: Context, audience: Audience) {
  const lost = await unreachableOf(deps.db, audience, mostListed)
  for (const text of splitLines(unreachableText(ctx.words, lost, mostListed))) await say(ctx, { text })
}

/** The screens on which a sender chooses who is meant. */
export function listenToChoosing(deps: Deps, composer: Composer<Context>): void {
  type ShowTo = (deps: Deps, ctx: Context) => Show
  const open = (ctx: Context, id: number, show: ShowTo) => at(deps, ctx, id, show(deps, ctx))
  const choose = (ctx: Context, id: number, show: ShowTo, change: Change) =>
    at(deps, ctx, id, changing(deps, change, show(deps, ctx)))
  onPress(composer, audiencePress, (ctx, { audience }) => open(ctx, audience, choosing))
  onPress(composer, regionsPress, (ctx, { audience }) => open(ctx, audience, showRegions))
  onPress(composer, groupsPress, (ctx, { audience }) => open(ctx, audience, showGroups))
  onPress(composer, pillarPress, (ctx, { audience, pillar }) =>
    choose(ctx, audience, choosing, one => pillarsAfter(deps, one, pillar)),
  )
  onPress(composer, regionPress, (ctx, { audience, sub }) =>
    choose(ctx, audience, showRegions, one => regionsAfter(deps, one, sub)),
  )
  onPress(composer, groupPress, (ctx, { audience, group }) =>
    choose(ctx, audience, showGroups, one => ({ groups: toggled(one.groups, group) })),
  )
  onPress(composer, personPress, (ctx, { audience, worker }) =>
    choose(ctx, audience, choosing, one => peopleAfter(deps, one, worker)),
  )
  onPress(composer, unreachablePress, async (ctx, { audience: id }) => {
    const audience = await mine(deps, ctx, id)
    await notice(ctx, audience ? undefined : ctx.words('not-allowed'))
    if (audience) await showUnreachable(deps, ctx, audience)
  })
  onPress(composer, findPress, async (ctx, { audience: id }) => {
    const audience = await mine(deps, ctx, id)
    await notice(ctx, audience ? undefined : ctx.words('not-allowed'))
    if (audience) await openForm(deps, ctx, 'find-recipient', { audience: id })
  })
}
