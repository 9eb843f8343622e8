import type { Deps } from '../../../deps.ts'
import type { Context, View } from '../../../telegram/context.ts'
import { notice } from '../../../telegram/say.ts'
import { asMover, type Mover } from '../access.ts'
import { type Agreement, agreementById, stepsOf } from '../queries/agreements.ts'
import { lettersOf } from '../queries/letters.ts'
import { cardView, type Whole } from '../views/card.ts'
import type { Show } from '../views/words.ts'

export const showOf = (deps: Deps, { words, speaker }: Context): Show => ({
  words,
  locale: speaker.locale,
  now: deps.clock.now(),
})

export const wholeOf = async ({ db }: Deps, agreement: Agreement): Promise<Whole> => ({
  agreement,
  steps: await stepsOf(db, agreement.id),
  letters: await lettersOf(db, agreement.id),
})

export type Seat = { agreement: Agreement; mover: Mover }

/** The agreement, if the one who speaks may say how it goes; asked anew at every press, and in private only. */
export async function seatOf(deps: Deps, ctx: Context, id: number): Promise<Seat | undefined> {
  if (ctx.chat?.type !== 'private') return undefined
  const agreement = await agreementById(deps.db, id)
  const mover = agreement && asMover(ctx.speaker, agreement)
  return mover && { agreement, mover }
}

/** Answers the press, and does what belongs to it only for those who may. */
export async function atSeat(deps: Deps, ctx: Context, id: number, act: (seat: Seat) => Promise<unknown>) {
  const seat = await seatOf(deps, ctx, id)
  await notice(ctx, seat ? undefined : ctx.words('fallback-old-button'), !seat)
  if (seat) await act(seat)
}

/** The card of an agreement as it stands now. */
export async function cardOf(deps: Deps, ctx: Context, { agreement, mover }: Seat): Promise<View> {
  const { id } = agreement
  const now = (await agreementById(deps.db, id)) ?? agreement
  return cardView(showOf(deps, ctx), await wholeOf(deps, now), mover.leads)
}
