import { and, eq, isNull } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { isWithin } from '../../regions/rules.ts'
import type { Enroller } from '../access.ts'
import { cardOf, type RequestCard } from '../queries/requests.ts'
import { personBelow } from '../queries/roster.ts'
import { workerById } from '../queries.ts'
import { type JoinRequest, joinRequests, memberships, type Worker, workers } from '../table.ts'
import { answerView, decidedView } from '../views/requests.ts'

/** `moved`: the applicant is somebody who has joined, with a new account. */
export type Decision = { as: 'new' } | { as: 'person' | 'moved'; worker: number } | { as: 'declined' }

export type Decided =
  | { outcome: 'decided' | 'decided-before'; card: RequestCard }
  /** That person of the roster has joined meanwhile, or is not theirs to match. */
  | { outcome: 'not-free' }
  | { outcome: 'not-yours' }

/** Of two who decide at once, the second waits here and then finds it decided. */
async function lockRequest(tx: Db, id: number): Promise<JoinRequest | undefined> {
  const [request] = await tx.select().from(joinRequests).where(eq(joinRequests.id, id)).for('update')
  return request
}

async function addNew(
  tx: Db,
  { agencyId, name, pillar, region, telegramId, locale }: JoinRequest,
  zone: RequestCard['zone'],
  now: Date,
) {
  const row = { agencyId, name, telegramId, locale, joinedAt: now, createdAt: now }
  const [worker] = (await tx.insert(workers).values(row).returning()) as [Worker]
  await tx.insert(memberships).values({ workerId: worker.id, pillar, region, since: dayOf(now, zone) })
  return worker.id
}

async function matchWith(tx: Db, { telegramId, locale }: JoinRequest, worker: number, now: Date) {
  const joined = await tx
    .update(workers)
    .set({ telegramId, locale, joinedAt: now })
    .where(and(eq(workers.id, worker), isNull(workers.telegramId)))
    .returning({ id: workers.id })
  return joined[0]?.id
}

/** The former account is a stranger from now on, and is told who agreed to that. */
async function moveAccount(acting: Acting, person: Worker): Promise<number | undefined> {
  const { tx, deps, request, enroller, now } = acting
  const { telegramId, locale } = request
  if (person.telegramId === null) return undefined
  await tx.update(workers).set({ telegramId, locale }).where(eq(workers.id, person.id))
  const decider = (await workerById(tx, enroller.workerId))?.name ?? ''
  const payload = { text: deps.translate(person.locale)('account-moved', { decider }), parse_mode: 'HTML' }
  const key = `join-request:${request.id}:moved`
  await enqueue(tx, [{ key, lane: 'urgent', chatId: person.telegramId, payload }], now)
  return person.id
}

/** The applicant hears of it, and the cards of the other coordinators show it. */
async function tellAll(tx: Db, deps: Deps, enroller: Enroller, card: RequestCard, now: Date) {
  const { request } = card
  const answer = answerView(deps.translate(request.locale), card)
  const payload = { text: answer.text, ...htmlMessage(answer) }
  await enqueue(
    tx,
    [{ key: `join-request:${request.id}:answer`, lane: 'urgent', chatId: request.telegramId, payload }],
    now,
  )
  for (const { worker, delivery } of request.cards) {
    const reader = worker === enroller.workerId ? undefined : await workerById(tx, worker)
    if (!reader) continue
    const view = decidedView(deps.translate(reader.locale), reader.locale, card)
    await enqueueEdit(tx, delivery, { text: view.text, parse_mode: 'HTML' }, now)
  }
}

type Acting = {
  tx: Db
  deps: Deps
  request: JoinRequest
  decision: Decision
  enroller: Enroller
  zone: RequestCard['zone']
  now: Date
}

/** The worker that the applicant becomes; `null` for a declined one, nothing when the match is not free. */
async function becomes(acting: Acting): Promise<number | null | undefined> {
  const { tx, request, decision, enroller, zone, now } = acting
  if (decision.as === 'declined') return null
  if (decision.as === 'new') return addNew(tx, request, zone, now)
  const person = await personBelow(tx, enroller, decision.worker)
  if (person && decision.as === 'moved') return moveAccount(acting, person)
  return person && person.telegramId === null ? matchWith(tx, request, person.id, now) : undefined
}

const states = { new: 'added', person: 'matched', moved: 'moved', declined: 'declined' } as const

/** Requests are for those who lead where the applicant wants to work; an account also for those above its person. */
async function isMine(tx: Db, enroller: Enroller, request: JoinRequest, decision: Decision): Promise<boolean> {
  if (request.agencyId !== enroller.agencyId) return false
  if (enroller.scopes.some(scope => isWithin(request.region, scope))) return true
  return decision.as === 'moved' && (await personBelow(tx, enroller, decision.worker)) !== undefined
}

/** Lets an applicant join as somebody of the roster or as somebody new, or declines; the applicant hears of it. */
export function decideRequest(deps: Deps, enroller: Enroller, id: number, decision: Decision): Promise<Decided> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const locked = await lockRequest(tx, id)
    if (!locked || !(await isMine(tx, enroller, locked, decision))) return { outcome: 'not-yours' }
    const before = await cardOf(tx, locked)
    if (locked.state !== 'open') return { outcome: 'decided-before', card: before }
    const [member] = await tx.select().from(workers).where(eq(workers.telegramId, locked.telegramId))
    const worker =
      member?.id ?? (await becomes({ tx, deps, request: locked, decision, enroller, zone: before.zone, now }))
    if (worker === undefined) return { outcome: 'not-free' }
    const state = member ? 'matched' : states[decision.as]
    const settled = { state, workerId: worker, decidedBy: enroller.workerId, decidedAt: now }
    await tx.update(joinRequests).set(settled).where(eq(joinRequests.id, id))
    const card = await cardOf(tx, { ...locked, ...settled })
    await tellAll(tx, deps, enroller, card, now)
    return { outcome: 'decided', card }
  })
}
