import { eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { latestOf, sentOf } from '../queries/standing.ts'
import type { Month } from '../rules/months.ts'
import { type Standing, standingOf } from '../rules/standing.ts'
import { monthlyReports, type Summary } from '../table.ts'

export type Look = {
  workerId: number
  agencyId: number
  month: Month
  region: string
  fingerprint: string
  summary: Summary
  fileId: string
}

/**
 * Remembers the document that its worker has before them. One that says what was sent already changes nothing; else it
 * is the edition that can be sent next.
 */
export function keepLook(deps: Deps, look: Look): Promise<Standing> {
  const madeAt = deps.clock.now()
  return deps.db.transaction(async tx => {
    const latest = await latestOf(tx, look.workerId, look.month)
    const [sent] = await sentOf(tx, look.workerId, look.month)
    if (sent?.fingerprint === look.fingerprint) return { sendable: undefined, sent }
    const open = latest && latest.sentAt === null ? latest : undefined
    const edition = (latest?.edition ?? 0) + 1
    const [row] = open
      ? await tx
          .update(monthlyReports)
          .set({ ...look, madeAt })
          .where(eq(monthlyReports.id, open.id))
          .returning()
      : await tx
          .insert(monthlyReports)
          .values({ ...look, edition, madeAt })
          .returning()
    return standingOf(row, sent, look.fingerprint)
  })
}
