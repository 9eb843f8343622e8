import { bytesOf, colors, openDocument, write } from '../../../papers/document.ts'
import { drawPhotos } from '../../../papers/photos.ts'
import type { Manuscript, Piece } from './kit-text.ts'

const styles = {
  heading: { font: 'bold', size: 11.5, color: colors.teal, after: 3 },
  text: { size: 10.5, after: 5 },
  item: { size: 10.5, after: 3 },
  quote: { font: 'slanted', size: 11, after: 8 },
  note: { size: 9.5, color: colors.soft, after: 12 },
} as const satisfies Record<Piece['style'], object>

/** The text and photos of a story as PDF, for those who read it on paper first. */
export async function drawKitPdf(
  text: Manuscript,
  photos: readonly Uint8Array[],
  words: { photos: string; missing: string },
  madeAt: Date,
): Promise<Uint8Array> {
  const doc = await openDocument({ title: text.title, author: text.agency, madeAt })
  write(doc, text.title, { font: 'bold', size: 18, after: 4 })
  write(doc, text.facts, { size: 9.5, color: colors.soft, after: 12 })
  for (const { style, text: line } of text.pieces) {
    if (style === 'heading') doc.y += 6
    write(doc, style === 'item' ? `• ${line}` : line, styles[style])
  }
  drawPhotos(
    doc,
    { title: words.photos, captions: text.captions.slice(0, photos.length), missing: words.missing },
    photos,
  )
  return bytesOf(doc)
}
