import { readDate } from '../../../base/dates-in.ts'
import type { Day } from '../../../base/days.ts'
import type { Nature } from './meeting.ts'

const natureWords: readonly [Nature, RegExp][] = [
  ['very_urgent', /^sangat\s+segera\b/i],
  ['urgent', /^segera\b/i],
  ['ordinary', /^biasa\b/i],
  ['important', /^penting\b/i],
  ['secret', /^(?:sangat\s+)?rahasia\b/i],
]

/** *Sifat* by its word: *Penting*, *Sangat Segera*. */
export const natureNamed = (text: string): Nature | undefined =>
  natureWords.find(([, word]) => word.test(text.trim()))?.[0]

/** What an invitation in one message says about its letter. `rest` is the text without number, date and nature. */
export type SaidLetter = { letterNo: string | null; letterDate: Day | null; nature: Nature | null; rest: string }

const numbered =
  /(?<!\p{L})(?:(?:dengan\s+)?(?:surat\s+)?(?:nomor|no)\s*(?:surat)?\s*[.:]?\s*)(?<number>(?=[^\s,;]*\d)(?=[^\s,;]*\/)[^\s,;]{3,60})(?:\s*,?\s*(?:tanggal|tgl)\s+(?<dated>\d{1,2}[^,;\n]{1,20}?\d{4}))?/iu
const natured = /(?<!\p{L})sifat\s*[.:]?\s*(?<nature>(?:sangat\s+)?(?:segera|rahasia)|biasa|penting)(?!\p{L})/iu

/** *Nomor 400.9/1234/2024 tanggal 18 November 2024*, *sifat penting*: read first, for they look like days and hours. */
export function readLetter(text: string, today: Day): SaidLetter {
  const number = numbered.exec(text)
  const withoutNumber = number ? text.replace(number[0], ',') : text
  const nature = natured.exec(withoutNumber)
  const dated = number?.groups?.dated
  const date = dated === undefined ? undefined : readDate(dated, { today, lean: 'past' })
  return {
    letterNo: number?.groups?.number ?? null,
    letterDate: date?.kind === 'date' ? date.day : null,
    nature: natureNamed(nature?.groups?.nature ?? '') ?? null,
    rest: nature ? withoutNumber.replace(nature[0], ',') : withoutNumber,
  }
}
