/** A photo as it may be shown to everybody: JPEG without anything beside the picture. Sizes are in pixels. */
export type CleanPhoto = { large: Uint8Array; small: Uint8Array; width: number; height: number }

/** Why a photo cannot be shown: of a kind that not every browser shows, too many pixels, or no picture at all. */
export type PhotoRefusal = 'kind' | 'too-large' | 'unreadable'

/** Of the longest side. */
const largest = 1600
const smallest = 640
/** Telephones of today take 12 to 50 megapixels; what is larger is decoded at the cost of everybody else. */
const mostPixels = 64_000_000

const shown: readonly string[] = ['jpeg', 'png', 'webp']
// By the box that follows the length of the first: what Apple's telephones keep.
const isHeic = (bytes: Uint8Array) => /^ftyp(hei|hev|mif|avif|msf)/.test(Buffer.from(bytes.slice(4, 12)).toString())

/** Read when the first photo is made. One thread at a time, so that the bot goes on answering beside it. */
async function openSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

/**
 * Draws a photo anew: turned upright, no larger than 1600 pixels, without EXIF and the place where it was taken. Of
 * moving pictures and of kinds that browsers do not show there is none.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<CleanPhoto | PhotoRefusal> {
  if (isHeic(bytes)) return 'kind'
  const sharp = await openSharp()
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
  try {
    const { format, width = 0, height = 0 } = await open().metadata()
    if (!shown.includes(format ?? '')) return 'kind'
    if (width * height > mostPixels) return 'too-large'
    const large = await open()
      .autoOrient()
      .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColorspace('srgb')
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    const small = await sharp(large.data)
      .resize({ width: smallest, height: smallest, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 72, mozjpeg: true })
      .toBuffer()
    return { large: large.data, small, width: large.info.width, height: large.info.height }
  } catch {
    return 'unreadable'
  }
}
