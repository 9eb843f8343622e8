import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { inviteesOf } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { substitutesOf } from '../queries/substitutes.ts'
import { type Meeting, meetings } from '../table.ts'
import { asLetter } from '../views/letter.ts'
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
    const { payload } = asLetter(view, meeting)
    return [
      { key, lane: 'reminder', chatId: telegramId, payload, ...(meeting.startsAt && { expiresAt: meeting.startsAt }) },
    ]
  })
  if (rows.length === 0) return 0
  return deps.db.transaction(async tx => {
    if (!(await stillHolds(tx, meeting))) return 0
    await enqueueInTime(tx, rows, meeting, now)
    return rows.length
  })
}

/** Nobody has moved or called it off since it was read; nobody can until the reminders are written. */
async function stillHolds(tx: Db, { id, sequence }: Meeting): Promise<boolean> {
  const same = and(eq(meetings.id, id), eq(meetings.state, 'sent'), eq(meetings.sequence, sequence))
  return (await tx.select({ id: meetings.id }).from(meetings).where(same).for('share')).length > 0
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
