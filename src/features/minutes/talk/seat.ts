import { type Day, dayOf } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import { type Choice, choicesIn, type Turn } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { identify } from '../../workers/queries.ts'
import { asTaker, type Taker } from '../access.ts'
import { type Change, changeMinutes } from '../actions/draft.ts'
import { type Held, heldOf } from '../queries/minutes.ts'
import { sourceOf } from '../queries/source.ts'
import { gapsOf } from '../rules/body.ts'
import type { Asking, Minutes } from '../table.ts'
import { draftView } from '../views/draft.ts'
import { draftPress } from '../views/presses.ts'

/** Somebody at work on minutes, and the minutes as they were seen. */
export type Seat = {
  deps: Deps
  words: Words
  locale: 'id' | 'en'
  held: Held
  minutes: Minutes
  taker: Taker
  name: string
  today: Day
}

/** The minutes, if the one who speaks takes them and nobody else was named since; asked anew at every answer. */
export async function seatFor(deps: Deps, telegramId: number, id: number): Promise<Seat | undefined> {
  const held = await heldOf(deps.db, id)
  const speaker = await identify(deps.db, { telegramId, ownerIds: [] })
  const taker =
    held && asTaker(speaker, { agencyId: held.meeting.agencyId, reach: held.reach, takerId: held.minutes.takerId })
  const agency = held && (await agencyById(deps.db, held.meeting.agencyId))
  if (!held || !taker || !agency || !speaker.worker || taker.workerId !== held.minutes.takerId) return undefined
  const { locale, worker } = speaker
  const today = dayOf(deps.clock.now(), agency.zone)
  return { deps, words: deps.translate(locale), locale, held, minutes: held.minutes, taker, name: worker.name, today }
}

const toDraft = ({ words, minutes: { id } }: Seat): Choice => ({
  label: words('minutes-button-draft'),
  data: draftPress.data({ id }),
})

/** The end of a question: what became of it, and the draft as it stands. */
export async function done(seat: Seat, said: string): Promise<Turn> {
  const { deps, held, minutes, taker, words, locale } = seat
  const whole = { ...held, minutes }
  const isTaker = minutes.takerId === taker.workerId
  const show = { words, locale, now: deps.clock.now() }
  const view = draftView(show, { held: whole, source: await sourceOf(deps.db, whole), isTaker, leads: taker.leads })
  return { text: `${said}\n\n${view.text}`, choices: choicesIn(view), done: true }
}

export type Asked = { text: string; choices?: Choice[][] }

/** A question with the way back below it. */
export const asks = (seat: Seat, { question }: Asking, { text, choices = [] }: Asked): Turn => ({
  text,
  asking: question,
  choices: [...choices, [toDraft(seat)]],
})

/** Keeps a change of the draft as it was seen. */
export async function kept(seat: Seat, change: Change, updateId: number): Promise<Seat | undefined> {
  const minutes = await changeMinutes(seat.deps.db, seat.minutes, change, updateId)
  return minutes && { ...seat, minutes, held: { ...seat.held, minutes } }
}

/** What is asked after something was kept: what a plan is still without; nothing more where all is there. */
export function nextGap(minutes: Pick<Minutes, 'chair' | 'body'>): Asking | undefined {
  const gaps = gapsOf(minutes)
  return gaps.find(({ question }) => question !== 'chair') ?? gaps[0]
}
