import {
  addHead,
  addSection,
  addSignatures,
  addTableSheet,
  openPage,
  openWorkbook,
  workbookBytes,
} from '../../../papers/workbook.ts'
import type { Paper } from './paper.ts'

/** Columns of the summary, in characters: the first holds labels and sentences. */
const summaryWidths = [26, 34, 34, 30] as const

/** The document as a spreadsheet: a summary to print, and the long tables on sheets of their own; numbers are numbers. */
export async function writeXlsx(paper: Paper, madeAt: Date): Promise<Uint8Array> {
  const workbook = await openWorkbook({ title: paper.title, author: paper.author, madeAt })
  const summary = openPage(workbook, paper.summarySheet, summaryWidths)
  addHead(summary, paper)
  for (const section of paper.sections) {
    const { table: _, sheet, ...said } = section
    if (!sheet) addSection(summary, section)
    else if (said.lead || said.note) addSection(summary, said)
  }
  addSignatures(summary, paper.signatures)
  for (const { sheet, table } of paper.sections) if (sheet && table) addTableSheet(workbook, sheet, table)
  return workbookBytes(workbook)
}
