import { oncePerLook } from '../../../base/look.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import type { Job, Subject } from '../../../jobs/run.ts'
import { agencyById, allAgencies } from '../queries.ts'
import type { HourName } from '../rules/policy.ts'
import { nextInstant } from '../rules/policy.ts'
import type { Agency } from '../table.ts'
import { hoursOfAll, weeklyChanges } from './policy.ts'

type Reading = { db: Db }

const agencies = oncePerLook(({ db }: Reading) => allAgencies(db))
const changes = oncePerLook(({ db }: Reading) => weeklyChanges(db))

/** Every agency, for jobs that run for each: its days begin in its own zone. */
export const agencySubjects = async (deps: Reading): Promise<Subject[]> =>
  (await agencies(deps)).map(({ id, zone, createdAt }) => ({ subject: String(id), zone, since: createdAt }))

/** What a job does for the agency of its subject. */
export const forAgency =
  (act: (deps: Deps, agency: Agency, slot: Date) => Promise<void>): Job['run'] =>
  async (deps, { subject, slot }) => {
    const agency = await agencyById(deps.db, Number(subject))
    if (agency) await act(deps, agency, slot)
  }

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
