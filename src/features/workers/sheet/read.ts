import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { type Cell, mostRows, type Refusal, type SheetRow } from './cells.ts'
import { headerOf } from './columns.ts'
import { unpack } from './zip.ts'

export type ReadSheet = { rows: SheetRow[] } | { refused: Refusal }

/** A roster of 5,000 rows unpacks to some 3 MB; beyond this it is no roster. */
const mostUnpacked = 64 * 1_048_576
/** Rows that are there but empty (a table that was formatted far down) are let through up to here. */
const mostElements = 20_000

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

/** Refuses what would be too much before the reader of workbooks sees it. */
function refusalOf(bytes: Uint8Array): Refusal | undefined {
  const parts = unpack(bytes, /^xl\/(workbook\.xml|worksheets\/[^/]+\.xml)$/, mostUnpacked)
  if (!parts) return 'too-large'
  if (!parts.has('xl/workbook.xml')) return 'not-a-table'
  const longest = Math.max(
    0,
    ...[...parts.values()].map(part => countOf(part.toString('latin1'), /<(?:\w+:)?row[ >/]/g)),
  )
  return longest > mostElements ? 'too-many-rows' : undefined
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

function rowsOf(sheet: ExcelJS.Worksheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: Math.min(row.cellCount, 60) }, (_, at) => cellOf(row.getCell(at + 1).value))
    if (cells.some(({ text, flaw }) => text !== '' || flaw)) rows.push({ number, cells })
  })
  return rows
}

/** The first sheet that has the headers of a roster, else the first. */
function rosterIn(workbook: ExcelJS.Workbook): SheetRow[] {
  const sheets = workbook.worksheets.map(rowsOf)
  return sheets.find(rows => headerOf(rows) !== undefined) ?? sheets[0] ?? []
}

/** UTF-8, or what older programs save (Windows-1252). */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const separators = [';', ',', '\t'] as const

/** The separator that the first line with words uses most. */
function separatorOf(text: string): string {
  const line = text.split(/\r?\n/).find(one => /\p{L}/u.test(one)) ?? ''
  return [...separators].sort((a, b) => line.split(b).length - line.split(a).length)[0] ?? ';'
}

async function readCsv(bytes: Uint8Array): Promise<ReadSheet> {
  const text = decode(bytes)
  if (text === undefined) return { refused: 'not-a-table' }
  if (text.trim() === '') return { refused: 'empty' }
  if (countOf(text, /\n/g) > mostElements) return { refused: 'too-many-rows' }
  const delimiter = separatorOf(text)
  if (!text.includes(delimiter)) return { refused: 'not-a-table' }
  const workbook = new ExcelJS.Workbook()
  const parserOptions = { delimiter, ignoreEmpty: false, trim: true }
  const sheet = await workbook.csv.read(Readable.from([text]), { parserOptions, map: value => value })
  return { rows: rowsOf(sheet) }
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet> {
  const refused = refusalOf(bytes)
  if (refused) return { refused }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never)
  return { rows: rosterIn(workbook) }
}

/** The rows of a document: XLSX, or CSV with `;`, `,` or tabs. What it is, its first bytes say. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const kind = kindOf(bytes)
  if (kind !== 'zip' && kind !== 'text') return { refused: kind }
  try {
    const read = await (kind === 'zip' ? readWorkbook(bytes) : readCsv(bytes))
    if ('refused' in read) return read
    if (read.rows.length === 0) return { refused: 'empty' }
    return read.rows.length > mostRows + 20 ? { refused: 'too-many-rows' } : read
  } catch {
    return { refused: kind === 'zip' ? 'broken' : 'not-a-table' }
  }
}
