import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { asTaker, type Taker } from '../access.ts'
import { type Held, heldOf } from '../queries/minutes.ts'
import { sourceOf } from '../queries/source.ts'
import type { Minutes } from '../table.ts'
import { draftView, type Show } from '../views/draft.ts'

export type Desk = { held: Held & { minutes: Minutes }; taker: Taker }

export const showOf = (deps: Deps, { words, speaker }: Context): Show => ({
  words,
  locale: speaker.locale,
  now: deps.clock.now(),
})

export const takerOf = (ctx: Context, { meeting, reach, minutes }: Held): Taker | undefined =>
  ctx.chat?.type === 'private'
    ? asTaker(ctx.speaker, { agencyId: meeting.agencyId, reach, takerId: minutes?.takerId ?? null })
    : undefined

/** Answers the press, and does what belongs to it only for those who work on these minutes. */
export async function atDesk(deps: Deps, ctx: Context, id: number, act: (desk: Desk) => Promise<unknown>) {
  const held = await heldOf(deps.db, id)
  const taker = held && takerOf(ctx, held)
  await notice(ctx, taker ? undefined : ctx.words('not-allowed'), !taker)
  if (held && taker) await act({ held, taker })
}

/** The draft, or what was sent, as it stands now. */
export async function cardOf(deps: Deps, ctx: Context, { held, taker }: Desk): Promise<View> {
  const now = (await heldOf(deps.db, held.minutes.id)) ?? held
  const source = await sourceOf(deps.db, now)
  const isTaker = now.minutes.takerId === taker.workerId
  return draftView(showOf(deps, ctx), { held: now, source, isTaker, leads: taker.leads })
}
