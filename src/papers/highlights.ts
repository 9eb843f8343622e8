import { colors, type Doc, margin, widthOf } from './document.ts'

/** A figure that is seen first, and what it counts. */
export type Highlight = { value: string; label: string }

const boxHeight = 46
const gap = 8

/** The figures side by side, each in its box. */
export function drawHighlights(doc: Doc, highlights: readonly Highlight[]) {
  const width = (widthOf(doc) - gap * (highlights.length - 1)) / highlights.length
  const top = doc.y
  for (const [at, { value, label }] of highlights.entries()) {
    const left = margin.side + at * (width + gap)
    doc.roundedRect(left, top, width, boxHeight, 3).lineWidth(0.8).strokeColor(colors.teal).stroke()
    doc
      .font('bold')
      .fontSize(15)
      .fillColor(colors.teal)
      .text(value, left, top + 7, { width, align: 'center' })
    doc
      .font('plain')
      .fontSize(8)
      .fillColor(colors.soft)
      .text(label, left, top + 28, { width, align: 'center' })
  }
  doc.y = top + boxHeight + 16
}
