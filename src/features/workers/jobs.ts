import type { Job } from '../../jobs/run.ts'
import { agencySubjects } from '../agencies/queries/subjects.ts'
import { purgeImports } from './actions/purge-imports.ts'

export const workerJobs: readonly Job[] = [
  {
    name: 'roster-imports-purge',
    when: { every: 'day', at: '03:00' },
    usefulForHours: 24,
    subjects: async deps => {
      const [first] = await agencySubjects(deps)
      return first ? [{ ...first, subject: 'all' }] : []
    },
    run: deps => purgeImports(deps),
  },
]
