import { number } from '../../../base/numbers-out.ts'
import { html } from '../../../base/translate.ts'
import type { Choice, Turn } from '../../../telegram/talk.ts'
import { mostPhotos, type PartName, type StoryKind, speakerKinds } from '../parts.ts'
import { draftIn, type Held } from '../queries/held.ts'
import { type Advice, adviceOn, hintsOn } from '../rules/advice.ts'
import { displayName } from '../rules/consent.ts'
import { askedParts, placeOf, type Question, questionBefore, tokenOf } from '../rules/form.ts'
import { personText } from './look.ts'
import { storyPress } from './presses.ts'
import { excerpt, labelOf, partText, type Show } from './words.ts'

export type Offered = {
  /** Villages near by: label and region code. */
  places: readonly { label: string; value: string }[]
  /** How the author is called. */
  address: string
}

/** One line of help about what was written; it names both numbers. */
export function adviceText({ words, locale }: Show, advice: Advice): string {
  if (!('length' in advice)) return words(`story-advice-${advice.about}`)
  const facts = { length: number(advice.length, locale), limit: number(advice.limit, locale) }
  return words(`story-advice-${advice.about}`, facts)
}

/** All that could be better in a story, a line each. */
export const hintLines = (show: Show, { story }: Held): string[] =>
  hintsOn(askedParts(story), story.values, part => partText(show, story.values, part)).map(({ part, advice }) =>
    show.words('story-card-hint', {
      part: show.words(`story-part-${part}`),
      hint: html(adviceText(show, advice)),
    }),
  )

type Asking = { show: Show; held: Held; offered: Offered }

const button = ({ show }: Asking, id: string, value: string): Choice => ({ label: show.words(id), value })

/** Ways out of every question: back, a look, later. */
function exits(asking: Asking, question: Question): Choice[][] {
  const { show, held } = asking
  const back = questionBefore(draftIn(held), question) ? [button(asking, 'button-back', 'back')] : []
  const preview = {
    label: show.words('story-button-preview'),
    data: storyPress.data({ story: held.story.id, act: 'preview' }),
  }
  return [[...back, preview], [button(asking, 'story-button-later', 'later')]]
}

function ownChoices(asking: Asking, name: PartName): Choice[][] {
  const { show, held, offered } = asking
  if (name === 'speakerKind')
    return speakerKinds.map(kind => [{ label: show.words(`story-speaker-${kind}`), value: kind }])
  if (name === 'village') return offered.places.map(place => [place])
  if (name !== 'startedOn' || held.story.kind !== 'event_news') return []
  return [[button(asking, 'story-button-today', 'today'), button(asking, 'story-button-yesterday', 'yesterday')]]
}

const headOf = ({ show, held }: Asking, question: Question, label: string) => {
  const place = placeOf(draftIn(held), question)
  return place ? show.words('story-ask-head', { ...place, label }) : `<b>${label}</b>`
}

/** Parts that are asked otherwise for a kind. */
const asksOtherwise: Readonly<Partial<Record<StoryKind, readonly PartName[]>>> = {
  event_news: ['startedOn'],
  graduation_story: ['startedOn', 'background', 'implementation'],
}

function wordingOf({ show, held }: Asking, name: PartName): string {
  const { kind } = held.story
  return show.words(asksOtherwise[kind]?.includes(name) ? `story-ask-${kind}-${name}` : `story-ask-${name}`)
}

function askPart(asking: Asking, question: Extract<Question, { about: 'part' }>): Turn {
  const { show, held } = asking
  const { name, optional } = question.part
  const stands = partText(show, held.story.values, name)
  const mend = held.story.mends.find(({ part }) => part === name)
  const lines = [
    headOf(asking, question, show.words(`story-part-${name}`)),
    wordingOf(asking, name),
    ...(mend ? [show.words('story-ask-mend', { note: mend.note })] : []),
    ...(stands ? [show.words('story-ask-stands', { text: excerpt(stands) })] : []),
  ]
  const empty = optional ? [button(asking, 'story-button-empty', 'skip')] : []
  const keep = stands
    ? [button(asking, 'story-button-keep', 'keep'), ...empty]
    : name === 'title'
      ? []
      : [button(asking, optional ? 'story-button-skip' : 'story-button-fill-later', 'skip')]
  const choices = [...ownChoices(asking, name), keep, ...exits(asking, question)].filter(row => row.length > 0)
  return { text: lines.join('\n'), asking: name, choices }
}

function askPhotos(asking: Asking): Turn {
  const { show, held } = asking
  const count = held.photos.length
  const lines = [
    headOf(asking, { about: 'photos' }, show.words('story-part-photos')),
    show.words('story-ask-photos', { most: mostPhotos }),
    ...(count > 0 ? [show.words('story-ask-photos-kept', { count })] : []),
  ]
  const done = button(asking, count > 0 ? 'story-button-photos-done' : 'story-button-no-photos', 'done')
  return { text: lines.join('\n\n'), asking: 'photos', choices: [[done], ...exits(asking, { about: 'photos' })] }
}

