import { addDays, type Day, dayOf, instantAt, type Zone } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job, Subject } from '../../jobs/run.ts'
import { onceAt } from '../../jobs/schedule.ts'
import { agencyById } from '../agencies/queries.ts'
import { inheritMeeting } from './actions/inherit.ts'
import { inviteLatecomer } from './actions/latecomer.ts'
import { closePolls } from './actions/polls.ts'
import { prepareNext, showPrepared } from './actions/prepare.ts'
import { remindInvitees } from './actions/remind.ts'
import { comingMeetings, lastChangeOf, meetingById, pollsToClose } from './queries/meetings.ts'
import { abandonedMeetings, openSeries, preparedMeetings, seriesById } from './queries/series.ts'
import { latecomers } from './queries/unreached.ts'
import { remindersOf } from './rules/meeting.ts'
import { leadDays, nextDay, nudgeDays } from './rules/recurrence.ts'
import type { Meeting, Series } from './table.ts'

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

const usualZone: Zone = 'Asia/Jakarta'

/** The subjects of all rows, each made with the zone of its agency. */
async function inZones<Row extends { agencyId: number }>(
  { db }: Deps,
  rows: readonly Row[],
  subjectsOf: (row: Row, zone: Zone) => Subject[],
): Promise<Subject[]> {
  const zones = new Map<number, Zone>()
  for (const { agencyId } of rows)
    if (!zones.has(agencyId)) zones.set(agencyId, (await agencyById(db, agencyId))?.zone ?? usualZone)
  return rows.flatMap(row => subjectsOf(row, zones.get(row.agencyId) ?? usualZone))
}

/** An open series with the day of its next meeting, which is prepared at 08.00 some days before. */
function subjectsOfSeries({ id, repeats, plannedTo, createdAt }: Series, zone: Zone): Subject[] {
  const day = nextDay(repeats, plannedTo)
  if (day === undefined) return []
  const usual = instantAt(addDays(day, -leadDays(repeats)), '08:00', zone)
  const moment = new Date(Math.max(usual.getTime(), createdAt.getTime() + 60_000))
  return [{ subject: `${id}:${day}`, zone, since: createdAt, when: onceAt(moment) }]
}

function subjectsOfUnsent({ id, startsAt, repeats, createdAt }: Meeting, zone: Zone): Subject[] {
  if (startsAt === null || repeats === null) return []
  const moment = instantAt(addDays(dayOf(startsAt, zone), -nudgeDays(repeats)), '08:00', zone)
  return [{ subject: String(id), zone, since: createdAt, when: onceAt(moment) }]
}

/** A slot is never skipped for its age: a day that has passed is left out by the action, and the series goes on. */
const aYear = 366 * 24

export const jobs: readonly Job[] = [
  {
    name: 'meeting-series',
    when: { every: 'day', at: '08:00' },
    subjects: async deps => inZones(deps, await openSeries(deps.db), subjectsOfSeries),
    usefulForHours: aYear,
    async run(deps, { subject }) {
      const [id, day] = subject.split(':')
      const series = await seriesById(deps.db, Number(id))
      if (series && day) await prepareNext(deps, series, day as Day)
    },
  },
  {
    name: 'meeting-unsent',
    when: { every: 'day', at: '08:00' },
    subjects: async deps => inZones(deps, await preparedMeetings(deps.db, deps.clock.now()), subjectsOfUnsent),
    usefulForHours: 24,
    async run(deps, { subject }) {
      const meeting = await meetingById(deps.db, Number(subject))
      if (meeting?.state === 'open') await showPrepared(deps, meeting, 'unsent')
    },
  },
  {
    name: 'meeting-handing-over',
    when: { every: 'minute', minutes: 5 },
    async subjects({ db, clock }) {
      const since = new Date(clock.now().getTime() - 5 * 60_000)
      const left = await abandonedMeetings(db, clock.now())
      return left.map(({ id, inviterId }) => ({ subject: `${id}:${inviterId}`, zone: usualZone, since }))
    },
    usefulForHours: 1,
    async run(deps, { subject }) {
      const left = await abandonedMeetings(deps.db, deps.clock.now())
      const meeting = left.find(({ id, inviterId }) => `${id}:${inviterId}` === subject)
      if (meeting) await inheritMeeting(deps, meeting)
    },
  },
  {
    name: 'meeting-latecomers',
    // Each is invited when they join.
    when: { every: 'minute', minutes: 1 },
    async subjects({ db, clock }) {
      const joined = await latecomers(db, clock.now())
      return joined.map(({ meetingId, workerId, joinedAt }) => ({
        subject: `${meetingId}:${workerId}`,
        zone: usualZone,
        since: new Date(joinedAt.getTime() - 1),
        when: onceAt(joinedAt),
      }))
    },
    usefulForHours: aYear,
    run: (deps, { subject }) => {
      const [meetingId, workerId] = subject.split(':').map(Number)
      return inviteLatecomer(deps, meetingId ?? 0, workerId ?? 0)
    },
  },
  {
    name: 'meeting-reminders',
    // Each subject has its own moment.
    when: { every: 'day', at: '16:00' },
    subjects: async deps => inZones(deps, await comingMeetings(deps.db, deps.clock.now()), subjectsFor),
    usefulForHours: 6,
    async run(deps, { subject, slot }) {
      const [id, sequence, step] = subject.split(':')
      const meeting = await meetingById(deps.db, Number(id))
      if (meeting?.state !== 'sent' || meeting.sequence !== Number(sequence) || step === undefined) return
      // Of another time all have just been told, later than this reminder would have come.
      const changedAt = await lastChangeOf(deps.db, meeting.id)
      if (changedAt === undefined || changedAt < slot) await remindInvitees(deps, meeting, step)
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
