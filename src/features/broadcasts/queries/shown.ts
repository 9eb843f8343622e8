import type { Db } from '../../../db/database.ts'
import { agencyById, pillarsOf } from '../../agencies/queries.ts'
import type { Pillar } from '../../agencies/table.ts'
import { titlesWithin } from '../../workers/queries/titles.ts'
import type { Audience } from '../table.ts'
import { type Heads, headsOf, namedPeople } from './audience.ts'

/** Everything that the words about an audience need. `region` gives the title of a code. */
export type Shown = {
  audience: Audience
  heads: Heads
  pillars: readonly Pillar[]
  named: readonly { id: number; name: string }[]
  region(code: string): string
}

/** Who is meant and how many they are, with the words for pillars and regions. */
export async function shownOf(db: Db, audience: Audience): Promise<Shown> {
  const agency = await agencyById(db, audience.agencyId)
  const [heads, pillars, named, region] = await Promise.all([
    headsOf(db, audience),
    pillarsOf(db, audience.agencyId),
    namedPeople(db, audience),
    titlesWithin(db, agency?.region ?? ''),
  ])
  return { audience, heads, pillars, named, region }
}
