import { oncePerLook } from '../../../base/look.ts'
import type { Db } from '../../../db/database.ts'
import type { Subject } from '../../../jobs/run.ts'
import { allAgencies } from '../queries.ts'
import type { HourName } from '../rules/policy.ts'
import { nextInstant } from '../rules/policy.ts'
import { hoursOfAll, weeklyChanges } from './policy.ts'

type Reading = { db: Db }

const agencies = oncePerLook(({ db }: Reading) => allAgencies(db))
const changes = oncePerLook(({ db }: Reading) => weeklyChanges(db))

/** Every agency, for jobs that run for each: its days begin in its own zone. */
export const agencySubjects = async (deps: Reading): Promise<Subject[]> =>
  (await agencies(deps)).map(({ id, zone, createdAt }) => ({ subject: String(id), zone, since: createdAt }))

/** Every agency at an hour of the week of its own. */
export async function subjectsAt(deps: Reading, name: HourName): Promise<Subject[]> {
  const hours = hoursOfAll(await agencies(deps), await changes(deps), name)
  return hours.map(({ agency: { id, zone, createdAt }, hour }) => ({
    subject: String(id),
    zone,
    since: createdAt,
    when: { every: 'own', next: after => nextInstant(hour, after) },
  }))
}
