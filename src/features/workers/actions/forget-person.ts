import { and, eq, gt, isNull } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { forgetChat } from '../../../outbox/chats.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { KnownWorker, Speaker } from '../../../speaker.ts'
import { formDrafts, talkFocus, talkStates } from '../../../telegram/table.ts'
import { moversOf } from '../queries/leaders.ts'
import { standingOf } from '../queries/places.ts'
import { quietly } from '../queries/quiet.ts'
import { changeRequests, joinLinks, joinRequests, leaves, memberships, roles, workers } from '../table.ts'
import { standingText } from '../views/joining.ts'

type Telling = Pick<Deps, 'db' | 'clock' | 'translate'>

async function forgetTalks(tx: Db, telegramId: number) {
  await tx.delete(formDrafts).where(eq(formDrafts.telegramId, telegramId))
  await tx.delete(talkFocus).where(eq(talkFocus.telegramId, telegramId))
  await tx.delete(talkStates).where(eq(talkStates.key, String(telegramId)))
  await tx.delete(joinRequests).where(eq(joinRequests.telegramId, telegramId))
}

/** Whoever leads, or gave the role, hears that a post is free; the name is not said any more. */
async function tellLeft(tx: Db, deps: Telling, worker: KnownWorker, now: Date) {
  const standing = await standingOf(tx, worker)
  if (!standing || standing.places.length + standing.roles.length === 0) return
  const rows = (await moversOf(tx, worker)).map(({ workerId, telegramId, locale }): NewDelivery => {
    const words = deps.translate(locale)
    const text = words('forgotten-told', { standing: standingText(words, standing) })
    const payload = { text, parse_mode: 'HTML' }
    return { key: `forgotten:${worker.id}:${workerId}`, lane: 'notice', chatId: telegramId, payload }
  })
  await enqueue(tx, await quietly(tx, rows, now), now)
}

async function leave(tx: Db, worker: KnownWorker, speaker: Speaker, nameless: string, now: Date) {
  const until = dayOf(now, speaker.zone)
  const held = and(eq(memberships.workerId, worker.id), isNull(memberships.until))
  await tx.update(memberships).set({ until }).where(held)
  await tx
    .update(roles)
    .set({ endedAt: now })
    .where(and(eq(roles.workerId, worker.id), isNull(roles.endedAt)))
  // Days that are over stay out of the weeks they were left out of, but not that somebody was ill.
  await tx.delete(leaves).where(and(eq(leaves.workerId, worker.id), gt(leaves.fromDay, until)))
  await tx.update(leaves).set({ kind: 'leave' }).where(eq(leaves.workerId, worker.id))
  await tx.delete(changeRequests).where(eq(changeRequests.workerId, worker.id))
  await tx.delete(joinLinks).where(eq(joinLinks.workerId, worker.id))
  const nobody = { name: nameless, address: null, phone: null, telegramId: null }
  await tx.update(workers).set(nobody).where(eq(workers.id, worker.id))
}

/**
 * Removes what tells who a person is; the row stays without a name, because reports count on it (UU 27/2022: deletion on
 * request; figures are the agency's).
 */
export function forgetPerson(deps: Telling, speaker: Speaker): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    if (speaker.worker) await tellLeft(tx, deps, speaker.worker, now)
    if (speaker.worker) await leave(tx, speaker.worker, speaker, deps.translate('id')('worker-nameless'), now)
    await forgetTalks(tx, speaker.telegramId)
    await forgetChat(tx, speaker.telegramId, now)
  })
}
