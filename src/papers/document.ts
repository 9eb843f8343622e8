import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type Doc = PDFKit.PDFDocument

export const colors = {
  ink: '#1b2326',
  soft: '#5c686c',
  line: '#c5cfd1',
  tint: '#e6efee',
  faint: '#f2f5f5',
  teal: '#0f5f5c',
} as const

export const margin = { side: 56, top: 48, bottom: 62 } as const

const fontFiles = {
  plain: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  slanted: 'DejaVuSansCondensed-Oblique.ttf',
} as const

export type Font = keyof typeof fontFiles

const kept = new Map<Font, Buffer>()

/** The standard fonts of PDF lack letters of names; what is embedded shows them everywhere. */
function fontBytes(font: Font): Buffer {
  const known = kept.get(font)
  if (known) return known
  const { resolve } = createRequire(import.meta.url)
  const bytes = readFileSync(resolve(`dejavu-fonts-ttf/ttf/${fontFiles[font]}`))
  kept.set(font, bytes)
  return bytes
}

/** `landscape` lays the sheet on its side; `compress: false` leaves its text readable. */
export type About = { title: string; author: string; madeAt: Date; landscape?: boolean; compress?: boolean }

/** An empty A4 document whose pages can be numbered at the end. */
export async function openDocument(about: About): Promise<Doc> {
  const { title, author, madeAt, landscape = false, compress = true } = about
  // Read when the first document is made: most processes of a night make none.
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
    bufferPages: true,
    compress,
    lang: 'id-ID',
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: madeAt, ModDate: madeAt },
  })
  for (const font of ['plain', 'bold', 'slanted'] as const) doc.registerFont(font, fontBytes(font))
  return doc
}

/** All bytes of a document that is ended here. */
export function bytesOf(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    doc.on('data', (part: Uint8Array) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    doc.end()
  })
}

export const widthOf = (doc: Doc): number => doc.page.width - 2 * margin.side

const bottomOf = (doc: Doc): number => doc.page.height - margin.bottom

/** Goes on to a new page unless so many points are left. */
export function need(doc: Doc, height: number): boolean {
  if (doc.y + height <= bottomOf(doc)) return false
  doc.addPage()
  return true
}

export type Style = {
  font?: Font
  size?: number
  color?: string
  align?: 'left' | 'center' | 'right'
  /** Points of air below. */
  after?: number
}

/** A paragraph over the whole width. */
export function write(
  doc: Doc,
  text: string,
  { font = 'plain', size = 9.5, color = colors.ink, align, after = 0 }: Style,
) {
  doc.font(font).fontSize(size).fillColor(color)
  doc.text(text, margin.side, doc.y, { width: widthOf(doc), ...(align && { align }), lineGap: 1.5 })
  doc.y += after
}

/** A line over the whole width at the present height. */
export function rule(doc: Doc, thickness: number, color: string = colors.ink) {
  doc
    .moveTo(margin.side, doc.y)
    .lineTo(margin.side + widthOf(doc), doc.y)
    .lineWidth(thickness)
    .strokeColor(color)
    .stroke()
}
