import type { Deps } from '../../../deps.ts'
import { workers } from '../table.ts'
import type { Newcomer } from './join-by-link.ts'

/** The row of an owner whom the configuration names, so that what they do has a doer; their role stays with the configuration. */
export async function admitOwner(
  deps: Pick<Deps, 'db' | 'clock'>,
  { telegramId, locale, name }: Newcomer,
): Promise<void> {
  const now = deps.clock.now()
  await deps.db
    .insert(workers)
    .values({ agencyId: null, name, telegramId, locale, joinedAt: now, createdAt: now })
    .onConflictDoNothing()
}
