import { maskSign } from '../../../base/identity-numbers.ts'
import type { Deps } from '../../../deps.ts'
import type { Answer, Choice, Form, Turn } from '../../../telegram/talk.ts'
import { workerById } from '../../workers/queries.ts'
import { noteReview } from '../actions/review.ts'
import { heldStory } from '../queries/held.ts'
import { reviewById } from '../queries/reviewing.ts'
import type { Mend, Story, StoryReview } from '../table.ts'
import { reviewPress } from '../views/presses.ts'
import { decliningScreen, mendingScreen } from '../views/review.ts'
import { excerpt, partText, type Show } from '../views/words.ts'

export const formName = 'story-review'

type Seat = { deps: Deps; show: Show; review: StoryReview; story: Story }

async function seatFor(deps: Deps, telegramId: number, reviewId: number): Promise<Seat | undefined> {
  const review = await reviewById(deps.db, reviewId)
  const held = review && (await heldStory(deps.db, review.storyId))
  const reviewer = review && (await workerById(deps.db, review.reviewerId))
  if (!held || reviewer?.telegramId !== telegramId) return undefined
  return { deps, review, story: held.story, show: { words: deps.translate(reviewer.locale), locale: reviewer.locale } }
}

const gone = (deps: Deps): Turn => ({ text: deps.translate('id')('fallback-old-button'), done: true })

const backTo = ({ show, story }: Seat): Choice[] => [
  {
    label: show.words('button-back'),
    data: reviewPress.data({ story: story.id, version: story.version, act: 'open' }),
  },
]

/** Reasons that come up again and again; any other is typed. */
const reasons = ['topic', 'consent', 'double'] as const

function askReason(seat: Seat, instead?: string): Turn {
  const { words } = seat.show
  const offered = reasons.map(reason => [{ label: words(`story-reason-${reason}`), value: reason }])
  return { text: instead ?? words('story-ask-reason'), asking: 'reason', choices: [...offered, backTo(seat)] }
}

const openMend = ({ mends }: StoryReview) => mends.find(({ note }) => note === '')

function askNote(seat: Seat, mend: Mend, instead?: string): Turn {
  const { words } = seat.show
  const { part } = mend
  const stands = part === 'photos' || part === 'consent' ? '' : partText(seat.show, seat.story.values, part)
  const now = stands ? [words('story-ask-stands', { text: excerpt(stands, 400) })] : []
  const ask = instead ?? words('story-ask-note', { part: words(`story-part-${part}`) })
  return { text: [ask, ...now].join('\n'), asking: part, choices: [backTo(seat)] }
}

/** The next part that still lacks a note; once all have one, what the author will read. */
function nextTurn(seat: Seat): Turn {
  if (seat.review.asking === 'reason') return askReason(seat)
  const mend = openMend(seat.review)
  if (mend) return askNote(seat, mend)
  const { text, rows } = mendingScreen(seat.show, seat.review)
  return { text, choices: [...rows, backTo(seat)], done: true }
}

const [shortest, longest] = [3, 400]

const reasonIn = ({ show }: Seat, { text, pressed }: Answer): string => {
  const known = reasons.find(reason => reason === pressed?.value)
  return known ? show.words(`story-reason-${known}`) : (text?.trim() ?? '')
}

const fits = (note: string) => note.length >= shortest && note.length <= longest && !note.includes(maskSign)

async function takeReason(seat: Seat, answer: Answer): Promise<Turn> {
  const note = reasonIn(seat, answer)
  if (!fits(note)) return askReason(seat, seat.show.words('story-again-note', { least: shortest, most: longest }))
  const review = await noteReview(seat.deps.db, seat.review.id, { note, asking: null, lastUpdateId: answer.updateId })
  const { text, rows } = decliningScreen(seat.show, review ?? seat.review)
  return { text, choices: [...rows, backTo(seat)], done: true }
}

async function takeNote(seat: Seat, answer: Answer): Promise<Turn> {
  const mend = openMend(seat.review)
  if (!mend) return nextTurn(seat)
  const note = answer.text?.trim() ?? ''
  if (!fits(note)) return askNote(seat, mend, seat.show.words('story-again-note', { least: shortest, most: longest }))
  const mends = seat.review.mends.map(one => (one.part === mend.part ? { ...one, note } : one))
  const review = await noteReview(seat.deps.db, seat.review.id, { mends, lastUpdateId: answer.updateId })
  return nextTurn({ ...seat, review: review ?? seat.review })
}

/** What a reviewer writes to the author: a note for each part, or why it cannot be published. */
export const reviewForm = (deps: Deps): Form => ({
  name: formName,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat && seat.review.verdict === null ? nextTurn(seat) : gone(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (seat?.review.verdict !== null) return gone(deps)
    if (seat.review.lastUpdateId === answer.updateId) return nextTurn(seat)
    return seat.review.asking === 'reason' ? takeReason(seat, answer) : takeNote(seat, answer)
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat ? { text: seat.show.words('story-note-left'), done: true } : gone(deps)
  },
})
