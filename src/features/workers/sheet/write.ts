import { safeText } from '../../../papers/safe-text.ts'
import { newWorkbook } from './workbook.ts'

/** One sheet: its name, the headers with their widths in characters, and the rows. */
export type Page = {
  name: string
  columns: readonly { header: string; width: number }[]
  rows: readonly (readonly string[])[]
}

/** An XLSX of text alone: no formula, and nothing that could be taken for one. */
export async function writeSheets(pages: readonly Page[]): Promise<Uint8Array> {
  const workbook = await newWorkbook()
  for (const { name, columns, rows } of pages) {
    const sheet = workbook.addWorksheet(name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ header, width }) => ({ header, width, style: { numFmt: '@' } }))
    sheet.getRow(1).font = { bold: true }
    for (const row of rows) sheet.addRow(row.map(safeText))
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
