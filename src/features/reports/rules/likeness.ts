import { editDistance } from '../../regions/match.ts'

/** Lower case, without marks, apostrophes and doubled spaces: *Ngoro-oro* and *NGORO ORO* are one. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a text in plain form. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean)

/** How many typos a word of this length may carry and still be meant. */
export const typosIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2)

/** Whether `said` is `meant`, allowing for typos. */
export const isLike = (said: string, meant: string): boolean =>
  editDistance(said, meant, typosIn(meant)) <= typosIn(meant)

/** Share of words in common, 0–1, counting both sides (Dice); words with small typos count as the same. */
export function similarity(said: readonly string[], meant: readonly string[]): number {
  const shared = meant.filter(word => said.some(other => isLike(other, word))).length
  return said.length + meant.length === 0 ? 0 : (2 * shared) / (said.length + meant.length)
}
