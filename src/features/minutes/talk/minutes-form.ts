import { maskSign } from '../../../base/identity-numbers.ts'
import type { Deps } from '../../../deps.ts'
import { type Answer, type Form, goneTurn, type Turn } from '../../../telegram/talk.ts'
import type { Asking } from '../table.ts'
import { ask } from './ask.ts'
import { done, kept, nextGap, type Seat, seatFor } from './seat.ts'
import { type Taken, take } from './take.ts'

export const formName = 'minutes'

/** Keeps what was answered together with what is asked next, or shows the way back to the draft. */
async function goOn(
  seat: Seat,
  { change, next }: Extract<Taken, { change: unknown }>,
  updateId: number,
): Promise<Turn> {
  const asking = next === 'end' ? undefined : (next ?? nextGap({ ...seat.minutes, ...change }))
  const after = await kept(seat, { ...change, asking: asking ?? null }, updateId)
  if (!after) return goneTurn(seat.deps)
  return asking ? ask(after, asking) : done(after, after.words('minutes-kept'))
}

async function answerTo(seat: Seat, asking: Asking, answer: Answer): Promise<Turn> {
  if (answer.pressed && answer.pressed.asking !== asking.question) return ask(seat, asking)
  const text = answer.text?.trim() ?? ''
  const given = { text, pressed: answer.pressed?.value }
  if (text.includes(maskSign) && asking.question !== 'paste') return ask(seat, asking, seat.words('privacy-masked'))
  const taken = await take(seat, asking, given)
  if ('again' in taken) {
    const after = taken.asking ? await kept(seat, { asking: taken.asking }, answer.updateId) : seat
    return after ? ask(after, taken.asking ?? asking, taken.again) : goneTurn(seat.deps)
  }
  return goOn(seat, taken, answer.updateId)
}

/** The questions of minutes; every answer is kept as it arrives, what is gathered by pasting too. */
export const minutesForm = (deps: Deps): Form => ({
  name: formName,
  uninterrupted: true,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat?.minutes.asking && seat.minutes.state === 'open' ? ask(seat, seat.minutes.asking) : goneTurn(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (seat?.minutes.state !== 'open') return goneTurn(deps)
    const { asking, lastUpdateId } = seat.minutes
    if (lastUpdateId === answer.updateId) return asking ? ask(seat, asking) : done(seat, seat.words('minutes-kept'))
    return asking ? answerTo(seat, asking, answer) : goneTurn(deps)
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return goneTurn(deps)
    await kept(seat, { asking: null }, 0)
    return done(seat, seat.words('minutes-left'))
  },
})
