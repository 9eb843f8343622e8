import type { Locale } from '../../../base/dates-out.ts'
import { dayOf } from '../../../base/days.ts'
import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { Agency } from '../../agencies/table.ts'
import { nearest } from '../../workers/access.ts'
import { quietly } from '../../workers/queries/quiet.ts'
import { coordinatorsFor } from '../../workers/queries.ts'
import { type Agreement, openAgreementsIn } from '../queries/agreements.ts'
import { reminderOn } from '../rules/reminders.ts'
import { reminderView } from '../views/notices.ts'
import { readerOf } from './make.ts'

type Reader = { telegramId: number; locale: Locale }

/** Its owner, or whoever sees to it; where neither can be written to any more, the nearest who lead there. */
async function readersOf({ db }: Deps, agreement: Agreement): Promise<Reader[]> {
  const { telegramId, locale } = readerOf(agreement)
  if (telegramId !== null) return [{ telegramId, locale }]
  return nearest(await coordinatorsFor(db, agreement.agencyId, agreement.region))
}

/** Asks the owners of what is due, each of them privately; once for each day. */
export async function remindOwners(deps: Deps, { id, zone }: Agency, slot: Date): Promise<void> {
  const now = deps.clock.now()
  const today = dayOf(slot, zone)
  const rows: NewDelivery[] = []
  for (const agreement of await openAgreementsIn(deps.db, id)) {
    const reminder = reminderOn(today, agreement)
    if (reminder === undefined) continue
    for (const { telegramId, locale } of await readersOf(deps, agreement)) {
      const view = reminderView({ words: deps.translate(locale), locale, now: slot }, agreement, reminder)
      const payload = { text: view.text, ...htmlMessage(view) }
      const key = `agreement-reminder:${agreement.id}:${today}:${telegramId}`
      rows.push({ key, lane: 'reminder', chatId: telegramId, payload })
    }
  }
  if (rows.length === 0) return
  await deps.db.transaction(async tx => void (await enqueue(tx, await quietly(tx, rows, now), now)))
}
