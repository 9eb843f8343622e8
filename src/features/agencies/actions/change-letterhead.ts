import type { Deps } from '../../../deps.ts'
import type { Manager } from '../authority.ts'
import { type LetterheadRow, letterheads } from '../table.ts'

export type LetterheadChange = Partial<Pick<LetterheadRow, 'address' | 'signerName' | 'signerTitle' | 'signerNumber'>>

/** What is not named stays as it is; done twice it is the same. */
export async function changeLetterhead(deps: Deps, manager: Manager, change: LetterheadChange): Promise<void> {
  const changed = { ...change, changedBy: manager.id, changedAt: deps.clock.now() }
  await deps.db
    .insert(letterheads)
    .values({ agencyId: manager.agencyId, ...changed })
    .onConflictDoUpdate({ target: letterheads.agencyId, set: changed })
}
