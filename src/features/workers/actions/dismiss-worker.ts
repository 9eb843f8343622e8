import { and, eq, isNull } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { noticeDueAt } from '../../agencies/queries/policy.ts'
import { agencyById } from '../../agencies/queries.ts'
import type { Enroller } from '../access.ts'
import { personBelow } from '../queries/roster.ts'
import { changeRequests, joinLinks, memberships, roles, type Worker, workers } from '../table.ts'

type Acting = Pick<Deps, 'db' | 'clock' | 'translate'>

async function tellDismissed(tx: Db, deps: Acting, { id, telegramId, locale, agencyId }: Worker, now: Date) {
  if (telegramId === null || agencyId === null) return
  const agency = (await agencyById(tx, agencyId))?.shortName ?? ''
  const payload = { text: deps.translate(locale)('person-left', { agency }), parse_mode: 'HTML' }
  const dueAt = await noticeDueAt(tx, agencyId, now)
  await enqueue(tx, [{ key: `dismissed:${id}`, lane: 'notice', chatId: telegramId, payload, dueAt }], now)
}

export type Dismissal = { outcome: 'dismissed'; name: string } | { outcome: 'not-yours' }

/**
 * Takes somebody off the roster from today: no longer expected, no roles, no link, and a stranger to the bot until they
 * join anew. What they reported stays, and one who had joined is told. Those who hold a role can only be taken off by
 * those who may give it, and nobody takes off themselves.
 */
export function dismissWorker(deps: Acting, enroller: Enroller, workerId: number): Promise<Dismissal> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const worker = await personBelow(tx, enroller, workerId)
    if (!worker || worker.id === enroller.workerId) return { outcome: 'not-yours' }
    const until = dayOf(now, (await agencyById(tx, enroller.agencyId))?.zone ?? 'Asia/Jakarta')
    await tx
      .update(memberships)
      .set({ until })
      .where(and(eq(memberships.workerId, worker.id), isNull(memberships.until)))
    await tx
      .update(roles)
      .set({ endedAt: now })
      .where(and(eq(roles.workerId, worker.id), isNull(roles.endedAt)))
    const open = and(eq(joinLinks.workerId, worker.id), isNull(joinLinks.usedAt), isNull(joinLinks.revokedAt))
    await tx.update(joinLinks).set({ revokedAt: now }).where(open)
    const asked = and(eq(changeRequests.workerId, worker.id), eq(changeRequests.state, 'open'))
    await tx.update(changeRequests).set({ state: 'withdrawn', decidedBy: worker.id, decidedAt: now }).where(asked)
    await tx.update(workers).set({ telegramId: null }).where(eq(workers.id, worker.id))
    await tellDismissed(tx, deps, worker, now)
    return { outcome: 'dismissed', name: worker.name }
  })
}
