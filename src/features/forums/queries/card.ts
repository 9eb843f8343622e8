import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { forumState } from '../rules.ts'
import type { ForumMember } from '../table.ts'
import { forumOf, membersOf, type StandingForum } from './forums.ts'
import { forumMeetings } from './meetings.ts'

/** A forum with all that is known of it. */
export type KnownForum = StandingForum & {
  agency: number
  /** *Kapanewon Semin*. */
  title: string
  chair: string | null
  members: readonly ForumMember[]
}

export async function forumCardOf(db: Db, agency: Agency, region: string, today: Day): Promise<KnownForum> {
  const met = (await forumMeetings(db, agency, region, today)).get(region)
  const forum = await forumOf(db, agency.id, region)
  return {
    agency: agency.id,
    region,
    title: await regionTitleOf(db, region),
    state: forumState(met?.last, today),
    ...(met && { last: met.last, thisYear: met.thisYear }),
    chair: forum?.chair ?? null,
    members: forum ? await membersOf(db, forum.id) : [],
  }
}
