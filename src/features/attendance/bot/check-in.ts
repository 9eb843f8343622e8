import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { workerKeyboard } from '../../../telegram/menu.ts'
import { notice, oldButton, say, showInstead } from '../../../telegram/say.ts'
import { meetingById } from '../../meetings/queries/meetings.ts'
import { type CheckIn, enterCode, enterTicket, type Self } from '../actions/check-in.ts'
import { type ClaimCard, claimPresence, type Placing, placeCheckIn } from '../actions/claim.ts'
import { lastMarkOf, namesOf } from '../queries/people.ts'
import { claimOf, type Held, openSheets, ownMeetings, placingOf } from '../queries/sheets.ts'
import { standingOf } from '../queries/standing.ts'
import type { Point } from '../rules/distance.ts'
import { checkInPolicy, phaseOf } from '../rules/policy.ts'
import { claimView } from '../views/marking.ts'
import { askPointView, noneView, notedView, openView, overView, withoutPointView } from '../views/own.ts'
import { shownTo } from './hosted.ts'

/** The one who speaks, if they are of an agency: nobody checks in for anybody else. */
export function selfOf({ speaker: { worker } }: Context): Self | undefined {
  return worker && worker.agencyId !== null
    ? { id: worker.id, name: worker.name, agencyId: worker.agencyId }
    : undefined
}

const cardFor =
  (deps: Deps, ctx: Context, meeting: Held, name: string): ClaimCard =>
  (claim, locale) =>
    claimView(deps.translate(locale), { ...shownTo(ctx, meeting), locale }, claim, name)

async function tellNoted(deps: Deps, ctx: Context, self: Self, { outcome, meeting, marks }: Noted): Promise<unknown> {
  const own = marks.find(({ workerId }) => workerId === self.id)
  const others = marks.filter(({ workerId }) => workerId !== self.id)
  const names = await namesOf(
    deps.db,
    others.map(({ workerId }) => workerId),
  )
  const represented = others.map(({ workerId }) => names.get(workerId) ?? '')
  const view = notedView(ctx.words, shownTo(ctx, meeting), { own, represented, at: marks[0]?.at }, outcome === 'before')
  return say(ctx, { ...view, keyboard: workerKeyboard(ctx.words) })
}

type Noted = Extract<CheckIn, { outcome: 'done' | 'before' }>

/** The telephone is asked where it is; who cannot or does not want to say it is confirmed by a coordinator. */
async function askPoint(ctx: Context, meeting: Held) {
  await say(ctx, askPointView(ctx.words))
  return say(ctx, withoutPointView(ctx.words, shownTo(ctx, meeting)))
}

async function tell(deps: Deps, ctx: Context, self: Self, came: Placing): Promise<unknown> {
  switch (came.outcome) {
    case 'done':
    case 'before':
      return tellNoted(deps, ctx, self, came)
    case 'place':
      return askPoint(ctx, came.meeting)
    case 'wrong':
      return say(ctx, { text: ctx.words('attendance-code-wrong', { left: Math.max(0, came.left) }) })
    case 'locked':
      return say(ctx, { text: ctx.words('attendance-locked', { minutes: checkInPolicy.guessMinutes }) })
    case 'far':
      return say(ctx, {
        text: ctx.words(came.metres === null ? 'attendance-unplaced-told' : 'attendance-far-told'),
        keyboard: workerKeyboard(ctx.words),
      })
    case 'waiting':
      return say(ctx, { text: ctx.words('attendance-claiming-same') })
    case 'stale':
      return say(ctx, { text: ctx.words('attendance-picture-stale') })
    default:
      return showOwn(deps, ctx, self)
  }
}

/** `/hadir 123456`, or six digits alone. */
export async function byCode(deps: Deps, ctx: Context, code: string): Promise<unknown> {
  const self = selfOf(ctx)
  if (!self) return say(ctx, { text: ctx.words('person-unknown') })
  return tell(deps, ctx, self, await enterCode(deps, self, code, ctx.update.update_id))
}

