import type { Metric } from '../parts.ts'

const change =
  /^(.*?)(?:[:=]\s*|\s+dari\s+|\s+(?=(?:Rp)?\d))(\S.*?)\s*(?:→|⟶|->|=>|\bmenjadi\b|\bjadi\b|\bke\b)\s*(\S.*)$/iu
const standing = /^([^:=]+)[:=]\s*(\S.*)$/u

/** *Anggota: 12 → 45 keluarga*; a line without an arrow is one number, and without a colon only words. */
export function readMetric(line: string): Metric {
  const moved = line.match(change)
  if (moved) return { what: (moved[1] ?? '').trim(), before: (moved[2] ?? '').trim(), after: (moved[3] ?? '').trim() }
  const stands = line.match(standing)
  if (stands) return { what: (stands[1] ?? '').trim(), before: null, after: (stands[2] ?? '').trim() }
  return { what: line, before: null, after: '' }
}

/** One number to a line; a list mark before it is left out. */
export const readMetrics = (text: string): Metric[] =>
  text
    .split(/\n+/)
    .map(line => line.replace(/^\s*(?:[-•*–]|\d+[.)])\s+/, '').trim())
    .filter(line => line !== '')
    .map(readMetric)

/** As it is read: *Anggota: 12 → 45 keluarga*. */
export function metricText({ what, before, after }: Metric): string {
  const value = before === null ? after : `${before} → ${after}`
  return [what, value].filter(part => part !== '').join(': ')
}
