import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { pillarsOf } from '../queries.ts'
import {
  afterQuiet,
  type Change,
  decided,
  type HourHistory,
  type HourName,
  heldAt,
  policyOf,
  type WeeklyHour,
  weeklyHours,
} from '../rules/policy.ts'
import { type Agency, agencies, type PolicyChange, policyChanges } from '../table.ts'

/** Everything that was changed of an agency's policy, oldest first. */
export const policyChangesOf = (db: Db, agencyId: number): Promise<PolicyChange[]> =>
  db.select().from(policyChanges).where(eq(policyChanges.agencyId, agencyId)).orderBy(asc(policyChanges.id))

const hoursIn = (rows: readonly PolicyChange[], name: HourName): Change<WeeklyHour>[] =>
  rows
    .filter(({ what }) => what === name)
    .map(({ before, after, changedAt: at }) => ({ at, before: hourIn(name, before), after: hourIn(name, after) }))

function hourIn(what: HourName, to: unknown): WeeklyHour {
  const decision = decided.parse({ what, to })
  if (decision.what !== what) throw new Error(`a change of ${what} that is none`)
  return decision.to as WeeklyHour
}

/** An hour of the week of one agency, with all that was changed of it. */
export async function hourOf(db: Db, agency: Agency, name: HourName): Promise<HourHistory> {
  const changes = hoursIn(await policyChangesOf(db, agency.id), name)
  return { zone: agency.zone, standing: policyOf(agency)[name], changes }
}

/** What was changed of any agency's hours of the week, oldest first. */
export const weeklyChanges = (db: Db): Promise<PolicyChange[]> =>
  db
    .select()
    .from(policyChanges)
    .where(inArray(policyChanges.what, [...weeklyHours]))
    .orderBy(asc(policyChanges.id))

/** An hour of the week of every agency. */
export const hoursOfAll = (agencies: readonly Agency[], rows: readonly PolicyChange[], name: HourName) =>
  agencies.map(agency => {
    const own = rows.filter(({ agencyId }) => agencyId === agency.id)
    const hour: HourHistory = { zone: agency.zone, standing: policyOf(agency)[name], changes: hoursIn(own, name) }
    return { agency, hour }
  })

/** The pillars that owed a report at a moment. */
export async function expectedPillarsAt(db: Db, agencyId: number, moment: Date): Promise<string[]> {
  const standing = (await pillarsOf(db, agencyId)).filter(({ expected }) => expected).map(({ code }) => code)
  const rows = (await policyChangesOf(db, agencyId)).filter(({ what }) => what === 'expected')
  const changes = rows.map(({ before, after, changedAt: at }) => ({
    at,
    before: codesIn(before),
    after: codesIn(after),
  }))
  return heldAt(standing, changes, moment)
}

function codesIn(to: unknown): string[] {
  const decision = decided.parse({ what: 'expected', to })
  return decision.what === 'expected' ? decision.to : []
}

/**
 * When a notice to a person of this agency goes out, which is not urgent and answers nobody: now, or after the agency's
 * quiet hours. The `dueAt` of such deliveries.
 */
export async function noticeDueAt(db: Db, agencyId: number, now: Date): Promise<Date> {
  const [agency] = await db
    .select({ zone: agencies.zone, policy: agencies.policy })
    .from(agencies)
    .where(eq(agencies.id, agencyId))
  return agency ? afterQuiet(policyOf(agency).quiet, agency.zone, now) : now
}
