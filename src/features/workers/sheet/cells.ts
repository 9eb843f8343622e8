/** Why the text of a cell cannot be taken as it stands. */
export type Flaw = 'error' | 'no-result' | 'date'

/** One cell as people read it; of a formula its result. */
export type Cell = { text: string; flaw?: Flaw }

/** One row of a table with the number that the program shows beside it. */
export type SheetRow = { number: number; cells: Cell[] }

/** Why a document is not read at all. */
export type Refusal =
  | 'pdf'
  | 'picture'
  | 'old-excel'
  | 'not-a-table'
  | 'broken'
  | 'too-large'
  | 'too-many-rows'
  | 'empty'

/** What a roster may hold at most, and a document at most. */
export const mostRows = 5_000
export const mostBytes = 20 * 1_048_576

/** A text that no spreadsheet takes for a formula when the table is opened or saved as CSV (OWASP, CSV injection). */
export const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
