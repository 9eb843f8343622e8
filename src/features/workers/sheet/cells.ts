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
  | 'too-large-unpacked'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'empty'

/** `found` where something was counted: megabytes, rows or cells. */
export type Refused = { why: Refusal; found?: number }

const megabyte = 1_048_576
/** What a roster may hold at most, and a document at most. */
export const mostRows = 5_000
export const mostMegabytes = 20
/** A roster of 5,000 rows unpacks to some 3 MB; beyond this it is no roster. */
export const mostUnpackedMegabytes = 32
export const mostCells = 250_000

export const bytesOf = (megabytes: number) => megabytes * megabyte

/** With one decimal, rounded up, so that what is above a limit is also said to be. */
export const megabytesOf = (bytes: number) => Math.ceil((bytes / megabyte) * 10) / 10

export const tooLarge = (bytes: number | undefined): Refused => ({
  why: 'too-large',
  ...(bytes !== undefined && { found: megabytesOf(bytes) }),
})
