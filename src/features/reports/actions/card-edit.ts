import type { Db } from '../../../db/database.ts'
import { enqueueEdit } from '../../../outbox/enqueue.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'
import type { ReportDraft } from '../table.ts'

/** Changes the card of a draft wherever it stands. Drafts begun in the private form have none. */
export async function editCard(tx: Db, draft: ReportDraft, view: View, now: Date): Promise<void> {
  if (draft.cardDeliveryId === null) return
  await enqueueEdit(tx, draft.cardDeliveryId, { text: view.text, ...htmlMessage(view) }, now)
}
