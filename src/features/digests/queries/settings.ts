import { desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { pillarsOf } from '../../agencies/queries.ts'
import { type Policy, policyOf } from '../../agencies/rules/policy.ts'
import { type Agency, type Pillar, type PolicyChange, policyChanges } from '../../agencies/table.ts'
import { regionTitleOf } from '../../regions/queries.ts'
import { agencyPeople } from '../../workers/queries.ts'
import { workers } from '../../workers/table.ts'
import { type Reader, readersOf } from './readers.ts'

/** What holds in an agency now, and whom it reaches. */
export type Settings = {
  agency: Agency
  policy: Policy
  pillars: Pillar[]
  readers: Reader[]
  coordinators: number
}

export async function settingsOf(db: Db, agency: Agency): Promise<Settings> {
  const coordinators = new Set((await agencyPeople(db, agency.id, ['coordinator'])).map(({ workerId }) => workerId))
  return {
    agency,
    policy: policyOf(agency),
    pillars: await pillarsOf(db, agency.id),
    readers: await readersOf(db, agency),
    coordinators: coordinators.size,
  }
}

/** Readers beside the title of what they read about. */
export const readersTitled = (db: Db, readers: readonly Reader[]): Promise<(Reader & { title: string })[]> =>
  Promise.all(readers.map(async reader => ({ ...reader, title: await regionTitleOf(db, reader.scope) })))

/** The last changes of an agency's policy, newest first, and who made them. */
export async function lastChanges(db: Db, agencyId: number, limit: number): Promise<(PolicyChange & { by: string })[]> {
  const rows = await db
    .select()
    .from(policyChanges)
    .where(eq(policyChanges.agencyId, agencyId))
    .orderBy(desc(policyChanges.id))
    .limit(limit)
  const ids = rows.map(({ changedBy }) => changedBy)
  const people = ids.length === 0 ? [] : await db.select().from(workers).where(inArray(workers.id, ids))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(row => ({ ...row, by: names.get(row.changedBy) ?? '–' }))
}
