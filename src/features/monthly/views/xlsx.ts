import ExcelJS, { type Worksheet } from 'exceljs'
import { safeText } from '../../workers/sheet/cells.ts'
import type { Paper } from './paper.ts'
import type { Cell, Section, Table } from './sections.ts'

const teal = 'FF0F5F5C'
const tint = 'FFE6EFEE'
const line = 'FFC5CFD1'

/** Columns of the summary, in characters: the first holds labels and sentences. */
const summaryWidths = [26, 34, 34, 30] as const
/** What a table of its own takes up in characters. */
const wholeWidth = 120

const contentOf = (cell: Cell) => (typeof cell === 'string' ? safeText(cell) : cell.value)

function addRow(sheet: Worksheet, cells: readonly Cell[]) {
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

function addTable(sheet: Worksheet, { columns, rows, total }: Table) {
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

const summaryColumns = summaryWidths.length
const lineHeight = 15

/** Merged cells do not grow with their text: the lines that it takes up in so many characters. */
const linesIn = (text: string, characters: number) =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / characters)), 0)

/** A table of fewer columns than the summary has: its first one takes up the others. */
function addNarrowTable(sheet: Worksheet, { columns, rows, total }: Table) {
  const spare = summaryColumns - columns.length
  const filler = Array.from({ length: spare }, () => '')
  const widened = (cells: readonly Cell[]) => [cells[0] ?? '', ...filler, ...cells.slice(1)]
  const column = columns[0] ?? { header: '', width: 1 }
  const wide = [column, ...filler.map(header => ({ header, width: 1 })), ...columns.slice(1)]
  const first = sheet.rowCount + 1
  addTable(sheet, { columns: wide, rows: rows.map(widened), ...(total && { total: widened(total) }) })
  const characters = summaryWidths.slice(0, spare + 1).reduce((a, b) => a + b, 0)
  for (let at = first; at <= sheet.rowCount; at += 1) {
    sheet.mergeCells(at, 1, at, spare + 1)
    sheet.getRow(at).height = lineHeight * linesIn(String(sheet.getCell(at, 1).value ?? ''), characters)
  }
}

const isLarge = ({ size = 11 }: Partial<ExcelJS.Font>) => size > 11

function addLine(sheet: Worksheet, text: string, font: Partial<ExcelJS.Font> = {}) {
  const row = sheet.addRow([safeText(text)])
  row.getCell(1).font = font
}

/** A sentence over all columns of the summary. */
function addSentence(sheet: Worksheet, text: string, font: Partial<ExcelJS.Font>, horizontal: 'left' | 'center') {
  addLine(sheet, text, font)
  const at = sheet.rowCount
  sheet.mergeCells(at, 1, at, summaryColumns)
  sheet.getCell(at, 1).alignment = { horizontal, vertical: 'top', wrapText: true }
  const whole = summaryWidths.reduce((a, b) => a + b, 0)
  sheet.getRow(at).height = lineHeight * linesIn(text, whole) + (isLarge(font) ? 4 : 0)
}

function openSheet(workbook: ExcelJS.Workbook, name: string): Worksheet {
  return workbook.addWorksheet(name.slice(0, 31), {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
}

function addSection(sheet: Worksheet, { title, lead, table, note }: Section) {
  sheet.addRow([])
  addLine(sheet, title, { bold: true, size: 12, color: { argb: teal } })
  if (lead) addSentence(sheet, lead, {}, 'left')
  if (table && table.columns.length < summaryColumns) addNarrowTable(sheet, table)
  else if (table) addTable(sheet, table)
  if (note) addSentence(sheet, note, { italic: true }, 'left')
}

function addHead(sheet: Worksheet, { letterhead, title, subtitles, identity }: Paper) {
  for (const text of letterhead.lines) addSentence(sheet, text, { bold: true, size: 12 }, 'center')
  if (letterhead.address) addSentence(sheet, letterhead.address, { size: 9 }, 'center')
  sheet.addRow([])
  addSentence(sheet, title, { bold: true, size: 14 }, 'center')
  for (const text of subtitles) addSentence(sheet, text, {}, 'center')
  sheet.addRow([])
  for (const { label, value } of identity) sheet.addRow([label, safeText(value)])
}

function addSignatures(sheet: Worksheet, { signatures }: Paper) {
  const [left, right] = signatures
  const side = (texts: (string | undefined)[]) => sheet.addRow(texts.map(text => safeText(text ?? '')))
  const across = (from: string | undefined, to: string | undefined) => side([from, '', to])
  const lines = Math.max(left?.above.length ?? 0, right?.above.length ?? 0)
  sheet.addRow([])
  for (let at = 0; at < lines; at += 1) across(left?.above[at], right?.above[at])
  for (let space = 0; space < 3; space += 1) sheet.addRow([])
  across(left?.name, right?.name).font = { bold: true }
  across(left?.below[0], right?.below[0])
}

/** A section with a table of its own: one can sort and filter it. */
function addOwnSheet(workbook: ExcelJS.Workbook, { table, sheet: name = '' }: Section) {
  if (!table) return
  const sheet = openSheet(workbook, name)
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0)
  sheet.columns = table.columns.map(({ width }) => ({ width: Math.round((width / whole) * wholeWidth) }))
  const head = addTable(sheet, table)
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.cellCount } }
  sheet.pageSetup.printTitlesRow = '1:1'
}

/** The document as a spreadsheet: a summary to print, and the long tables on sheets of their own; numbers are numbers. */
export async function writeXlsx(paper: Paper, madeAt: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  Object.assign(workbook, { title: paper.title, creator: paper.author, created: madeAt, modified: madeAt })
  const summary = openSheet(workbook, paper.summarySheet)
  summary.columns = summaryWidths.map(width => ({ width }))
  addHead(summary, paper)
  for (const section of paper.sections) {
    const { table: _, sheet, ...said } = section
    if (!sheet) addSection(summary, section)
    else if (said.lead || said.note) addSection(summary, said)
  }
  addSignatures(summary, paper)
  for (const section of paper.sections) if (section.sheet) addOwnSheet(workbook, section)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
