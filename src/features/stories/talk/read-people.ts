import { readDate } from '../../../base/dates-in.ts'
import { addDays, type Day } from '../../../base/days.ts'
import type { Answer } from '../../../telegram/talk.ts'
import type { Change } from '../actions/write.ts'
import type { Question } from '../rules/form.ts'
import type { Evidence, StoryConsent } from '../table.ts'
import type { Seat } from './seat.ts'

type Reading = { change: Change } | { again: string }
type Topic = Exclude<Question, { about: 'part' } | { about: 'photos' }>

const next = (change: Omit<Change, 'go'>): Reading => ({ change: { ...change, go: 'next' } })
const again = (id = 'story-again-button'): Reading => ({ again: id })

function readPeople({ held }: Seat, id: number, { pressed }: Answer): Reading {
  const people = pressed?.value
  if (people === 'none_all') {
    const ids = held.photos.filter(photo => photo.people === null).map(photo => photo.id)
    return next({ photos: { ids, set: { people: 'none' } } })
  }
  if (people === 'none') return next({ photos: { ids: [id], set: { people } } })
  if (people !== 'adults' && people !== 'children') return again()
  const photos = { ids: [id], set: { people } } as const
  const isKnown = held.consents.some(({ photoId }) => photoId === id)
  return next({ photos, ...(!isKnown && { newConsent: { photoId: id, guardian: people === 'children' } }) })
}

const readCaption = (id: number, { pressed, text }: Answer): Reading =>
  text || pressed?.value === 'skip' ? next({ photos: { ids: [id], set: { caption: text ?? '' } } }) : again()

const answers = ['agreed_unnamed', 'agreed_named', 'refused', 'not_asked'] as const

/** What was agreed to by the same person before, for another photo or the words. */
const sameAs = ({ state, name, askedOn, use, evidence, guardian }: StoryConsent) => ({
  ...{ state, name, askedOn, use, evidence, guardian },
})

function readAgreement({ held, now }: Seat, id: number, { pressed }: Answer): Reading {
  const same = held.consents.find(consent => pressed?.value === `same_${consent.id}`)
  if (same) return next({ consent: { id, set: { ...sameAs(same), answeredAt: now } } })
  const state = answers.find(answer => answer === pressed?.value)
  return state
    ? next({ consent: { id, set: { state, answeredAt: now, withdrawnAt: null, withdrawnBy: null } } })
    : again()
}

const longestName = 80

function readName(id: number, { text }: Answer): Reading {
  const name = text?.replace(/\s+/g, ' ').trim() ?? ''
  return name.length >= 2 && name.length <= longestName
    ? next({ consent: { id, set: { name } } })
    : again('story-again-name')
}

function dayIn({ today }: Seat, { pressed, text = '' }: Answer): Day | undefined {
  if (pressed?.value === 'today') return today
  if (pressed?.value === 'yesterday') return addDays(today, -1)
  const date = readDate(text, { today, lean: 'past' })
  return date.kind === 'date' && date.day <= today ? date.day : undefined
}

function readDay(seat: Seat, id: number, answer: Answer): Reading {
  const askedOn = dayIn(seat, answer)
  return askedOn ? next({ consent: { id, set: { askedOn } } }) : again('story-again-day')
}

function readUse(id: number, { pressed }: Answer): Reading {
  const use = pressed?.value
  return use === 'pages' || use === 'all' ? next({ consent: { id, set: { use } } }) : again()
}

function evidenceIn({ photo, media, document, text, pressed }: Answer): Evidence | undefined {
  if (photo) return { kind: 'photo', fileId: photo.fileId }
  if (media?.kind === 'voice' || media?.kind === 'audio') return { kind: 'voice', fileId: media.fileId }
  if (document) return { kind: 'document', fileId: document.fileId }
  if (text) return { kind: 'text', text }
  return pressed?.value === 'skip' ? { kind: 'none' } : undefined
}

function readProof(id: number, answer: Answer): Reading {
  const evidence = evidenceIn(answer)
  return evidence ? next({ consent: { id, set: { evidence } } }) : again()
}

/** What an answer says about a photo or a person. */
export function readAboutPeople(seat: Seat, { about, id }: Topic, answer: Answer): Reading {
  switch (about) {
    case 'people':
      return readPeople(seat, id, answer)
    case 'caption':
      return readCaption(id, answer)
    case 'agree':
      return readAgreement(seat, id, answer)
    case 'name':
      return readName(id, answer)
    case 'day':
      return readDay(seat, id, answer)
    case 'use':
      return readUse(id, answer)
    default:
      return readProof(id, answer)
  }
}
