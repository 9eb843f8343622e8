import { dayOf } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job, Slot } from '../../jobs/run.ts'
import type { View } from '../../telegram/context.ts'
import { hourOf, noticeDueAt } from '../agencies/queries/policy.ts'
import { subjectsAt } from '../agencies/queries/subjects.ts'
import { agencyById } from '../agencies/queries.ts'
import { instantOf, policyOf, type Sending } from '../agencies/rules/policy.ts'
import type { Agency } from '../agencies/table.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { agencyPeople } from '../workers/queries.ts'
import { remind } from './actions/remind.ts'
import { enqueueLetters, type Letter } from './actions.ts'
import { remindResults } from './jobs/remind-results.ts'
import { type Reader, readersOf } from './queries/readers.ts'
import { attendanceIn, complaintsIn, summaryOf } from './queries.ts'
import { type Span, spanBefore, spanOf, weekBefore } from './rules.ts'
import { attendanceView } from './views/attendance.ts'
import { reminderView } from './views/reminder.ts'
import { digestView, lateComplaintsLine } from './views.ts'

/** What a reader is sent about a week; the same scope is computed once. */
function digestsOf(deps: Deps, agency: Agency, span: Span, { slot, late }: Slot) {
  const today = dayOf(slot, agency.zone)
  const known = new Map<string, Promise<{ title: string; summary: Awaited<ReturnType<typeof summaryOf>> }>>()
  const read = async (scope: string) => {
    const summary = await summaryOf(deps.db, { agency, scope, span, today }, spanBefore('week', span))
    return { title: await regionTitleOf(deps.db, scope), summary }
  }
  return async ({ scope, locale }: Reader): Promise<View> => {
    const data = known.get(scope) ?? read(scope)
    known.set(scope, data)
    const about = { agency, scope, span, today, addressed: true, late, compared: 'week' as const }
    return digestView(deps.translate(locale), { ...about, ...(await data) }, locale)
  }
}

/** The hour that the agency set is kept even at night; what comes late is no cause to wake anybody. */
const dueOf = async ({ db, clock }: Deps, agency: Agency, { slot, late }: Slot): Promise<Date> =>
  late ? noticeDueAt(db, agency.id, clock.now()) : slot

/**
 * The week's letter to everybody who reads it. Keyed by week and chat, so that it goes out once; one that may have
 * arrived is not sent again, but left to a person.
 */
async function sendDigests(deps: Deps, agency: Agency, due: Slot) {
  const { slot } = due
  const span = weekBefore(slot, agency.zone)
  const digestFor = digestsOf(deps, agency, span, due)
  const readers = await readersOf(deps.db, agency)
  const dueAt = await dueOf(deps, agency, due)
  const letters: Letter[] = []
  for (const reader of readers) {
    const key = `digest:${agency.region}:${span.from}:${reader.chatId}:${reader.topicId}:${reader.scope}`
    const { chatId, topicId } = reader
    letters.push({ key, chatId, topicId, view: await digestFor(reader), lane: 'notice', dueAt, repeat: 'never' })
  }
  await deps.db.transaction(async tx => {
    await enqueueLetters(tx, letters, deps.clock.now())
  })
}

/** Who has not reported, to each coordinator in private. Nobody is named anywhere else. */
async function sendAttendance(deps: Deps, agency: Agency, due: Slot) {
  const { slot } = due
  const dueAt = await dueOf(deps, agency, due)
  const span = weekBefore(slot, agency.zone)
  const today = dayOf(slot, agency.zone)
  const letters: Letter[] = []
  for (const { telegramId, scope, locale } of await agencyPeople(deps.db, agency.id, ['coordinator'])) {
    const people = await attendanceIn(deps.db, { agency, scope, span })
    const { late } = await complaintsIn(deps.db, { agency, scope, span, today })
    const title = await regionTitleOf(deps.db, scope)
    const words = deps.translate(locale)
    const view = attendanceView({ words, locale }, { agency: agency.id, scope, title, span, today, people })
    const text = [view.text, ...lateComplaintsLine(words, late, locale)].join('\n')
    const key = `attendance:${agency.region}:${span.from}:${telegramId}:${scope}`
    letters.push({ key, chatId: telegramId, topicId: 0, view: { ...view, text }, lane: 'notice', dueAt })
  }
  await deps.db.transaction(async tx => {
    await enqueueLetters(tx, letters, deps.clock.now())
  })
}

/** Before the deadline, to each who has not reported and is not on leave that day; also those who only have to tap. */
async function sendReminders(deps: Deps, agency: Agency, { slot }: Slot) {
  const { zone, region: scope } = agency
  const today = dayOf(slot, zone)
  const week = spanOf('week', today)
  const deadline = instantOf(await hourOf(deps.db, agency, 'deadline'), week.from)
  if (deadline <= deps.clock.now()) return
  await remind(deps, {
    ...{ agency, scope, week, states: ['silent', 'waiting'] },
    expiresAt: () => deadline,
    view: ({ locale, address, state }, at) =>
      reminderView({
        ...{ words: deps.translate(locale), locale, zone, address, week, at, deadline },
        waiting: state === 'waiting',
      }),
  })
}

const { digest, reminder } = policyOf({ policy: {} })
const when = { every: 'week', ...digest } as const
const usefulForHours = 72

const forAgency =
  (sending: Sending, send: (deps: Deps, agency: Agency, slot: Slot) => Promise<void>): Job['run'] =>
  async (deps, slot) => {
    const agency = await agencyById(deps.db, Number(slot.subject))
    if (agency && policyOf(agency).sends.includes(sending)) await send(deps, agency, slot)
  }

const subjects: Job['subjects'] = deps => subjectsAt(deps, 'digest')

const reminders: Job = {
  name: 'weekly-reminder',
  when: { every: 'week', ...reminder },
  subjects: deps => subjectsAt(deps, 'reminder'),
  usefulForHours: 24,
  run: forAgency('reminder', sendReminders),
}

export const jobs: readonly Job[] = [
  { name: 'weekly-digest', when, subjects, usefulForHours, run: forAgency('letter', sendDigests) },
  { name: 'weekly-attendance', when, subjects, usefulForHours, run: forAgency('attendance', sendAttendance) },
  reminders,
  remindResults,
]
