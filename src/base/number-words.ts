const ones = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

/** Regular-expression source of the words from *nol* to *dua belas*, longest first. */
export const smallNumberWords = ['dua\\s?belas', ...ones.toReversed()].join('|')

/** 25 for 'dua puluh lima'; undefined where these are no number words (0–999 are known). */
export function wordsToNumber(text: string): number | undefined {
  const words = text.toLowerCase().trim().split(/\s+/)
  const hundreds = below(words, 'ratus', 100)
  const tens = below(hundreds.rest, 'puluh', 10)
  const value = hundreds.value + tens.value
  if (tens.rest.length === 0) return value
  if (tens.value === 0 && tens.rest[1] === 'belas' && tens.rest.length === 2) return teen(tens.rest[0], hundreds.value)
  const last = tens.rest.length === 1 ? ones.indexOf(tens.rest[0] ?? '') : -1
  const fits = last >= (value > 0 ? 1 : 0) && (tens.value === 0 || last < 10)
  return fits ? value + last : undefined
}

/** Takes *dua ratus* or *seratus* off the front. */
function below(words: string[], unit: string, size: number) {
  if (words[0] === `se${unit}`) return { value: size, rest: words.slice(1) }
  const count = ones.indexOf(words[0] ?? '')
  const found = words[1] === unit && count >= 2 && count <= 9
  return found ? { value: count * size, rest: words.slice(2) } : { value: 0, rest: words }
}

function teen(word: string | undefined, hundreds: number): number | undefined {
  const one = ones.indexOf(word ?? '')
  return one >= 2 && one <= 9 ? hundreds + 10 + one : undefined
}
