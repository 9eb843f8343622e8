import type { Words } from '../../../base/translate.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { captionOf, hashtags } from '../rules/caption.ts'
import { quoteText } from './post.ts'
import { metricText, plainly } from './words.ts'

/** One piece of the text for a website, in its order. */
export type Piece = { style: 'heading' | 'text' | 'item' | 'quote' | 'note'; text: string }

/** The whole text of a story for people who put it on a website. */
export type Manuscript = {
  title: string
  facts: string
  pieces: Piece[]
  captions: string[]
  author: string
  agency: string
}

export function manuscriptOf(words: Words, story: PublicStory, place: string, date: string): Manuscript {
  const say = plainly(words)
  const sections = story.sections.flatMap(({ part, text }): Piece[] => [
    ...(part === 'body' ? [] : [{ style: 'heading' as const, text: say(`publication-part-${part}`) }]),
    ...text.split(/\n+/).map(line => ({ style: 'text' as const, text: line })),
  ])
  const items = story.metrics.map((metric): Piece => ({ style: 'item', text: metricText(metric) }))
  const quote: Piece[] = story.quote ? [{ style: 'quote', text: quoteText(story.quote) }] : []
  const credit = say('publication-credit', { author: story.author.name, agency: story.agency.shortName })
  const pieces = [...sections, ...items, ...quote, { style: 'note' as const, text: credit }]
  return {
    title: story.title,
    facts: [say(`publication-kind-${story.kind}`), place, date].join(' · '),
    pieces,
    captions: story.photos.map(({ caption }) => caption),
    author: story.author.name,
    agency: story.agency.shortName,
  }
}

/** A caption for Instagram, hashtags at its end. */
export function instagramCaption(words: Words, story: PublicStory, place: string): string {
  const say = plainly(words)
  const [near = ''] = place.split(', ').slice(-2, -1)
  const regency = place.split(', ').at(-1) ?? ''
  const tags = hashtags(
    [
      story.innovationName,
      regency.replace(/^Kabupaten |^Kota /, ''),
      near,
      say(`publication-kind-${story.kind}`),
      story.agency.shortName,
    ],
    ['PKH', 'PilarSosial', 'KementerianSosial'],
  )
  const texts = [
    place,
    ...story.sections.map(({ text }) => text),
    ...story.metrics.map(metric => `• ${metricText(metric)}`),
  ]
  const quote = story.quote ? [quoteText(story.quote)] : []
  const credit = say('publication-credit', { author: story.author.name, agency: story.agency.shortName })
  return captionOf({ title: story.title, texts: [...texts, ...quote], credit, tags })
}
