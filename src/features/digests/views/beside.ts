import type { Locale } from '../../../base/dates-out.ts'
import { number } from '../../../base/numbers-out.ts'
import type { Facts, Words } from '../../../base/translate.ts'
import type { Beside } from '../queries/beside.ts'

const facts = (figures: Readonly<Record<string, number>>, locale: Locale): Facts =>
  Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, number(count, locale)]))

/** The lines of a digest about everything but reports. */
export function besideLines(words: Words, { forums }: Beside, locale: Locale): string[] {
  return forums ? [words('digest-line-forums', facts(forums, locale))] : []
}
