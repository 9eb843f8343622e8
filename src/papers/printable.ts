import { masked } from '../base/identity-numbers.ts'

// Telegram's fonts have pictures for these, the document's has not.
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu

const clean = (text: string) => masked(text.replace(pictures, '').replace(/[ \t]{2,}/g, ' ')).trim()

/**
 * Every text of a paper, wherever it came from, without numbers of identity and without pictures: what is drawn or
 * written to a file has passed here.
 */
export function printable<Value>(value: Value): Value {
  if (typeof value === 'string') return clean(value) as Value
  if (Array.isArray(value)) return value.map(printable) as Value
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as Value
}

/** A name for a file that every machine takes, without its ending. */
export const fileName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
