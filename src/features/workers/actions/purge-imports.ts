import { and, eq, lt } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { rosterImports } from '../table.ts'

const keptMs = 86_400_000

/** A preview that nobody applied within a day loses its names and telephone numbers, and cannot be applied any more. */
export async function purgeImports({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const now = clock.now()
  const old = and(eq(rosterImports.state, 'preview'), lt(rosterImports.createdAt, new Date(now.getTime() - keptMs)))
  await db.update(rosterImports).set({ state: 'dropped', rows: [], settledAt: now }).where(old)
}
