import { Composer } from 'grammy'
import { z } from 'zod'
import { dayOf } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Speaker } from '../../speaker.ts'
import type { Context } from '../../telegram/context.ts'
import { draftOf, settleDraft } from '../../telegram/form-storage.ts'
import { onPress } from '../../telegram/press.ts'
import { notice, oldButton, say, showInstead } from '../../telegram/say.ts'
import { onCommand } from '../../telegram/shortcut.ts'
import { openForm } from '../../telegram/small-form.ts'
import { agencyById } from '../agencies/queries.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { isRegionCode, isWithin, levelOf } from '../regions/rules.ts'
import { asCoordinator, type Coordinator, mayRead, readableScopes } from '../workers/access.ts'
import { titlesWithin } from '../workers/queries/titles.ts'
import { addMembers, endMember, nameChair } from './actions.ts'
import { forumCardOf } from './queries/card.ts'
import { forumOf, standingForums } from './queries/forums.ts'
import { forumForm, forumFormName } from './talk.ts'
import { fewerView, forumView } from './views/card.ts'
import { forumListView, type Show } from './views/list.ts'
import { endMemberPress, forumListPress, forumPress, saveForumPress } from './views/presses.ts'

const showOf = ({ words, speaker }: Context): Show => ({ words, locale: speaker.locale })

const subdistrictOf = (region: string) => region.slice(0, 8)

type Part = { agency: number; region: string }

/** Whoever leads or reads there may see a forum, and who works in its sub-district. */
function maySee({ worker, ...speaker }: Speaker, { agency, region }: Part): boolean {
  const works = worker?.agencyId === agency && worker.memberships.some(held => isWithin(held.region, region))
  return works || mayRead(speaker, agency, region)
}

async function card(deps: Deps, ctx: Context, { agency: id, region }: Part): Promise<void> {
  const agency = await agencyById(deps.db, id)
  if (!agency || levelOf(region) !== 'subdistrict') return
  const found = await forumCardOf(deps.db, agency, region, dayOf(deps.clock.now(), agency.zone))
  await showInstead(ctx, forumView(showOf(ctx), found, asCoordinator(ctx.speaker, id, region) !== undefined))
}

async function list(deps: Deps, ctx: Context, asked: { agency: number; scope: string; page: number }): Promise<void> {
  const agency = await agencyById(deps.db, asked.agency)
  if (!agency) return
  const forums = await standingForums(deps.db, agency, asked.scope, dayOf(deps.clock.now(), agency.zone))
  const titleOf = await titlesWithin(deps.db, agency.region)
  const title = await regionTitleOf(deps.db, asked.scope)
  await showInstead(ctx, forumListView(showOf(ctx), forums, { ...asked, title, titleOf }))
}

/** What lies in reach: the list of a regency, or the one forum of a sub-district. */
async function open(deps: Deps, ctx: Context): Promise<unknown> {
  const { speaker } = ctx
  if (ctx.callbackQuery) await notice(ctx)
  const [widest] = readableScopes(speaker)
  const own = speaker.worker?.memberships.find(({ region }) => region.length >= 8)
  if (widest && isRegionCode(widest.scope) && widest.scope.length < 8)
    return list(deps, ctx, { agency: widest.agencyId, scope: widest.scope, page: 0 })
  const place = widest && isRegionCode(widest.scope) ? { agency: widest.agencyId, region: widest.scope } : undefined
  const home = own && speaker.worker?.agencyId ? { agency: speaker.worker.agencyId, region: own.region } : undefined
  const here = place ?? home
  if (!here) return say(ctx, { text: ctx.words('forum-not-yours') })
  return card(deps, ctx, { ...here, region: subdistrictOf(here.region) })
}

async function act(deps: Deps, ctx: Context, leader: Coordinator, region: string, what: 'add' | 'chair' | 'fewer') {
  const { agencyId } = leader
  if (what !== 'fewer') return openForm(deps, ctx, forumFormName, { agency: agencyId, region, part: what })
  const agency = await agencyById(deps.db, agencyId)
  const today = agency && dayOf(deps.clock.now(), agency.zone)
  if (agency && today) await showInstead(ctx, fewerView(showOf(ctx), await forumCardOf(deps.db, agency, region, today)))
}

const gathered = z.object({
  agency: z.number(),
  region: z.string().refine(region => isRegionCode(region) && levelOf(region) === 'subdistrict'),
  part: z.enum(['add', 'chair']),
  names: z.array(z.string()).min(1),
})

async function save(deps: Deps, ctx: Context, form: number): Promise<unknown> {
  const draft = await draftOf(deps.db, form, ctx.speaker.telegramId)
  const given = gathered.safeParse(draft?.form === forumForm.name ? draft.values : undefined)
  const leader = given.success && asCoordinator(ctx.speaker, given.data.agency, given.data.region)
  if (!given.success || !leader) return oldButton(ctx)
  await notice(ctx)
  const { agency, region, part, names } = given.data
  if (draft?.state !== 'done') {
    if (part === 'add') await addMembers(deps, leader, region, names)
    else await nameChair(deps, leader, region, names.join(' '))
  }
  await settleDraft(deps.db, form, 'done', deps.clock.now())
  return card(deps, ctx, { agency, region })
}

/** `/forum`: the *forum sosial* of the sub-districts, how long ago they met and who belongs to them. */
export function forumsBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const here = composer.filter(ctx => ctx.chat?.type === 'private')
  onCommand(here, 'forum', ctx => open(deps, ctx))
  onPress(here, forumListPress, async (ctx, asked) => {
    if (!mayRead(ctx.speaker, asked.agency, asked.scope)) return oldButton(ctx)
    await notice(ctx)
    await list(deps, ctx, asked)
  })
  onPress(here, forumPress, async (ctx, { agency, region, act: what }) => {
    const leader = asCoordinator(ctx.speaker, agency, region)
    const may = what === 'show' ? maySee(ctx.speaker, { agency, region }) : leader !== undefined
    if (!may) return oldButton(ctx)
    await notice(ctx)
    if (what === 'show') await card(deps, ctx, { agency, region })
    else if (leader) await act(deps, ctx, leader, region, what)
  })
  onPress(here, endMemberPress, async (ctx, { agency, region, member }) => {
    const forum = asCoordinator(ctx.speaker, agency, region) && (await forumOf(deps.db, agency, region))
    if (!forum) return oldButton(ctx)
    const ended = await endMember(deps, forum.id, member)
    await notice(ctx, ended ? undefined : ctx.words('forum-member-gone'))
    await card(deps, ctx, { agency, region })
  })
  onPress(here, saveForumPress, (ctx, { form }) => save(deps, ctx, form))
  return composer
}
