import { bytesOf, colors, need, openDocument, write } from '../../../papers/document.ts'
import { drawFooters } from '../../../papers/footers.ts'
import { drawHead } from '../../../papers/head.ts'
import { drawSignatures } from '../../../papers/signatures.ts'
import { drawTable } from '../../../papers/table.ts'
import {
  addHead,
  addPageTable,
  addSentence,
  addSignatures,
  addTableSheet,
  openPage,
  openWorkbook,
  workbookBytes,
} from '../../../papers/workbook.ts'
import type { ListPaper } from './paper.ts'

/** The list as a PDF of A4 pages with room to sign. */
export async function drawList(paper: ListPaper, madeAt: Date, { compress = true } = {}): Promise<Uint8Array> {
  const title = `${paper.title} – ${paper.identity.at(-1)?.value ?? ''}`
  const doc = await openDocument({ title, author: paper.author, madeAt, compress })
  drawHead(doc, paper)
  drawTable(doc, paper.table)
  doc.y += 8
  for (const note of paper.notes) {
    need(doc, 24)
    write(doc, note, { size: 8.5, color: colors.soft, after: 2 })
  }
  doc.y += 8
  drawSignatures(doc, [paper.signature])
  drawFooters(doc, paper.footer)
  return bytesOf(doc)
}

/** Columns in characters: the first one holds labels too. */
const widths = [14, 30, 24, 30, 18, 18, 22] as const
const noHand = { above: [], name: '', below: [] }

/** The same as a spreadsheet. */
export async function writeList(paper: ListPaper, madeAt: Date): Promise<Uint8Array> {
  const workbook = await openWorkbook({ title: paper.title, author: paper.author, madeAt })
  const page = openPage(workbook, paper.sheet, widths)
  addHead(page, paper)
  page.sheet.addRow([])
  addPageTable(page, paper.table)
  page.sheet.addRow([])
  for (const note of paper.notes) addSentence(page, note, { italic: true }, 'left')
  addSignatures(page, [noHand, paper.signature])
  if (paper.series) addTableSheet(workbook, paper.series.sheet, paper.series.table)
  return workbookBytes(workbook)
}
