import { and, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import type { Enroller } from '../access.ts'
import { personBelow } from '../queries/roster.ts'
import { linkOf } from '../rules.ts'
import { joinLinks } from '../table.ts'
import { linkRow, newToken } from './link-row.ts'

export type Issued = { outcome: 'issued'; link: string } | { outcome: 'not-yours' }

/**
 * A fresh personal link for somebody within the enroller's reach who holds no role above it; the former ones end. It is told once and kept as a
 * hash. For one who has joined it moves their account to the one that opens it.
 */
export function issueLink(
  deps: Pick<Deps, 'db' | 'clock' | 'account'>,
  enroller: Enroller,
  workerId: number,
): Promise<Issued> {
  const now = deps.clock.now()
  const token = newToken()
  return deps.db.transaction(async tx => {
    if (!(await personBelow(tx, enroller, workerId))) return { outcome: 'not-yours' }
    const waiting = and(eq(joinLinks.workerId, workerId), isNull(joinLinks.usedAt), isNull(joinLinks.revokedAt))
    await tx.update(joinLinks).set({ revokedAt: now }).where(waiting)
    await tx.insert(joinLinks).values(linkRow(workerId, token, now))
    return { outcome: 'issued', link: linkOf(deps.account.username, token) }
  })
}
