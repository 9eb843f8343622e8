import { InlineKeyboard } from 'grammy'
import { escapeHtml, plainText, type Words } from '../../../base/translate.ts'
import type { PublicStory } from '../../stories/rules/public.ts'
import { maskedStory } from '../rules/masked.ts'
import { type Block, cutText, splitPost } from '../rules/post.ts'
import type { PostedPhoto } from '../table.ts'
import { metricText, onDay, plainly } from './words.ts'

/** Telegram's limit for an album. */
const mostPhotos = 10

/** What a post shows besides the story: where it happened, and when the public was last given other words. */
export type Around = { place: string; updatedAt: Date | null; url: string | undefined }

/** A whole post: its photos with their captions, and its messages as Telegram HTML; the last one has the button. */
export type Post = { photos: PostedPhoto[]; texts: string[]; keyboard: InlineKeyboard | undefined }

function blocksOf(words: Words, story: PublicStory, { place, updatedAt }: Around): Block[] {
  const say = plainly(words)
  const plain = (text: string): Block => ({ text, style: 'plain' })
  const sections = story.sections.flatMap(({ part, text }): Block[] =>
    part === 'body'
      ? [{ ...plain(text), gap: true }]
      : [{ text: say(`publication-part-${part}`), style: 'heading', gap: true }, plain(text)],
  )
  const numbers = story.metrics.map(metric => plain(`• ${metricText(metric)}`))
  const quote: Block[] = story.quote ? [{ ...plain(quoteText(story.quote)), gap: true }] : []
  const credit = say('publication-credit', { author: story.author.name, agency: story.agency.shortName })
  const note: Block[] = updatedAt
    ? [{ text: say('publication-updated', { date: onDay(updatedAt, story.agency.zone) }), style: 'note' }]
    : []
  return [
    { text: story.title, style: 'title' },
    { text: `${say(`publication-kind-${story.kind}`)} · ${place}`, style: 'note' },
    ...sections,
    ...numbers,
    ...quote,
    { text: credit, style: 'plain', gap: true },
    ...note,
  ]
}

export const quoteText = ({ text, speaker }: NonNullable<PublicStory['quote']>): string =>
  `“${text.replace(/^["“]|["”]$/g, '')}”${speaker ? ` – ${speaker}` : ''}`

const marks = { title: 'b', heading: 'b', note: 'i', plain: undefined } as const

function htmlOf(blocks: readonly Block[]): string {
  const lines = blocks.map(({ text, style, gap }, at) => {
    const mark = marks[style]
    const escaped = escapeHtml(text)
    return `${gap && at > 0 ? '\n' : ''}${mark ? `<${mark}>${escaped}</${mark}>` : escaped}`
  })
  return lines.join('\n')
}

/** The story as it stands in the channel; `shown` are the photos that could be drawn. */
export function postOf(words: Words, found: PublicStory, around: Around, shown: readonly number[]): Post {
  const story = maskedStory(found)
  const photos = story.photos
    .filter(({ id }) => shown.includes(id))
    .slice(0, mostPhotos)
    .map(({ id, caption }) => ({ photo: id, caption: cutText(caption) }))
  const keyboard = around.url
    ? new InlineKeyboard().url(plainText(words('publication-button-page')), around.url)
    : undefined
  return { photos, texts: splitPost(blocksOf(words, story, around)).map(htmlOf), keyboard }
}

/** What stays in the channel of a story that was withdrawn. */
export const withdrawnText = (words: Words, date: string): string => words('publication-withdrawn-post', { date })
