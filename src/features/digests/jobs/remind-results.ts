import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../jobs/run.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { workerById } from '../../workers/queries.ts'
import { remindersOf, resultKey, settledPresses } from '../queries/reminders.ts'
import { remindResultText } from '../views/attendance.ts'

const hourMs = 3_600_000
const minuteMs = 60_000

/** Tells the one who pressed *Ingatkan* how many were reached and who was not; once for each press. */
async function tellResult(deps: Deps, cause: number): Promise<void> {
  const reminders = await remindersOf(deps.db, cause)
  const asker = reminders[0]?.askedBy ? await workerById(deps.db, reminders[0].askedBy) : undefined
  if (!asker || asker.telegramId === null) return
  const taken = reminders.filter(({ error }) => error === 'cancelled')
  const lost = reminders.filter(({ state, error }) => state === 'failed' && error !== 'cancelled')
  const saying = { words: deps.translate(asker.locale), locale: asker.locale }
  const text = remindResultText(saying, {
    sent: reminders.length - taken.length - lost.length,
    lost: lost.map(({ name }) => name),
    reported: taken.length,
  })
  const row = { key: resultKey(cause), lane: 'notice' as const, chatId: asker.telegramId }
  const now = deps.clock.now()
  const notices = await quietly(deps.db, [{ ...row, payload: { text, parse_mode: 'HTML' } }], now)
  await enqueue(deps.db, notices, now)
}

/** Every minute for presses whose reminders are all settled; for all others there is nothing to run. */
export const remindResults: Job = {
  name: 'remind-results',
  when: { every: 'minute', minutes: 1 },
  subjects: async deps => {
    const now = deps.clock.now()
    const presses = await settledPresses(deps.db, new Date(now.getTime() - 48 * hourMs))
    const since = new Date(now.getTime() - minuteMs)
    return presses.map(({ cause, zone }) => ({ subject: String(cause), zone, since }))
  },
  usefulForHours: 1,
  run: (deps, { subject }) => tellResult(deps, Number(subject)),
}
