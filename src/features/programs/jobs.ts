import { dayOf } from '../../base/days.ts'
import type { Deps } from '../../deps.ts'
import type { Job } from '../../jobs/run.ts'
import { enqueue } from '../../outbox/enqueue.ts'
import { htmlMessage } from '../../telegram/say.ts'
import { agencySubjects, forAgency } from '../agencies/queries/subjects.ts'
import type { Agency } from '../agencies/table.ts'
import { quietly } from '../workers/queries/quiet.ts'
import { workerById } from '../workers/queries.ts'
import { type Application, runningApplications } from './queries/programs.ts'
import { reminds } from './rules.ts'
import { reminderView } from './views/notices.ts'

const isDue = ({ program, tasks }: Application, today: ReturnType<typeof dayOf>) =>
  reminds(
    program.deadline,
    tasks.map(({ dueOn, doneAt }) => ({ dueOn, done: doneAt !== null })),
    today,
  )

async function reminderFor(deps: Deps, application: Application, today: ReturnType<typeof dayOf>) {
  const owner = await workerById(deps.db, application.owner.id)
  if (!owner || owner.telegramId === null) return []
  const { telegramId: chatId, locale, address } = owner
  const view = reminderView({ words: deps.translate(locale), locale, today }, application, address)
  const key = `candidate-reminder:${application.candidate.id}:${today}`
  return [{ key, lane: 'reminder' as const, chatId, payload: { text: view.text, ...htmlMessage(view) } }]
}

/** To those who prepare an application whose deadline, or one of whose tasks, comes near. */
async function remindOwners(deps: Deps, agency: Agency, slot: Date): Promise<void> {
  const today = dayOf(slot, agency.zone)
  const due = (await runningApplications(deps.db, agency.id, today)).filter(application => isDue(application, today))
  const rows = (await Promise.all(due.map(application => reminderFor(deps, application, today)))).flat()
  if (rows.length === 0) return
  const now = deps.clock.now()
  await deps.db.transaction(async tx => void (await enqueue(tx, await quietly(tx, rows, now), now)))
}

export const programJobs: readonly Job[] = [
  {
    name: 'candidate-reminders',
    when: { every: 'day', at: '08:15' },
    subjects: agencySubjects,
    usefulForHours: 10,
    run: forAgency(remindOwners),
  },
]
