/** Polite words of Javanese and Sundanese that stand where a report has its facts, in Indonesian. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bdinten\s+(?:ieu|niki|punika|puniki|menika|meniko)\b/gi, 'hari ini'],
  [/\b(?:kala\s+)?wingi(?:nan)?\b|\bkamari\b/gi, 'kemarin'],
  [/\b(?:sesuk|benjing)\b/gi, 'besok'],
  [/\brawuh\b/gi, 'hadir'],
  [/(?<=\d\s*(?:kpm|org|orang)?\s*)\b(?:saking|sangking|ti|tina)\b(?=\s*\d)/gi, 'dari'],
  [/\b(?:mboten|boten|henteu|teu)(?=\s+hadir\b)/gi, 'tidak'],
  [/\b(?:sedoyo|sedaya|sadayana)(?=\s+hadir\b)|(?<=\bhadir\s+)(?:sedoyo|sedaya|sadayana)\b/gi, 'semua'],
]

/** The text with such words in Indonesian. */
export const inIndonesian = (text: string): string =>
  words.reduce((said, [pattern, meaning]) => said.replace(pattern, meaning), text)