const photoFacts = ({ held }: Asking, id: number) => ({
  at: held.photos.findIndex(photo => photo.id === id) + 1,
  of: held.photos.length,
})

function askPeople(asking: Asking, question: Question & { id: number }): Turn {
  const { held } = asking
  const unasked = held.photos.filter(({ people }) => people === null).length
  const choices = [
    [button(asking, 'story-button-people-none', 'none')],
    [button(asking, 'story-button-people-adults', 'adults')],
    [button(asking, 'story-button-people-children', 'children')],
    ...(unasked > 1 ? [[button(asking, 'story-button-people-none-all', 'none_all')]] : []),
  ]
  const text = asking.show.words('story-ask-people', photoFacts(asking, question.id))
  return { text, asking: tokenOf(question), choices: [...choices, [button(asking, 'story-button-later', 'later')]] }
}

function askCaption(asking: Asking, question: Question & { id: number }): Turn {
  const choices = [[button(asking, 'story-button-skip', 'skip'), button(asking, 'story-button-later', 'later')]]
  return {
    text: asking.show.words('story-ask-caption', photoFacts(asking, question.id)),
    asking: tokenOf(question),
    choices,
  }
}

/** People who were asked about another photo or about the words, each once: the same person need not be asked again. */
function knownPeople({ held, show }: Asking, own: number): Choice[][] {
  const known = held.consents.filter(({ id, name, answeredAt }) => id !== own && name !== null && answeredAt !== null)
  const byName = new Map(known.map(consent => [consent.name, consent]))
  return [...byName.values()].slice(0, 4).map(consent => [
    {
      label: labelOf(show, 'story-button-same-person', { person: displayName(consent) }),
      value: `same_${consent.id}`,
    },
  ])
}

function askAgree(asking: Asking, question: Question & { id: number }): Turn {
  const { show, held } = asking
  const consent = held.consents.find(({ id }) => id === question.id)
  const about = consent?.photoId == null ? 'words' : 'photo'
  const facts = consent?.photoId == null ? { at: 0, of: 0 } : photoFacts(asking, consent.photoId)
  const guardian = consent?.guardian ? 'yes' : 'no'
  const person = html(consent ? personText(show, consent) : '')
  const choices = [
    [button(asking, 'story-button-agree-unnamed', 'agreed_unnamed')],
    [button(asking, 'story-button-agree-named', 'agreed_named')],
    [button(asking, 'story-button-refuses', 'refused'), button(asking, 'story-button-not-asked', 'not_asked')],
    ...knownPeople(asking, question.id),
    [button(asking, 'story-button-later', 'later')],
  ]
  const lines = [
    show.words(`story-ask-agree-${about}`, { ...facts, guardian, person, known: consent?.name ? 'yes' : 'no' }),
    show.words('story-consent-sentence'),
  ]
  return { text: lines.join('\n\n'), asking: tokenOf(question), choices }
}

function askOfPerson(asking: Asking, question: Question & { id: number }): Turn {
  const { show } = asking
  const rows: Partial<Record<Question['about'], Choice[][]>> = {
    day: [[button(asking, 'story-button-today', 'today'), button(asking, 'story-button-yesterday', 'yesterday')]],
    use: [[button(asking, 'story-button-use-pages', 'pages')], [button(asking, 'story-button-use-all', 'all')]],
    proof: [[button(asking, 'story-button-proof-later', 'skip')]],
  }
  const text = show.words(`story-ask-${question.about}`)
  const later = [button(asking, 'story-button-later', 'later')]
  return { text, asking: tokenOf(question), choices: [...(rows[question.about] ?? []), later] }
}

/** The question that is open, with the way back, a look and a way out below it; `said` stands above. */
export function questionTurn(show: Show, held: Held, offered: Offered, question: Question, said?: string): Turn {
  const asking = { show, held, offered }
  const turn = turnOf(asking, question)
  return said ? { ...turn, text: `${said}\n\n${turn.text}` } : turn
}

function turnOf(asking: Asking, question: Question): Turn {
  switch (question.about) {
    case 'part':
      return askPart(asking, question)
    case 'photos':
      return askPhotos(asking)
    case 'people':
      return askPeople(asking, question)
    case 'caption':
      return askCaption(asking, question)
    case 'agree':
      return askAgree(asking, question)
    default:
      return askOfPerson(asking, question)
  }
}

/** What was written stands, and could be better: it is said, and the author decides. */
export function adviceTurn(show: Show, held: Held, question: Extract<Question, { about: 'part' }>): Turn {
  const text = partText(show, held.story.values, question.part.name)
  const advice = adviceOn(question.part, text).map(one => adviceText(show, one))
  const more = held.story.adds === 'more' ? 'story-advice-add' : 'story-advice-replace'
  const choices: Choice[][] = [
    [{ label: show.words('story-button-go-on'), value: 'keep' }],
    [{ label: show.words('story-button-rewrite'), value: 'rewrite' }],
  ]
  const lines = [show.words('story-kept'), ...advice, '', show.words(more)]
  return { text: lines.join('\n'), asking: question.part.name, choices }
}
