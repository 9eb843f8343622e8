import { dayOf } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job } from '../../jobs/run.ts'
import { enqueue } from '../../outbox/enqueue.ts'
import { htmlMessage } from '../../telegram/say.ts'
import { agencySubjects, forAgency } from '../agencies/queries/subjects.ts'
import type { Agency } from '../agencies/table.ts'
import { regionTitleOf } from '../regions/queries.ts'
import { nearest } from '../workers/access.ts'
import { quietly } from '../workers/queries/quiet.ts'
import { type Contact, coordinatorsFor } from '../workers/queries.ts'
import { type StandingForum, standingForums } from './queries/forums.ts'
import { fellSilent } from './rules.ts'
import { silentView } from './views/card.ts'

async function noticeTo(deps: Deps, agency: Agency, forum: StandingForum, contact: Contact) {
  const { telegramId, locale, address } = contact
  const title = await regionTitleOf(deps.db, forum.region)
  const view = silentView({ words: deps.translate(locale), locale }, { ...forum, agency: agency.id, title }, address)
  return {
    key: `forum-silent:${agency.id}:${forum.region}:${forum.last}:${forum.state}:${telegramId}`,
    lane: 'notice' as const,
    chatId: telegramId,
    payload: { text: view.text, ...htmlMessage(view) },
  }
}

/** To the nearest who lead where a forum fell silent: once for each state that it falls into. */
async function tellOfSilence(deps: Deps, agency: Agency, slot: Date): Promise<void> {
  const today = dayOf(slot, agency.zone)
  const all = await standingForums(deps.db, agency, agency.region, today)
  const rows: Awaited<ReturnType<typeof noticeTo>>[] = []
  for (const forum of all.filter(({ last }) => fellSilent(last, today))) {
    const near = nearest(await coordinatorsFor(deps.db, agency.id, forum.region))
    rows.push(...(await Promise.all(near.map(contact => noticeTo(deps, agency, forum, contact)))))
  }
  if (rows.length === 0) return
  const now = deps.clock.now()
  await deps.db.transaction(async tx => void (await enqueue(tx, await quietly(tx, rows, now), now)))
}

export const forumJobs: readonly Job[] = [
  {
    name: 'forum-silence',
    when: { every: 'day', at: '08:30' },
    subjects: agencySubjects,
    usefulForHours: 10,
    run: forAgency(tellOfSilence),
  },
]
