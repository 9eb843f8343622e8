import type { Job } from '../../jobs/run.ts'
import { enqueueAll } from './actions/enqueue-all.ts'
import { handOver } from './actions/hand-over.ts'
import { abandonedBroadcasts } from './queries/heirs.ts'
import { openBroadcasts } from './queries/results.ts'

/** What a process that died has left half enqueued goes on from where it had come. */
export const jobs: readonly Job[] = [
  {
    name: 'broadcast-enqueuing',
    when: { every: 'minute', minutes: 1 },
    async subjects({ db, clock }) {
      const aMinuteAgo = clock.now().getTime() - 60_000
      const halves = (await openBroadcasts(db)).filter(({ state }) => state === 'enqueuing')
      return halves.map(({ id, createdAt }) => ({
        subject: String(id),
        zone: 'Asia/Jakarta' as const,
        // However long ago it began, one slot is enough to finish it.
        since: new Date(Math.max(createdAt.getTime(), aMinuteAgo)),
      }))
    },
    usefulForHours: 1,
    run: (deps, { subject }) => enqueueAll(deps, Number(subject)),
  },
  {
    name: 'broadcast-handing-over',
    when: { every: 'minute', minutes: 1 },
    async subjects({ db, clock }) {
      const since = new Date(clock.now().getTime() - 60_000)
      const left = await abandonedBroadcasts(db)
      return left.map(({ broadcast: { id } }) => ({ subject: String(id), zone: 'Asia/Jakarta' as const, since }))
    },
    usefulForHours: 1,
    async run(deps, { subject }) {
      const left = (await abandonedBroadcasts(deps.db)).find(({ broadcast }) => broadcast.id === Number(subject))
      if (left) await handOver(deps, left.broadcast, left.audience)
    },
  },
]
