import type { Composer } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import { plainText } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { isWithin } from '../../regions/rules.ts'
import { asLeader, type Coordinator } from '../../workers/access.ts'
import {
  agreementById,
  type Narrowing,
  ownersWithOpen,
  ownOpenAgreements,
  pageOfAgreements,
  regionsWithAgreements,
  tallyOf,
} from '../queries/agreements.ts'
import type { Filter } from '../rules/agreement.ts'
import { type Listed, listView, narrowView, ownView, pageSize } from '../views/list.ts'
import { listPress, narrowPress, ownPress } from '../views/presses.ts'
import { beginAdding } from './add.ts'
import { cardOf, seatOf, showOf } from './desk.ts'

const todayOf = (deps: Deps, { speaker }: Context) => dayOf(deps.clock.now(), speaker.zone)

type At = { filter: Filter; by: string; page: number }
const firstPage: At = { filter: 'open', by: '-', page: 0 }

/** What a list is narrowed to, and what that is called; nothing where it lies out of reach. */
async function narrowingOf(
  deps: Deps,
  ctx: Context,
  { agencyId, scopes }: Coordinator,
  by: string,
): Promise<{ narrowing: Narrowing; title: string }> {
  const other = by.startsWith('o') ? await agreementById(deps.db, Number(by.slice(1))) : undefined
  const mine = (region: string) => scopes.some(scope => isWithin(region, scope))
  if (other?.agencyId === agencyId && mine(other.region))
    return { narrowing: { sameOwnerAs: other.id }, title: other.owner.name }
  if (mine(by)) return { narrowing: { region: by }, title: await regionTitleOf(deps.db, by) }
  const [only, more] = [...new Set(scopes)]
  const title = only !== undefined && more === undefined ? await regionTitleOf(deps.db, only) : undefined
  return { narrowing: {}, title: title ?? plainText(ctx.words('complaint-regions', { count: scopes.length })) }
}

async function listed(deps: Deps, ctx: Context, leader: Coordinator, { filter, by, page }: At): Promise<Listed> {
  const today = todayOf(deps, ctx)
  const { narrowing, title } = await narrowingOf(deps, ctx, leader, by)
  const tally = await tallyOf(deps.db, { leader }, today, narrowing)
  const last = Math.max(0, Math.ceil(tally[filter] / pageSize) - 1)
  const at = Math.min(page, last)
  const asked = { filter, today, narrowing, limit: pageSize, offset: at * pageSize }
  const rows = await pageOfAgreements(deps.db, { leader }, asked)
  const isNarrowed = Object.keys(narrowing).length > 0
  return { rows, tally, filter, by: isNarrowed ? by : '-', page: at, last, title }
}

/** The list for one who leads; everybody else sees their own. */
async function showList(deps: Deps, ctx: Context, at: At) {
  const leader = asLeader(ctx.speaker)
  if (ctx.callbackQuery) await notice(ctx)
  if (!leader) return showOwn(deps, ctx)
  const view = listView(showOf(deps, ctx), await listed(deps, ctx, leader, at))
  await (ctx.callbackQuery ? showInstead(ctx, view) : say(ctx, view))
}

/** What the one who speaks answers for. */
async function showOwn(deps: Deps, ctx: Context) {
  const { worker } = ctx.speaker
  if (!worker) return say(ctx, { text: ctx.words('person-unknown') })
  const rows = await ownOpenAgreements(deps.db, worker.id, todayOf(deps, ctx))
  const view = ownView(showOf(deps, ctx), rows, asLeader(ctx.speaker) !== undefined)
  await (ctx.callbackQuery ? showInstead(ctx, view) : say(ctx, view))
}

async function showNarrowing(deps: Deps, ctx: Context, filter: Filter, what: 'region' | 'owner') {
  const leader = asLeader(ctx.speaker)
  await notice(ctx, leader ? undefined : ctx.words('not-allowed'), !leader)
  if (!leader) return
  const choices = what === 'region' ? await regionChoices(deps, leader) : await ownerChoices(deps, leader)
  await showInstead(ctx, narrowView(showOf(deps, ctx), filter, what, choices))
}

const regionChoices = async (deps: Deps, leader: Coordinator) =>
  Promise.all(
    (await regionsWithAgreements(deps.db, { leader })).map(async by => ({
      by,
      label: await regionTitleOf(deps.db, by),
    })),
  )

const ownerChoices = async (deps: Deps, leader: Coordinator) =>
  (await ownersWithOpen(deps.db, { leader })).map(({ name, agreement, count }) => ({
    by: `o${agreement}`,
    label: `${name} (${count})`,
  }))

/** `/tindaklanjut`, with a number the card of one, with words an agreement to be made. */
async function followUp(deps: Deps, ctx: Context, typed: string) {
  if (/^\d{1,15}$/.test(typed)) {
    if (ctx.callbackQuery) await notice(ctx)
    const seat = await seatOf(deps, ctx, Number(typed))
    return say(ctx, seat ? await cardOf(deps, ctx, seat) : { text: ctx.words('agreement-not-found') })
  }
  if (typed !== '') return beginAdding(deps, ctx, typed)
  return showList(deps, ctx, firstPage)
}

/** Whoever files no reports has no duties but these; for the others they stand among their duties. */
const hasNoReports = ({ speaker }: Context) => speaker.worker !== undefined && speaker.worker.memberships.length === 0

/** The lists of agreements: of those who lead, and of those who answer for them. */
export function listenToLists(deps: Deps, composer: Composer<Context>): void {
  const privately = composer.chatType('private') as unknown as Composer<Context>
  onCommand(privately, 'tindaklanjut', (ctx, typed) => followUp(deps, ctx, typed.trim()))
  onCommand(
    privately.filter(ctx => hasNoReports(ctx)),
    'tugasku',
    async ctx => {
      if (ctx.callbackQuery) await notice(ctx)
      await showOwn(deps, ctx)
    },
  )
  onPress(privately, listPress, (ctx, at) => showList(deps, ctx, at))
  onPress(privately, ownPress, async ctx => {
    await notice(ctx)
    await showOwn(deps, ctx)
  })
  onPress(privately, narrowPress, (ctx, { filter, what }) => showNarrowing(deps, ctx, filter, what))
}
