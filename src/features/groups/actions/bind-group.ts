import { and, eq, isNull } from 'drizzle-orm'
import type { Words } from '../../../base/translate.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { Coordinator } from '../../workers/access.ts'
import { bindingOf } from '../queries.ts'
import { type Group, type GroupPurpose, groups } from '../table.ts'
import { boundView, releasedView } from '../views.ts'
import { changeCard } from './show-card.ts'

/** Only if the binding is still the one that the presser saw and had authority over. */
const unchanged = (group: Group) =>
  and(
    eq(groups.id, group.id),
    group.agencyId === null ? isNull(groups.agencyId) : eq(groups.agencyId, group.agencyId),
    group.scope === null ? isNull(groups.scope) : eq(groups.scope, group.scope),
  )

async function settle(tx: Db, group: Group, binding: Partial<Group>): Promise<Group | undefined> {
  const [settled] = await tx.update(groups).set(binding).where(unchanged(group)).returning()
  return settled
}

/**
 * Binds a group or topic for the agency and region that the coordinator was found to lead, and shows it on the card.
 * False when somebody else changed the binding first.
 */
export function bindGroup(
  deps: Deps,
  coordinator: Coordinator,
  group: Group,
  { purpose, region, words }: { purpose: GroupPurpose; region: string; words: Words },
): Promise<boolean> {
  const now = deps.clock.now()
  const { agencyId, workerId } = coordinator
  return deps.db.transaction(async tx => {
    const bound = await settle(tx, group, { agencyId, scope: region, purpose, boundBy: workerId, boundAt: now })
    const binding = bound && (await bindingOf(tx, bound))
    if (bound && binding) await changeCard(tx, bound, boundView(words, bound, binding), now)
    return bound !== undefined
  })
}

const unbound = { agencyId: null, scope: null, purpose: null, boundBy: null, boundAt: null }

/** Takes the binding away; the group itself stays known. False when somebody else was first. */
export function releaseGroup(deps: Deps, _by: Coordinator, group: Group, words: Words): Promise<boolean> {
  return deps.db.transaction(async tx => {
    const released = await settle(tx, group, unbound)
    if (released) await changeCard(tx, released, releasedView(words, released), deps.clock.now())
    return released !== undefined
  })
}
