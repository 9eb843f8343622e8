import { eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { broadcasts } from '../../broadcasts/table.ts'
import { inviteesOf, subjectOf } from '../../meetings/queries/meetings.ts'
import { earlierInSeries } from '../../meetings/queries/series.ts'
import type { Meeting } from '../../meetings/table.ts'
import { openAgreementsOf } from '../queries/agreements.ts'
import { leftOpenView } from '../views/notices.ts'

/**
 * Right after the invitations to a meeting of a series, each invitee is sent what earlier ones agreed on and is still open;
 * each once, and only where the invitation itself was sent.
 * @throws while the invitations are still being written, to be tried again
 */
export async function tellLeftOpen(deps: Deps, meeting: Meeting): Promise<void> {
  const now = deps.clock.now()
  const earlier = (await earlierInSeries(deps.db, meeting.id)).map(({ id }) => id)
  const open = await openAgreementsOf(deps.db, earlier)
  if (open.length === 0) return
  const [broadcast] = await deps.db
    .select({ state: broadcasts.state })
    .from(broadcasts)
    .where(eq(broadcasts.subject, subjectOf(meeting.id)))
  if (broadcast?.state === 'enqueuing')
    throw new Error(`the invitations to meeting ${meeting.id} are not all written yet`)
  const rows = (await inviteesOf(deps.db, meeting)).flatMap(({ id, telegramId, locale, deliveryId }): NewDelivery[] => {
    if (telegramId === null || deliveryId === null) return []
    const view = leftOpenView({ words: deps.translate(locale), locale, now }, meeting, open)
    const payload = { text: view.text, ...htmlMessage(view) }
    return [
      { key: `agreements-open:${meeting.id}:${id}`, lane: 'notice', chatId: telegramId, payload, after: deliveryId },
    ]
  })
  if (rows.length > 0) await deps.db.transaction(async tx => void (await enqueue(tx, rows, now)))
}
