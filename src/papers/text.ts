import { colors, type Doc, margin, need, widthOf, write } from './document.ts'
import { drawTable, type Table } from './table.ts'

/** A heading with a sentence, a table, or both. One with a `sheet` has its own in the spreadsheet. */
export type Section = { title: string; lead?: string; table?: Table; note?: string; sheet?: string }

/** *A. Rekapitulasi kegiatan* for the first part of a paper. */
export const headingOf = (at: number, title: string) => `${String.fromCharCode(65 + at)}. ${title}`

/** A heading that does not stand alone at the foot of a page: `room` points must be left. */
export function drawHeading(doc: Doc, text: string, room = 70) {
  need(doc, room)
  write(doc, text, { font: 'bold', size: 11, color: colors.teal, after: 4 })
}

/** What somebody wrote, each of its lines a paragraph. */
export function drawParagraphs(doc: Doc, text: string) {
  for (const paragraph of text.split(/\n+/)) write(doc, paragraph, { after: 4 })
}

/** Sentences with their numbers, from `first` on, their later lines below the first letter. */
export function drawItems(doc: Doc, items: readonly string[], { first = 1, size = 9.5 } = {}) {
  const left = 2 * size
  for (const [at, item] of items.entries()) {
    need(doc, 2 * size)
    doc.font('plain').fontSize(size).fillColor(colors.ink)
    const top = doc.y
    doc.text(`${first + at}.`, margin.side, top, { width: left })
    doc.text(item, margin.side + left, top, { width: widthOf(doc) - left, lineGap: 1.5 })
    doc.y += size / 3
  }
}

/** A part of a paper under its heading. */
export function drawSection(doc: Doc, { title, lead, table, note }: Section, at: number) {
  drawHeading(doc, headingOf(at, title))
  if (lead) write(doc, lead, { after: table ? 5 : 0 })
  if (table) drawTable(doc, table)
  if (note) {
    doc.y += 4
    need(doc, 14)
    write(doc, note, { font: 'slanted', size: 8.5, color: colors.soft })
  }
  doc.y += 14
}
