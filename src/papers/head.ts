import { colors, type Doc, margin, rule, widthOf, write } from './document.ts'

/** Who issues a paper: the lines of its letterhead, the government first, and the address below them. */
export type Letterhead = { lines: readonly string[]; address: string | null }

/** A label and what it says: *Hari/tanggal : Kamis, 26 November 2026*. */
export type Labelled = { label: string; value: string }

/** What stands at the beginning of a paper. */
export type Head = {
  letterhead: Letterhead
  title: string
  /** The first one is said plainly, the others in small slanted letters. */
  subtitles: readonly string[]
  identity: readonly Labelled[]
}

/** The letterhead with its double rule. */
export function drawLetterhead(doc: Doc, { lines, address }: Letterhead) {
  const [government = '', ...agency] = lines
  write(doc, government, { size: 11, align: 'center', after: 1 })
  for (const line of agency) write(doc, line, { font: 'bold', size: 12.5, align: 'center', after: 2 })
  if (address) write(doc, address, { size: 8.5, color: colors.soft, align: 'center', after: 1 })
  doc.y += 5
  rule(doc, 2)
  doc.y += 2.5
  rule(doc, 0.6)
  doc.y += 16
}

/** The title of the paper and what it is about. */
export function drawTitle(doc: Doc, title: string, subtitles: readonly string[]) {
  write(doc, title, { font: 'bold', size: 14, align: 'center', after: 2 })
  const [first, ...others] = subtitles
  if (first) write(doc, first, { size: 10.5, align: 'center', after: 1 })
  for (const line of others) write(doc, line, { font: 'slanted', size: 9, color: colors.soft, align: 'center' })
  doc.y += 12
}

const labelWidth = 104

/** Labels, colons below each other, and what they say. */
export function drawIdentity(doc: Doc, lines: readonly Labelled[]) {
  for (const { label, value } of lines) {
    const top = doc.y
    doc.font('plain').fontSize(9.5).fillColor(colors.soft).text(label, margin.side, top, { width: labelWidth })
    doc.fillColor(colors.ink).text(':', margin.side + labelWidth, top, { width: 8 })
    const left = labelWidth + 10
    doc.text(value, margin.side + left, top, { width: widthOf(doc) - left, lineGap: 1.5 })
    doc.y += 1.5
  }
  doc.y += 12
}

/** Letterhead, title and identity, in this order. */
export function drawHead(doc: Doc, { letterhead, title, subtitles, identity }: Head) {
  drawLetterhead(doc, letterhead)
  drawTitle(doc, title, subtitles)
  drawIdentity(doc, identity)
}
