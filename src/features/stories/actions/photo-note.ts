import { eq } from 'drizzle-orm'
import type { Deps } from '../../../deps.ts'
import { enqueue, enqueueEdit } from '../../../outbox/enqueue.ts'
import { deliveries } from '../../../outbox/table.ts'
import type { View } from '../../../telegram/context.ts'
import { htmlMessage } from '../../../telegram/say.ts'

/** One sentence for a whole album, which grows with each of its photos. */
export function noteAlbum(deps: Deps, at: { chatId: number; album: string }, view: View): Promise<void> {
  const now = deps.clock.now()
  const key = `story-album:${at.chatId}:${at.album}`
  const payload = { text: view.text, ...htmlMessage(view) }
  return deps.db.transaction(async tx => {
    const [said] = await tx.select({ id: deliveries.id }).from(deliveries).where(eq(deliveries.key, key))
    if (said) await enqueueEdit(tx, said.id, payload, now)
    else await enqueue(tx, [{ key, lane: 'urgent', chatId: at.chatId, payload }], now)
  })
}

/** The photos of a story as an album with their captions, to one person; once for each press. */
export async function sendAlbum(
  deps: Deps,
  to: { chatId: number; updateId: number },
  photos: readonly { fileId: string; caption: string }[],
): Promise<void> {
  const [first, ...others] = photos
  if (!first) return
  const media = photos.map(({ fileId, caption }) => ({ type: 'photo', media: fileId, caption }))
  const single = { method: 'sendPhoto', payload: { photo: first.fileId, caption: first.caption } }
  const what = others.length === 0 ? single : { method: 'sendMediaGroup', payload: { media } }
  const key = `story-photos:${to.updateId}`
  await enqueue(deps.db, [{ key, lane: 'urgent', chatId: to.chatId, ...what }], deps.clock.now())
}

const fieldOf = { photo: 'photo', voice: 'voice', document: 'document' } as const
const methodOf = { photo: 'sendPhoto', voice: 'sendVoice', document: 'sendDocument' } as const

/** Voice notes and proofs to one who reviews, each with what it is as HTML; once for each press. */
export async function sendFiles(
  deps: Deps,
  to: { chatId: number; updateId: number },
  files: readonly { kind: keyof typeof fieldOf; fileId: string; caption: string }[],
): Promise<void> {
  const rows = files.map(({ kind, fileId, caption }, at) => ({
    key: `story-file:${to.updateId}:${at}`,
    lane: 'urgent' as const,
    chatId: to.chatId,
    method: methodOf[kind],
    payload: { [fieldOf[kind]]: fileId, caption, parse_mode: 'HTML' },
  }))
  if (rows.length > 0) await enqueue(deps.db, rows, deps.clock.now())
}
