import type { Job } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { closePoll } from './actions/close.ts'
import { tellResult } from './actions/result.ts'
import { pollById, pollsWithHour } from './queries/polls.ts'

export const jobs: readonly Job[] = [
  {
    name: 'poll-closing',
    // Each has its own moment.
    when: { every: 'minute', minutes: 1 },
    async subjects({ db, clock }) {
      const polls = await pollsWithHour(db, clock.now())
      return polls.map(({ id, createdAt, closesAt }) => ({
        subject: String(id),
        zone: 'Asia/Jakarta',
        since: createdAt,
        when: onceAt(closesAt),
      }))
    },
    usefulForHours: 48,
    async run(deps, { subject }) {
      const poll = await pollById(deps.db, Number(subject))
      if (!poll) return
      const closed = (await closePoll(deps, poll)) ?? poll
      // Who closed it by hand has seen what came of it.
      const byHand = closed.closedAt !== null && closed.closedAt < closed.closesAt
      if (closed.state === 'closed' && !byHand) await tellResult(deps, closed)
    },
  },
]
