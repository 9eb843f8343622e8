import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Db } from '../../../db/database.ts'
import type { Agency } from '../../agencies/table.ts'
import { regionNamesOf } from '../../regions/queries.ts'
import { isWithin, regencyOf } from '../../regions/rules.ts'
import { countForums, type ForumFigures, type ForumState, forumState, forumStates } from '../rules.ts'
import { type Forum, type ForumMember, forumMembers, forums } from '../table.ts'
import { forumMeetings, type Met } from './meetings.ts'

/** The forum of one sub-district as it stands. `last` and `thisYear` are empty where none of its meetings is known. */
export type StandingForum = { region: string; state: ForumState } & Partial<Pick<Met, 'last' | 'thisYear'>>

/** The sub-districts of an agency within a scope, by code. */
async function subdistrictsWithin(db: Db, agency: Agency, scope: string): Promise<string[]> {
  const regency = regencyOf(scope.length >= 5 ? scope : agency.region)
  const names = regency === undefined ? [] : await regionNamesOf(db, regency)
  const here = names.filter(({ code, level }) => level === 'subdistrict' && isWithin(code, agency.region))
  return here.map(({ code }) => code).filter(code => isWithin(code, scope))
}

const order = (state: ForumState) => -forumStates.indexOf(state)

/** All forums within a scope, those that fell silent first; a sub-district without any trace of one is *vakum*. */
export async function standingForums(db: Db, agency: Agency, scope: string, today: Day): Promise<StandingForum[]> {
  const regions = await subdistrictsWithin(db, agency, scope)
  const met = await forumMeetings(db, agency, scope, today)
  const standing = regions.map(region => {
    const { last, thisYear } = met.get(region) ?? {}
    return { region, state: forumState(last, today), ...(last && { last, thisYear: thisYear ?? 0 }) }
  })
  return standing.sort((a, b) => order(a.state) - order(b.state) || (a.last ?? '').localeCompare(b.last ?? ''))
}

/** How many stand where; nothing where no meeting of a forum was ever heard of. */
export async function forumFigures(
  db: Db,
  agency: Agency,
  scope: string,
  today: Day,
): Promise<ForumFigures | undefined> {
  const standing = await standingForums(db, agency, scope, today)
  const isHeardOf = standing.some(({ last }) => last !== undefined)
  return isHeardOf ? countForums(standing.map(({ state }) => state)) : undefined
}

export async function forumOf(db: Db, agencyId: number, region: string): Promise<Forum | undefined> {
  const [row] = await db
    .select()
    .from(forums)
    .where(and(eq(forums.agencyId, agencyId), eq(forums.region, region)))
  return row
}

/** The organisations that belong to it now, by name. */
export const membersOf = (db: Db, forumId: number): Promise<ForumMember[]> =>
  db
    .select()
    .from(forumMembers)
    .where(and(eq(forumMembers.forumId, forumId), isNull(forumMembers.endedAt)))
    .orderBy(asc(forumMembers.nameKey))
