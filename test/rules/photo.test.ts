import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanPhoto } from '../../src/papers/photo.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0f5f5c' } })

const madeOf = async (bytes: Uint8Array) => {
  const made = await cleanPhoto(bytes)
  if (typeof made === 'string') throw new Error(made)
  return made
}

describe('a photo for everybody', () => {
  it('stands upright, is no larger than 1600 pixels and tells nothing about where it was taken', async () => {
    const taken = await picture(3000, 2000)
      .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 51/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const made = await madeOf(taken)
    const { exif, icc, xmp, iptc, orientation, width, height, format } = await sharp(made.large).metadata()
    expect({ exif, icc, xmp, iptc, orientation }).toEqual({})
    expect({ width, height, format }).toEqual({ width: 1067, height: 1600, format: 'jpeg' })
    expect(made).toMatchObject({ width: 1067, height: 1600 })
    expect(
      Math.max(
        ...Object.values(
          await sharp(made.small)
            .metadata()
            .then(({ width, height }) => ({ width, height })),
        ),
      ),
    ).toBe(640)
  })

  it('may have twenty megapixels, and a small one stays small', async () => {
    expect(await madeOf(await picture(5472, 3648).jpeg().toBuffer())).toMatchObject({ width: 1600, height: 1067 })
    expect(await madeOf(await picture(300, 200).png().toBuffer())).toMatchObject({ width: 300, height: 200 })
  })

  it.each([
    ['a GIF', async () => picture(10, 10).gif().toBuffer(), 'kind'],
    ['a HEIC', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'kind'],
    ['a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'kind'],
    ['no picture', async () => Buffer.from('NIK'), 'unreadable'],
    ['half a picture', async () => (await picture(400, 400).jpeg().toBuffer()).subarray(0, 300), 'unreadable'],
  ])('is refused as %s', async (_, bytes, refusal) => {
    expect(await cleanPhoto(await bytes())).toBe(refusal)
  })
})
