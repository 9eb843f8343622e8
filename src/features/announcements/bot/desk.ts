import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { agencyById } from '../../agencies/queries.ts'
import { leadsAll } from '../../broadcasts/access.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { shownOf } from '../../broadcasts/queries/shown.ts'
import type { Audience } from '../../broadcasts/table.ts'
import { announcementById } from '../queries/announcements.ts'
import type { Announcement } from '../table.ts'
import { cardView } from '../views/card.ts'

export type Desk = { announcement: Announcement; audience: Audience }

/** The announcement, if the one who speaks wrote it and still leads all that it may reach; asked anew at every press. */
export async function deskFor(deps: Deps, ctx: Context, id: number): Promise<Desk | undefined> {
  const announcement = await announcementById(deps.db, id)
  if (!announcement || announcement.authorId !== ctx.speaker.worker?.id || ctx.chat?.type !== 'private')
    return undefined
  const audience = await audienceById(deps.db, announcement.audienceId)
  return audience && leadsAll(ctx.speaker, audience) ? { announcement, audience } : undefined
}

/** Answers the press, and does what belongs to it only for its author. */
export async function atDesk(deps: Deps, ctx: Context, id: number, act: (desk: Desk) => Promise<unknown>) {
  const desk = await deskFor(deps, ctx, id)
  await notice(ctx, desk ? undefined : ctx.words('not-allowed'), !desk)
  if (desk) await act(desk)
}

/** The card as it stands now. */
export async function cardOf(deps: Deps, ctx: Context, { announcement, audience }: Desk): Promise<View> {
  const { zone } = (await agencyById(deps.db, announcement.agencyId)) ?? ctx.speaker
  const shown = await shownOf(deps.db, audience)
  return cardView(ctx.words, { announcement, shown, zone, locale: ctx.speaker.locale })
}
