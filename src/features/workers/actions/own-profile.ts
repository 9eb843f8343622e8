import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { leadersOf } from '../queries/leaders.ts'
import { phoneTaken } from '../queries/phone.ts'
import { quietly } from '../queries/quiet.ts'
import { workers } from '../table.ts'

async function byAccount(tx: Db, telegramId: number) {
  const [worker] = await tx.select().from(workers).where(eq(workers.telegramId, telegramId)).for('update')
  return worker
}

/** A person's own name with titles; those who lead them are told, once for each draft. False for strangers. */
export function renameOneself(deps: Deps, telegramId: number, name: string, draftId: number): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const worker = await byAccount(tx, telegramId)
    if (!worker) return false
    if (worker.name === name) return true
    await tx.update(workers).set({ name }).where(eq(workers.id, worker.id))
    const rows = (await leadersOf(tx, worker)).map((leader): NewDelivery => {
      const text = deps.translate(leader.locale)('own-name-told', { old: worker.name, name })
      const payload = { text, parse_mode: 'HTML' }
      return { key: `renamed:${draftId}:${leader.workerId}`, lane: 'notice', chatId: leader.telegramId, payload }
    })
    await enqueue(tx, await quietly(tx, rows, now), now)
    return true
  })
}

/** A person's own telephone, or none; one number is for one person of the agency. */
export function setOwnPhone(
  deps: Pick<Deps, 'db'>,
  telegramId: number,
  phone: string | null,
): Promise<'kept' | 'taken' | 'unknown'> {
  return deps.db.transaction(async tx => {
    const worker = await byAccount(tx, telegramId)
    if (!worker) return 'unknown'
    const { agencyId, id } = worker
    if (phone !== null && agencyId !== null && (await phoneTaken(tx, agencyId, phone, id))) return 'taken'
    await tx.update(workers).set({ phone }).where(eq(workers.id, id))
    return 'kept'
  })
}
