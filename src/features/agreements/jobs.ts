import type { Job } from '../../jobs/run.ts'
import { agencyById, allAgencies } from '../agencies/queries.ts'
import { remindOwners } from './actions/remind.ts'

export const jobs: readonly Job[] = [
  {
    name: 'agreement-reminders',
    when: { every: 'day', at: '08:00' },
    subjects: async ({ db }) =>
      (await allAgencies(db)).map(({ id, zone, createdAt }) => ({ subject: String(id), zone, since: createdAt })),
    usefulForHours: 12,
    async run(deps, { subject, slot }) {
      const agency = await agencyById(deps.db, Number(subject))
      if (agency) await remindOwners(deps, agency, slot)
    },
  },
]
