import { bytesOf, colors, type Doc, margin, need, openDocument, rule, widthOf, write } from './canvas.ts'
import type { Paper, Signature } from './paper.ts'
import { drawTable } from './pdf-table.ts'
import type { Section } from './sections.ts'

function drawLetterhead(doc: Doc, { lines, address }: Paper['letterhead']) {
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

function drawTitle(doc: Doc, { title, subtitles }: Paper) {
  write(doc, title, { font: 'bold', size: 14, align: 'center', after: 2 })
  const [first = '', ...others] = subtitles
  write(doc, first, { size: 10.5, align: 'center', after: 1 })
  for (const line of others) write(doc, line, { font: 'slanted', size: 9, color: colors.soft, align: 'center' })
  doc.y += 12
}

const labelWidth = 104

function drawIdentity(doc: Doc, lines: Paper['identity']) {
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

const boxHeight = 46
const gap = 8

function drawHighlights(doc: Doc, highlights: Paper['highlights']) {
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

const headingOf = (at: number, title: string) => `${String.fromCharCode(65 + at)}. ${title}`

function drawHeading(doc: Doc, text: string, room: number) {
  need(doc, room)
  write(doc, text, { font: 'bold', size: 11, color: colors.teal, after: 4 })
}

function drawSection(doc: Doc, { title, lead, table, note }: Section, at: number) {
  drawHeading(doc, headingOf(at, title), 70)
  if (lead) write(doc, lead, { after: table ? 5 : 0 })
  if (table) drawTable(doc, table)
  if (note) {
    doc.y += 4
    need(doc, 14)
    write(doc, note, { font: 'slanted', size: 8.5, color: colors.soft })
  }
  doc.y += 14
}

const pictureHeight = 158
const captionHeight = 26

/** A picture inside its frame; one that could not be had, or read, is named in its place. */
function drawPicture(doc: Doc, bytes: Uint8Array | undefined, missing: string, left: number, width: number) {
  const top = doc.y
  doc.rect(left, top, width, pictureHeight).fill(colors.faint)
  try {
    if (!bytes) throw new Error('no picture')
    const fit: [number, number] = [width, pictureHeight]
    doc.image(Buffer.from(bytes), left, top, { fit, align: 'center', valign: 'center' })
  } catch {
    doc.font('slanted').fontSize(8.5).fillColor(colors.soft)
    doc.text(missing, left + 12, top + pictureHeight / 2 - 6, { width: width - 24, align: 'center' })
  }
  doc.y = top
}

function drawPhotos(doc: Doc, paper: Paper, photos: readonly (Uint8Array | undefined)[], at: number) {
  const { captions, missing, title } = paper.photos
  if (captions.length === 0) return
  const width = (widthOf(doc) - 14) / 2
  drawHeading(doc, headingOf(at, title), pictureHeight + captionHeight + 24)
  for (let pair = 0; pair < captions.length; pair += 2) {
    need(doc, pictureHeight + captionHeight)
    const top = doc.y
    for (const [side, caption] of captions.slice(pair, pair + 2).entries()) {
      const left = margin.side + side * (width + 14)
      drawPicture(doc, photos[pair + side], missing, left, width)
      doc.font('plain').fontSize(8).fillColor(colors.ink)
      doc.text(caption, left, top + pictureHeight + 4, { width, height: captionHeight, ellipsis: true })
      doc.y = top
    }
    doc.y = top + pictureHeight + captionHeight + 6
  }
  doc.y += 8
}

const signingRoom = 58

function drawSignature(doc: Doc, { above }: Signature, left: number, width: number, top: number): number {
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

/** Both hands side by side, names at one height, never torn from each other. */
function drawSignatures(doc: Doc, signatures: readonly Signature[]) {
  const width = (widthOf(doc) - 40) / 2
  need(doc, 150)
  const top = doc.y + 8
  const lefts = signatures.map((_, at) => margin.side + at * (width + 40))
  const ends = signatures.map((one, at) => drawSignature(doc, one, lefts[at] ?? margin.side, width, top))
  const nameTop = Math.max(...ends) + signingRoom
  for (const [at, one] of signatures.entries()) drawName(doc, one, lefts[at] ?? margin.side, width, nameTop)
}

function drawFooters(doc: Doc, { footer, page: { word, of } }: Paper) {
  const { start, count } = doc.bufferedPageRange()
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at)
    // Below the margin pdfkit would begin another page.
    doc.page.margins.bottom = 0
    doc.y = doc.page.height - 42
    rule(doc, 0.5, colors.line)
    const top = doc.y + 6
    doc.font('plain').fontSize(7.5).fillColor(colors.soft)
    doc.text(footer, margin.side, top, { width: widthOf(doc) - 90, height: 10, ellipsis: true })
    doc.text(`${word} ${at + 1} ${of} ${count}`, margin.side, top, { width: widthOf(doc), align: 'right' })
  }
}

/**
 * The document as a PDF of A4 pages. `photos` are JPEG or PNG in the order of the captions; one that is missing or cannot
 * be read is named in its frame.
 */
export async function drawPdf(
  paper: Paper,
  photos: readonly (Uint8Array | undefined)[],
  madeAt: Date,
  { compress = true } = {},
): Promise<Uint8Array> {
  const title = `${paper.title} – ${paper.subtitles[0]}`
  const doc = await openDocument({ title, author: paper.author, madeAt }, compress)
  drawLetterhead(doc, paper.letterhead)
  drawTitle(doc, paper)
  drawIdentity(doc, paper.identity)
  drawHighlights(doc, paper.highlights)
  for (const [at, section] of paper.sections.entries()) drawSection(doc, section, at)
  drawPhotos(doc, paper, photos, paper.sections.length)
  drawSignatures(doc, paper.signatures)
  drawFooters(doc, paper)
  return bytesOf(doc)
}
