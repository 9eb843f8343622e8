import { addDays, dayOf, instantAt } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job } from '../../jobs/run.ts'
import { agencySubjects } from '../agencies/queries/subjects.ts'
import { agencyById } from '../agencies/queries.ts'
import { adoptDraft } from './actions/adopt-drafts.ts'
import { followAccount } from './actions/follow-account.ts'
import { nudge } from './actions/nudge.ts'
import { purgeDrafts } from './actions/purge-drafts.ts'
import { parkedDraftsOf } from './queries/drafts.ts'
import { begunBetween, joinedMeanwhile, movedAway, untouchedSince } from './queries/due.ts'
import { type Filling, fillingFor } from './queries/filling.ts'
import { isComplete } from './rules/draft.ts'
import type { ReportDraft } from './table.ts'
import { adoptedView, nudgeView, unfinishedView } from './views/reminders.ts'
import type { Show } from './views/values.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const unfinishedAfterDays = 2
const nudgeHours = 4

const showFor = (deps: Deps, { speaker, places }: Filling): Show => ({
  words: deps.translate(speaker.locale),
  locale: speaker.locale,
  places,
})

async function eachAuthor(
  deps: Deps,
  drafts: readonly ReportDraft[],
  act: (draft: ReportDraft, show: Show) => Promise<void>,
) {
  for (const draft of drafts) {
    const filling = await fillingFor(deps, draft.telegramId)
    if (filling) await act(draft, showFor(deps, filling))
  }
}

/** 17.00: reports of today that wait for one tap, or for what one message did not say. */
const dailyNudge: Job = {
  name: 'report-nudge',
  when: { every: 'day', at: '17:00' },
  subjects: agencySubjects,
  usefulForHours: nudgeHours,
  async run(deps, { subject, slot }) {
    const agency = await agencyById(deps.db, Number(subject))
    if (!agency) return
    const today = dayOf(slot, agency.zone)
    const begun = await begunBetween(deps.db, agency.id, new Date(slot.getTime() - 24 * hourMs), slot)
    const ready = begun.filter(draft => draft.kind !== null && (draft.source === 'message' || isComplete(draft)))
    const expiresAt = new Date(slot.getTime() + nudgeHours * hourMs)
    await eachAuthor(deps, ready, (draft, show) => nudge(deps, draft, nudgeView(show, draft, today), expiresAt))
  },
}

/** 09.00: guided reports that were left two days ago. */
const unfinishedReminder: Job = {
  name: 'report-unfinished',
  when: { every: 'day', at: '09:00' },
  subjects: agencySubjects,
  usefulForHours: 8,
  async run(deps, { subject, slot }) {
    const agency = await agencyById(deps.db, Number(subject))
    if (!agency) return
    const today = dayOf(slot, agency.zone)
    const since = instantAt(addDays(today, 1 - unfinishedAfterDays), '00:00', agency.zone)
    const left = await untouchedSince(deps.db, agency.id, since)
    const expiresAt = new Date(slot.getTime() + 12 * hourMs)
    await eachAuthor(deps, left, (draft, show) => nudge(deps, draft, unfinishedView(show, draft), expiresAt))
  },
}

/** Every minute for those who have joined while a report of theirs waited; for all others there is nothing to run. */
const adoption: Job = {
  name: 'report-adoption',
  when: { every: 'minute', minutes: 1 },
  subjects: async deps => {
    const now = deps.clock.now()
    const since = new Date(now.getTime() - minuteMs)
    return (await joinedMeanwhile(deps.db, now)).map(({ telegramId, zone }) => ({
      ...{ subject: String(telegramId), zone, since },
    }))
  },
  usefulForHours: 1,
  async run(deps, { subject }) {
    const filling = await fillingFor(deps, Number(subject))
    if (!filling) return
    const show = showFor(deps, filling)
    for (const parked of await parkedDraftsOf(deps.db, Number(subject)))
      await adoptDraft(deps, filling.author, parked, draft => adoptedView(show, draft, deps.account))
  },
}

/** Every minute for those who have a new Telegram account; for all others there is nothing to run. */
const following: Job = {
  name: 'report-drafts-follow',
  when: { every: 'minute', minutes: 1 },
  subjects: async deps => {
    const since = new Date(deps.clock.now().getTime() - minuteMs)
    return (await movedAway(deps.db)).map(({ workerId, zone }) => ({ subject: String(workerId), zone, since }))
  },
  usefulForHours: 1,
  run: (deps, { subject }) => followAccount(deps, Number(subject)),
}

const purge: Job = {
  name: 'report-drafts-purge',
  when: { every: 'day', at: '03:00' },
  subjects: agencySubjects,
  usefulForHours: 24,
  run: deps => purgeDrafts(deps),
}

export const reportJobs: readonly Job[] = [dailyNudge, unfinishedReminder, adoption, following, purge]
