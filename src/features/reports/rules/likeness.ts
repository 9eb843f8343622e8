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

/**
 * Edits from `a` to `b` (insert, delete, replace, swap of neighbours), counted no further than `limit`:
 * anything above is `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const replace = (previous[j - 1] ?? 0) + (same ? 0 : 1)
      const shift = Math.min(previous[j] ?? 0, current[j - 1] ?? 0) + 1
      current.push(Math.min(replace, shift, swapped ? (before[j - 2] ?? 0) + 1 : replace))
    }
    if (Math.min(...current) > limit) return limit + 1
    before = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1)
}

/** How many typos a word of this length may carry and still be meant. */
export const typosIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2)

/** Whether `said` is `meant`, allowing for typos. */
export const isLike = (said: string, meant: string): boolean => distance(said, meant, typosIn(meant)) <= typosIn(meant)

/** Share of words in common, 0–1, counting both sides (Dice); words with small typos count as the same. */
export function similarity(said: readonly string[], meant: readonly string[]): number {
  const shared = meant.filter(word => said.some(other => isLike(other, word))).length
  return said.length + meant.length === 0 ? 0 : (2 * shared) / (said.length + meant.length)
}
