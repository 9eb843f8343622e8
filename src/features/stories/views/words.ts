import { InlineKeyboard } from 'grammy'
import type { Locale } from '../../../base/dates-out.ts'
import { escapeHtml, type Facts, type Html, html, plainText, type Words } from '../../../base/translate.ts'
import type { StoryValues } from '../parts.ts'
import { metricText } from '../rules/metrics.ts'
import { sinceText } from '../rules/since.ts'

export type Show = { words: Words; locale: Locale }

/** A button of a screen that is shown by itself or as the end of a form. */
export type Row = { label: string; data: string }[]

export const keyboardOf = (rows: readonly Row[]): InlineKeyboard =>
  InlineKeyboard.from(rows.map(row => row.map(({ label, data }) => InlineKeyboard.text(label, data))))

const titleLength = 60

/** The title as a name for the story, cut where it is too long, as plain text. */
export function nameOf({ words }: Pick<Show, 'words'>, { title }: StoryValues): string {
  const said = (title ?? '').replace(/\s+/g, ' ').trim()
  if (said === '') return words('story-untitled')
  return said.length > titleLength ? `${said.slice(0, titleLength - 1).trimEnd()}…` : said
}

/** What stands for a part, as typed, as plain text; nothing where it was left out. */
export function partText({ words, locale }: Show, values: StoryValues, part: keyof StoryValues): string {
  const value = values[part]
  if (!value) return ''
  if (typeof value !== 'string') return value.map(metricText).join('\n')
  if (part === 'startedOn') return sinceText(value, locale)
  return part === 'speakerKind' ? words(`story-speaker-${value}`) : value
}

const longestLine = 3_000

/** Paragraphs of a text as lines that can be sent, escaped: no line is longer than a message. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap(paragraph => {
    const lines: string[] = []
    for (const word of paragraph.split(' ').flatMap(chunks)) {
      const last = lines.at(-1)
      const joined = last === undefined ? word : `${last} ${word}`
      if (last !== undefined && escapeHtml(joined).length <= longestLine) lines[lines.length - 1] = joined
      else lines.push(word)
    }
    return lines.map(escapeHtml)
  })
}

const longestWord = 500
const chunks = (word: string): string[] =>
  word.length <= longestWord ? [word] : [word.slice(0, longestWord), ...chunks(word.slice(longestWord))]

const excerptLength = 700

const beginningOf = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

/** The beginning of a text, as HTML that has room in a message whatever it is made of. */
export function excerpt(text: string, longest = excerptLength): Html {
  const markup = escapeHtml(beginningOf(text, longest))
  return markup.length <= longestLine ? html(markup) : excerpt(text, Math.floor(longest / 2))
}

/** Words of a button that hold what somebody typed: buttons carry plain text. */
export const labelOf = ({ words }: Pick<Show, 'words'>, id: string, facts: Facts): string => plainText(words(id, facts))

/** How many characters of a note, and of what it is about, have room where there are so many. */
export const roomFor = (notes: number): number => Math.max(60, Math.min(400, Math.floor(1_200 / Math.max(1, notes))))
