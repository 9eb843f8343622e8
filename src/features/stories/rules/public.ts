import type { Agency } from '../../agencies/table.ts'
import { type Metric, type PartName, partsOf, type StoryKind, type TextPart } from '../parts.ts'
import type { Story, StoryConsent, StoryPhoto, StoryVersion } from '../table.ts'
import { mayShare, photoMayShow, veil, wordsMayShow } from './consent.ts'

export type PublicPhoto = Pick<StoryPhoto, 'id' | 'fileId' | 'fileUniqueId' | 'width' | 'height'> & { caption: string }

/** One section of the running text, in the order of the form; `part` names its heading (`story-part-<part>`). */
export type Section = { part: PartName; text: string }

/** A story as the public may see it. Texts are as typed: whoever shows them escapes them. */
export type PublicStory = {
  id: number
  /** Rises with every change of this very thing. */
  publicVersion: number
  slug: string
  kind: StoryKind
  agency: Agency
  region: string
  title: string
  innovationName: string | null
  /** Where, as the author put it. */
  village: string | null
  startedOn: string | null
  sections: Section[]
  metrics: Metric[]
  quote: { text: string; speaker: string } | null
  photos: PublicPhoto[]
  author: { id: number; name: string }
  approvedAt: Date
  /** Whether everybody agreed that it appears beyond the agency's channel and pages: Instagram, website, press. */
  shareable: boolean
  /** Empty unless it was changed after it had been approved first: *diperbarui*. */
  revisedAt: Date | null
}

export type Found = {
  story: Story
  version: StoryVersion
  author: string
  agency: Agency
  photos: readonly StoryPhoto[]
  consents: readonly StoryConsent[]
}

const notSections: readonly PartName[] = [
  'title',
  'innovationName',
  'village',
  'startedOn',
  'metrics',
  'quote',
  'speakerKind',
  'speaker',
]

/** Of a story of such a kind, the running text in the order of its form. */
export const sectionNames = (kind: StoryKind): TextPart[] =>
  partsOf[kind].flatMap(({ name }) => (notSections.includes(name) ? [] : [name as TextPart]))

function publicPhotos({ version, photos, consents }: Found): PublicPhoto[] {
  return version.photos.flatMap(({ id, caption, people }) => {
    const photo = photos.find(one => one.id === id)
    // Who is on it was looked at by those who approved; what an author says of it since has still to be.
    if (!photo || !photoMayShow({ ...photo, people }, consents)) return []
    const { fileId, fileUniqueId, width, height } = photo
    return [{ id, fileId, fileUniqueId, width, height, caption: veil(caption, consents) }]
  })
}

/** What the public may see of an approved story; nothing where somebody of whom it tells does not agree (any more). */
export function publicStory(found: Found): PublicStory | undefined {
  const { story, version, author, agency, consents } = found
  if (story.slug === null || story.approvedAt === null || !wordsMayShow(consents)) return undefined
  const { values } = version
  const shown = (text: string | null | undefined) => (text ? veil(text, consents) : null)
  const quote = shown(values.quote)
  return {
    id: story.id,
    publicVersion: story.publicVersion,
    slug: story.slug,
    kind: story.kind,
    agency,
    region: story.region,
    title: shown(values.title) ?? '',
    innovationName: shown(values.innovationName),
    village: shown(values.village),
    startedOn: shown(values.startedOn),
    sections: sectionNames(story.kind).flatMap(part => {
      const text = shown(values[part])
      return text ? [{ part, text }] : []
    }),
    metrics: (values.metrics ?? []).map(metric => ({ ...metric, what: veil(metric.what, consents) })),
    quote: quote ? { text: quote, speaker: shown(values.speaker) ?? '' } : null,
    photos: publicPhotos(found),
    author: { id: story.authorId, name: author },
    approvedAt: story.approvedAt,
    shareable: mayShare(consents),
    revisedAt: story.revisedAt,
  }
}
