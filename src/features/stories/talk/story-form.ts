import { maskSign } from '../../../base/identity-numbers.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Deps } from '../../../deps.ts'
import type { Answer, Form, Turn } from '../../../telegram/talk.ts'
import { noteAlbum } from '../actions/photo-note.ts'
import { askFor, type Change, keepAnswer } from '../actions/write.ts'
import { mostPhotos } from '../parts.ts'
import { draftIn } from '../queries/held.ts'
import { type Question, questionBefore, tokenOf } from '../rules/form.ts'
import { isWriteable } from '../rules/standing.ts'
import { albumView } from '../views/album.ts'
import { adviceTurn } from '../views/questions.ts'
import { partText } from '../views/words.ts'
import { readPart, readPressed } from './read-part.ts'
import { readAboutPeople } from './read-people.ts'
import { cardTurn, nextTurn, openIn, type Seat, seatFor } from './seat.ts'

export const formName = 'story'

const gone = (deps: Deps): Turn => ({ text: deps.translate('id')('fallback-old-button'), done: true })

/** Keeps a change and goes on with what then holds. */
async function keep(seat: Seat, updateId: number, change: Change): Promise<Seat | undefined> {
  const held = await keepAnswer(seat.deps, seat.held.story.id, updateId, change)
  return held && { ...seat, held }
}

async function keepAndAsk(seat: Seat, updateId: number, change: Change, said?: string): Promise<Turn> {
  const kept = await keep(seat, updateId, change)
  return kept ? nextTurn(kept, said) : cardTurn(seat, seat.words('story-closed'))
}

const remain = ({ held }: Seat): Change => ({ go: 'stay', adds: held.story.adds })

async function takePhoto(seat: Seat, { updateId, photo, text }: Answer): Promise<Turn> {
  const { words, deps, held } = seat
  if (!photo || !isWriteable(held.story.state)) return nextTurn(seat, words('story-closed'))
  const isKnown = held.photos.some(({ fileUniqueId }) => fileUniqueId === photo.uniqueId)
  const { fileId, uniqueId: fileUniqueId, width, height, bytes, album } = photo
  const row = { ...{ fileId, fileUniqueId, width, height, bytes }, caption: text ?? null }
  const kept = await keep(seat, updateId, { ...remain(seat), photo: row })
  if (!kept) return cardTurn(seat, words('story-closed'))
  const count = kept.held.photos.length
  const isFull = !isKnown && count === held.photos.length
  if (album) {
    await noteAlbum(deps, { chatId: seat.telegramId, album }, albumView(seat.show, kept.held))
    return { text: '', quiet: true }
  }
  const said = isKnown ? 'story-photo-known' : isFull ? 'story-photo-full' : 'story-photo-kept'
  return nextTurn(kept, words(said, { count, most: mostPhotos }))
}

/** What is neither words nor a photo: a voice note is kept for the reviewers, all else is answered kindly. */
async function takeOther(seat: Seat, { updateId, media, document }: Answer, question: Question): Promise<Turn> {
  const { words } = seat
  if (media?.kind === 'voice' || media?.kind === 'audio') {
    const { fileId, uniqueId: fileUniqueId, seconds } = media
    const attachment = {
      ...{ fileId, fileUniqueId, seconds },
      part: question.about === 'part' ? question.part.name : null,
    }
    return keepAndAsk(seat, updateId, { ...remain(seat), attachment }, words('story-voice-kept'))
  }
  const isImage = /\.(jpe?g|png|webp|heic|heif|tiff?)$/i.test(document?.name ?? '')
  return nextTurn(
    seat,
    words(document ? (isImage ? 'story-unkept-image' : 'story-unkept-document') : 'story-unkept-video'),
  )
}

async function leave(seat: Seat): Promise<Turn> {
  await askFor(seat.deps.db, seat.held.story.id, null)
  const { held } = seat
  return cardTurn({ ...seat, held: { ...held, story: { ...held.story, asking: null } } }, seat.words('story-later'))
}

/** The buttons that every question has. */
async function takeWayOut(seat: Seat, answer: Answer, question: Question): Promise<Turn | undefined> {
  const before = questionBefore(draftIn(seat.held), question)
  const ask = (change: Change) => keepAndAsk(seat, answer.updateId, change)
  switch (answer.pressed?.value) {
    case 'later':
      return leave(seat)
    case 'keep':
      return ask({ go: 'next' })
    case 'rewrite':
      return ask({ go: 'stay' })
    case 'back':
      return ask({ go: before ? { ask: tokenOf(before) } : 'stay' })
    case 'skip':
      return question.about === 'part' ? ask({ values: { [question.part.name]: null }, go: 'next' }) : undefined
    case 'done':
      return question.about === 'photos' ? ask({ photosAsked: true, go: 'next' }) : undefined
    default:
      return undefined
  }
}

type PartQuestion = Extract<Question, { about: 'part' }>

async function takePart(seat: Seat, answer: Answer, question: PartQuestion): Promise<Turn> {
  const { words, show } = seat
  const said = answer.text?.trim()
  const reading = answer.pressed
    ? await readPressed(seat, question.part, answer.pressed.value)
    : said
      ? await readPart(seat, question.part, said)
      : { again: 'story-again-button' }
  if ('again' in reading) return nextTurn(seat, words(reading.again))
  const kept = await keep(seat, answer.updateId, reading.change)
  if (!kept) return cardTurn(seat, words('story-closed'))
  if (kept.held.story.adds === 'cut') {
    const { length } = partText(show, kept.held.story.values, question.part.name)
    return { text: words('story-cut', { length: number(length, show.locale) }), asking: question.part.name }
  }
  return reading.change.go === 'stay' ? adviceTurn(show, kept.held, question) : nextTurn(kept)
}

async function take(seat: Seat, answer: Answer): Promise<Turn> {
  const { words, held } = seat
  const question = openIn(held)
  if (!question) return cardTurn(seat)
  if (answer.pressed && answer.pressed.asking !== tokenOf(question)) return nextTurn(seat)
  const wantsProof = question.about === 'proof'
  if (answer.photo && !wantsProof) return takePhoto(seat, answer)
  if ((answer.media || answer.document) && !wantsProof) return takeOther(seat, answer, question)
  const out =
    question.about === 'proof' || question.about === 'caption' ? undefined : await takeWayOut(seat, answer, question)
  if (out) return out
  if (answer.pressed?.value === 'later') return leave(seat)
  if (question.about === 'part') return takePart(seat, answer, question)
  if (question.about === 'photos') return nextTurn(seat, words('story-again-photos'))
  if (answer.text?.includes(maskSign)) return nextTurn(seat, words('privacy-masked'))
  const reading = readAboutPeople(seat, question, answer)
  return 'again' in reading ? nextTurn(seat, words(reading.again)) : keepAndAsk(seat, answer.updateId, reading.change)
}

/** A story, asked for part by part; photos may come at any question. Its draft is the story's own row. */
export const storyForm = (deps: Deps): Form => ({
  name: formName,
  documents: true,
  media: true,
  async ask({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat ? nextTurn(seat) : gone(deps)
  },
  async answer({ telegramId, draftId }, answer) {
    const seat = await seatFor(deps, telegramId, draftId)
    if (!seat) return gone(deps)
    return seat.held.story.lastUpdateId === answer.updateId ? nextTurn(seat) : take(seat, answer)
  },
  async drop({ telegramId, draftId }) {
    const seat = await seatFor(deps, telegramId, draftId)
    return seat ? leave(seat) : gone(deps)
  },
})
