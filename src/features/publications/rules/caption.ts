import { cutText } from './post.ts'

/** Instagram takes no more. */
export const longestInstagram = 2_200
const mostTags = 8

/** *Bank Sampah Sido Rukun* → `#BankSampahSidoRukun`; of nothing but signs there is none. */
export function hashtag(text: string): string | undefined {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  const joined = words?.map(word => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
  return joined && joined.length <= 30 && !/^\d+$/.test(joined) ? `#${joined}` : undefined
}

/** At most eight different ones; those that always fit stand at the end, so that there are never fewer than those. */
export function hashtags(wanted: readonly (string | null | undefined)[], always: readonly string[]): string[] {
  const tags = [...wanted, ...always].flatMap(text => (text ? (hashtag(text) ?? []) : []))
  const different = [...new Map(tags.map(tag => [tag.toLowerCase(), tag])).values()]
  return different.slice(0, mostTags)
}

export type CaptionParts = { title: string; texts: readonly string[]; credit: string; tags: readonly string[] }

/** Title, as much of the text as there is room for, who wrote it, and the hashtags, which are never cut. */
export function captionOf({ title, texts, credit, tags }: CaptionParts): string {
  const end = [credit, tags.join(' ')].join('\n\n')
  const room = longestInstagram - title.length - end.length - 4
  return [title, cutText(texts.join('\n\n'), Math.max(room, 40)), end].join('\n\n').slice(0, longestInstagram)
}
