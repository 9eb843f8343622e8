import { eq } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Coordinator } from '../../workers/access.ts'
import type { FormId } from '../forms.ts'
import { type Program, programs } from '../table.ts'

type Given = { name: string; organizer: string; deadline: Day; form: FormId; draftId: number }

/** A new programme; the same draft again finds the one that it made. */
export async function addProgram(deps: Deps, keeper: Coordinator, given: Given): Promise<Program> {
  const { agencyId, workerId: createdBy } = keeper
  const row = { ...given, agencyId, createdBy, createdAt: deps.clock.now() }
  const [made] = await deps.db.insert(programs).values(row).onConflictDoNothing().returning()
  const [found] = made ? [made] : await deps.db.select().from(programs).where(eq(programs.draftId, given.draftId))
  return found as Program
}

/** The organiser has moved the last day. */
export async function moveDeadline(deps: Deps, keeper: Coordinator, program: Program, deadline: Day): Promise<void> {
  if (program.agencyId !== keeper.agencyId) return
  await deps.db.update(programs).set({ deadline }).where(eq(programs.id, program.id))
}
