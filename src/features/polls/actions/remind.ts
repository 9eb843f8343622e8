import { and, eq } from 'drizzle-orm'
import type { Day } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { silentOf } from '../queries/answers.ts'
import { shownPoll } from '../queries/polls.ts'
import { type Poll, polls } from '../table.ts'
import { reminderView } from '../views/letter.ts'

/** What the outbox keys of all its reminders begin with. */
export const reminderKey = ({ id }: Pick<Poll, 'id'>) => `poll-reminder:${id}:`

/** Reminds who was asked and has not answered, at most once on this day; returns how many they are. */
export async function remindSilent(deps: Deps, poll: Poll, today: Day): Promise<number> {
  const now = deps.clock.now()
  const [silent, shown] = [await silentOf(deps.db, poll), await shownPoll(deps.db, poll)]
  const rows = silent.map(({ id, telegramId, locale }): NewDelivery => {
    const view = reminderView(deps.translate(locale), shown, locale)
    const payload = { text: view.text, ...htmlMessage(view) }
    const key = `${reminderKey(poll)}${today}:${id}`
    return { key, lane: 'reminder', chatId: telegramId, payload, expiresAt: poll.closesAt }
  })
  if (rows.length === 0) return 0
  return deps.db.transaction(async tx => {
    // Nobody is asked once it has closed, which waits for this.
    const open = and(eq(polls.id, poll.id), eq(polls.state, 'sent'))
    if ((await tx.select({ id: polls.id }).from(polls).where(open).for('share')).length === 0) return 0
    await enqueue(tx, await quietly(tx, rows, now), now)
    return rows.length
  })
}
