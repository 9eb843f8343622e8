import { and, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { Enroller } from '../access.ts'
import { withOpenLink } from '../queries/links.ts'
import { type Invitee, invitees, personBelow } from '../queries/roster.ts'
import { linkOf } from '../rules.ts'
import { joinLinks } from '../table.ts'
import { linkRow, newToken } from './link-row.ts'

/** Somebody who has not joined, with the link that nobody is told again. */
export type Invited = Invitee & { link: string }

const rowsPerStatement = 1_000

const endLinks = (tx: Db, workerIds: readonly number[], now: Date) =>
  tx
    .update(joinLinks)
    .set({ revokedAt: now })
    .where(and(inArray(joinLinks.workerId, [...workerIds]), isNull(joinLinks.usedAt), isNull(joinLinks.revokedAt)))
    .returning({ id: joinLinks.id })

/** Links for all within reach who have not joined: for those without one, or for everybody, which ends the former ones. */
export function issueLinks(
  deps: Pick<Deps, 'db' | 'clock' | 'account'>,
  enroller: Enroller,
  which: 'new' | 'all',
): Promise<Invited[]> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const waiting = await invitees(tx, enroller)
    const ids = waiting.map(({ id }) => id)
    const linked = which === 'all' ? new Set<number>() : await withOpenLink(tx, ids, now)
    const tokens = waiting.filter(({ id }) => !linked.has(id)).map(one => ({ one, token: newToken() }))
    for (let from = 0; from < tokens.length; from += rowsPerStatement) {
      const some = tokens.slice(from, from + rowsPerStatement)
      await endLinks(
        tx,
        some.map(({ one }) => one.id),
        now,
      )
      await tx.insert(joinLinks).values(some.map(({ one, token }) => linkRow(one.id, token, now)))
    }
    return tokens.map(({ one, token }) => ({ ...one, link: linkOf(deps.account.username, token) }))
  })
}

/** Ends somebody's open links without giving a new one; false when there was none, or they are not this person's to end. */
export function revokeLinks(deps: Pick<Deps, 'db' | 'clock'>, enroller: Enroller, workerId: number): Promise<boolean> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    if (!(await personBelow(tx, enroller, workerId))) return false
    return (await endLinks(tx, [workerId], now)).length > 0
  })
}
