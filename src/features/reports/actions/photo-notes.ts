import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/database.ts'
import { cancel, enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { deliveries } from '../../../outbox/table.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'

/** What is said about photos in one's own chat. Parts of one album have one key, and so one sentence that grows. */
export type Note = { key: string; chatId: number; view: View }

/** Says it, or changes what was said under this key. Gives the delivery. */
export async function keepNote(tx: Db, { key, chatId, view }: Note, now: Date): Promise<number | undefined> {
  const payload = { text: view.text, ...htmlMessage(view) }
  const [said] = await tx.select({ id: deliveries.id }).from(deliveries).where(eq(deliveries.key, key))
  if (said) await enqueueEdit(tx, said.id, payload, now)
  return said?.id ?? (await enqueue(tx, [{ key, lane: 'urgent', chatId, payload }], now))[0]
}

/** Takes a note back whose time is over. */
export async function dropNote(tx: Db, note: { delivery: number; chatId: number }, now: Date): Promise<void> {
  const { delivery, chatId } = note
  if ((await cancel(tx, [delivery], now)) > 0) return
  const removal = { lane: 'urgent' as const, chatId, method: 'deleteMessage', payload: {}, edits: delivery }
  await enqueue(tx, [{ key: `report-note-gone:${delivery}`, ...removal }], now)
}
