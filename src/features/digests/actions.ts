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

/** The parts of a letter that Telegram takes; the buttons stand under the last. */
function partsOf({ key, lane, chatId, topicId, view, dueAt, repeat = 'once' }: Letter, now: Date): NewDelivery[] {
  const texts = splitLines(view.text)
  return texts.map((text, place) => {
    const keyboard = place === texts.length - 1 ? view.keyboard : undefined
    const payload = groupMessage({ text, ...(keyboard && { keyboard }) }, { topicId })
    return { key: place === 0 ? key : `${key}:${place + 1}`, lane, chatId, payload, dueAt: dueAt ?? now, repeat }
  })
}

/** Enqueues letters, the first parts of all in one statement: each part follows the one before. */
export async function enqueueLetters(tx: Db, letters: readonly Letter[], now: Date): Promise<void> {
  let left = letters.map(letter => partsOf(letter, now))
  for (;;) {
    left = left.filter(parts => parts.length > 0)
    if (left.length === 0) return
    const ids = await enqueue(
      tx,
      left.flatMap(parts => parts.slice(0, 1)),
      now,
    )
    left = left.map((parts, at) => parts.slice(1).map(part => ({ ...part, after: ids[at] as number })))
  }
}

export const enqueueLetter = (tx: Db, letter: Letter, now: Date): Promise<void> => enqueueLetters(tx, [letter], now)
