import { Composer } from 'grammy'
import { readDateRange } from '../../../base/date-ranges-in.ts'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { draftOf } from '../../../telegram/form-storage.ts'
import { sayInGroup } from '../../../telegram/group.ts'
import { onPress } from '../../../telegram/press.ts'
import { notice, say, showInstead } from '../../../telegram/say.ts'
import { onCommand } from '../../../telegram/shortcut.ts'
import { openForm } from '../../../telegram/small-form.ts'
import { agencyById } from '../../agencies/queries.ts'
import { stateLeave, type Teller, takeBackLeave } from '../actions/state-leave.ts'
import { leaveById, leavesOf } from '../queries/leave.ts'
import { personBelow } from '../queries/roster.ts'
import { workerById } from '../queries.ts'
import { type LeaveKind, leaveKindIn, leaveProblem } from '../rules/leave.ts'
import { addressOf } from '../rules.ts'
import type { Worker } from '../table.ts'
import { keptView, leaveHomeView, leaveInGroupView, problemText, type Said, takenBackView } from '../views/leave.ts'
import { leaveCancelPress, leaveHomePress, leaveNewPress, leaveSavePress } from '../views/presses.ts'
import { deskFor } from './desk.ts'

/** Whose leave is spoken of, in the time of their agency. */
type Spoken = { teller: Teller; worker: Worker; own: boolean; said: Said }

/** Asked anew at every press: one's own leave, or that of somebody whom the one who speaks may change. */
async function spokenOf(deps: Deps, ctx: Context, workerId: number): Promise<Spoken | undefined> {
  const { worker: speaker, locale } = ctx.speaker
  const worker = await workerById(deps.db, workerId)
  if (!speaker || !worker || worker.agencyId === null) return undefined
  const own = speaker.id === worker.id
  const desk = own ? undefined : await deskFor(deps, ctx, worker.agencyId)
  if (!own && !(desk && (await personBelow(deps.db, desk.enroller, worker.id)))) return undefined
  const zone = (await agencyById(deps.db, worker.agencyId))?.zone ?? 'Asia/Jakarta'
  const said = { words: ctx.words, locale, today: dayOf(deps.clock.now(), zone) }
  const teller = { workerId: worker.id, by: speaker.id, ...(desk && { enroller: desk.enroller }) }
  return { teller, worker, own, said }
}

async function homeOf(deps: Deps, { worker, own, said }: Spoken) {
  const stated = await leavesOf(deps.db, worker.id, said.today)
  return leaveHomeView(said, { worker: worker.id, own, name: worker.name, agency: worker.agencyId ?? 0, stated })
}

/** Answers the press, and goes on only with one who may. */
async function withSpoken(
  deps: Deps,
  ctx: Context,
  worker: number | undefined,
  go: (spoken: Spoken) => Promise<unknown>,
): Promise<unknown> {
  const spoken = worker === undefined ? undefined : await spokenOf(deps, ctx, worker)
  if (!spoken) return notice(ctx, ctx.words('fallback-old-button'))
  await notice(ctx)
  return go(spoken)
}

/** What was said besides the kind: all of the days, the first, or words of which the form says what is not clear. */
async function knownDays(deps: Deps, { said: { today }, worker }: Spoken, kind: LeaveKind, text: string) {
  const reading = readDateRange(text, { today, lean: kind === 'sick' ? 'past' : 'future' })
  if (reading.kind === 'from') return { days: { from: reading.from } }
  if (reading.kind === 'none') return {}
  if (reading.kind !== 'range') return { said: text }
  const { from, to } = reading
  const problem = leaveProblem({ from, to }, await leavesOf(deps.db, worker.id, from), today)
  return problem ? { said: text } : { days: { from, to } }
}

async function openLeave(deps: Deps, ctx: Context, spoken: Spoken, kind: LeaveKind, text = '') {
  const known = await knownDays(deps, spoken, kind, text)
  return openForm(deps, ctx, 'leave', { worker: spoken.worker.id, kind, ...known })
}

/** `/cuti`, `/cuti sakit 23-25/11`: the screen, or as much of the form as was said already. */
async function leave(deps: Deps, ctx: Context, text: string) {
  const worker = ctx.speaker.worker
  const spoken = worker && (await spokenOf(deps, ctx, worker.id))
  if (ctx.callbackQuery) await notice(ctx)
  if (!spoken) return say(ctx, { text: ctx.words('person-unknown') })
  const heard = readDateRange(text, { today: spoken.said.today, lean: 'future' })
  const kind = leaveKindIn(text) ?? (heard.kind === 'none' ? undefined : 'leave')
  return kind === undefined ? say(ctx, await homeOf(deps, spoken)) : openLeave(deps, ctx, spoken, kind, text)
}

async function keep(deps: Deps, ctx: Context, id: number) {
  const draft = await draftOf(deps.db, id, ctx.speaker.telegramId)
  const whose = draft?.form === 'leave' ? Number(draft.values.worker) : undefined
  return withSpoken(deps, ctx, whose, async spoken => {
    const { teller, worker, own, said } = spoken
    const stated = draft && (await stateLeave(deps, teller, draft))
    if (stated?.outcome === 'problem') return say(ctx, { text: problemText(said, stated.wanted, stated.problem) })
    if (stated?.outcome !== 'stated') return showInstead(ctx, { text: ctx.words('fallback-old-button') })
    const { leave, told } = stated
    return showInstead(ctx, keptView(said, { leave, told, own, name: worker.name, address: addressOf(worker) }))
  })
}

async function takeBack(deps: Deps, ctx: Context, id: number) {
  const whose = (await leaveById(deps.db, id))?.workerId
  return withSpoken(deps, ctx, whose, async ({ teller, said }) => {
    const taken = await takeBackLeave(deps, teller, id)
    if (taken.outcome === 'not-yours') return showInstead(ctx, { text: ctx.words('fallback-old-button') })
    const outcome = taken.outcome === 'before' ? 'cancelled' : taken.outcome
    return showInstead(ctx, takenBackView(said, outcome, taken.leave))
  })
}

/** /cuti and what is stated for somebody from their card: kinds, days, a card to look at, taking back. */
export function leaveBot(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  onCommand(composer, 'cuti', ctx =>
    leave(deps, ctx, ctx.message && typeof ctx.match === 'string' ? ctx.match.trim() : ''),
  )
  composer.command('start', async (ctx, next) => {
    if (ctx.match.trim() !== 'cuti') return next()
    await leave(deps, ctx, '')
  })
  onPress(composer, leaveHomePress, (ctx, { worker }) =>
    withSpoken(deps, ctx, worker, async spoken => showInstead(ctx, await homeOf(deps, spoken))),
  )
  onPress(composer, leaveNewPress, (ctx, { worker, kind }) =>
    withSpoken(deps, ctx, worker, spoken => openLeave(deps, ctx, spoken, kind)),
  )
  onPress(composer, leaveSavePress, (ctx, { draft }) => keep(deps, ctx, draft))
  onPress(composer, leaveCancelPress, (ctx, { leave: id }) => takeBack(deps, ctx, id))
  return composer
}

/** In a group: nothing of it is said there. */
export function leaveInGroups(deps: Deps): Composer<Context> {
  const composer = new Composer<Context>()
  composer
    .filter(ctx => ctx.chat?.type !== 'private')
    .command('cuti', ctx => sayInGroup(deps, ctx, leaveInGroupView(ctx.words, deps.account.username)))
  return composer
}
