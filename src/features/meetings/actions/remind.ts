import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { inviteesOf } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { substitutesOf } from '../queries/substitutes.ts'
import type { Meeting } from '../table.ts'
import { reminderView } from '../views/reminders.ts'

/**
 * Who has not answered is asked, who comes (also for somebody) is reminded, who declined is left alone; each once in a
 * round (a step of the ladder, or a day on which the inviter asked). Returns how many are written to.
 */
export async function remindInvitees(deps: Deps, meeting: Meeting, round: string, only?: 'silent'): Promise<number> {
  const now = deps.clock.now()
  const shown = await shownMeeting(deps.db, meeting)
  const invitees = await inviteesOf(deps.db, meeting)
  const meant = invitees.filter(({ answer }) => answer === null || (answer === 'yes' && only !== 'silent'))
  const coming = only === 'silent' ? [] : await substitutesOf(deps.db, meeting)
  const told = new Set(meant.map(({ id }) => id))
  const substitutes = coming.filter(({ id }) => !told.has(id)).map(one => ({ ...one, answer: 'yes' as const }))
  const rows = [...meant, ...substitutes].flatMap(({ id, telegramId, locale, answer }): NewDelivery[] => {
    if (telegramId === null) return []
    const view = reminderView(deps.translate(locale), shown, answer === null, locale)
    const key = `meeting-reminder:${meeting.id}:${meeting.sequence}:${round}:${id}`
    const payload = { text: view.text, ...htmlMessage(view) }
    return [
      { key, lane: 'reminder', chatId: telegramId, payload, ...(meeting.startsAt && { expiresAt: meeting.startsAt }) },
    ]
  })
  if (rows.length > 0) await deps.db.transaction(tx => enqueueInTime(tx, rows, meeting, now))
  return rows.length
}

/** Reminders wait for the end of quiet hours, but for those that would then come too late. */
async function enqueueInTime(tx: Db, rows: readonly NewDelivery[], { startsAt }: Meeting, now: Date) {
  const quiet = await quietly(tx, rows, now)
  const late = ({ dueAt }: { dueAt: Date }) => startsAt !== null && dueAt >= startsAt
  await enqueue(
    tx,
    quiet.map(row => (late(row) ? { ...row, dueAt: now } : row)),
    now,
  )
}
