import type { Deps } from '../../deps.ts'
import type { Job, Subject } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { agencySubjects, forAgency } from '../agencies/queries/subjects.ts'
import { comingMeetings, meetingById } from '../meetings/queries/meetings.ts'
import { remindOwners } from './actions/remind.ts'
import { tellLeftOpen } from './actions/tell-open.ts'

const minuteMs = 60_000

/** Meetings of a series whose invitations have gone out, each a minute after them. */
async function invited({ db, clock }: Deps): Promise<Subject[]> {
  return (await comingMeetings(db, clock.now())).flatMap(({ id, seriesId, sentAt }): Subject[] =>
    seriesId === null || sentAt === null
      ? []
      : [
          {
            subject: String(id),
            // The moment is the same in every zone.
            zone: 'Asia/Jakarta',
            since: sentAt,
            when: onceAt(new Date(sentAt.getTime() + minuteMs)),
          },
        ],
  )
}

export const jobs: readonly Job[] = [
  {
    name: 'agreement-reminders',
    when: { every: 'day', at: '08:00' },
    subjects: agencySubjects,
    usefulForHours: 12,
    run: forAgency(remindOwners),
  },
  {
    name: 'agreements-left-open',
    // Each subject has its own moment.
    when: { every: 'day', at: '08:00' },
    subjects: invited,
    usefulForHours: 72,
    async run(deps, { subject }) {
      const meeting = await meetingById(deps.db, Number(subject))
      if (meeting?.state === 'sent') await tellLeftOpen(deps, meeting)
    },
  },
]
