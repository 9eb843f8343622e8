import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '../../../base/dates-out.ts'
import { type Day, dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { type FormDraft, settleDraft } from '../../../telegram/form-storage.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Enroller } from '../access.ts'
import { leadersOf } from '../queries/leaders.ts'
import { leavesOf } from '../queries/leave.ts'
import { standingOf } from '../queries/places.ts'
import { quietly } from '../queries/quiet.ts'
import { personBelow } from '../queries/roster.ts'
import { workerById } from '../queries.ts'
import { type Days, type LeaveProblem, leaveKinds, leaveProblem, type StatedLeave, whatIsOver } from '../rules/leave.ts'
import { type Leave, leaves, type Worker, workers } from '../table.ts'
import { type LeaveNews, leaveNewsView } from '../views/leave.ts'

/** Whose leave it is and who states it: oneself, or for somebody below with the authority to enroll. */
export type Teller = { workerId: number; by: number; enroller?: Enroller }

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
/** What the form has gathered: `until` where the first answer did not name the end. */
export const leaveAsked = z
  .object({
    worker: z.number(),
    kind: z.enum(leaveKinds),
    days: z.object({ from: day, to: day.optional() }),
    until: day.optional(),
  })
  .transform(({ worker, kind, days, until }) => ({ worker, kind, from: days.from, to: until ?? days.to ?? days.from }))

export type Stated =
  /** `told` are the names of those who were told of it. */
  | { outcome: 'stated'; leave: Leave; told: string[] }
  | { outcome: 'problem'; wanted: Days; problem: LeaveProblem }
  | { outcome: 'not-yours' | 'gone' }

async function lockPerson(tx: Db, { workerId, by, enroller }: Teller): Promise<Worker | undefined> {
  const worker = enroller ? await personBelow(tx, enroller, workerId) : await workerById(tx, workerId)
  if (!worker || (!enroller && by !== workerId)) return undefined
  const [locked] = await tx.select().from(workers).where(eq(workers.id, workerId)).for('update')
  return locked
}

const todayFor = async (tx: Db, { agencyId }: Worker, now: Date) =>
  dayOf(now, (agencyId === null ? undefined : await agencyById(tx, agencyId))?.zone ?? 'Asia/Jakarta')

type Acting = { tx: Db; deps: Deps; teller: Teller; worker: Worker; now: Date }

const namesOf = (people: readonly { name: string }[]) => people.map(({ name }) => name)

type Told = { workerId: number; name: string; telegramId: number; locale: Locale }

/** Coordinators hear of what the person stated, the person of what was stated for them. */
async function toldOf(tx: Db, teller: Teller, { id, name, telegramId, locale, agencyId }: Worker): Promise<Told[]> {
  if (teller.by === id) return leadersOf(tx, { id, agencyId })
  return telegramId === null ? [] : [{ workerId: id, name, telegramId, locale }]
}

/** `key` is of this piece of news. */
async function tell({ tx, deps, teller, worker, now }: Acting, news: LeaveNews, key: string): Promise<string[]> {
  const standing = await standingOf(tx, worker)
  const author = teller.by === worker.id ? undefined : (await workerById(tx, teller.by))?.name
  const others = await toldOf(tx, teller, worker)
  const rows = others.map(({ workerId, telegramId, locale }): NewDelivery => {
    const view = leaveNewsView(deps.translate(locale), locale, news, { worker, standing, author })
    const payload = { text: view.text, ...htmlMessage(view) }
    return { key: `${key}:${workerId}`, lane: 'notice', chatId: telegramId, payload }
  })
  await enqueue(tx, await quietly(tx, rows, now), now)
  return namesOf(others)
}

async function insert(acting: Acting, draft: FormDraft, asked: StatedLeave, key: string): Promise<Stated> {
  const { tx, worker, teller, now } = acting
  if (!(await settleDraft(tx, draft.id, 'done', now))) return { outcome: 'gone' }
  const { kind, from: fromDay, to: toDay } = asked
  const row = { key, workerId: worker.id, kind, fromDay, toDay, statedBy: teller.by, statedAt: now }
  const [leave] = (await tx.insert(leaves).values(row).returning()) as [Leave]
  return { outcome: 'stated', leave, told: await tell(acting, { what: 'stated', leave }, `leave:${leave.id}`) }
}

/** Keeps what a draft says, once; those whom it concerns are told. A draft that was kept before gives the same leave again. */
export function stateLeave(deps: Deps, teller: Teller, draft: FormDraft): Promise<Stated> {
  const now = deps.clock.now()
  const key = `form:${draft.id}`
  return deps.db.transaction(async tx => {
    const worker = await lockPerson(tx, teller)
    const { data: asked } = leaveAsked.safeParse(draft.values)
    if (!worker || asked?.worker !== worker.id) return { outcome: 'not-yours' }
    const [before] = await tx.select().from(leaves).where(eq(leaves.key, key))
    if (before) return { outcome: 'stated', leave: before, told: namesOf(await toldOf(tx, teller, worker)) }
    const today = await todayFor(tx, worker, now)
    const problem = leaveProblem(asked, await leavesOf(tx, worker.id, asked.from), today)
    if (problem) return { outcome: 'problem', wanted: asked, problem }
    return insert({ tx, deps, teller, worker, now }, draft, asked, key)
  })
}

export type TakenBack =
  | { outcome: 'cancelled' | 'shortened' | 'before' | 'over'; leave: Leave }
  | { outcome: 'not-yours' }

/** Takes back what is to come of a leave: days that are over stay, and without any it is cancelled. */
export function takeBackLeave(deps: Deps, teller: Teller, leaveId: number): Promise<TakenBack> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const worker = await lockPerson(tx, teller)
    const [leave] = await tx.select().from(leaves).where(eq(leaves.id, leaveId))
    if (!worker || leave?.workerId !== worker.id) return { outcome: 'not-yours' }
    const today = await todayFor(tx, worker, now)
    if (leave.cancelledAt) return { outcome: 'before', leave }
    if (leave.toDay < today) return { outcome: 'over', leave }
    const over = whatIsOver({ from: leave.fromDay, to: leave.toDay }, today)
    const change = over ? { toDay: over.to } : { cancelledAt: now, cancelledBy: teller.by }
    const [changed] = (await tx.update(leaves).set(change).where(eq(leaves.id, leaveId)).returning()) as [Leave]
    const what = over ? 'shortened' : 'cancelled'
    await tell({ tx, deps, teller, worker, now }, { what, leave: changed }, `leave:${leaveId}:${what}:${changed.toDay}`)
    return { outcome: what, leave: changed }
  })
}
