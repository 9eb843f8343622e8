/** What a story tells: something new, something that works, a family that stands on its own, or news of an event. */
export const storyKinds = ['innovation', 'good_practice', 'graduation_story', 'event_news'] as const
export type StoryKind = (typeof storyKinds)[number]

/** One number of the result: *anggota: 12 → 45 keluarga*. Numbers stay as they were typed. */
export type Metric = { what: string; before: string | null; after: string }

/** What is known of a story: absent means that it was not asked yet, `null` that it was left out. */
export type StoryValues = Partial<Record<TextPart, string | null>> & { metrics?: Metric[] | null }

/** Whose words a quote is; it is asked for the sake of consent. */
export const speakerKinds = ['beneficiary', 'worker', 'official'] as const

const textParts = [
  'title',
  'innovationName',
  'village',
  'startedOn',
  'background',
  'idea',
  'implementation',
  'partners',
  'body',
  'result',
  'challenge',
  'sustainability',
  'replication',
  'quote',
  'speakerKind',
  'speaker',
] as const
export type TextPart = (typeof textParts)[number]
export type PartName = TextPart | 'metrics'
/** What a reviewer may ask to be mended. */
export type MendPart = PartName | 'photos' | 'consent'

/** How a part is asked: limits in characters; one that may be left out can be skipped. */
export type Part = { name: PartName; min: number; max: number; optional: boolean }

const part = (name: PartName, min: number, max: number, optional = false): Part => ({ name, min, max, optional })

const title = part('title', 10, 90)
const place = [part('village', 3, 80), part('startedOn', 4, 40)]
const background = part('background', 50, 800)
const implementation = part('implementation', 50, 1_200)
const result = [part('result', 20, 800), part('metrics', 3, 400, true)]
const quote = [part('quote', 10, 400, true), part('speakerKind', 1, 20), part('speaker', 3, 80)]
const outlook = [
  part('challenge', 20, 600, true),
  part('sustainability', 30, 600, true),
  part('replication', 20, 400, true),
]

/** The form of each kind, in its order. */
export const partsOf: Readonly<Record<StoryKind, readonly Part[]>> = {
  innovation: [
    title,
    part('innovationName', 2, 80, true),
    ...place,
    background,
    part('idea', 50, 800),
    implementation,
    part('partners', 3, 300, true),
    ...result,
    ...outlook,
    ...quote,
  ],
  good_practice: [
    title,
    ...place,
    background,
    part('idea', 50, 800),
    implementation,
    part('partners', 3, 300, true),
    ...result,
    ...outlook,
    ...quote,
  ],
  graduation_story: [
    title,
    ...place,
    background,
    implementation,
    ...result,
    part('challenge', 20, 600, true),
    ...quote,
  ],
  event_news: [title, ...place, part('body', 150, 3_000), part('result', 20, 800, true), ...quote],
}

/** A form of so few questions that nobody loses count. */
export const mostPhotos = 5

/** Asked only where another part was answered. */
export const follows: Readonly<Partial<Record<PartName, PartName>>> = {
  metrics: 'result',
  speakerKind: 'quote',
  speaker: 'quote',
}
