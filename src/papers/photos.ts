import { colors, type Doc, margin, need, widthOf } from './document.ts'
import { drawHeading } from './text.ts'

/** Photos under a heading: their captions in order, and the words in the place of one that is missing. */
export type Photos = { title: string; captions: readonly string[]; missing: string }

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

/** Two in a row with their captions, under a heading; nothing where there are none. `photos` are JPEG or PNG. */
export function drawPhotos(
  doc: Doc,
  { title, captions, missing }: Photos,
  photos: readonly (Uint8Array | undefined)[],
) {
  if (captions.length === 0) return
  const width = (widthOf(doc) - 14) / 2
  drawHeading(doc, title, pictureHeight + captionHeight + 24)
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
