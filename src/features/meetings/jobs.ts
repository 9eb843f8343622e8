import { addDays, dayOf, instantAt, type Zone } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job, Subject } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { agencyById } from '../agencies/queries.ts'
import { closePolls } from './actions/polls.ts'
import { remindInvitees } from './actions/remind.ts'
import { comingMeetings, meetingById, pollsToClose } from './queries/meetings.ts'
import { remindersOf } from './rules/meeting.ts'
import type { Meeting } from './table.ts'

/** One subject for each reminder of a meeting that lies ahead; another time makes other ones. */
function subjectsFor({ id, sequence, startsAt, sentAt, createdAt }: Meeting, zone: Zone): Subject[] {
  if (startsAt === null) return []
  const since = sentAt ?? createdAt
  const day = dayOf(startsAt, zone)
  const at = (before: number, time: '16:00' | '06:30') => instantAt(addDays(day, -before), time, zone)
  return remindersOf(startsAt, since, at).map(({ step, at: moment }) => ({
    subject: `${id}:${sequence}:${step}`,
    zone,
    since,
    when: onceAt(moment),
  }))
}

async function subjects({ db, clock }: Deps): Promise<Subject[]> {
  const coming = await comingMeetings(db, clock.now())
  const zones = new Map<number, Zone>()
  for (const { agencyId } of coming)
    if (!zones.has(agencyId)) zones.set(agencyId, (await agencyById(db, agencyId))?.zone ?? 'Asia/Jakarta')
  return coming.flatMap(meeting => subjectsFor(meeting, zones.get(meeting.agencyId) ?? 'Asia/Jakarta'))
}

export const jobs: readonly Job[] = [
  {
    name: 'meeting-reminders',
    // Each subject has its own moment.
    when: { every: 'day', at: '16:00' },
    subjects,
    usefulForHours: 6,
    async run(deps, { subject }) {
      const [id, sequence, step] = subject.split(':')
      const meeting = await meetingById(deps.db, Number(id))
      if (meeting?.state === 'sent' && meeting.sequence === Number(sequence) && step !== undefined)
        await remindInvitees(deps, meeting, step)
    },
  },
  {
    name: 'meeting-poll-closing',
    // Each closes when its meeting begins.
    when: { every: 'day', at: '16:00' },
    async subjects({ db, clock }) {
      const open = await pollsToClose(db, clock.now())
      return open.flatMap(({ id, answersFrom, startsAt, createdAt }) =>
        startsAt === null
          ? []
          : [{ subject: `${id}:${answersFrom}`, zone: 'Asia/Jakarta', since: createdAt, when: onceAt(startsAt) }],
      )
    },
    usefulForHours: 24,
    run: ({ db, clock }, { subject }) => closePolls(db, Number(subject.split(':')[0]), clock.now()),
  },
]
