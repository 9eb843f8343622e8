import { sweepInbox } from './inbox/sweep.ts'
import type { Job } from './jobs/run.ts'
import { sweepOutbox } from './outbox/sweep.ts'

const dayMs = 86_400_000

/** What is kept no longer than it is needed, by night. */
export const housekeeping: Job = {
  name: 'housekeeping',
  when: { every: 'day', at: '03:00' },
  usefulForHours: 24,
  subjects: async ({ clock }) => [
    { subject: 'pilar', zone: 'Asia/Jakarta', since: new Date(clock.now().getTime() - dayMs) },
  ],
  async run({ db, clock }) {
    await sweepInbox(db)
    await sweepOutbox(db, clock.now())
  },
}
