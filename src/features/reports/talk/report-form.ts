import { maskSign } from '../../../base/identity-numbers.ts'
import type { Deps } from '../../../deps.ts'
import type { Answer, Form, Turn } from '../../../telegram/talk.ts'
import { addPhotos, changeDraft, setAsking } from '../actions/change-draft.ts'
import { dropDraft } from '../actions/drop-draft.ts'
import { draftById } from '../queries/drafts.ts'
import { envOf, type Filling, fillingFor } from '../queries/filling.ts'
import { isAnswered, isComplete, withPhotos } from '../rules/draft.ts'
import type { ReportDraft } from '../table.ts'
import { cardView } from '../views/cards.ts'
import { joinedNote } from '../views/photos.ts'
import { type Again, turnFor } from '../views/questions.ts'
import { droppedView } from '../views/receipt.ts'
import type { Show } from '../views/values.ts'
import { questionOf, reply } from './reply.ts'

export const formName = 'report'

type Seat = { deps: Deps; filling: Filling; show: Show; draft: ReportDraft }

/** The guided form of a report: a question for each field that the registry asks, saved answer by answer. */
export const reportForm = (deps: Deps): Form => ({
  name: formName,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat ? put(seat, questionOf(seat.draft)) : gone(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return gone(deps)
    const isRepeated = seat.draft.lastUpdateId === answer.updateId
    const turn = await (isRepeated ? put(seat, questionOf(seat.draft)) : take(seat, answer))
    return holdsMask(answer) ? { ...turn, text: `${seat.show.words('privacy-masked')}\n\n${turn.text}` } : turn
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return gone(deps)
    await dropDraft(deps, telegramId, draftId, () => droppedView(seat.show))
    return { text: seat.show.words('report-cancelled'), done: true }
  },
})

/** Whether a number was hidden in what was typed; the guard sees no answers of a form. */
const holdsMask = ({ text = '' }: Answer) => text.includes(maskSign.repeat(13))

/** The draft with all that its questions need, if this person has it open. */
async function seatFor(deps: Deps, telegramId: number, draftId: number): Promise<Seat | undefined> {
  const filling = await fillingFor(deps, telegramId)
  const draft = await draftById(deps.db, draftId)
  if (!filling || !draft || !isAnswered(draft) || draft.telegramId !== telegramId) return undefined
  const { locale } = filling.speaker
  return { deps, filling, draft, show: { words: deps.translate(locale), locale, places: filling.places } }
}

const gone = (deps: Deps): Turn => ({ text: deps.translate('id')('report-draft-gone'), done: true })

/** Puts a question and remembers that it is open. */
async function put({ deps, filling, show, draft }: Seat, asking: string | null, again?: Again, module?: number) {
  if (draft.asking !== asking) await setAsking(deps, draft.id, asking)
  const { today, scope, values } = envOf(filling, draft, deps.clock.now())
  const { groups, lastRegions } = filling
  return turnFor(show, draft, asking, { today, scope, values, groups, lastRegions, module }, again)
}

/** The photo of an answer in words joins the report with it. */
function photoBeside({ photos: before, photosLeftOut }: ReportDraft, { photo }: Answer) {
  const { photos, leftOut } = withPhotos(before, photo ? [photo] : [])
  return { photos, photosLeftOut: photosLeftOut + leftOut }
}

/** A photo in between, mostly the rest of an album: it joins the report, and the question stays open. */
async function keepPhoto({ deps, draft, show }: Seat, { updateId, photo }: Answer): Promise<Turn> {
  const noteAfter = joinedNote(show.words, photo?.album ?? updateId)
  const kept = await addPhotos(deps, draft, updateId, photo ? [photo] : [], undefined, noteAfter)
  return kept ? { text: '', quiet: true } : gone(deps)
}

/** Takes an answer to the open question: saves it and puts the next one, or the same one with what was wrong. */
async function take(seat: Seat, answer: Answer): Promise<Turn> {
  const { deps, draft, show } = seat
  const asking = questionOf(draft)
  const said = reply(seat, asking, answer, envOf(seat.filling, draft, deps.clock.now()))
  if (said.kind === 'again') return put(seat, asking, said.again, said.module)
  if (said.kind === 'ask') return put(seat, said.asking)
  if (said.kind === 'photo') return keepPhoto(seat, answer)
  const cardAfter = (now: ReportDraft) => (isComplete(now) ? cardView(show, now, deps.account) : undefined)
  const saved = await changeDraft(
    deps,
    draft,
    answer.updateId,
    { ...photoBeside(draft, answer), ...said.changes },
    cardAfter,
  )
  if (!saved) return gone(deps)
  return put({ ...seat, draft: saved }, said.stay ? asking : questionOf({ ...saved, asking: null }))
}
