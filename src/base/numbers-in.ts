import { wordsToNumber } from './number-words.ts'

/** A whole number; `inexact`: *sekitar 30*, *20-an*: ask for the exact one; `fraction`: *1,5* where only whole ones count. */
export type CountReading =
  | { kind: 'count'; value: number }
  | { kind: 'inexact'; said: string }
  | { kind: 'fraction'; said: string }
  | { kind: 'none' }

/** `ambiguous`: *12.5* may be 12,5 or a cut-off 12.500: ask. */
type Unsure = { kind: 'ambiguous'; said: string } | { kind: 'inexact'; said: string } | { kind: 'none' }

export type MoneyReading = { kind: 'money'; value: number } | Unsure

export type DecimalReading = { kind: 'decimal'; value: number } | Unsure

type Figure = { value: number } | 'ambiguous' | undefined

const nothing = /^(?:nihil|nol|kosong|-|–|—|(?:tidak|tdk|tak|gak|ga|belum|blm)\s+ada)$/i
const about =
  /[±~≈]|\+\s*[/-]|(?<!\p{L})(?:sekitar|sekira|sktr|kira|kurang|krg|lebih|lbh|hampir|hmpr|nyaris|antara|rata|minimal|maksimal|paling|puluhan|belasan|ratusan|ribuan|jutaan|beberapa|banyak|seratusan|lusinan)(?!\p{L})|\d\s*-?\s*an(?!\p{L})|\p{L}(?:puluh|belas|ratus)an(?!\p{L})|\d\s*(?:-|–|s\/d|sampai|atau)\s*\d/iu
const scales: [RegExp, number][] = [
  [/^(?:ribu|rb|k)$/i, 1e3],
  [/^(?:juta|jt)$/i, 1e6],
  [/^(?:miliar|milyar|m)$/i, 1e9],
]

/** Reads a whole answer as a count ≥ 0: *26*, *26 KPM*, *1.234*, *nihil*, *dua puluh lima*. */
export function readCount(text: string): CountReading {
  const said = tidy(text)
  if (nothing.test(said)) return { kind: 'count', value: 0 }
  if (about.test(said)) return { kind: 'inexact', said }
  const { figure, unit } = /^(?<figure>\d[\d.,]*)\s*(?<unit>\p{L}[\p{L}\s.]*)?$/u.exec(said)?.groups ?? {}
  if (!figure) return countInWords(said)
  const [word = '', ...others] = unit?.split(/\s+/) ?? []
  const scale = scaleOf(word)
  if (scale > 1e3 || others.length > 2) return { kind: 'none' }
  const read = figureOf(figure)
  if (read === 'ambiguous') return { kind: 'fraction', said }
  if (!read) return { kind: 'none' }
  const value = inWhole(read.value * scale)
  return Number.isSafeInteger(value) ? { kind: 'count', value } : { kind: 'fraction', said }
}

/** Reads a whole answer as rupiah: *Rp 500.000,-*, *500rb*, *1,5 jt*, *2 M* (miliar, 10⁹). */
export function readMoney(text: string): MoneyReading {
  const said = tidy(text)
  if (nothing.test(said)) return { kind: 'money', value: 0 }
  const bare = said.replace(/,\s*(?:-|–|—|=)+$/, '').replace(/\s*rupiah$/i, '')
  const { figure, scale } = /^(?:rp\.?\s*|idr\s*)?(?<figure>\d[\d.,]*)\s*(?<scale>\p{L}+)?$/iu.exec(bare)?.groups ?? {}
  if (!figure) return about.test(said) ? { kind: 'inexact', said } : { kind: 'none' }
  const factor = scale ? scaleOf(scale) : 1
  if (scale && factor === 1) return about.test(said) ? { kind: 'inexact', said } : { kind: 'none' }
  const read = figureOf(figure, factor > 1)
  if (!read) return { kind: 'none' }
  const value = read === 'ambiguous' ? Number.NaN : inWhole(read.value * factor)
  return Number.isSafeInteger(value) ? { kind: 'money', value } : { kind: 'ambiguous', said }
}

/** Reads a whole answer as a number that may have decimals after a comma: *1,5*, *1.234,5*, *2,5 kg*. */
export function readDecimal(text: string): DecimalReading {
  const said = tidy(text)
  if (nothing.test(said)) return { kind: 'decimal', value: 0 }
  if (about.test(said)) return { kind: 'inexact', said }
  const figure = /^(?<figure>-?\d[\d.,]*)\s*(?:\p{L}[\p{L}\d\s.]*|%)?$/u.exec(said)?.groups?.figure
  const read = figure ? figureOf(figure.replace('-', '')) : undefined
  if (!figure || !read) return { kind: 'none' }
  if (read === 'ambiguous') return { kind: 'ambiguous', said }
  return { kind: 'decimal', value: figure.startsWith('-') ? -read.value : read.value }
}

const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^,])[.!?\s]+$/, '')

function countInWords(said: string): CountReading {
  const words = said.split(/\s+/)
  const value = wordsToNumber(said) ?? wordsToNumber(words.slice(0, -1).join(' '))
  if (value !== undefined) return { kind: 'count', value }
  return /^setengah(?!\p{L})/iu.test(said) ? { kind: 'fraction', said } : { kind: 'none' }
}

/**
 * The value of digits written the Indonesian way: full stops group thousands, a comma begins the decimals.
 * A full stop that does not group is a decimal sign only where `scaled` (*1.5 jt*), else ambiguous.
 */
function figureOf(figure: string, scaled = false): Figure {
  if (figure.replaceAll(/[.,]/g, '').length > 15) return undefined
  if (/^\d+(?:,\d+)?$/.test(figure) || /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure)) {
    return { value: Number(figure.replaceAll('.', '').replace(',', '.')) }
  }
  if (!/^\d+\.\d+$/.test(figure)) return undefined
  return scaled ? { value: Number(figure) } : 'ambiguous'
}

const scaleOf = (word: string) => scales.find(([pattern]) => pattern.test(word))?.[1] ?? 1

/** 1,1 juta is 1100000.0000000002 in floating point. */
const inWhole = (value: number) => (Math.abs(value - Math.round(value)) < 1e-4 ? Math.round(value) : value)
