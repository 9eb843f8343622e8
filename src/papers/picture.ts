import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One box of a picture, as satori lays it out: flexible boxes, sizes in pixels. */
export type Box = {
  type: string
  props: { style?: Record<string, unknown>; children?: unknown; [name: string]: unknown }
}

export const box = (style: Record<string, unknown>, children?: unknown): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
})

export const image = (bytes: Uint8Array, style: Record<string, unknown>): Box => ({
  type: 'img',
  props: { src: `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`, style },
})

const faces = [
  { file: 'DejaVuSans.ttf', weight: 400 },
  { file: 'DejaVuSans-Bold.ttf', weight: 700 },
] as const

function readFonts() {
  const { resolve } = createRequire(import.meta.url)
  return faces.map(({ file, weight }) => ({
    name: 'DejaVu Sans',
    data: readFileSync(resolve(`dejavu-fonts-ttf/ttf/${file}`)),
    weight,
    style: 'normal' as const,
  }))
}

/** Draws boxes as a JPEG of this size. Of letters that the font lacks a box is shown. */
export async function drawPicture(
  content: Box,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')])
  const svg = await satori(content as never, { width, height, fonts: readFonts() })
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 88, mozjpeg: true }).toBuffer()
}
