import type { Deps } from '../../../deps.ts'
import type { Context } from '../../../telegram/context.ts'
import { addPhotos } from '../actions/change-draft.ts'
import { newDraft } from '../actions/draft-report.ts'
import type { ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { originOf, photosIn, sessionOf } from './session.ts'

/** Adds the photo of this message to a draft; its card says how many there are now, and how many found no room. */
export async function joinAlbum(deps: Deps, ctx: Context, draft: ReportDraft): Promise<void> {
  const session = await sessionOf(deps, ctx)
  const cardAfter = (now: ReportDraft) => session && cardView(session.show, now, deps.account)
  await addPhotos(deps, draft, ctx.update.update_id, photosIn(ctx), cardAfter)
}

/** A photo whose words have not come yet: kept for a short while. */
export const gathering = (deps: Deps, ctx: Context): ReportDraft =>
  newDraft(deps.clock.now(), {
    updateId: ctx.update.update_id,
    telegramId: ctx.speaker.telegramId,
    values: {},
    photos: photosIn(ctx),
    source: 'message',
    state: 'gathering',
    origin: originOf(ctx),
  })
