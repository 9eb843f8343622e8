import { nameKey } from '../../regions/match.ts'
import { isWithin } from '../../regions/rules.ts'
import { mobileNumber, ownNameKey, personName } from '../rules.ts'
import { type Cell, mostRows, type SheetRow } from './cells.ts'
import { type Field, type Header, headerOf, missingIn } from './columns.ts'
import { type Finder, finder, type Named } from './places.ts'
import { roleIn, type SheetRole } from './roles.ts'

/** One person as a row says them. `exact` where the row names a village: an empty one says nothing. */
export type ImportRow = {
  row: number
  name: string
  pillars: string[]
  region: string
  exact: boolean
  phone: string | null
  role: SheetRole | null
}

/** What is wrong with one cell. `expected` is named by its Fluent id, with what it says. */
export type Problem = { row: number; field: Field; value: string; expected: ProblemName; hint: string }
export type ProblemName =
  | 'name'
  | 'name-empty'
  | 'pillar'
  | 'subdistrict'
  | 'subdistrict-empty'
  | 'subdistrict-none'
  | 'village'
  | 'village-none'
  | 'village-elsewhere'
  | 'reach'
  | 'phone'
  | 'phone-short'
  | 'role'
  | 'role-not-given'
  | 'formula'
  | 'date'
  | 'same-phone'
  | 'same-name'
  | 'phone-of-other'
  | 'several-people'
  | 'beyond-reach'
  | 'above'

/** What rows are read against: the agency's pillars, the places of its regency, and how far the one who imports reaches. */
export type Book = {
  pillars: { code: string; label: string }[]
  places: Named[]
  agencyRegion: string
  scopes: readonly string[]
  gives: readonly string[]
}

export type Parsed = { rows: ImportRow[]; problems: Problem[] }
export type ReadRows = Parsed | { missing: Field[] } | { tooMany: number } | { none: true }

type Row = { number: number; at(field: Field): Cell }
type Outcome<Value> = { value: Value } | { problem: ProblemName; hint?: string }

const pillarAliases: Readonly<Record<string, string>> = {
  puskesos: 'slrt',
  slrtpuskesos: 'slrt',
  kartar: 'karang_taruna',
  katar: 'karang_taruna',
}

/** *PKH*, *Pendamping PKH* and *Pendamping Sosial PKH* are one; the `loose` ending counts only where one pillar is named. */
function pillarOf(text: string, { pillars }: Book, loose: boolean): string | undefined {
  const key = nameKey(text)
  const same = ({ code, label }: Book['pillars'][number]) => {
    const byCode = nameKey(code)
    return [byCode, nameKey(label)].includes(key) || pillarAliases[key] === code || (loose && key.endsWith(byCode))
  }
  return key === '' ? undefined : pillars.find(same)?.code
}

function readPillars({ text }: Cell, book: Book, role: SheetRole | null): Outcome<string[]> {
  const whole = pillarOf(text, book, false)
  const parts = text.split(/[/,;&+\n]|\s(?:dan|and)\s/i).filter(part => part.trim() !== '')
  const codes = whole ? [whole] : parts.map(part => pillarOf(part, book, true))
  const hint = book.pillars.map(({ label }) => label).join(', ')
  if (codes.length === 0 && role !== null) return { value: [] }
  if (codes.length === 0 || codes.includes(undefined)) return { problem: 'pillar', hint }
  return { value: [...new Set(codes as string[])] }
}

type Place = { region: string; exact: boolean }

function elsewhere(book: Book, text: string): string | undefined {
  const key = nameKey(text)
  const village = book.places.find(({ code, name }) => code.length === 13 && nameKey(name) === key)
  return village && book.places.find(({ code }) => code === village.code.slice(0, 8))?.name
}

function readVillage(text: string, subdistrict: Named, book: Book, places: Finder): Outcome<Place> {
  if (text === '' || text === '-') return { value: { region: subdistrict.code, exact: false } }
  const village = places.find(subdistrict.code, text)
  if (village) return { value: { region: village.code, exact: true } }
  const other = elsewhere(book, text)
  if (other) return { problem: 'village-elsewhere', hint: other }
  return places.instead('village', subdistrict.code, text)
}

type Placed = { place: Outcome<Place>; field: Field }

function readPlace(row: Row, book: Book, places: Finder, role: SheetRole | null): Placed {
  const text = row.at('subdistrict').text
  const { agencyRegion } = book
  if (role?.whole && text === '')
    return { place: { value: { region: agencyRegion, exact: false } }, field: 'subdistrict' }
  if (text === '') return { place: { problem: 'subdistrict-empty' }, field: 'subdistrict' }
  const subdistrict = places.find(agencyRegion, text)
  if (!subdistrict) return { place: places.instead('subdistrict', agencyRegion, text), field: 'subdistrict' }
  const village = readVillage(row.at('village').text, subdistrict, book, places)
  if ('problem' in village) return { place: village, field: 'village' }
  const reached = book.scopes.some(scope => isWithin(village.value.region, scope))
  return { place: reached ? village : { problem: 'reach', hint: subdistrict.name }, field: 'subdistrict' }
}

