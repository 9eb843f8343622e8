import { and, eq } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { isWithin } from '../../regions/rules.ts'
import type { Enroller } from '../access.ts'
import { type ChangeCard, changeCardOf } from '../queries/changes.ts'
import { personBelow } from '../queries/roster.ts'
import { workerById } from '../queries.ts'
import { type ChangeRequest, changeRequests, type Worker } from '../table.ts'
import { changeAnswerView, changeDecidedView } from '../views/changes.ts'
import { moveTo, placesHeld, setPillarOf } from './places.ts'

/** The cards of those who need not answer any more show what came of it. */
async function settleCards(tx: Db, deps: Deps, card: ChangeCard, by: number, now: Date) {
  for (const { worker, delivery } of card.request.cards) {
    const reader = worker === by ? undefined : await workerById(tx, worker)
    if (!reader) continue
    const view = changeDecidedView(deps.translate(reader.locale), reader.locale, card)
    await enqueueEdit(tx, delivery, { text: view.text, parse_mode: 'HTML' }, now)
  }
}

/** Takes back one's own request, while nobody has decided it. */
export function withdrawChange(deps: Deps, workerId: number, id: number): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const own = and(eq(changeRequests.id, id), eq(changeRequests.workerId, workerId), eq(changeRequests.state, 'open'))
    const settled = { state: 'withdrawn' as const, decidedBy: workerId, decidedAt: now }
    const [request] = await tx.update(changeRequests).set(settled).where(own).returning()
    const card = request && (await changeCardOf(tx, request))
    if (card) await settleCards(tx, deps, card, workerId, now)
    return request !== undefined
  })
}

export type ChangeDecided =
  | { outcome: 'decided' | 'decided-before'; card: ChangeCard }
  /** It can no longer be done, for instance because it would end the last pillar. */
  | { outcome: 'not-possible' }
  | { outcome: 'not-yours' }

async function carryOut(tx: Db, request: ChangeRequest, worker: Worker, card: ChangeCard, now: Date) {
  const placing = { tx, worker, today: dayOf(now, card.zone) }
  if (request.what !== 'place') return setPillarOf(placing, request.pillar ?? '', request.what === 'pillar_on')
  await moveTo(placing, request.region)
  return true
}

async function tellPerson(tx: Db, deps: Deps, card: ChangeCard, now: Date) {
  const { request, worker } = card
  if (worker.telegramId === null) return
  const view = changeAnswerView(deps.translate(worker.locale), card)
  const payload = { text: view.text, ...htmlMessage(view) }
  const row = {
    key: `change-request:${request.id}:answer`,
    lane: 'urgent' as const,
    chatId: worker.telegramId,
    payload,
  }
  await enqueue(tx, [row], now)
}

/** Approves or declines, once, by somebody who reaches where the person is and where they want to be; the person hears of it. */
export function decideChange(deps: Deps, enroller: Enroller, id: number, approve: boolean): Promise<ChangeDecided> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const [locked] = await tx.select().from(changeRequests).where(eq(changeRequests.id, id)).for('update')
    const reached = enroller.scopes.some(scope => locked && isWithin(locked.region, scope))
    if (locked?.agencyId !== enroller.agencyId || !reached || locked.workerId === enroller.workerId)
      return { outcome: 'not-yours' }
    const before = await changeCardOf(tx, locked)
    if (!before || (await placesHeld(tx, before.worker)).length === 0) return { outcome: 'not-possible' }
    if (locked.state !== 'open') return { outcome: 'decided-before', card: before }
    const worker = await personBelow(tx, enroller, locked.workerId)
    if (!worker) return { outcome: 'not-yours' }
    if (approve && !(await carryOut(tx, locked, worker, before, now))) return { outcome: 'not-possible' }
    const state = approve ? ('approved' as const) : ('declined' as const)
    const settled = { state, decidedBy: enroller.workerId, decidedAt: now }
    await tx.update(changeRequests).set(settled).where(eq(changeRequests.id, id))
    const card = { ...before, request: { ...locked, ...settled } }
    const decided = { ...card, decider: (await workerById(tx, enroller.workerId))?.name }
    await tellPerson(tx, deps, decided, now)
    await settleCards(tx, deps, decided, enroller.workerId, now)
    return { outcome: 'decided', card: decided }
  })
}
