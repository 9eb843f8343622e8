import ExcelJS from 'exceljs'

export const rosterHeaders = ['Nama', 'Pilar', 'Kapanewon', 'Kalurahan', 'No. HP', 'Peran']

/** An XLSX of one sheet; cells are what exceljs takes. */
export async function sheetOf(rows: readonly unknown[][], change: (sheet: ExcelJS.Worksheet) => void = () => {}) {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Petugas')
  for (const row of rows) sheet.addRow(row)
  change(sheet)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export const rosterOf = (...rows: unknown[][]) => sheetOf([rosterHeaders, ...rows])

/** The texts of all cells, sheet by sheet. */
export async function readBack(bytes: Uint8Array): Promise<Record<string, string[][]>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never)
  const rowsOf = (sheet: ExcelJS.Worksheet) => {
    const rows: string[][] = []
    sheet.eachRow(row => {
      rows.push((row.values as unknown[]).slice(1).map(value => String(value ?? '')))
    })
    return rows
  }
  return Object.fromEntries(workbook.worksheets.map(sheet => [sheet.name, rowsOf(sheet)]))
}
