import type { Manuscript, Piece } from './kit-text.ts'

type Photo = { bytes: Uint8Array; width: number; height: number }

/** Pixels of a page's width. */
const photoWidth = 560

const spacing: Record<Piece['style'], { before?: number; after: number }> = {
  heading: { before: 240, after: 60 },
  text: { after: 120 },
  item: { after: 60 },
  quote: { before: 160, after: 160 },
  note: { before: 160, after: 120 },
}

/** The text and photos of a story as a Word document, to be copied from. */
export async function writeKitDocx(text: Manuscript, photos: readonly Photo[]): Promise<Uint8Array> {
  const { Document, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } = await import('docx')
  const paragraphOf = ({ style, text: line }: Piece) =>
    new Paragraph({
      spacing: spacing[style],
      ...(style === 'heading' && { heading: HeadingLevel.HEADING_2 }),
      ...(style === 'item' && { bullet: { level: 0 } }),
      ...(style === 'quote' && { indent: { left: 400 } }),
      children: [new TextRun({ text: line, italics: style === 'quote' || style === 'note' })],
    })
  const pictureOf = ({ bytes, width, height }: Photo, at: number) => [
    new Paragraph({
      spacing: { before: 240, after: 60 },
      children: [
        new ImageRun({
          type: 'jpg',
          data: bytes,
          transformation: { width: photoWidth, height: Math.round((photoWidth * height) / width) },
          altText: { name: `foto-${at + 1}`, title: text.captions[at] ?? '', description: text.captions[at] ?? '' },
        }),
      ],
    }),
    new Paragraph({
      spacing: { after: 120 },
      children: [new TextRun({ text: text.captions[at] ?? '', italics: true })],
    }),
  ]
  const document = new Document({
    creator: text.agency,
    title: text.title,
    styles: { default: { document: { run: { font: 'Calibri', size: 24 } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: text.title })] }),
          new Paragraph({ spacing: { after: 240 }, children: [new TextRun({ text: text.facts, italics: true })] }),
          ...text.pieces.map(paragraphOf),
          ...photos.flatMap(pictureOf),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