function readName({ text }: Cell): Outcome<string> {
  if (text === '') return { problem: 'name-empty' }
  const name = personName(text)
  return name ? { value: name } : { problem: 'name' }
}

function readPhone({ text }: Cell): Outcome<string | null> {
  if (text === '' || text === '-') return { value: null }
  const phone = mobileNumber(text)
  if (phone) return { value: phone }
  return { problem: /^\d([.,]\d+)?E\+?\d+$/i.test(text) ? 'phone-short' : 'phone' }
}

function readRole({ text }: Cell, { gives }: Book): Outcome<SheetRole | null> {
  const role = roleIn(text)
  if (role === undefined) return { problem: 'role' }
  return role === null || gives.includes(role.role) ? { value: role } : { problem: 'role-not-given' }
}

const flawNames = { error: 'formula', 'no-result': 'formula', date: 'date' } as const

function flawsOf(row: Row, columns: Header['columns']): Problem[] {
  return (Object.keys(columns) as Field[]).flatMap(field => {
    const { text, flaw } = row.at(field)
    return flaw ? [{ row: row.number, field, value: text, expected: flawNames[flaw], hint: '' }] : []
  })
}

const longestValue = 60

function readRow(
  row: Row,
  columns: Header['columns'],
  book: Book,
  places: Finder,
): { read: ImportRow } | { bad: Problem[] } {
  const flaws = flawsOf(row, columns)
  if (flaws.length > 0) return { bad: flaws }
  const role = readRole(row.at('role'), book)
  const given = 'value' in role ? role.value : null
  const { place, field } = readPlace(row, book, places, given)
  const name = readName(row.at('name'))
  const pillars = readPillars(row.at('pillar'), book, given)
  const phone = readPhone(row.at('phone'))
  const bad = Object.entries({ name, pillar: pillars, [field]: place, phone, role }).flatMap(([at, outcome]) => {
    if (!('problem' in outcome)) return []
    const value = row.at(at as Field).text.slice(0, longestValue)
    return [{ row: row.number, field: at as Field, value, expected: outcome.problem, hint: outcome.hint ?? '' }]
  })
  if (bad.length > 0 || !('value' in name && 'value' in pillars && 'value' in place && 'value' in phone)) return { bad }
  const read = { name: name.value, pillars: pillars.value, ...place.value, phone: phone.value, role: given }
  return { read: { row: row.number, ...read } }
}

/** Two rows with one telephone, or one name at one place, cannot both be right. */
function doubles(rows: readonly ImportRow[]): Problem[] {
  const seen = new Map<string, number>()
  const first = (key: string, row: number) => {
    const before = seen.get(key)
    if (before === undefined) seen.set(key, row)
    return before
  }
  return rows.flatMap(({ row, name, phone, region }): Problem[] => {
    const phoneRow = phone === null ? undefined : first(phone, row)
    if (phone !== null && phoneRow !== undefined)
      return [{ row, field: 'phone', value: phone, expected: 'same-phone', hint: String(phoneRow) }]
    const nameRow = first(`${ownNameKey(name)}@${region.slice(0, 8)}`, row)
    return nameRow === undefined
      ? []
      : [{ row, field: 'name', value: name, expected: 'same-name', hint: String(nameRow) }]
  })
}

const empty: Cell = { text: '' }

/** Reads a table as a roster, or says what it lacks. Nothing but the named columns is read. */
export function readRows(sheet: readonly SheetRow[], book: Book): ReadRows {
  const header = headerOf(sheet)
  const missing = missingIn(header)
  if (!header || missing.length > 0) return { missing }
  const body = sheet
    .filter(({ number }) => number > header.number)
    .map(({ number, cells }): Row => ({ number, at: field => cells[header.columns[field] ?? -1] ?? empty }))
    .filter(row =>
      (Object.keys(header.columns) as Field[]).some(field => row.at(field).text !== '' || row.at(field).flaw),
    )
  if (body.length === 0) return { none: true }
  if (body.length > mostRows) return { tooMany: body.length }
  const places = finder(book.places)
  const rows: ImportRow[] = []
  const problems: Problem[] = []
  for (const row of body) {
    const outcome = readRow(row, header.columns, book, places)
    if ('read' in outcome) rows.push(outcome.read)
    else problems.push(...outcome.bad)
  }
  return { rows, problems: [...problems, ...doubles(rows)].sort((a, b) => a.row - b.row) }
}
