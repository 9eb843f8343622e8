import type { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { showInstead } from '../../../telegram/say.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { countPeople, type Narrowing, pageOfPeople, subdistrictsOf } from '../queries/roster.ts'
import { titlesWithin } from '../queries/titles.ts'
import { type ListChoice, listView, pageSize, pillarsView, subdistrictsView } from '../views/list.ts'
import { listPress, narrowPress, searchPress } from '../views/presses.ts'
import { atDesk, type Desk } from './desk.ts'

const states = { '-': undefined, j: 'joined', w: 'waiting', u: 'unreachable' } as const

async function narrowingOf(deps: Deps, { agency }: Desk, { state, sub, pillar }: ListChoice): Promise<Narrowing> {
  const chosen = pillar === '-' ? undefined : (await pillarsOf(deps.db, agency.id))[Number(pillar)]
  const only = states[state]
  return {
    ...(only && { state: only }),
    ...(sub !== '-' && { region: `${agency.region}.${sub}` }),
    ...(chosen && { pillar: chosen.code }),
  }
}

/** Whoever reaches only parts of the agency sees no more when a list is narrowed to a region beside them. */
async function showList(deps: Deps, ctx: Context, desk: Desk, choice: ListChoice) {
  const { agency, enroller } = desk
  const narrowing = await narrowingOf(deps, desk, choice)
  const counted = await countPeople(deps.db, enroller, narrowing)
  const last = Math.max(0, Math.ceil(counted.total / pageSize) - 1)
  const page = Math.min(choice.page, last)
  const window = { limit: pageSize, offset: page * pageSize }
  const people = await pageOfPeople(deps.db, enroller, narrowing, window)
  const region = await titlesWithin(deps.db, agency.region)
  const pillar = (await pillarsOf(deps.db, agency.id)).find(one => one.code === narrowing.pillar)?.label
  const shown = { choice: { ...choice, page }, last, counted, pillar, region }
  await showInstead(ctx, listView(ctx.words, people, shown))
}

async function showNarrowing(deps: Deps, ctx: Context, { agency, enroller }: Desk, by: 's' | 'p') {
  if (by === 'p') return showInstead(ctx, pillarsView(ctx.words, agency.id, await pillarsOf(deps.db, agency.id)))
  const codes = (await subdistrictsOf(deps.db, enroller)).filter(code => code.length === 8)
  return showInstead(ctx, subdistrictsView(ctx.words, agency.id, codes, await titlesWithin(deps.db, agency.region)))
}

/** The list of people: page by page, by state, subdistrict and pillar, or by name. */
export function listenToLists(deps: Deps, composer: Composer<Context>): void {
  onPress(composer, listPress, (ctx, choice) =>
    atDesk(deps, ctx, choice.agency, desk => showList(deps, ctx, desk, choice)),
  )
  onPress(composer, narrowPress, (ctx, { agency, by }) =>
    atDesk(deps, ctx, agency, desk => showNarrowing(deps, ctx, desk, by)),
  )
  onPress(composer, searchPress, (ctx, { agency }) =>
    atDesk(deps, ctx, agency, ({ enroller }) =>
      openForm(deps, ctx, 'find-person', { agency, scopes: enroller.scopes }),
    ),
  )
}
