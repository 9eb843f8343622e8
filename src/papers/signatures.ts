import { colors, type Doc, margin, need, widthOf } from './document.ts'

/** Lines above the space for a hand, the name below it, and what stands under the name. */
export type Signature = { above: readonly string[]; name: string; below: readonly string[] }

/** Where a name is written by hand. */
export const emptyName = '(………………………………………)'

const signingRoom = 58

function drawAbove(doc: Doc, { above }: Signature, left: number, width: number, top: number): number {
  const at = { width, align: 'center' as const, lineGap: 1.5 }
  doc.font('plain').fontSize(9.5).fillColor(colors.ink)
  doc.text(above.join('\n'), left, top, at)
  return doc.y
}

function drawName(doc: Doc, { name, below }: Signature, left: number, width: number, top: number) {
  const at = { width, align: 'center' as const }
  doc
    .font('bold')
    .fontSize(9.5)
    .fillColor(colors.ink)
    .text(name, left, top, { ...at, underline: true })
  for (const line of below) doc.font('plain').text(line, left, doc.y + 2, at)
}

/** Up to two hands side by side, a single one at the right; names at one height, never torn from each other. */
export function drawSignatures(doc: Doc, signatures: readonly Signature[]) {
  const width = (widthOf(doc) - 40) / 2
  need(doc, 150)
  const top = doc.y + 8
  const first = Math.max(0, 2 - signatures.length)
  const lefts = signatures.map((_, at) => margin.side + (first + at) * (width + 40))
  const ends = signatures.map((one, at) => drawAbove(doc, one, lefts[at] ?? margin.side, width, top))
  const nameTop = Math.max(...ends) + signingRoom
  for (const [at, one] of signatures.entries()) drawName(doc, one, lefts[at] ?? margin.side, width, nameTop)
}
