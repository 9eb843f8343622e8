import { type Day, dayOf } from '../../../base/days.ts'
import type { Words } from '../../../base/translate.ts'
import type { Deps } from '../../../deps.ts'
import type { Turn } from '../../../telegram/talk.ts'
import { agencyById } from '../../agencies/queries.ts'
import { parentOf, regencyOf } from '../../regions/rules.ts'
import { lastRegionsOf } from '../../reports/queries/filed.ts'
import { type Places, placesFor } from '../../reports/queries/places.ts'
import { workerById } from '../../workers/queries.ts'
import { draftIn, type Held, heldStory } from '../queries/held.ts'
import { openAboutPeople, openQuestions, type Question, questionOf } from '../rules/form.ts'
import { isWriteable } from '../rules/standing.ts'
import { cardScreen } from '../views/card.ts'
import { type Offered, questionTurn } from '../views/questions.ts'
import type { Show } from '../views/words.ts'

/** A story and its author, who speaks. */
export type Seat = {
  deps: Deps
  words: Words
  show: Show
  today: Day
  now: Date
  address: string
  telegramId: number
  held: Held
}

/** The story, if it is of the one who speaks. */
export async function seatFor(deps: Deps, telegramId: number, storyId: number): Promise<Seat | undefined> {
  const held = await heldStory(deps.db, storyId)
  const author = held && (await workerById(deps.db, held.story.authorId))
  if (!held || author?.telegramId !== telegramId) return undefined
  const agency = await agencyById(deps.db, held.story.agencyId)
  const words = deps.translate(author.locale)
  const now = deps.clock.now()
  return {
    ...{ deps, words, held, now },
    show: { words, locale: author.locale },
    today: dayOf(now, agency?.zone ?? 'Asia/Jakarta'),
    address: author.address ?? words('report-address'),
    telegramId,
  }
}

/** The question that is open as things stand. */
export function openIn({ story, photos, consents }: Held): Question | undefined {
  const draft = draftIn({ story, photos, consents })
  const asked = story.asking === null ? undefined : questionOf(draft, story.asking)
  if (asked) return asked
  return (isWriteable(story.state) ? openQuestions(draft) : openAboutPeople(draft))[0]
}

/** *Kalurahan Pundungsari, Kapanewon Semin*. */
export function placeTitle(places: Places, code: string): string {
  const above = code.length > 8 ? parentOf(code) : undefined
  return above ? `${places.title(code)}, ${places.title(above)}` : places.title(code)
}

const mostPlaces = 4

async function offeredFor({ deps, held, address }: Seat, question: Question): Promise<Offered> {
  if (question.about !== 'part' || question.part.name !== 'village') return { places: [], address }
  const { region, authorId } = held.story
  const places = await placesFor(deps.db, region)
  const home = region.slice(0, 8)
  const recent = (await lastRegionsOf(deps.db, authorId)).filter(code => regencyOf(code) === regencyOf(region))
  const codes = [...new Set([region, ...recent, home])].slice(0, mostPlaces)
  return { places: codes.map(code => ({ label: places.title(code), value: code })), address }
}

/** The card, as the end of the form. */
export function cardTurn({ show, held }: Seat, said?: string): Turn {
  const { text, rows } = cardScreen(show, held, said)
  return { text, choices: rows, done: true }
}

/** The open question; where none is left, the card. `said` stands above. */
export async function nextTurn(seat: Seat, said?: string): Promise<Turn> {
  const question = openIn(seat.held)
  if (!question || seat.held.story.asking === null) return cardTurn(seat, said)
  return questionTurn(seat.show, seat.held, await offeredFor(seat, question), question, said)
}
