import { bytesOf, openDocument, write } from './document.ts'
import { drawFooters, type Footer } from './footers.ts'
import { drawTitle } from './head.ts'
import { drawHeading, drawParagraphs } from './text.ts'

/** Running text under headings, for people who go on working with it. `note` says in small letters what is missing. */
export type TextDocument = {
  title: string
  subtitles: readonly string[]
  author: string
  sections: readonly { heading: string; text: string | null; note?: string }[]
  footer: Footer
}

const paragraphsOf = (text: string | null) => text?.split(/\n+/).filter(line => line.trim() !== '') ?? []

/** As a PDF of A4 pages. */
export async function drawTextDocument(document: TextDocument, madeAt: Date): Promise<Uint8Array> {
  const { title, subtitles, author, sections, footer } = document
  const doc = await openDocument({ title, author, madeAt })
  drawTitle(doc, title, subtitles)
  for (const { heading, text, note } of sections) {
    drawHeading(doc, heading)
    if (text) drawParagraphs(doc, text)
    if (note) write(doc, note, { font: 'slanted', size: 8.5 })
    doc.y += 10
  }
  drawFooters(doc, footer)
  return bytesOf(doc)
}

/** As a document that a word processor opens. */
export async function writeTextDocument(document: TextDocument): Promise<Uint8Array> {
  // Read when the first one is made: most processes of a night make none.
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx')
  const { title, subtitles, author, sections } = document
  const note = (text: string) => new Paragraph({ children: [new TextRun({ text, italics: true, size: 18 })] })
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...subtitles.map(text => new Paragraph({ text, spacing: { after: 160 } })),
    ...sections.flatMap(section => [
      new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } }),
      ...paragraphsOf(section.text).map(text => new Paragraph({ text, spacing: { after: 120 } })),
      ...(section.note ? [note(section.note)] : []),
    ]),
  ]
  const file = new Document({ title, creator: author, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(file))
}
