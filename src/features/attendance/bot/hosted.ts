import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { audienceById } from '../../broadcasts/queries/audience.ts'
import { meetingById } from '../../meetings/queries/meetings.ts'
import { asLeader } from '../../workers/access.ts'
import { asHost, type Host } from '../access.ts'
import { certifiedAt } from '../queries/certified.ts'
import { guestsOf, invitedTo, uninvitedAt } from '../queries/people.ts'
import { type Held, heldBetween, openClaims, sheetOf } from '../queries/sheets.ts'
import { checkInPolicy } from '../rules/policy.ts'
import { deskView } from '../views/desk.ts'
import type { Shown } from '../views/moments.ts'

const dayMs = 86_400_000
/** How long a list is still offered without being named. */
const listedDays = 7

export type HeldHost = Host & { meeting: Held }

/** The authority over the attendance of a meeting that went out, asked anew at every press. */
export async function hostOf(deps: Deps, ctx: Context, id: number): Promise<HeldHost | undefined> {
  const meeting = ctx.chat?.type === 'private' ? await meetingById(deps.db, id) : undefined
  if (meeting?.state !== 'sent' || meeting.startsAt === null) return undefined
  const audience = await audienceById(deps.db, meeting.audienceId)
  return asHost(ctx.speaker, meeting, audience?.reach ?? []) as HeldHost | undefined
}

/** Answers the press, and does what belongs to it only for a host. */
export async function asHosted(
  deps: Deps,
  ctx: Context,
  id: number,
  act: (host: HeldHost) => Promise<unknown>,
): Promise<unknown> {
  const host = await hostOf(deps, ctx, id)
  if (ctx.callbackQuery) await notice(ctx, host ? undefined : ctx.words('attendance-not-yours'), !host)
  return host && act(host)
}

export const shownTo = (ctx: Context, meeting: Held): Shown => ({
  meeting,
  zone: ctx.speaker.zone,
  locale: ctx.speaker.locale,
})

/** Where the attendance of a meeting stands now. */
export async function deskOf(deps: Deps, ctx: Context, { meeting }: HeldHost): Promise<View> {
  const [sheet, invited, uninvited, guests, claims, certified] = await Promise.all([
    sheetOf(deps.db, meeting.id),
    invitedTo(deps.db, meeting),
    uninvitedAt(deps.db, meeting),
    guestsOf(deps.db, meeting.id),
    openClaims(deps.db, meeting.id),
    certifiedAt(deps.db, meeting.id),
  ])
  const now = deps.clock.now()
  return deskView(ctx.words, {
    shown: shownTo(ctx, meeting),
    sheet,
    invited,
    uninvited,
    guests,
    claims,
    certified,
    now,
  })
}

/** Meetings of the last days and of today of which the speaker takes the attendance. */
export async function hostedNow(deps: Deps, ctx: Context): Promise<HeldHost[]> {
  const leader = asLeader(ctx.speaker)
  if (!leader) return []
  const now = deps.clock.now().getTime()
  const until = new Date(now + dayMs / 2 + checkInPolicy.opensBefore * 60_000)
  const held = await heldBetween(deps.db, leader.agencyId, new Date(now - listedDays * dayMs), until)
  const hosts = await Promise.all(held.map(({ id }) => hostOf(deps, ctx, id)))
  return hosts.filter(host => host !== undefined)
}
