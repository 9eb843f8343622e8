import { escapeHtml, html } from '../../../base/translate.ts'
import type { StoryKind, StoryValues } from '../parts.ts'
import { type Consent, displayName, photoMayShow, veil } from '../rules/consent.ts'
import { metricText } from '../rules/metrics.ts'
import { sectionNames } from '../rules/public.ts'
import { excerpt, linesOf, partText, type Show } from './words.ts'

export type LookedAt = {
  kind: StoryKind
  values: StoryValues
  photos: readonly { id: number; caption: string | null; people: string | null; removedAt: Date | null }[]
  consents: readonly Consent[]
  author: string
  /** *Kapanewon Semin*. */
  place: string
}

/** A text as the public would read it, in lines of HTML. */
const shown = ({ consents }: LookedAt, text: string) => linesOf(veil(text, consents))

const longestInLine = 400

/** The same of what stands in a line with other things. */
const shownInLine = ({ consents }: LookedAt, text: string) => excerpt(veil(text, consents), longestInLine).html

function headLines(show: Show, look: LookedAt): string[] {
  const { kind, values } = look
  const title = values.title ? shownInLine(look, values.title) : show.words('story-untitled')
  const when = values.startedOn ? partText(show, values, 'startedOn') : ''
  const facts = [
    show.words(`story-kind-${kind}`),
    ...(values.innovationName ? [shownInLine(look, values.innovationName)] : []),
    values.village ? shownInLine(look, values.village) : escapeHtml(look.place),
    ...(when ? [show.words(kind === 'event_news' ? 'story-look-on' : 'story-look-since', { when })] : []),
  ]
  return [`<b>${title}</b>`, `<i>${facts.join(' · ')}</i>`]
}

function sectionLines({ words }: Show, look: LookedAt): string[] {
  return sectionNames(look.kind).flatMap(part => {
    const text = look.values[part]
    if (!text) return []
    const metrics = part === 'result' ? metricLines(look) : []
    return ['', `<b>${words(`story-part-${part}`)}</b>`, ...shown(look, text), ...metrics]
  })
}

const metricLines = (look: LookedAt) =>
  (look.values.metrics ?? []).flatMap(metric => shown(look, metricText(metric)).map(line => `📊 ${line}`))

function quoteLines(look: LookedAt): string[] {
  const { quote, speaker } = look.values
  if (!quote) return []
  const who = speaker ? ` – ${shownInLine(look, speaker)}` : ''
  const lines = shown(look, `“${quote}”`).map(line => `<i>${line}</i>`)
  return ['', ...lines.slice(0, -1), `${lines.at(-1) ?? ''}${who}`]
}

const stateOf = (look: LookedAt, photo: LookedAt['photos'][number]) => {
  if (photoMayShow(photo, look.consents)) return 'shown'
  return photo.people === null ? 'unasked' : 'hidden'
}

function photoLines({ words }: Show, look: LookedAt): string[] {
  if (look.photos.length === 0) return []
  const lines = look.photos.map((photo, at) =>
    words(`story-look-photo-${stateOf(look, photo)}`, {
      at: at + 1,
      caption: html(photo.caption ? shownInLine(look, photo.caption) : words('story-look-uncaptioned')),
    }),
  )
  return ['', ...lines]
}

/** A story as its readers will see it, in lines of Telegram's HTML; photos by their captions, and whether they may show. */
export const lookLines = (show: Show, look: LookedAt): string[] => [
  ...headLines(show, look),
  ...sectionLines(show, look),
  ...quoteLines(look),
  ...photoLines(show, look),
  '',
  show.words('story-look-author', { author: look.author }),
]

/** A person of the register, as everybody who works on the story reads it. */
export const personText = ({ words }: Show, consent: Pick<Consent, 'state' | 'name'>): string =>
  escapeHtml(consent.name ? displayName(consent) : words('story-person-unnamed'))
