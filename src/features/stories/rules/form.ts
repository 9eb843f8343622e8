import { follows, mostPhotos, type Part, type PartName, partsOf, type StoryKind, type StoryValues } from '../parts.ts'
import { agrees, type ConsentState } from './consent.ts'

/** A question about a photo or about what a person said. */
const photoTopics = ['people', 'caption'] as const
const consentTopics = ['agree', 'name', 'day', 'use', 'proof'] as const

/** One question of the form. */
export type Question =
  | { about: 'part'; part: Part }
  | { about: 'photos' }
  | { about: (typeof photoTopics)[number]; id: number }
  | { about: (typeof consentTopics)[number]; id: number }

export type PhotoAsked = { id: number; people: string | null; caption: string | null }
export type ConsentAsked = {
  id: number
  photoId: number | null
  state: ConsentState
  answeredAt: Date | null
  name: string | null
  askedOn: string | null
  use: string | null
  evidence: unknown
  leftOutAt: Date | null
}

/** A story as the form sees it. Photos that were removed are not in it. */
export type Draft = {
  kind: StoryKind
  values: StoryValues
  photosAsked: boolean
  photos: readonly PhotoAsked[]
  consents: readonly ConsentAsked[]
}

const isAnswered = (value: unknown) => value !== undefined && value !== null

/** The parts that are asked as things stand: who spoke, only where there is a quote. */
export const askedParts = ({ kind, values }: Pick<Draft, 'kind' | 'values'>): Part[] =>
  partsOf[kind].filter(({ name }) => {
    const before = follows[name]
    return before === undefined || isAnswered(values[before])
  })

const openOfConsent = (consent: ConsentAsked): Question[] => {
  const { id, answeredAt, name, askedOn, use, evidence } = consent
  if (consent.leftOutAt !== null) return []
  if (answeredAt === null) return [{ about: 'agree', id }]
  if (!agrees(consent)) return []
  const open = [
    name === null && ('name' as const),
    askedOn === null && ('day' as const),
    use === null && ('use' as const),
    !isAnswered(evidence) && ('proof' as const),
  ]
  return open.flatMap(about => (about ? [{ about, id }] : []))
}

function openOfPhoto({ id, people, caption }: PhotoAsked, consents: readonly ConsentAsked[]): Question[] {
  const asked = [people === null && ('people' as const), caption === null && ('caption' as const)]
  return [
    ...asked.flatMap(about => (about ? [{ about, id }] : [])),
    ...consents.filter(({ photoId }) => photoId === id).flatMap(openOfConsent),
  ]
}

/** What is still open about photos and people, in the order in which it is asked. */
export const openAboutPeople = ({ photos, consents }: Pick<Draft, 'photos' | 'consents'>): Question[] => [
  ...photos.flatMap(photo => openOfPhoto(photo, consents)),
  ...consents.filter(({ photoId }) => photoId === null).flatMap(openOfConsent),
]

/** All that is open: the parts in the order of the form, photos, then everybody on them and in the words. */
export function openQuestions(draft: Draft): Question[] {
  const parts = askedParts(draft)
    .filter(({ name }) => draft.values[name] === undefined)
    .map(part => ({ about: 'part' as const, part }))
  const photos = draft.photosAsked || draft.photos.length >= mostPhotos ? [] : [{ about: 'photos' as const }]
  return [...parts, ...photos, ...openAboutPeople(draft)]
}

/** The same of a story that was handed in before: its author mends what they chose, and is asked only what follows from it. */
export const openAfterMending = (draft: Draft): Question[] =>
  openQuestions(draft).filter(
    question => question.about !== 'photos' && (question.about !== 'part' || follows[question.part.name] !== undefined),
  )

/** The name of a question as it is kept. */
export function tokenOf(question: Question): string {
  if (question.about === 'part') return question.part.name
  return question.about === 'photos' ? 'photos' : `${question.about}_${question.id}`
}

const topics = [...photoTopics, ...consentTopics]

/** The question that is meant, if the story (still) has it. */
export function questionOf(draft: Draft, token: string): Question | undefined {
  if (token === 'photos') return { about: 'photos' }
  const part = partsOf[draft.kind].find(({ name }) => name === token)
  if (part) return { about: 'part', part }
  const [topic, number] = token.split('_')
  const about = topics.find(one => one === topic)
  const id = Number(number)
  const owners: readonly { id: number }[] = photoTopics.some(one => one === about) ? draft.photos : draft.consents
  return about && owners.some(one => one.id === id) ? { about, id } : undefined
}

/** The question before a part, or before the photos. */
export function questionBefore(draft: Draft, question: Question): Question | undefined {
  const parts = askedParts(draft)
  if (question.about === 'photos') return partAt(parts, parts.length - 1)
  if (question.about !== 'part') return undefined
  return partAt(parts, parts.findIndex(({ name }) => name === question.part.name) - 1)
}

const partAt = (parts: readonly Part[], at: number): Question | undefined => {
  const part = parts[at]
  return part && { about: 'part', part }
}

/** Where a part stands among all that are asked, photos last: *3 dari 12*. */
export function placeOf(draft: Draft, question: Question): { at: number; of: number } | undefined {
  const parts = askedParts(draft)
  if (question.about === 'photos') return { at: parts.length + 1, of: parts.length + 1 }
  if (question.about !== 'part') return undefined
  return { at: parts.findIndex(({ name }) => name === question.part.name) + 1, of: parts.length + 1 }
}

/** Parts that a story of this kind should have and that nobody has written yet. */
export const missingParts = (draft: Pick<Draft, 'kind' | 'values'>): PartName[] =>
  askedParts(draft)
    .filter(({ name, optional }) => !optional && !isAnswered(draft.values[name]))
    .map(({ name }) => name)
