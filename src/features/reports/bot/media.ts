import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { answerInGroup } from '../actions/speak.ts'
import { openDraftsOf } from '../queries/drafts.ts'
import { albumOf } from './album.ts'
import { ownReportReplied } from './replies.ts'
import { originOf, type Session } from './session.ts'

/** What a report does not keep: a picture as a file (which carries where it was taken), and all that is no photo. */
export type Unkept = 'image-file' | 'other'

/** What this message carries that a report does not keep. */
export function unkeptIn({ msg }: Context): Unkept | undefined {
  if (msg?.animation || msg?.video || msg?.video_note || msg?.voice || msg?.audio) return 'other'
  if (!msg?.document) return undefined
  const { mime_type: type = '', file_name: name = '' } = msg.document
  return type.startsWith('image/') || /\.(jpe?g|png|webp|heic|heif)$/i.test(name) ? 'image-file' : 'other'
}

/** Whether it was meant for a report: it answers one's card, belongs to its album, or a report was just worked on. */
export async function isMeantForReport(deps: Deps, ctx: Context, session: Session, since: Date): Promise<boolean> {
  if (await ownReportReplied(deps, ctx, session)) return true
  const album = await albumOf(deps, ctx)
  if (album && album.state !== 'gathering') return true
  if (ctx.chat?.type !== 'private') return false
  const [last] = await openDraftsOf(deps.db, ctx.speaker.telegramId)
  return last !== undefined && last.updatedAt >= since
}

/** One sentence for a message or a whole album: it was not kept, and what can be done. */
export async function tellUnkept(deps: Deps, ctx: Context, unkept: Unkept): Promise<void> {
  const view = { text: ctx.words(`report-unkept-${unkept}`) }
  const album = ctx.msg?.media_group_id
  if (ctx.chat?.type === 'private' && album === undefined) return void (await say(ctx, view))
  await answerInGroup(deps, album ?? ctx.update.update_id, originOf(ctx), view)
}
