import type { Job } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { remindWaiting } from './actions/remind.ts'
import { answerWithinDays } from './queries/figures.ts'
import { waitingStories } from './queries/reviewing.ts'

const dayMs = 86_400_000

export const storyJobs: readonly Job[] = [
  {
    name: 'story-waiting',
    when: { every: 'minute', minutes: 1 },
    subjects: async ({ db }) =>
      (await waitingStories(db)).map(({ id, waitingSince, updatedAt }) => {
        const since = waitingSince ?? updatedAt
        const when = onceAt(new Date(since.getTime() + answerWithinDays * dayMs))
        return { subject: String(id), zone: 'Asia/Jakarta', since, when }
      }),
    usefulForHours: 72,
    run: (deps, { subject }) => remindWaiting(deps, Number(subject)),
  },
]
