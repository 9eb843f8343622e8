/** One line of a table; `aim` where the number has one, `met` whether it was reached. */
export type Row = { what: string; value: string; aim?: string; met?: boolean }

/** Prints the lines below a heading, in columns. */
export function printTable(title: string, rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map(row => pick(row).length))
  const [first, second] = [width(row => row.what), width(row => row.value)]
  console.log(`\n${title}`)
  for (const { what, value, aim, met } of rows) {
    const verdict = aim === undefined ? '' : `  aim ${aim}${met === undefined ? '' : met ? '  met' : '  MISSED'}`
    console.log(`  ${what.padEnd(first)}  ${value.padStart(second)}${verdict}`)
  }
}

/** A number with so many digits behind the point. */
export const digits = (value: number, count = 1) => value.toFixed(count)

export const atMost = (value: number, limit: number, count = 1) => ({
  value: digits(value, count),
  aim: `≤ ${limit}`,
  met: value <= limit,
})

export const atLeast = (value: number, limit: number, count = 2) => ({
  value: digits(value, count),
  aim: `≥ ${limit}`,
  met: value >= limit,
})

/** The value below which this share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
