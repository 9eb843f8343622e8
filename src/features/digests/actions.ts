import type { Db } from '../../db/database.ts'
import { enqueue, type NewDelivery } from '../../outbox/enqueue.ts'
import type { Lane, Repeat } from '../../outbox/table.ts'
import type { View } from '../../telegram/context.ts'
import { groupMessage } from '../../telegram/group.ts'
import { splitLines } from '../../telegram/split.ts'

/** A text of any length for one chat, or one topic of it (0 is none). */
export type Letter = {
  key: string
  lane: Lane
  chatId: number
  topicId: number
  view: View
  dueAt?: Date
  repeat?: Repeat
}

/** Enqueues a letter in parts that Telegram takes: each follows the one before, and the buttons stand under the last. */
export async function enqueueLetter(tx: Db, letter: Letter, now: Date): Promise<void> {
  const { key, lane, chatId, topicId, view, dueAt = now, repeat = 'once' } = letter
  const parts = splitLines(view.text)
  let after: number | undefined
  for (const [place, text] of parts.entries()) {
    const keyboard = place === parts.length - 1 ? view.keyboard : undefined
    const payload = groupMessage({ text, ...(keyboard && { keyboard }) }, { topicId })
    const row: NewDelivery = { key: place === 0 ? key : `${key}:${place + 1}`, lane, chatId, payload, dueAt, repeat }
    ;[after] = await enqueue(tx, [after === undefined ? row : { ...row, after }], now)
  }
}
