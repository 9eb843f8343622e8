import type { Workbook } from 'exceljs'

/** An empty workbook. The library is read when the first one is needed: it takes a quarter of a second. */
export async function newWorkbook(): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs')
  return new ExcelJS.Workbook()
}
