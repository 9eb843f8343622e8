import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { addReportPhotos } from '../actions/add-report-photos.ts'
import { addPhotos } from '../actions/change-draft.ts'
import { newDraft } from '../actions/draft-report.ts'
import { draftOfAlbum } from '../queries/drafts.ts'
import type { Report, ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { originOf, photosIn, reporterOf, type Session, sessionOf } from './session.ts'

/** Adds the photo of this message to a draft; its card says how many there are now, and how many found no room. */
export async function joinAlbum(deps: Deps, ctx: Context, draft: ReportDraft): Promise<void> {
  const session = await sessionOf(deps, ctx)
  const cardAfter = (now: ReportDraft) => session && cardView(session.show, now, deps.account)
  await addPhotos(deps, draft, ctx.update.update_id, photosIn(ctx), cardAfter)
}

/** The draft that other parts of this message's album belong to. */
export const albumOf = async (deps: Deps, ctx: Context): Promise<ReportDraft | undefined> =>
  ctx.msg?.media_group_id && ctx.chatId !== undefined
    ? draftOfAlbum(deps.db, ctx.speaker.telegramId, ctx.chatId, ctx.msg.media_group_id)
    : undefined

/** Adds the photo of this message to a filed report, whose receipt says so; in private it is said as well. */
export async function joinReport(deps: Deps, ctx: Context, session: Session, report: Report): Promise<boolean> {
  const photos = photosIn(ctx)
  const addition = { reportId: report.id, updateId: ctx.update.update_id, photos }
  const now = await addReportPhotos(deps, reporterOf(deps, session), addition)
  if (ctx.chat?.type !== 'private') return true
  const facts = { number: report.number, count: now?.photos.length ?? 0, left: now?.photosLeftOut ?? 0 }
  await say(ctx, { text: ctx.words(now ? 'report-photo-added' : 'report-closed', facts) })
  return true
}

/** A photo whose words have not come yet: kept for a short while. */
export const gathering = (deps: Deps, ctx: Context): ReportDraft =>
  newDraft(deps.clock.now(), {
    updateId: ctx.update.update_id,
    telegramId: ctx.speaker.telegramId,
    zone: ctx.speaker.zone,
    values: {},
    photos: photosIn(ctx),
    source: 'message',
    state: 'gathering',
    origin: originOf(ctx),
  })
