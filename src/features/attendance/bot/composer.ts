import { Composer } from 'grammy'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { sayInGroup } from '../../../telegram/group.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { groupFor } from '../../groups/queries.ts'
import { openSheets } from '../queries/sheets.ts'
import { codeTyped, ticketTyped } from '../rules/codes.ts'
import { phaseOf } from '../rules/policy.ts'
import { privateLinkView, whichView } from '../views/own.ts'
import { claimPress, withoutPointPress } from '../views/presses.ts'
import { byCode, byPoint, byTicket, claim, isAwaited, isAwaitedAt, selfOf, showOwn } from './check-in.ts'
import { deskOf, type HeldHost, hostedNow, hostOf, shownTo } from './hosted.ts'
import { listenToMarking } from './marking.ts'
import { listenToPapers } from './papers.ts'
import { listenInRoom, takePoint } from './room.ts'

/** The sheet of the meeting that runs now, or which one. */
function showHosted(deps: Deps, ctx: Context, hosted: readonly HeldHost[]): Promise<unknown> {
  const [only, second] = hosted
  if (only && !second) return deskOf(deps, ctx, only).then(view => say(ctx, view))
  return say(
    ctx,
    whichView(
      ctx.words,
      hosted.map(({ meeting }) => shownTo(ctx, meeting)),
    ),
  )
}

/** What runs now: the sheets one takes, and one's own check-in; else the sheets of the last days. */
async function open(deps: Deps, ctx: Context): Promise<unknown> {
  const self = selfOf(ctx)
  if (!self) return say(ctx, { text: ctx.words('person-unknown') })
  const hosted = await hostedNow(deps, ctx)
  const now = deps.clock.now()
  const running = hosted.filter(({ meeting }) => phaseOf(meeting, now) === 'open')
  const awaited = hosted.length > 0 && (await isAwaitedAt(deps, self))
  if (running.length > 0) await showHosted(deps, ctx, running)
  else if (hosted.length > 0 && !awaited) await showHosted(deps, ctx, hosted)
  return hosted.length === 0 || awaited ? showOwn(deps, ctx, self) : undefined
}

/** The sheet that the card of a meeting leads to. */
async function openNamed(deps: Deps, ctx: Context, id: number): Promise<unknown> {
  const host = await hostOf(deps, ctx, id)
  return host ? say(ctx, await deskOf(deps, ctx, host)) : open(deps, ctx)
}

/** `/hadir`, `/hadir 123456`, and from the card of a meeting `m-12`. Any other words name somebody else. */
async function hadir(deps: Deps, ctx: Context, typed: string): Promise<unknown> {
  if (ctx.callbackQuery) await notice(ctx)
  const words = typed.trim()
  const code = codeTyped(words)
  if (code !== undefined) return byCode(deps, ctx, code)
  const [, id] = words.match(/^m-(\d{1,15})$/) ?? []
  if (id !== undefined) return openNamed(deps, ctx, Number(id))
  if (words === '') return open(deps, ctx)
  return say(ctx, { text: ctx.words(/^\d/.test(words) ? 'attendance-code-shape' : 'attendance-only-self') })
}

/** Six digits in a group while something is open are a code that does not belong there. */
async function isCodeInGroup(deps: Deps, ctx: Context): Promise<boolean> {
  const group = ctx.chat && (await groupFor(deps.db, ctx.chat.id))
  return group?.agencyId != null && (await openSheets(deps.db, group.agencyId, deps.clock.now())).length > 0
}

function listenInGroups(deps: Deps, composer: Composer<Context>) {
  const inGroups = composer.chatType(['group', 'supergroup']) as unknown as Composer<Context>
  const answer = (ctx: Context) => sayInGroup(deps, ctx, privateLinkView(ctx.words, deps.account.username))
  inGroups.command('hadir', answer)
  inGroups.on('message:text', async (ctx, next) => {
    const given = codeTyped(ctx.message.text) !== undefined && (await isCodeInGroup(deps, ctx))
    return given ? answer(ctx) : next()
  })
}

function listenToArrivals(deps: Deps, privately: Composer<Context>) {
  privately.command('start', async (ctx, next) => {
    const ticket = ticketTyped(ctx.match)
    if (ticket) return void (await byTicket(deps, ctx, ticket))
    return ctx.match === 'hadir' ? void (await open(deps, ctx)) : next()
  })
  privately.on('message:text', async (ctx, next) => {
    const code = codeTyped(ctx.message.text)
    if (code === undefined || !(await isAwaited(deps, ctx))) return next()
    await byCode(deps, ctx, code)
  })
  privately.on('message:location', async (ctx, next) => {
    const { latitude, longitude, horizontal_accuracy: accuracy = 0 } = ctx.message.location
    // A position that was passed on says where somebody else is.
    if (ctx.message.forward_origin) return next()
    const taken = await takePoint(deps, ctx, { latitude, longitude })
    if (!taken && !(await byPoint(deps, ctx, { latitude, longitude, accuracy }))) return next()
  })
  onPress(privately, withoutPointPress, async ctx => {
    await notice(ctx)
    return (await byPoint(deps, ctx, undefined)) || say(ctx, { text: ctx.words('fallback-old-button') })
  })
  onPress(privately, claimPress, (ctx, { id }) => claim(deps, ctx, id))
}

/** `/hadir`: checking in oneself, and taking the attendance of a meeting. */
export function attendanceBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  const privately = composer.filter(ctx => ctx.chat?.type === 'private')
  onCommand(privately, 'hadir', (ctx, words) => hadir(deps, ctx, words))
  listenToArrivals(deps, privately)
  listenInRoom(deps, privately)
  listenToMarking(deps, privately)
  listenToPapers(deps, privately)
  listenInGroups(deps, composer)
  return composer
}
