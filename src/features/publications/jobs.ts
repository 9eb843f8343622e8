import type { Job } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { follow } from './actions/follow.ts'
import { remindCarriers } from './actions/kit.ts'
import { release } from './actions/publish.ts'
import { lackingPhotos, scheduledOnes } from './queries/publications.ts'

const tenMinutesMs = 600_000
const dayMs = 86_400_000

export const jobs: readonly Job[] = [
  {
    name: 'story-publishing',
    when: { every: 'minute', minutes: 1 },
    subjects: async ({ db }) =>
      (await scheduledOnes(db)).map(({ storyId, round, publishAt, createdAt }) => ({
        subject: `${storyId}:${round}`,
        zone: 'Asia/Jakarta' as const,
        since: createdAt,
        when: onceAt(publishAt),
      })),
    usefulForHours: 72,
    run: async (deps, { subject }) => void (await release(deps, Number(subject.split(':')[0]))),
  },
  {
    // What Telegram did not hand out when it was wanted.
    name: 'story-photos',
    when: { every: 'minute', minutes: 10 },
    async subjects({ db, clock }) {
      const since = new Date(clock.now().getTime() - tenMinutesMs)
      const lacking = await lackingPhotos(db)
      return lacking.map(({ storyId }) => ({ subject: String(storyId), zone: 'Asia/Jakarta' as const, since }))
    },
    usefulForHours: 1,
    run: async (deps, { subject }) => void (await follow(deps, Number(subject))),
  },
  {
    name: 'story-kit-reminder',
    when: { every: 'day', at: '09:00' },
    usefulForHours: 24,
    subjects: async ({ clock }) => [
      { subject: 'pilar', zone: 'Asia/Jakarta', since: new Date(clock.now().getTime() - dayMs) },
    ],
    run: remindCarriers,
  },
]
