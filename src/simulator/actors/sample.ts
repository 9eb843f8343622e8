import { deflateSync } from 'node:zlib'
import { crc32 } from './crc.ts'

const WIDTH = 160
const HEIGHT = 120

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const header = () => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(WIDTH, 0)
  data.writeUInt32BE(HEIGHT, 4)
  data.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/** Sky over a field, with a hue that the number shifts. */
const pixels = (seed: number) => {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT)
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const field = y > 70 + 8 * Math.sin((x + seed * 13) / 18)
      const colour = field ? [70 + (seed % 40), 140 - y / 4, 60] : [150 + y / 2, 190 + y / 3, 230]
      rows.set(colour.map(Math.round), y * (WIDTH * 3 + 1) + 1 + x * 3)
    }
  return rows
}

/** A picture (160 × 120, PNG) for people who send a photo without saying which; different numbers, different pictures. */
export const samplePhoto = (seed = 0): Uint8Array => {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [header(), chunk('IDAT', deflateSync(pixels(seed))), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([signature, ...parts]))
}
