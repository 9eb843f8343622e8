import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import { broadcastOf } from '../../broadcasts/queries/results.ts'
import { recipients } from '../../broadcasts/table.ts'
import { workerById } from '../../workers/queries.ts'
import { meetingById, subjectOf } from '../queries/meetings.ts'
import { shownMeeting } from '../queries/shown.ts'
import { invitationView } from '../views/invitation.ts'
import { asLetter } from '../views/letter.ts'

/** Somebody who joined after the invitation had gone out gets it now, and with it all that is told of the meeting later. */
export async function inviteLatecomer(deps: Deps, meetingId: number, workerId: number): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async tx => {
    const [meeting, worker] = [await meetingById(tx, meetingId), await workerById(tx, workerId)]
    const broadcast = await broadcastOf(tx, subjectOf(meetingId))
    if (meeting?.state !== 'sent' || !worker?.telegramId || !broadcast) return
    const { locale, telegramId: chatId } = worker
    const { method, payload } = asLetter(
      invitationView(deps.translate(locale), await shownMeeting(tx, meeting), locale),
      meeting,
    )
    const key = `broadcast:${broadcast.id}:${workerId}`
    const [deliveryId = null] = await enqueue(tx, [{ key, lane: 'notice', chatId, method, payload }], now)
    await tx
      .update(recipients)
      .set({ deliveryId })
      .where(
        and(
          inArray(recipients.broadcastId, [broadcast.id]),
          eq(recipients.workerId, workerId),
          isNull(recipients.deliveryId),
        ),
      )
  })
}
