import type { Job } from '../../jobs/run.ts'

export const reportJobs: readonly Job[] = []
