import { colors, type Doc, margin, rule, widthOf } from './document.ts'

/** What stands at the foot of each page, and *Halaman 1 dari 3* without its numbers. */
export type Footer = { text: string; page: string; of: string }

/** The foot of every page, drawn once all pages are there. */
export function drawFooters(doc: Doc, { text, page, of }: Footer) {
  const { start, count } = doc.bufferedPageRange()
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at)
    // Below the margin pdfkit would begin another page.
    doc.page.margins.bottom = 0
    doc.y = doc.page.height - 42
    rule(doc, 0.5, colors.line)
    const top = doc.y + 6
    doc.font('plain').fontSize(7.5).fillColor(colors.soft)
    doc.text(text, margin.side, top, { width: widthOf(doc) - 90, height: 10, ellipsis: true })
    doc.text(`${page} ${at + 1} ${of} ${count}`, margin.side, top, { width: widthOf(doc), align: 'right' })
  }
}
