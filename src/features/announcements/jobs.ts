import type { Deps } from '../../deps.ts'
import type { Job, Subject } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { missAnnouncement } from './actions/miss.ts'
import { tellUnread } from './actions/read.ts'
import { release } from './actions/send.ts'
import { announcementById, waitingForReaders, waitingForTheirHour } from './queries/announcements.ts'
import { isMissed, readersDue } from './rules.ts'
import type { Announcement } from './table.ts'

const subjectsOf = (announcements: Announcement[], momentOf: (announcement: Announcement) => Date): Subject[] =>
  announcements.map(one => ({
    subject: String(one.id),
    zone: 'Asia/Jakarta',
    since: one.createdAt,
    when: onceAt(momentOf(one)),
  }))

const withAnnouncement =
  (act: (deps: Deps, announcement: Announcement) => Promise<unknown>): Job['run'] =>
  async (deps, { subject }) => {
    const announcement = await announcementById(deps.db, Number(subject))
    if (announcement) await act(deps, announcement)
  }

/** Each has its own moment. */
const everyMinute = { every: 'minute', minutes: 1 } as const

export const jobs: readonly Job[] = [
  {
    name: 'announcement-sending',
    when: everyMinute,
    subjects: async ({ db }) =>
      subjectsOf(await waitingForTheirHour(db), ({ sendAt, createdAt }) => sendAt ?? createdAt),
    // However late: it goes out, or its author is told that it did not.
    usefulForHours: 366 * 24,
    run: withAnnouncement((deps, announcement) =>
      isMissed(announcement, deps.clock.now())
        ? missAnnouncement(deps, announcement)
        : release(deps, announcement, 'scheduled'),
    ),
  },
  {
    name: 'announcement-unread',
    when: everyMinute,
    subjects: async ({ db }) => subjectsOf(await waitingForReaders(db), readersDue),
    usefulForHours: 24,
    run: withAnnouncement(tellUnread),
  },
]
