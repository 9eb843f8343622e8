import { bytesOf, openDocument } from '../../../papers/document.ts'
import { drawFooters } from '../../../papers/footers.ts'
import { drawHead } from '../../../papers/head.ts'
import { drawHighlights } from '../../../papers/highlights.ts'
import { drawPhotos } from '../../../papers/photos.ts'
import { drawSignatures } from '../../../papers/signatures.ts'
import { drawSection, headingOf } from '../../../papers/text.ts'
import type { Paper } from './paper.ts'

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
  const doc = await openDocument({ title, author: paper.author, madeAt, compress })
  drawHead(doc, paper)
  drawHighlights(doc, paper.highlights)
  for (const [at, section] of paper.sections.entries()) drawSection(doc, section, at)
  const heading = headingOf(paper.sections.length, paper.photos.title)
  drawPhotos(doc, { ...paper.photos, title: heading }, photos)
  drawSignatures(doc, paper.signatures)
  drawFooters(doc, paper.footer)
  return bytesOf(doc)
}
