import { readCount } from '../../../base/numbers-in.ts'
import type { Heard } from './kind.ts'

const about = String.raw`(?:sekitar(?:an)?|kurang\s*lebih|krg\s*lbh|kira\s*-?\s*kira|kira2|±|\+\s*\/?\s*-|hampir|lebih\s+dari|~)\s*`
const digits = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d+)?`
const ones = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas'
const inWords = String.raw`(?:${ones})(?:\s+(?:${ones}|puluh|belas)\b)*|nihil|nol|kosong`
const vague = String.raw`puluhan|belasan|ratusan|beberapa|banyak|sebagian(?:\s+besar)?`
const tail = String.raw`(?:\s*(?:-|s\/d|sampai)\s*\d+|\s*-?\s*an\b|\s*%)?`

/** One captured amount, exact or not: *26*, *nihil*, *sekitar 30*, *20-an*, *25-30*, *puluhan*. For building patterns. */
export const amount = `((?:${about})?(?<!\\d)(?:${digits})${tail}|(?:${about})?\\b(?:${inWords})\\b|\\b(?:${vague})\\b)`

/** The unit that may follow a number of families or people. */
export const unit = String.raw`(?:[ \t]*(?:orang|org|kpm|ibu(?:-ibu)?|(?:peserta|anggota)(?!\s*[:=]?\s*\d)|keluarga|warga|kk)\b)*`

/** Puts a said amount under a field: a whole number as the value, anything else as said inexactly. Never guesses. */
export function withAmount(heard: Heard, field: string, said: string): Heard {
  const read = readCount(said)
  return read.kind === 'count'
    ? { ...heard, values: { ...heard.values, [field]: read.value } }
    : { ...heard, inexact: [...heard.inexact, field] }
}

/** Whether a field was said at all, exactly or not. */
export const isSaid = (heard: Heard, field: string): boolean => field in heard.values || heard.inexact.includes(field)
