import { nameKey } from '../../regions/match.ts'
import type { SheetRow } from './cells.ts'

/** The columns of a roster. */
export const fields = ['name', 'pillar', 'subdistrict', 'village', 'phone', 'role'] as const
export type Field = (typeof fields)[number]
export const required: readonly Field[] = ['name', 'pillar', 'subdistrict']

/** In this order: *Nama Desa* is a village, and only what is left a name. */
const headers: readonly [Field, RegExp][] = [
  ['village', /desa|kelurahan|kalurahan|nagari|gampong|kampung|village/],
  ['subdistrict', /kecamatan|kapanewon|kemantren|distrik|subdistrict/],
  ['phone', /hp|telepon|telp|whatsapp|phone|^(no|nomor)?wa$/],
  ['pillar', /pilar|pillar/],
  ['role', /^(peran|role)/],
  ['name', /^(nama|name|fullname)/],
]

const fieldOf = (text: string): Field | undefined => {
  const key = nameKey(text)
  return headers.find(([, pattern]) => pattern.test(key))?.[0]
}

/** Where the columns stand, and in which row their names are. */
export type Header = { number: number; columns: Partial<Record<Field, number>> }

const searched = 20

function columnsOf({ cells }: SheetRow): Header['columns'] {
  const columns: Header['columns'] = {}
  for (const [at, { text }] of cells.entries()) {
    const field = text.length <= 60 ? fieldOf(text) : undefined
    if (field && columns[field] === undefined) columns[field] = at
  }
  return columns
}

/** The row with the names of the columns, in any order, possibly below a title: it has a name and two columns more. */
export function headerOf(rows: readonly SheetRow[]): Header | undefined {
  for (const row of rows.slice(0, searched)) {
    const columns = columnsOf(row)
    if (columns.name !== undefined && Object.keys(columns).length >= 3) return { number: row.number, columns }
  }
  return undefined
}

/** Required columns that nobody named. */
export const missingIn = (header: Header | undefined): Field[] =>
  required.filter(field => header?.columns[field] === undefined)
