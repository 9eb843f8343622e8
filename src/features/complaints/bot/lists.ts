import { type Composer, InlineKeyboard } from 'grammy'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { sayInGroup } from '../../../telegram/group.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { complaintCommand } from '../../reports/kinds/complaint.ts'
import { asHandler, countableReaches, type Handler, type Reach } from '../access.ts'
import { type Complaint, pageOfComplaints, tallyOf, type Whose } from '../queries/complaints.ts'
import { placed } from '../queries/places.ts'
import type { Filter } from '../rules.ts'
import { listView, ownListView, pageSize, talliedView } from '../views/list.ts'
import { listPress, ownListPress } from '../views/presses.ts'
import type { Show } from '../views/words.ts'

export const showOf = (deps: Deps, { words, speaker }: Context): Show => ({
  words,
  locale: speaker.locale,
  today: dayOf(deps.clock.now(), speaker.zone),
})

const isFiling = ({ speaker }: Context) => (speaker.worker?.memberships.length ?? 0) > 0

/** *Kapanewon Semin*, or how many parts a reach has. */
async function regionOf(deps: Deps, ctx: Context, reaches: readonly Reach[]): Promise<string> {
  const scopes = reaches.flatMap(reach => reach.scopes)
  const [only] = scopes
  if (only !== undefined && new Set(scopes).size === 1) return regionTitleOf(deps.db, only)
  return ctx.words('complaint-regions', { count: new Set(scopes).size })
}

/** A page that exists, also where it was asked for when there were more. */
async function pageFor(deps: Deps, whose: Whose, filter: Filter, wanted: number, { today }: Show) {
  const tally = await tallyOf(deps.db, whose, today)
  const last = Math.max(0, Math.ceil(tally[filter] / pageSize) - 1)
  const page = Math.min(wanted, last)
  const found: Complaint[] = await pageOfComplaints(deps.db, whose, {
    ...{ filter, today, limit: pageSize, offset: page * pageSize },
  })
  return { rows: await Promise.all(found.map(complaint => placed(deps.db, complaint))), tally, page, last }
}

/** The list of those who handle complaints. */
export async function handlersList(deps: Deps, ctx: Context, handler: Handler, filter: Filter, page: number) {
  const show = showOf(deps, ctx)
  const listed = await pageFor(deps, handler, filter, page, show)
  const region = await regionOf(deps, ctx, handler.reaches)
  return listView(show, listed, filter, { region, files: isFiling(ctx) })
}

/** What a worker has filed; nothing where that is nothing. */
async function ownList(deps: Deps, ctx: Context, workerId: number, page: number) {
  const show = showOf(deps, ctx)
  const listed = await pageFor(deps, { workerId }, 'all', page, show)
  if (listed.tally.all === 0) return undefined
  return ownListView(show, listed, ctx.speaker.worker?.address ?? ctx.words('report-address'))
}

/** Those who handle complaints see them; a worker sees the own ones and goes on to file another. */
async function open(deps: Deps, ctx: Context, next: () => Promise<void>): Promise<unknown> {
  const { worker } = ctx.speaker
  const handler = asHandler(ctx.speaker)
  if (handler) return say(ctx, await handlersList(deps, ctx, handler, 'open', 0))
  const own = worker && isFiling(ctx) ? await ownList(deps, ctx, worker.id, 0) : undefined
  if (own) await say(ctx, own)
  const reaches = countableReaches(ctx.speaker)
  if (isFiling(ctx) || reaches.length === 0) return next()
  const show = showOf(deps, ctx)
  return say(
    ctx,
    talliedView(show, await tallyOf(deps.db, { reaches }, show.today), await regionOf(deps, ctx, reaches)),
  )
}

/** A group never reads of a case: it is shown the way to the private chat. */
function pointAway(deps: Deps, ctx: Context): Promise<void> {
  const url = `https://t.me/${deps.account.username}?start=${complaintCommand}`
  const keyboard = new InlineKeyboard().url(ctx.words('complaint-button-open'), url)
  return sayInGroup(deps, ctx, { text: ctx.words('complaint-in-private'), keyboard })
}

/**
 * `/aduan` alone. With words behind it a worker files a complaint, which is the reports' to hear; those who only handle
 * complaints see the list all the same.
 */
export function listenToLists(deps: Deps, composer: Composer<Context>): void {
  composer.command(complaintCommand, async (ctx, next) => {
    const says = ctx.match.trim() !== ''
    if (ctx.chat.type !== 'private') return says ? next() : void (await pointAway(deps, ctx))
    const onlyHandles = !isFiling(ctx) && asHandler(ctx.speaker) !== undefined
    if (says && !onlyHandles) return next()
    await open(deps, ctx, next)
  })
  composer.chatType('private').command('start', async (ctx, next) => {
    if (ctx.match !== complaintCommand) return next()
    await open(deps, ctx, next)
  })
  onPress(composer, listPress, async (ctx, { filter, page }) => {
    const handler = ctx.chat?.type === 'private' ? asHandler(ctx.speaker) : undefined
    await notice(ctx, handler ? undefined : ctx.words('fallback-old-button'), !handler)
    if (handler) await showInstead(ctx, await handlersList(deps, ctx, handler, filter, page))
  })
  onPress(composer, ownListPress, async (ctx, { page }) => {
    const { worker } = ctx.speaker
    const own = worker && ctx.chat?.type === 'private' ? await ownList(deps, ctx, worker.id, page) : undefined
    await notice(ctx, own ? undefined : ctx.words('complaint-own-none'))
    if (own) await showInstead(ctx, own)
  })
}
