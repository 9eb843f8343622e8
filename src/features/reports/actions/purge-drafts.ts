import { and, eq, lt, or } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { reportDrafts } from '../table.ts'

const dayMs = 86_400_000
const gatheredDays = 1
const keptDays = 30

/** Drafts are kept for 30 days after they were last touched; photos that never got a caption for one. Reports stay. */
export async function purgeDrafts(deps: Deps): Promise<void> {
  const before = (days: number) => new Date(deps.clock.now().getTime() - days * dayMs)
  const gathered = and(eq(reportDrafts.state, 'gathering'), lt(reportDrafts.updatedAt, before(gatheredDays)))
  await deps.db.delete(reportDrafts).where(or(gathered, lt(reportDrafts.updatedAt, before(keptDays))))
}
