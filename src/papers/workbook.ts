import type { Font, Row, Workbook, Worksheet } from 'exceljs'
import type { Head } from './head.ts'
import { safeText } from './safe-text.ts'
import type { Signature } from './signatures.ts'
import type { Cell, Table } from './table.ts'
import type { Section } from './text.ts'

/** A sheet that is read from top to bottom like a page; `widths` of its columns are in characters. */
export type Page = { sheet: Worksheet; widths: readonly number[] }

const teal = 'FF0F5F5C'
const tint = 'FFE6EFEE'
const line = 'FFC5CFD1'
const lineHeight = 15
/** What a table of its own takes up in characters. */
const wholeWidth = 120

type About = { title: string; author: string; madeAt: Date }

/** An empty spreadsheet. */
export async function openWorkbook({ title, author, madeAt }: About): Promise<Workbook> {
  // Read when the first one is made: most processes of a night make none.
  const { default: ExcelJS } = await import('exceljs')
  return Object.assign(new ExcelJS.Workbook(), { title, creator: author, created: madeAt, modified: madeAt })
}

export const workbookBytes = async (workbook: Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer())

function openSheet(workbook: Workbook, name: string): Worksheet {
  return workbook.addWorksheet(name.slice(0, 31), {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
}

/** A sheet to be read and printed. */
export function openPage(workbook: Workbook, name: string, widths: readonly number[]): Page {
  const sheet = openSheet(workbook, name)
  sheet.columns = widths.map(width => ({ width }))
  return { sheet, widths }
}

const contentOf = (cell: Cell) => (typeof cell === 'string' ? safeText(cell) : cell.value)

function addRow(sheet: Worksheet, cells: readonly Cell[]): Row {
  const row = sheet.addRow(cells.map(contentOf))
  for (const [at, cell] of cells.entries()) {
    const into = row.getCell(at + 1)
    into.alignment = { vertical: 'top', wrapText: true }
    into.border = { bottom: { style: 'thin', color: { argb: line } } }
    if (typeof cell === 'string') into.numFmt = '@'
    else into.numFmt = cell.share ? '0.0%' : '#,##0'
  }
  return row
}

function addTable(sheet: Worksheet, { columns, rows, total }: Table): Row {
  const head = addRow(
    sheet,
    columns.map(({ header }) => header),
  )
  head.font = { bold: true }
  head.eachCell(cell => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: tint } }
  })
  for (const row of rows) addRow(sheet, row)
  if (total) addRow(sheet, total).font = { bold: true }
  return head
}

/** Merged cells do not grow with their text: the lines that it takes up in so many characters. */
const linesIn = (text: string, characters: number) =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / characters)), 0)

/** A table of fewer columns than the page has: its first one takes up the others. */
function addNarrowTable({ sheet, widths }: Page, { columns, rows, total }: Table) {
  const spare = widths.length - columns.length
  const filler = Array.from({ length: spare }, () => '')
  const widened = (cells: readonly Cell[]) => [cells[0] ?? '', ...filler, ...cells.slice(1)]
  const column = columns[0] ?? { header: '', width: 1 }
  const wide = [column, ...filler.map(header => ({ header, width: 1 })), ...columns.slice(1)]
  const first = sheet.rowCount + 1
  addTable(sheet, { columns: wide, rows: rows.map(widened), ...(total && { total: widened(total) }) })
  const characters = widths.slice(0, spare + 1).reduce((a, b) => a + b, 0)
  for (let at = first; at <= sheet.rowCount; at += 1) {
    sheet.mergeCells(at, 1, at, spare + 1)
    sheet.getRow(at).height = lineHeight * linesIn(String(sheet.getCell(at, 1).value ?? ''), characters)
  }
}

const isLarge = ({ size = 11 }: Partial<Font>) => size > 11

function addLine(sheet: Worksheet, text: string, font: Partial<Font> = {}) {
  sheet.addRow([safeText(text)]).getCell(1).font = font
}

/** A sentence over all columns of the page. */
export function addSentence({ sheet, widths }: Page, text: string, font: Partial<Font>, horizontal: 'left' | 'center') {
  addLine(sheet, text, font)
  const at = sheet.rowCount
  sheet.mergeCells(at, 1, at, widths.length)
  sheet.getCell(at, 1).alignment = { horizontal, vertical: 'top', wrapText: true }
  const whole = widths.reduce((a, b) => a + b, 0)
  sheet.getRow(at).height = lineHeight * linesIn(text, whole) + (isLarge(font) ? 4 : 0)
}

/** A table on the page: as wide as the page, or with a wider first column. */
export function addPageTable(page: Page, table: Table) {
  if (table.columns.length < page.widths.length) addNarrowTable(page, table)
  else addTable(page.sheet, table)
}

/** Letterhead, title and identity. */
export function addHead(page: Page, { letterhead, title, subtitles, identity }: Head) {
  const { sheet } = page
  for (const text of letterhead.lines) addSentence(page, text, { bold: true, size: 12 }, 'center')
  if (letterhead.address) addSentence(page, letterhead.address, { size: 9 }, 'center')
  sheet.addRow([])
  addSentence(page, title, { bold: true, size: 14 }, 'center')
  for (const text of subtitles) addSentence(page, text, {}, 'center')
  sheet.addRow([])
  for (const { label, value } of identity) sheet.addRow([label, safeText(value)])
}

/** A part of a paper under its heading. */
export function addSection(page: Page, { title, lead, table, note }: Section) {
  page.sheet.addRow([])
  addLine(page.sheet, title, { bold: true, size: 12, color: { argb: teal } })
  if (lead) addSentence(page, lead, {}, 'left')
  if (table) addPageTable(page, table)
  if (note) addSentence(page, note, { italic: true }, 'left')
}

/** Up to two hands, the first at the left. */
export function addSignatures({ sheet }: Page, [left, right]: readonly Signature[]) {
  const across = (from = '', to = '') => sheet.addRow([from, '', to].map(safeText))
  const lines = Math.max(left?.above.length ?? 0, right?.above.length ?? 0)
  sheet.addRow([])
  for (let at = 0; at < lines; at += 1) across(left?.above[at], right?.above[at])
  for (let space = 0; space < 3; space += 1) sheet.addRow([])
  across(left?.name, right?.name).font = { bold: true }
  across(left?.below[0], right?.below[0])
}

/** A long table on a sheet of its own: one can sort and filter it. */
export function addTableSheet(workbook: Workbook, name: string, table: Table) {
  const sheet = openSheet(workbook, name)
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0)
  sheet.columns = table.columns.map(({ width }) => ({ width: Math.round((width / whole) * wholeWidth) }))
  const head = addTable(sheet, table)
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.cellCount } }
  sheet.pageSetup.printTitlesRow = '1:1'
}
