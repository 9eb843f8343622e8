import type { Job } from '../../jobs/run.ts'
import { allAgencies } from '../agencies/queries.ts'
import { purgeImports } from './actions/purge-imports.ts'

export const workerJobs: readonly Job[] = [
  {
    name: 'roster-imports-purge',
    when: { every: 'day', at: '03:00' },
    usefulForHours: 24,
    subjects: async ({ db }) => {
      const [first] = await allAgencies(db)
      return first ? [{ subject: 'all', zone: first.zone, since: first.createdAt }] : []
    },
    run: deps => purgeImports(deps),
  },
]
