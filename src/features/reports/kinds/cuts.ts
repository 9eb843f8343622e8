/** Stands in a text where something was understood and taken out; separates what is left like a comma. */
export const cutMark = '¦'

/** The text without the part from `start` to `end`; a mark keeps its neighbours apart. */
export const cut = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)} ${cutMark} ${text.slice(end)}`

/** The text without this match. */
export const without = (text: string, match: RegExpMatchArray): string =>
  cut(text, match.index ?? 0, (match.index ?? 0) + match[0].length)

/** What is left of a text as a sentence: marks, doubled punctuation and loose ends gone. */
export const tidy = (text: string): string =>
  text
    .replace(new RegExp(`[\\s,;:.–—-]*(?:${cutMark}[\\s,;:.–—-]*)+`, 'g'), ', ')
    .replace(/\(\s*[,.;]?\s*\)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^[\s,;:.!/&+–—-]+|[\s,;:/&+–—-]+$/g, '')
    .replace(/^(?:dan|dgn|dengan|di|dari|dr|pada|utk|untuk|yg|yang|oleh|kpm|pkh|kelompok|klp)$/i, '')
