import { and, eq, isNull } from 'drizzle-orm'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import type { Place } from '../rules/places.ts'
import { shareKits } from '../table.ts'
import { recordAppearance } from './tell.ts'

export type Placed = { place: Place; url: string | null; by: number }

/** Writes down where somebody put a story; of one place the last address counts. Whoever did is not reminded any more. */
export function recordPlace(deps: Deps, story: PublicStory, { place, url, by }: Placed): Promise<void> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const appearedOn = dayOf(now, story.agency.zone)
    await recordAppearance(tx, { storyId: story.id, place, url, appearedOn, recordedBy: by, recordedAt: now })
    await tx
      .update(shareKits)
      .set({ answeredAt: now })
      .where(and(eq(shareKits.storyId, story.id), eq(shareKits.workerId, by), isNull(shareKits.answeredAt)))
  })
}
