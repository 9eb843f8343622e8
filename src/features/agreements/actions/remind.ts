import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Agency } from '../../agencies/table.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { openAgreementsIn } from '../queries/agreements.ts'
import { reminderOn } from '../rules/reminders.ts'
import { reminderView } from '../views/notices.ts'
import { readerOf } from './make.ts'

/** Asks the owners of what is due, each of them privately; once for each day. */
export async function remindOwners(deps: Deps, { id, zone }: Agency, slot: Date): Promise<void> {
  const now = deps.clock.now()
  const today = dayOf(slot, zone)
  const rows = (await openAgreementsIn(deps.db, id)).flatMap((agreement): NewDelivery[] => {
    const reminder = reminderOn(today, agreement)
    const { telegramId, locale } = readerOf(agreement)
    if (reminder === undefined || telegramId === null) return []
    const view = reminderView({ words: deps.translate(locale), locale, now: slot }, agreement, reminder)
    const payload = { text: view.text, ...htmlMessage(view) }
    return [{ key: `agreement-reminder:${agreement.id}:${today}`, lane: 'reminder', chatId: telegramId, payload }]
  })
  if (rows.length === 0) return
  await deps.db.transaction(async tx => void (await enqueue(tx, await quietly(tx, rows, now), now)))
}
