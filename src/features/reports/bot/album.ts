import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { say } from '../../../telegram/say.ts'
import { addReportPhotos } from '../actions/add-report-photos.ts'
import { addPhotos, type NoteAfter } from '../actions/change-draft.ts'
import { gatherPhoto, newDraft } from '../actions/draft-report.ts'
import type { Note } from '../actions/photo-notes.ts'
import { draftOfAlbum, gatheredSince, openDraftsOf } from '../queries/drafts.ts'
import { reportFrom } from '../queries/filed.ts'
import type { Report, ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { joinedNote, photosView } from '../views/photos.ts'
import { originOf, photosIn, reporterOf, type Session, sessionOf } from './session.ts'

/** Adds the photo of this message to a draft; its card says how many there are now, and how many found no room. */
export async function joinAlbum(deps: Deps, ctx: Context, draft: ReportDraft, noteAfter?: NoteAfter): Promise<void> {
  const session = await sessionOf(deps, ctx)
  const cardAfter = (now: ReportDraft) => {
    if (now.state === 'unclaimed') return undefined
    if (now.state === 'gathering') return photosView(ctx.words, 'waits', now)
    return session && cardView(session.show, now, deps.account)
  }
  await addPhotos(deps, draft, ctx.update.update_id, photosIn(ctx), cardAfter, noteAfter)
}

const albumIn = (ctx: Context): string | number => ctx.msg?.media_group_id ?? ctx.update.update_id

/**
 * A photo without words in one's own chat: it goes to the report of its album, else to the one that was worked on a
 * moment ago, else it waits for the next one.
 */
export async function keepPhoto(deps: Deps, ctx: Context, session: Session, since: Date): Promise<void> {
  const album = await albumOf(deps, ctx)
  const filed = album && (await reportFrom(deps.db, album))
  if (filed) return joinReport(deps, ctx, session, filed)
  if (album) return joinAlbum(deps, ctx, album)
  const { telegramId } = ctx.speaker
  const [last] = await openDraftsOf(deps.db, telegramId)
  if (last && last.updatedAt >= since) return joinAlbum(deps, ctx, last, joinedNote(ctx.words, albumIn(ctx)))
  const waiting = await gatheredSince(deps.db, telegramId, since, ctx.update.update_id)
  if (waiting) return joinAlbum(deps, ctx, waiting)
  const draft = gathering(deps, ctx)
  await gatherPhoto(deps, draft, photosView(ctx.words, 'waits', draft))
}

/** The draft that other parts of this message's album belong to. */
export const albumOf = async (deps: Deps, ctx: Context): Promise<ReportDraft | undefined> =>
  ctx.msg?.media_group_id && ctx.chatId !== undefined
    ? draftOfAlbum(deps.db, ctx.speaker.telegramId, ctx.chatId, ctx.msg.media_group_id)
    : undefined

/** Adds the photo of this message to a filed report, whose receipt says so; in private it is said as well. */
export async function joinReport(deps: Deps, ctx: Context, session: Session, report: Report): Promise<void> {
  const isPrivate = ctx.chat?.type === 'private'
  const note = (now: Report): Note => ({
    key: `report-photos-added:${now.id}:${albumIn(ctx)}`,
    chatId: ctx.speaker.telegramId,
    view: photosView(ctx.words, 'added', now),
  })
  const photos = photosIn(ctx)
  const addition = { reportId: report.id, updateId: ctx.update.update_id, photos, note: isPrivate ? note : undefined }
  const joined = await addReportPhotos(deps, reporterOf(deps, session), addition)
  if (!joined && isPrivate) await say(ctx, { text: ctx.words('report-closed', { number: report.number }) })
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
