import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { inviteesOf } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import type { Meeting } from '../table.ts'
import { reminderView } from '../views/reminders.ts'

/**
 * Who has not answered is asked, who comes is reminded, who declined is left alone; each once in a round (a step of the ladder, or a
 * day on which the inviter asked). Returns how many
 * are written to.
 */
export async function remindInvitees(deps: Deps, meeting: Meeting, round: string, only?: 'silent'): Promise<number> {
  const now = deps.clock.now()
  const shown = await shownMeeting(deps.db, meeting)
  const invitees = await inviteesOf(deps.db, meeting)
  const meant = invitees.filter(({ answer }) => answer === null || (answer === 'yes' && only !== 'silent'))
  const rows = meant.flatMap(({ id, telegramId, locale, answer }): NewDelivery[] => {
    if (telegramId === null) return []
    const view = reminderView(deps.translate(locale), shown, answer === null, locale)
    const key = `meeting-reminder:${meeting.id}:${meeting.sequence}:${round}:${id}`
    const payload = { text: view.text, ...htmlMessage(view) }
    return [
      { key, lane: 'reminder', chatId: telegramId, payload, ...(meeting.startsAt && { expiresAt: meeting.startsAt }) },
    ]
  })
  if (rows.length > 0) await deps.db.transaction(tx => enqueue(tx, rows, now))
  return rows.length
}
