import type { Deps } from '../../../deps.ts'
import { enqueue, type NewDelivery } from '../../../outbox/enqueue.ts'
import type { FormDraft } from '../../../telegram/form-storage.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import { nearest } from '../access.ts'
import { standingOf } from '../queries/places.ts'
import { memberPlace } from '../queries/roster.ts'
import { type Contact, coordinatorsFor } from '../queries.ts'
import type { Worker } from '../table.ts'
import { mistakeView } from '../views/roster.ts'

/** Somebody with a personal link says that the roster has them wrong: the nearest coordinators are told, once for each draft. */
export function reportMistake(deps: Deps, draft: FormDraft, worker: Worker): Promise<Contact[]> {
  const now = deps.clock.now()
  return deps.db.transaction(async tx => {
    const standing = await standingOf(tx, worker)
    if (!standing) return []
    const region = (await memberPlace(tx, worker.id)) ?? standing.agency.region
    const contacts = nearest(await coordinatorsFor(tx, standing.agency.id, region))
    const rows: NewDelivery[] = contacts.map(({ workerId, telegramId, locale }) => {
      const view = mistakeView(deps.translate(locale), worker, standing)
      const payload = { text: view.text, ...htmlMessage(view) }
      return { key: `join-mistake:${draft.id}:${workerId}`, lane: 'urgent', chatId: telegramId, payload }
    })
    await enqueue(tx, rows, now)
    return contacts
  })
}
