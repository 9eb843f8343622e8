import { Readable } from 'node:stream'
import type { Workbook, Worksheet } from 'exceljs'
import {
  bytesOf,
  type Cell,
  mostCells,
  mostUnpackedMegabytes,
  type Refusal,
  type Refused,
  type SheetRow,
} from './cells.ts'
import { headerOf } from './columns.ts'
import { newWorkbook } from './workbook.ts'
import { unpack } from './zip.ts'

export type ReadSheet = { rows: SheetRow[] } | { refused: Refused }

/** Rows that are there but empty (a table that was formatted far down) are let through up to here. */
const mostElements = 20_000
/** Of a worksheet only its cells are wanted; rules for whole columns would be written out cell by cell. */
const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'drawing', 'legacyDrawing', 'picture', 'tableParts']

const beginsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte)

/** What the first bytes say it is, whatever the name of the document says. */
function kindOf(bytes: Uint8Array): 'zip' | 'text' | Refusal {
  if (bytes.length === 0) return 'empty'
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4)) return 'zip'
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel'
  if (beginsWith(bytes, 0xff, 0xd8, 0xff) || beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'picture'
  return 'text'
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** How many rows below the headers and how many cells are more than is read; nothing where both may be read. */
function excess(rows: number, cells: number): Refused | undefined {
  if (rows > mostElements) return { why: 'too-many-rows', found: rows }
  return cells > mostCells ? { why: 'too-many-cells', found: cells } : undefined
}

const range = /<(?:\w+:)?mergeCell\b[^<>]*?\sref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g
const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Cells that a worksheet has, and that its merged ranges would have: the reader makes each of them. */
function cellsOf(xml: string): number {
  const merged = [...xml.matchAll(range)].map(([, left = '', top, right = '', bottom]) => {
    const [columns, rows] = [columnNumber(right) - columnNumber(left), Number(bottom) - Number(top)]
    return (Math.abs(columns) + 1) * (Math.abs(rows) + 1)
  })
  return merged.reduce((sum, count) => sum + count, countOf(xml, /<(?:\w+:)?c[ >/]/g))
}

const lastRow = 1_048_576
const rowNumbers = /<(?:\w+:)?row\b[^<>]*?\sr=["'](\d+)["']/g
const isBeyond = (xml: string) => [...xml.matchAll(rowNumbers)].some(([, number]) => Number(number) > lastRow)

/** Refuses what would be too much before the reader of workbooks sees it. */
function refusalOf(bytes: Uint8Array): Refused | undefined {
  const parts = unpack(bytes, /xl\/(workbook\.xml|worksheets\/)/, bytesOf(mostUnpackedMegabytes))
  if (!parts) return { why: 'too-large-unpacked' }
  const names = [...parts.keys()]
  if (!names.some(name => name.endsWith('xl/workbook.xml'))) return { why: 'not-a-table' }
  const sheets = [...parts.entries()].filter(([name]) => name.includes('worksheets/'))
  const texts = sheets.map(([, part]) => part.toString('latin1'))
  if (texts.some(isBeyond)) return { why: 'broken' }
  const rows = Math.max(0, ...texts.map(text => countOf(text, /<(?:\w+:)?row[ >/]/g) - 1))
  return excess(
    rows,
    texts.reduce((sum, text) => sum + cellsOf(text), 0),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The text of a value as exceljs gives it; a formula is never computed, only its kept result is read. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '' }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), flaw: 'date' }
  if (!isObject(value)) return { text: String(value).trim() }
  if ('error' in value) return { text: String(value.error), flaw: 'error' }
  if ('formula' in value || 'sharedFormula' in value)
    return value.result === undefined || value.result === null ? { text: '', flaw: 'no-result' } : cellOf(value.result)
  if (Array.isArray(value.richText))
    return {
      text: value.richText
        .map(part => String(part.text))
        .join('')
        .trim(),
    }
  return cellOf(value.text)
}

function rowsOf(sheet: Worksheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: Math.min(row.cellCount, 60) }, (_, at) => cellOf(row.getCell(at + 1).value))
    if (cells.some(({ text, flaw }) => text !== '' || flaw)) rows.push({ number, cells })
  })
  return rows
}

/** The first sheet that has the headers of a roster, else the first. */
function rosterIn(workbook: Workbook): SheetRow[] {
  const sheets = workbook.worksheets.map(rowsOf)
  return sheets.find(rows => headerOf(rows) !== undefined) ?? sheets[0] ?? []
}

/** The encoding that a mark at the beginning names, or that its zeros betray. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (beginsWith(bytes, 0xff, 0xfe) || (bytes[0] !== 0 && bytes[1] === 0)) return 'utf-16le'
  return beginsWith(bytes, 0xfe, 0xff) || (bytes[0] === 0 && bytes[1] !== 0) ? 'utf-16be' : 'utf-8'
}

/** UTF-8, what Excel saves as Unicode text (UTF-16), or what older programs save (Windows-1252). */
function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return encoding === 'utf-8' && !bytes.includes(0) ? new TextDecoder('windows-1252').decode(bytes) : undefined
  }
}

const separators = [';', ',', '\t', '|'] as const

const beginning = 4_000

const cut = (line: string, separator: string) => line.split(separator).map(text => ({ text }))

/** The separator by which the headers of a roster appear, else the one that cuts the beginning most. */
function separatorOf(text: string): string {
  const lines = text.slice(0, beginning).split(/[\r\n]+/)
  const headed = (separator: string) =>
    headerOf(lines.map((line, at) => ({ number: at + 1, cells: cut(line, separator) }))) !== undefined
  const count = (separator: string) => text.slice(0, beginning).split(separator).length
  return separators.find(headed) ?? [...separators].sort((a, b) => count(b) - count(a))[0] ?? ';'
}

async function readCsv(bytes: Uint8Array): Promise<ReadSheet> {
  const text = decode(bytes)
  if (text === undefined) return { refused: { why: 'not-a-table' } }
  if (text.trim() === '') return { refused: { why: 'empty' } }
  const delimiter = separatorOf(text)
  if (!text.includes(delimiter)) return { refused: { why: 'not-a-table' } }
  const lines = countOf(text.trimEnd(), /\r\n|\r|\n/g)
  const refused = excess(lines, text.split(delimiter).length + lines)
  if (refused) return { refused }
  const workbook = await newWorkbook()
  const parserOptions = { delimiter, ignoreEmpty: false, trim: true }
  const sheet = await workbook.csv.read(Readable.from([text]), { parserOptions, map: value => value })
  return { rows: rowsOf(sheet) }
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet> {
  const refused = refusalOf(bytes)
  if (refused) return { refused }
  const workbook = await newWorkbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never, { ignoreNodes })
  return { rows: rosterIn(workbook) }
}

/** The rows of a document: XLSX, or CSV with `;`, `,`, `|` or tabs. What it is, its first bytes say. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const kind = kindOf(bytes)
  if (kind !== 'zip' && kind !== 'text') return { refused: { why: kind } }
  try {
    const read = await (kind === 'zip' ? readWorkbook(bytes) : readCsv(bytes))
    return 'rows' in read && read.rows.length === 0 ? { refused: { why: 'empty' } } : read
  } catch {
    return { refused: { why: kind === 'zip' ? 'broken' : 'not-a-table' } }
  }
}
