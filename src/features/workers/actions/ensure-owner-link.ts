import { and, isNull, sql } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { hasOwner } from '../queries/links.ts'
import { linkOf } from '../rules.ts'
import { joinLinks } from '../table.ts'
import { linkRow, newToken } from './link-row.ts'

/**
 * A one-time link that makes whoever opens it an owner; nothing when there is one. A former link of this kind ends, also
 * where several processes start at once: they take turns, and the last one's link holds.
 */
export async function ensureOwnerLink(deps: Pick<Deps, 'db' | 'clock' | 'account'>): Promise<string | undefined> {
  const now = deps.clock.now()
  const token = newToken()
  return deps.db.transaction(async tx => {
    await tx.execute(sql`lock table ${joinLinks} in share row exclusive mode`)
    if (await hasOwner(tx)) return undefined
    const unused = and(isNull(joinLinks.workerId), isNull(joinLinks.usedAt), isNull(joinLinks.revokedAt))
    await tx.update(joinLinks).set({ revokedAt: now }).where(unused)
    await tx.insert(joinLinks).values(linkRow(null, token, now))
    return linkOf(deps.account.username, token)
  })
}
