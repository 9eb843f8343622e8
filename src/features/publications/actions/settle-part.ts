import { and, eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { resolveUnknown } from '../../../outbox/settle.ts'
import type { Publisher } from '../access.ts'
import { lockPublication } from '../queries/publications.ts'
import { channelParts } from '../table.ts'

/** What a publisher found in the channel about a part of which nobody knew. False when it was settled before. */
export function settlePart(
  deps: Deps,
  by: Publisher,
  { story, place, found }: { story: number; place: number; found: 'arrived' | 'again' },
): Promise<boolean> {
  const which = and(eq(channelParts.storyId, story), eq(channelParts.place, place))
  return deps.db.transaction(async tx => {
    const publication = await lockPublication(tx, story)
    if (publication?.agencyId !== by.agencyId) return false
    const [part] = await tx.select().from(channelParts).where(which)
    if (!part || !(await resolveUnknown(tx, part.deliveryId, found, deps.clock.now()))) return false
    await tx.update(channelParts).set({ askedAt: null }).where(which)
    return true
  })
}
