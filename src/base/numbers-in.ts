/** A whole number; `inexact`: *sekitar 30*, *20-an*: ask for the exact one; `fraction`: *1,5* where only whole ones count. */
export type CountReading =
  | { kind: 'count'; value: number }
  | { kind: 'inexact'; said: string }
  | { kind: 'fraction'; said: string }
  | { kind: 'none' }

/** Rupiah. `ambiguous`: *12.5* may be 12,5 or a cut-off 12.500: ask. */
export type MoneyReading =
  | { kind: 'money'; value: number }
  | { kind: 'ambiguous'; said: string }
  | { kind: 'inexact'; said: string }
  | { kind: 'none' }

export type DecimalReading =
  | { kind: 'decimal'; value: number }
  | { kind: 'ambiguous'; said: string }
  | { kind: 'inexact'; said: string }
  | { kind: 'none' }

/** Reads a whole answer as a count ≥ 0 (domain.md §3.1, §6.5). */
export function readCount(_text: string): CountReading {
  return { kind: 'none' }
}

/** Reads a whole answer as an amount in rupiah (domain.md §6.5). */
export function readMoney(_text: string): MoneyReading {
  return { kind: 'none' }
}

/** Reads a whole answer as a number that may have decimals, written with a comma. */
export function readDecimal(_text: string): DecimalReading {
  return { kind: 'none' }
}
