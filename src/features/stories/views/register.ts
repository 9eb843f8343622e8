import { longDate } from '../../../base/dates-out.ts'
import { html } from '../../../base/translate.ts'
import type { View } from '../../../telegram/context.ts'
import type { Held } from '../queries/held.ts'
import { agrees } from '../rules/consent.ts'
import { isWriteable } from '../rules/standing.ts'
import type { Story, StoryConsent, StoryPhoto } from '../table.ts'
import { personText } from './look.ts'
import { addPersonPress, askPress, consentPress, photoPress, storyPress } from './presses.ts'
import { excerpt, keyboardOf, labelOf, type Row, type Show } from './words.ts'

function proofText({ words }: Show, { evidence }: StoryConsent): string {
  const kind = evidence?.kind ?? 'none'
  const note = evidence?.kind === 'text' ? excerpt(evidence.text, 120) : ''
  return words(`story-consent-proof-${kind}`, { note })
}

/** What is kept of one person: what was agreed, when, for what, and the proof. */
export function consentLine(show: Show, consent: StoryConsent): string {
  const { words, locale } = show
  const facts = { person: html(personText(show, consent)), guardian: consent.guardian ? 'yes' : 'no' }
  const said = words(`story-consent-${consent.state}`, facts)
  if (consent.leftOutAt !== null) return words('story-consent-left-out', facts)
  if (!agrees(consent)) return said
  const details = [
    ...(consent.askedOn ? [longDate(consent.askedOn, locale)] : []),
    ...(consent.use ? [words(`story-consent-use-${consent.use}`)] : []),
    proofText(show, consent),
  ]
  return `${said} (${details.join(' · ')})`
}

const photoLine = ({ words }: Show, photo: StoryPhoto, at: number) =>
  words('story-register-photo', {
    at: at + 1,
    people: photo.people ?? 'unasked',
    captioned: photo.caption ? 'yes' : 'no',
    caption: excerpt(photo.caption ?? '', 80),
  })

function consentRow(show: Show, { story }: Held, consent: StoryConsent): Row {
  const { words } = show
  const { id } = consent
  const person = consent.name ?? words('story-person-unnamed')
  const button = (act: 'ask' | 'proof' | 'withdraw' | 'leave', label: string) => ({
    label: labelOf(show, label, { person }),
    data: consentPress.data({ consent: id, act }),
  })
  if (agrees(consent))
    return [button('proof', 'story-button-proof'), button('withdraw', 'story-button-consent-withdraw')]
  const isTold = consent.photoId === null && consent.leftOutAt === null && isWriteable(story.state)
  return [button('ask', 'story-button-consent-ask'), ...(isTold ? [button('leave', 'story-button-leave-out')] : [])]
}

/** Each photo, and everybody on it and in the words, a line each. */
function registerLines(show: Show, { photos, consents }: Held): string[] {
  const lines = photos.flatMap((photo, at) => [
    photoLine(show, photo, at),
    ...consents.filter(({ photoId }) => photoId === photo.id).map(consent => `   ${consentLine(show, consent)}`),
  ])
  const inWords = consents.filter(({ photoId }) => photoId === null).map(one => consentLine(show, one))
  const people = inWords.length > 0 ? ['', show.words('story-register-words'), ...inWords] : []
  const body = lines.length + people.length > 0 ? [...lines, ...people] : [show.words('story-register-empty')]
  return [show.words('story-register-title'), '', ...body]
}

const inThrees = (row: Row): Row[] => row.flatMap((_, at) => (at % 3 === 0 ? [row.slice(at, at + 3)] : []))

/** The register of a story for its author, who asks people and takes back what they no longer agree to. */
export function registerView(show: Show, held: Held): View {
  const { words } = show
  const { story, photos, consents } = held
  const pictures = photos.map(({ id }, at) => ({
    label: words('story-button-photo', { at: at + 1 }),
    data: photoPress.data({ photo: id, act: 'open' }),
  }))
  const rows: Row[] = [
    ...inThrees(pictures),
    ...consents.filter(({ photoId }) => photoId === null).map(consent => consentRow(show, held, consent)),
    [{ label: words('story-button-add-person'), data: addPersonPress.data({ story: story.id, photo: 0 }) }],
    [{ label: words('button-back'), data: storyPress.data({ story: story.id, act: 'card' }) }],
  ]
  return { text: registerLines(show, held).join('\n'), keyboard: keyboardOf(rows) }
}

/** One photo: its caption, who is on it, and what they said. */
export function photoView(show: Show, held: Held, photo: StoryPhoto): View {
  const { words } = show
  const { story, photos } = held
  const { id, people } = photo
  const asked = (token: string, label: string) => ({
    label: words(label),
    data: askPress.data({ story: story.id, token: `${token}_${id}` }),
  })
  const on = held.consents.filter(({ photoId }) => photoId === id)
  const another = { label: words('story-button-add-face'), data: addPersonPress.data({ story: story.id, photo: id }) }
  const lines = [photoLine(show, photo, photos.indexOf(photo)), ...on.map(consent => consentLine(show, consent))]
  const rows: Row[] = [
    [asked('caption', 'story-button-caption'), asked('people', 'story-button-photo-people')],
    ...on.map(consent => consentRow(show, held, consent)),
    ...(people === 'adults' || people === 'children' ? [[another]] : []),
    [{ label: words('story-button-photo-remove'), data: photoPress.data({ photo: id, act: 'remove' }) }],
    [{ label: words('button-back'), data: storyPress.data({ story: story.id, act: 'people' }) }],
  ]
  return { text: lines.join('\n'), keyboard: keyboardOf(rows) }
}

/** The same for those who review it: they read it, and may take a consent back where its author cannot. */
export function registerForReview(show: Show, held: Held): View {
  const rows = held.consents.filter(agrees).map(({ id: consent, name, photoId }) => {
    const said = name ?? show.words('story-person-unnamed')
    const at = held.photos.findIndex(({ id }) => id === photoId) + 1
    const person = at > 0 ? `${said}, ${show.words('story-button-photo', { at })}` : said
    return [
      {
        label: labelOf(show, 'story-button-consent-withdraw', { person }),
        data: consentPress.data({ consent, act: 'withdraw' }),
      },
    ]
  })
  return { text: registerLines(show, held).join('\n'), keyboard: keyboardOf(rows) }
}

/** What follows when somebody no longer agrees, before it does. */
export function consentSureView(show: Show, { story }: Held, consent: StoryConsent): View {
  const { words } = show
  const facts = {
    person: html(personText(show, consent)),
    about: consent.photoId === null ? 'words' : 'photo',
    isPublic: story.approvedVersion === null ? 'no' : 'yes',
  }
  return {
    text: words('story-consent-sure', facts),
    keyboard: keyboardOf([
      [
        {
          label: words('story-button-consent-sure'),
          data: consentPress.data({ consent: consent.id, act: 'withdrawn' }),
        },
      ],
      [{ label: words('button-back'), data: storyPress.data({ story: story.id, act: 'people' }) }],
    ]),
  }
}

/** A photo that is taken out, before it is. */
export function photoSureView(show: Show, story: Story, photo: StoryPhoto, at: number): View {
  const { words } = show
  return {
    text: words('story-photo-sure', { at: at + 1, isPublic: story.approvedVersion === null ? 'no' : 'yes' }),
    keyboard: keyboardOf([
      [{ label: words('story-button-photo-sure'), data: photoPress.data({ photo: photo.id, act: 'removed' }) }],
      [{ label: words('button-back'), data: storyPress.data({ story: story.id, act: 'people' }) }],
    ]),
  }
}
