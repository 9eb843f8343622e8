import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import type { Speaker } from '../../../speaker.ts'
import { identify } from '../../workers/queries.ts'
import type { ReadEnv } from '../kinds/kind.ts'
import { type Author, authorOf } from '../rules/author.ts'
import { answersOf } from '../rules/draft.ts'
import type { BeneficiaryGroup, ReportDraft } from '../table.ts'
import { knownGroupsOf } from './drafts.ts'
import { lastRegionsOf } from './filed.ts'
import { type Places, placesFor } from './places.ts'

/** All that a question of the form depends on. */
export type Filling = {
  speaker: Speaker
  author: Author
  places: Places
  groups: BeneficiaryGroup[]
  lastRegions: string[]
}

/** Who fills in a form, read by the form itself because it is entered from stored state; nothing for strangers. */
export async function fillingFor(deps: Deps, telegramId: number): Promise<Filling | undefined> {
  const speaker = await identify(deps.db, { telegramId, ownerIds: [] })
  const author = authorOf(speaker)
  if (!author) return undefined
  const places = await placesFor(deps.db, author.scope)
  const groups = await knownGroupsOf(deps.db, author.workerId)
  const lastRegions = await lastRegionsOf(deps.db, author.workerId)
  return { speaker, author, places, groups, lastRegions }
}

/** What typed answers to this draft are read with. */
export const envOf = ({ speaker, author, places, groups }: Filling, draft: ReportDraft, now: Date): ReadEnv => ({
  today: dayOf(now, speaker.zone),
  zone: speaker.zone,
  scope: author.scope,
  regions: places.index,
  groups,
  values: answersOf(draft),
})