/** Whether anything is open that six digits could be meant for. */
export async function isAwaited(deps: Deps, ctx: Context): Promise<boolean> {
  const self = selfOf(ctx)
  return self !== undefined && (await openSheets(deps.db, self.agencyId, deps.clock.now())).length > 0
}

/** The picture of the projector, read by a telephone. */
export async function byTicket(deps: Deps, ctx: Context, ticket: { meetingId: number; ticket: string }) {
  const self = selfOf(ctx)
  if (!self) return say(ctx, { text: ctx.words('person-unknown') })
  return tell(deps, ctx, self, await enterTicket(deps, self, ticket, ctx.update.update_id))
}

async function showOne(deps: Deps, ctx: Context, self: Self, meeting: Held): Promise<unknown> {
  const shown = shownTo(ctx, meeting)
  const mark = await standingOf(deps.db, meeting, self)
  if (mark) return tellNoted(deps, ctx, self, { outcome: 'before', meeting, marks: [mark] })
  const phase = phaseOf(meeting, deps.clock.now())
  if (phase === 'open') return say(ctx, openView(ctx.words, shown))
  return say(ctx, overView(ctx.words, shown, await claimOf(deps.db, meeting.id, self.id)))
}

/** What somebody can check in to now; else what has just closed, or what comes next. */
export async function showOwn(deps: Deps, ctx: Context, self: Self): Promise<unknown> {
  const now = deps.clock.now()
  const own = await ownMeetings(deps.db, self, now)
  const of = (phase: string) => own.filter(meeting => phaseOf(meeting, now) === phase)
  const [open, over] = [of('open'), of('over')]
  const [nearest] = open.length > 0 ? open : over
  if (nearest) return showOne(deps, ctx, self, nearest)
  const next = of('ahead').at(-1)
  return say(ctx, noneView(ctx.words, next && shownTo(ctx, next)))
}

/** Whether a meeting runs to which somebody was asked, and they have not checked in yet. */
export async function isAwaitedAt(deps: Deps, self: Self): Promise<boolean> {
  const now = deps.clock.now()
  const open = (await ownMeetings(deps.db, self, now)).filter(meeting => phaseOf(meeting, now) === 'open')
  for (const meeting of open) if (!(await standingOf(deps.db, meeting, self))) return true
  return false
}

/** The position of one whose code was right. */
export async function byPoint(deps: Deps, ctx: Context, given: (Point & { accuracy: number }) | undefined) {
  const self = selfOf(ctx)
  const claim = self && (await placingOf(deps.db, self.id))
  const meeting = claim && (await meetingById(deps.db, claim.meetingId))
  if (!self || !meeting || meeting.startsAt === null) return false
  const held = meeting as Held
  const card = cardFor(deps, ctx, held, self.name)
  const about = { self, meeting: held, card, updateId: ctx.update.update_id }
  await tell(deps, ctx, self, await placeCheckIn(deps, about, given))
  return true
}

/** Somebody says, too late, that they were there. */
export async function claim(deps: Deps, ctx: Context, id: number): Promise<unknown> {
  const self = selfOf(ctx)
  const meeting = self && (await meetingById(deps.db, id))
  if (!self || !meeting || meeting.startsAt === null || meeting.agencyId !== self.agencyId) return oldButton(ctx)
  await notice(ctx)
  const held = meeting as Held
  const { outcome } = await claimPresence(deps, self, held, cardFor(deps, ctx, held, self.name))
  const mark = outcome === 'noted' ? await lastMarkOf(deps.db, id, self.id) : undefined
  if (mark) return tellNoted(deps, ctx, self, { outcome: 'before', meeting: held, marks: [mark] })
  return showInstead(ctx, { text: ctx.words(`attendance-claiming-${outcome}`) })
}
