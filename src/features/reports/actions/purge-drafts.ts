import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { workers } from '../../workers/table.ts'
import { reportDrafts } from '../table.ts'

const dayMs = 86_400_000
const gatheredDays = 1
const keptDays = 30

/**
 * Drafts are kept for 30 days after they were last touched; photos that never got a caption for one; those of people who
 * were forgotten or have left no longer. Reports stay.
 */
export async function purgeDrafts(deps: Deps): Promise<void> {
  const before = (days: number) => new Date(deps.clock.now().getTime() - days * dayMs)
  const gathered = and(eq(reportDrafts.state, 'gathering'), lt(reportDrafts.updatedAt, before(gatheredDays)))
  const gone = deps.db.select({ id: workers.id }).from(workers).where(isNull(workers.telegramId))
  const left = inArray(reportDrafts.workerId, gone)
  await deps.db.delete(reportDrafts).where(or(gathered, left, lt(reportDrafts.updatedAt, before(keptDays))))
}
