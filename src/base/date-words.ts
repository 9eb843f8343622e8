import type { Weekday } from './days.ts'
import { smallNumberWords } from './number-words.ts'

// How people spell the names. Keys are regular-expression sources, read without regard to case.
const weekdaySpellings: [string, Weekday][] = [
  ['senin|senen', 1],
  ['selasa|slasa', 2],
  ['rabu|rebo', 3],
  ['kamis|kemis', 4],
  ["jum['’‘`´]?a{1,2}t|jumu['’‘`´]?ah", 5],
  ['sabtu|saptu', 6],
  ['minggu|ahad', 7],
]

// Only in front of a date: alone, *sel*, *jum* or *min* are other words.
const shortWeekdays: [string, Weekday][] = [
  ['sen', 1],
  ['sel', 2],
  ['rab', 3],
  ['kam', 4],
  ['jum', 5],
  ['sab', 6],
  ['min|mgg', 7],
]

const monthSpellings: [string, number][] = [
  ['januari|january|jan', 1],
  ['[fp]ebruari|february|[fp]eb', 2],
  ['maret|march|mar|mrt', 3],
  ['april|apr', 4],
  ['mei|may', 5],
  ['juni|june|jun', 6],
  ['juli|july|jul', 7],
  ['agustus|august|agust|agus|agst|agts|agu|ags|agt|aug', 8],
  ['september|sept|sep', 9],
  ['oktober|october|okt|oct', 10],
  ['no[vp]ember|no[vp]', 11],
  ['desember|december|des|dec', 12],
]

const relativeSpellings: [string, number][] = [
  ['(?:kemarin|kemaren|kmrn)\\s+(?:lusa|dulu)|lusa\\s+(?:kemarin|kemaren|kmrn)', -2],
  ['kemarin|kemaren|kmaren|kmarin|kmrn', -1],
  ['hari\\s+ini|hr\\s+ini|(?:pagi|siang|sore|malam)\\s+ini|nanti\\s+(?:pagi|siang|sore|malam)', 0],
  ['(?:besok|bsk)\\s+lusa|lusa', 2],
  ['besok|bsk|bsok|besuk|esok', 1],
  ['tulat', 3],
]

const sources = (spellings: [string, number][]) => spellings.map(([source]) => source).join('|')

export const weekdaySource = sources(weekdaySpellings)
export const shortWeekdaySource = sources(shortWeekdays)
export const monthSource = sources(monthSpellings)
export const relativeSource = sources(relativeSpellings)
export const numberSource = `\\d{1,3}|${smallNumberWords}`

/** 4 for 'Kemis' or 'Kam'. */
export const weekdayNamed = (word: string): Weekday | undefined => lookUp([...weekdaySpellings, ...shortWeekdays], word)

/** 11 for 'Nopember' or 'nov'. */
export const monthNamed = (word: string): number | undefined => lookUp(monthSpellings, word)

/** Days from today for 'kmrn', 'besok', 'lusa' … */
export const relativeNamed = (word: string): number | undefined => lookUp(relativeSpellings, word)

function lookUp<T extends number>(spellings: [string, T][], word: string): T | undefined {
  return spellings.find(([source]) => new RegExp(`^(?:${source})$`, 'i').test(word))?.[1]
}
