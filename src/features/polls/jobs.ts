import type { Job } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { closePoll } from './actions/close.ts'
import { inheritPoll } from './actions/inherit.ts'
import { tellResult } from './actions/result.ts'
import { abandonedPolls, pollById, pollsWithHour } from './queries/polls.ts'
import type { Poll } from './table.ts'

/** From whom it goes over: somebody else may leave it too. */
const handingOf = ({ id, authorId }: Poll) => `${id}:${authorId}`

export const jobs: readonly Job[] = [
  {
    name: 'poll-handing-over',
    when: { every: 'minute', minutes: 5 },
    async subjects({ db, clock }) {
      const since = new Date(clock.now().getTime() - 5 * 60_000)
      return (await abandonedPolls(db)).map(poll => ({ subject: handingOf(poll), zone: 'Asia/Jakarta', since }))
    },
    usefulForHours: 1,
    async run(deps, { subject }) {
      const poll = (await abandonedPolls(deps.db)).find(left => handingOf(left) === subject)
      if (poll) await inheritPoll(deps, poll)
    },
  },
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
