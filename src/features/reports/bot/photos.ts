import type { Deps } from '../../../deps.ts'
import { enqueue } from '../../../outbox/enqueue.ts'
import type { Context } from '../../../telegram/context.ts'
import type { Report } from '../table.ts'

/** The photos of a report as an album, by the ids under which Telegram keeps them; once for each press. */
export async function sendPhotos(deps: Deps, ctx: Context, { number, photos }: Report): Promise<void> {
  const [first, ...others] = photos
  if (!first) return
  const album = photos.map(({ fileId }, at) => ({ type: 'photo', media: fileId, ...(at === 0 && { caption: number }) }))
  const single = { method: 'sendPhoto', payload: { photo: first.fileId, caption: number } }
  const what = others.length === 0 ? single : { method: 'sendMediaGroup', payload: { media: album } }
  const key = `report-photos:${ctx.update.update_id}`
  await enqueue(deps.db, [{ key, lane: 'urgent', chatId: ctx.speaker.telegramId, ...what }], deps.clock.now())
}
