import { bytesOf, colors, type Doc, need, openDocument, write } from '../../../papers/document.ts'
import { drawFooters } from '../../../papers/footers.ts'
import { drawHead } from '../../../papers/head.ts'
import { drawSignatures } from '../../../papers/signatures.ts'
import { drawTable, type Table } from '../../../papers/table.ts'
import { drawHeading, drawItems, drawParagraphs, headingOf } from '../../../papers/text.ts'
import type { Paper, PaperTopic } from './paper.ts'

type Part = { title: string; draw(doc: Doc): void }

function drawTopic(doc: Doc, { title, discussion, points }: PaperTopic, at: number) {
  need(doc, 50)
  write(doc, `${at + 1}. ${title}`, { font: 'bold', size: 10, after: 3 })
  if (discussion !== '') drawParagraphs(doc, discussion)
  for (const { label, items } of points) {
    need(doc, 32)
    write(doc, label, { font: 'slanted', color: colors.soft, after: 2 })
    drawItems(doc, items)
  }
  doc.y += 8
}

function drawTopics(doc: Doc, topics: readonly PaperTopic[]) {
  for (const [at, topic] of topics.entries()) drawTopic(doc, topic, at)
}

const tablePart = (part: { title: string; table: Table } | undefined): Part[] =>
  part ? [{ title: part.title, draw: doc => drawTable(doc, part.table) }] : []

/** The parts that there are, in their order. */
function partsOf({ agenda, open, course, plans, closing }: Paper): Part[] {
  return [
    ...(agenda ? [{ title: agenda.title, draw: (doc: Doc) => drawItems(doc, agenda.items) }] : []),
    ...tablePart(open),
    ...(course ? [{ title: course.title, draw: (doc: Doc) => drawTopics(doc, course.topics) }] : []),
    ...tablePart(plans),
    ...(closing ? [{ title: closing.title, draw: (doc: Doc) => drawParagraphs(doc, closing.text) }] : []),
  ]
}

/** Minutes as a PDF of A4 pages. */
export async function drawPdf(paper: Paper, madeAt: Date, { compress = true } = {}): Promise<Uint8Array> {
  const title = `${paper.title} – ${paper.subtitles[0]}`
  const doc = await openDocument({ title, author: paper.author, madeAt, compress })
  drawHead(doc, paper)
  for (const [at, part] of partsOf(paper).entries()) {
    drawHeading(doc, headingOf(at, part.title))
    part.draw(doc)
    doc.y += 12
  }
  drawSignatures(doc, paper.signatures)
  if (paper.checked) {
    doc.y += 22
    need(doc, 14)
    write(doc, paper.checked, { font: 'slanted', size: 8, color: colors.soft })
  }
  drawFooters(doc, paper.footer)
  return bytesOf(doc)
}
